import SamtalModel

extension Phase {
    /// What the phase means, and a row of a timeline with it.
    var note: WordNote {
        switch self {
        case .proposed:
            row("Invånare har föreslagit dialogen.", "Residents have proposed the dialogue.", "2026-10-05")
        case .planned:
            row("Dialogen förbereds. Före den första raden är det så.", "It is being prepared.", "2026-10-05")
        case .open:
            row(
                "Man kan svara. Skriv första och sista dagen, eller \"tills vidare\".",
                "One can answer. Write the first and last day, or \"until further notice\".",
                "2026-11-20 – 2026-12-15"
            )
        case .analysing:
            row(
                "Ni går igenom svaren. Så blir det av sig självt när den öppna raden har slutat.",
                "You go through the answers. It comes by itself when the open row has ended.",
                "2026-12-16"
            )
        case .decision: row("Svaren är klara och beslutet väntar.", "The decision is waited for.", "2027-02-10")
        case .decided:
            WordNote(
                "Beslutet är taget. Så blir det av sig självt när det står vad beslutet blev.",
                "It is decided. It comes by itself when the outcome stands in the file.",
                "- Beslutet blev 2026-11-20: Torget byggs om.",
                "- Outcome 2026-11-20: The square is rebuilt."
            )
        case .implementation: row("Det som beslutades görs.", "What was decided is being done.", "2027-04-01")
        case .followedUp: row("Allt är klart och uppföljt.", "All is done and followed up.", "2028-10-31")
        case .paused:
            row(
                "Dialogen vilar mellan två dagar. Skriv varför.",
                "The dialogue rests between two days. Say why.",
                "2026-12-20 – 2027-01-07",
                Message(sv: "vi väntar på en utredning", en: "we wait for a report")
            )
        case .cancelled:
            row(
                "Dialogen blir inte av, eller slutar i förtid. Skriv varför.",
                "The dialogue is called off, or ends early. Say why.",
                "2026-12-20",
                Message(sv: "pengarna räcker inte", en: "there is not enough money")
            )
        case .declined:
            row(
                "Ett förslag som inte blir någon dialog. Skriv varför.",
                "A proposal that becomes no dialogue. Say why.",
                "2026-12-20",
                Message(sv: "frågan är redan avgjord", en: "the matter is already settled")
            )
        }
    }

    /// A note whose example is filled in with the phase's own word, where "{}" stands.
    private func row(_ sv: String, _ en: String, _ when: String, _ why: Message? = nil) -> WordNote {
        WordNote(
            sv,
            en,
            "- \(when): {}" + (why.map { " – \($0.swedish)" } ?? ""),
            "- \(when): {}" + (why.map { " – \($0.english)" } ?? "")
        )
    }
}
