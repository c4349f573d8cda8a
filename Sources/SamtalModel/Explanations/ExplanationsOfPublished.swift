extension MessageKind {
    /// Of what has been published stays.
    var explanationOfPublished: Explanation {
        switch self {
        case .changedId:
            Explanation(
                .otherwise,
                "Id:t är det som prenumeranter och kalendrar känner igen. Skriv tillbaka det gamla.",
                "The id is what subscribers and calendars know. Write the old one back."
            )
        case .changedIdentity:
            Explanation(
                .otherwise,
                "identity i site.yml får aldrig ändras när webbplatsen är publicerad.",
                "identity in site.yml must never change once the site is published."
            )
        case .lostAddress:
            Explanation(
                .otherwise,
                "En publicerad adress får inte sluta fungera: den kan stå i ett brev eller på en affisch. "
                    + "Har filen bytt namn, skriv den gamla adressen som en tidigare.",
                "A published address must not stop working: it may stand in a letter or on a poster. If the "
                    + "file was renamed, write the old address as a former one.",
                right: Message(sv: "tidigare-adresser: /dialoger/torget/", en: "aliases: /dialogues/torget/")
            )
        case .lostDay:
            Explanation(
                .otherwise,
                "En dag som har berättats får inte försvinna utan en rad som säger det.",
                "A day that was told must not vanish without a line that says so."
            )
        case .changedDay:
            Explanation(
                .otherwise,
                "En dag som har berättats får inte ändras utan att någon får veta det.",
                "A day that was told must not change without anybody being told.",
                right: Message(
                    sv: "- Ändrat 2026-11-20: öppen till 2026-12-15 i stället för 2026-12-08. "
                        + "Fler ville svara.",
                    en: "- Changed 2026-11-20: open until 2026-12-15 instead of 2026-12-08. "
                        + "More wanted to answer."
                )
            )
        case .lostHappening:
            Explanation(
                .otherwise,
                "Något som har publicerats finns inte längre. Lägg tillbaka det, eller skriv dess id efter "
                    + "\"borttaget\".",
                "Something that was published is gone. Put it back, or write its id after \"removed\".",
                right: Message(sv: "borttaget: mote-1", en: "removed: mote-1")
            )
        case .publishedLater:
            Explanation(
                .otherwise,
                "Mötet är redan publicerat, så dagen kan inte vara senare.",
                "The meeting is published already, so the day can't be later."
            )
        case .lostMeeting:
            Explanation(
                .otherwise,
                "Ett möte som har publicerats får inte försvinna ur kalendrarna. Blir det inte av, ställ in "
                    + "det.",
                "A published meeting must not vanish from calendars. If it will not take place, cancel it.",
                right: Message(
                    sv: "- Inställt 2026-11-20: Det är för halt.",
                    en: "- Cancelled 2026-11-20: It is too icy."
                )
            )
        case .changedMeeting:
            Explanation(
                .otherwise,
                "Ett publicerat möte har fått en ny tid eller plats. Berätta det med en rad i mötets lista.",
                "A published meeting has a new time or place. Tell of it with a line in the meeting's list.",
                right: Message(
                    sv: "- Flyttat 2026-11-20: från 2026-12-01 18.00–20.00. Lokalen var upptagen.",
                    en: "- Moved 2026-11-20: from 2026-12-01 18.00–20.00. The room was taken."
                )
            )
        case .lostChange:
            Explanation(
                .otherwise,
                "En rad om en ändring som är publicerad saknas. Lägg tillbaka den.",
                "A line about a change that is published is missing. Put it back."
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
