extension MessageKind {
    /// Of days, times and numbers.
    var explanationOfDays: Explanation {
        switch self {
        case .missingYear:
            Explanation(
                .section(.timeline),
                "En period behöver ett år, annars går det inte att veta när den är.",
                "A period needs a year; without it nobody knows when it is.",
                wrong: Message(sv: "- våren: byggstart", en: "- spring: building begins"),
                right: Message(sv: "- våren 2027: byggstart", en: "- spring 2027: building begins")
            )
        case .unlikelyYear:
            Explanation(
                .section(.timeline),
                "Året är så långt borta att det måste vara felskrivet.",
                "The year is so far away that it must be a slip.",
                wrong: Message(sv: "- 2300: byggstart", en: "- 2300: building begins"),
                right: Message(sv: "- 2027: byggstart", en: "- 2027: building begins")
            )
        case .noSuchPeriod:
            Explanation(
                .section(.timeline),
                "Veckan, månaden eller kvartalet finns inte det året.",
                "There is no such week, month or quarter that year.",
                wrong: Message(sv: "- vecka 54 2027: byggstart", en: "- week 54 2027: building begins"),
                right: Message(sv: "- vecka 52 2027: byggstart", en: "- week 52 2027: building begins")
            )
        case .winterOfTwoYears:
            Explanation(
                .section(.timeline),
                "En vinter hör till två år. Skriv båda, så att ingen tar fel på ett år.",
                "A winter belongs to two years. Write both, so that nobody is a year wrong.",
                wrong: Message(sv: "- vintern 2027: byggstart", en: "- winter 2027: building begins"),
                right: Message(sv: "- vintern 2026/2027: byggstart", en: "- winter 2026/2027: building begins")
            )
        case .unreadableDay:
            Explanation(
                .frontMatter,
                "Här ska det stå en dag, på något av de sätt som dagar skrivs. Se \"samtal words Dagar\".",
                "A day must stand here, in one of the ways in which days are written. See \"samtal words "
                    + "Days\".",
                wrong: Message(sv: "publicerad: första veckan i oktober", en: "published: the first week of October"),
                right: Message(sv: "publicerad: 2026-10-01", en: "published: 2026-10-01")
            )
        case .noSuchDay:
            Explanation(
                .frontMatter,
                "Dagen finns inte i almanackan. Ofta är dagen och månaden omkastade.",
                "There is no such day in the calendar. Often day and month have changed places.",
                wrong: Message(sv: "publicerad: 2026-02-30", en: "published: 2026-02-30"),
                right: Message(sv: "publicerad: 2026-02-28", en: "published: 2026-02-28")
            )
        case .wrongWeekday:
            Explanation(
                .section(.meetings),
                "Veckodagen och datumet säger olika. Den som kommer på fel dag kommer förgäves, så det ena "
                    + "måste rättas.",
                "Weekday and date differ. Whoever comes on the wrong day comes in vain, so one of them must "
                    + "be mended.",
                wrong: Message(
                    sv: "- När: fredag 3 december 2026 kl. 18.00–20.00",
                    en: "- When: Friday 3 December 2026 18.00–20.00"
                ),
                right: Message(
                    sv: "- När: torsdag 3 december 2026 kl. 18.00–20.00",
                    en: "- When: Thursday 3 December 2026 18.00–20.00"
                )
            )
        case .endBeforeStart:
            Explanation(
                .section(.timeline),
                "Slutet kommer före början. Byt plats på dem, eller rätta den dag som är fel.",
                "The end comes before the beginning. Swap them, or mend the day that is wrong.",
                wrong: Message(sv: "- 2026-12-15 – 2026-11-20: öppen", en: "- 2026-12-15 – 2026-11-20: open"),
                right: Message(sv: "- 2026-11-20 – 2026-12-15: öppen", en: "- 2026-11-20 – 2026-12-15: open")
            )
        case .noSuchTime:
            Explanation(
                .section(.meetings),
                "Klockslaget finns inte: timmar går från 0 till 23 och minuter från 00 till 59.",
                "There is no such time: hours go from 0 to 23, and minutes from 00 to 59.",
                wrong: Message(sv: "- När: 2026-12-03 18.75–20.00", en: "- When: 2026-12-03 18.75–20.00"),
                right: Message(sv: "- När: 2026-12-03 18.45–20.00", en: "- When: 2026-12-03 18.45–20.00")
            )
        case .clockChange:
            Explanation(
                .otherwise,
                "Natten då klockan ställs fram saknar en timme, och natten då den ställs tillbaka har en "
                    + "timme två gånger. Välj en tid som bara finns en gång.",
                "The night on which clocks go forward lacks an hour, and the night on which they go back has "
                    + "one twice. Choose a time that there is only one of.",
                wrong: Message(sv: "- När: 2027-03-28 02.30–04.00", en: "- When: 2027-03-28 02.30–04.00"),
                right: Message(sv: "- När: 2027-03-28 03.30–05.00", en: "- When: 2027-03-28 03.30–05.00")
            )
        case .unreadableTime:
            Explanation(
                .section(.meetings),
                "Tiden är skriven på ett sätt som Samtal inte förstår. Skriv dagen först, sedan klockslagen. "
                    + "Se \"samtal words Tider\".",
                "The time is written in a way that Samtal does not understand. Write the day first, then the "
                    + "times. See \"samtal words Times\".",
                wrong: Message(sv: "- När: på torsdag efter jobbet", en: "- When: on Thursday after work"),
                right: Message(sv: "- När: 2026-12-03 18.00–20.00", en: "- When: 2026-12-03 18.00–20.00")
            )
        case .notANumber:
            Explanation(
                .section(.feedback),
                "Här ska det stå ett antal med siffror. \"ca\", \"över\", \"minst\" och \"nästan\" går också.",
                "A number must stand here in figures. \"about\", \"over\", \"at least\" and \"nearly\" will "
                    + "do, too.",
                wrong: Message(sv: "- Deltagare: ganska många", en: "- Participants: quite many"),
                right: Message(sv: "- Deltagare: ca 20", en: "- Participants: about 20")
            )
        case .numberOrder:
            Explanation(
                .section(.feedback),
                "Det minsta antalet ska stå först.",
                "The lowest number must stand first.",
                wrong: Message(sv: "- Deltagare: 50–30", en: "- Participants: 50–30"),
                right: Message(sv: "- Deltagare: 30–50", en: "- Participants: 30–50")
            )
        case .unreadableShare:
            Explanation(
                .whole(.results),
                "En andel skrivs med siffror och procent, från 0 till 100.",
                "A share is written in figures with a percent sign, from 0 to 100.",
                wrong: Message(
                    sv: """
                        ### Var vill du sitta?

                        - I solen: 120 %
                        - I skuggan: 40 %
                        """,
                    en: """
                        ### Where do you want to sit?

                        - In the sun: 120 %
                        - In the shade: 40 %
                        """
                ),
                right: Message(
                    sv: """
                        ### Var vill du sitta?

                        - I solen: 12 %
                        - I skuggan: 40 %
                        """,
                    en: """
                        ### Where do you want to sit?

                        - In the sun: 12 %
                        - In the shade: 40 %
                        """
                )
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
