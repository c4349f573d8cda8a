import SamtalModel

/// A point of the policy on dialogue with residents, by the number of its principle; its paragraph on responsibility is
/// `R`, and its goal `G`.
enum PolicyPoint: String, CaseIterable {
    case initiative = "P1"
    case betterDecisions = "P2"
    case invitation = "P3"
    case implementation = "P4"
    case together = "P5"
    case affected = "P6"
    case feedback = "P7"
    case responsibility = "R"
    case goal = "G"

    /// What it asks for, after the colon.
    fileprivate var asks: Message {
        switch self {
        case .initiative:
            Message(
                sv: "invånare ska själva kunna ta initiativ till dialog.",
                en: "residents are to be able to start dialogues themselves."
            )
        case .betterDecisions:
            Message(
                sv: "samtalet har ett värde i sig, och dialogen ska bidra till bättre beslut.",
                en: "the conversation has a value in itself, and the dialogue is to lead to better decisions."
            )
        case .invitation:
            Message(
                sv: "bjud in medan frågan går att påverka, och var tydlig med var, när och hur.",
                en: "invite while the question can be influenced, and be clear about where, when and how."
            )
        case .implementation:
            Message(
                sv: "för dialog med dem som berörs också under genomförandet.",
                en: "hold a dialogue with those concerned during the implementation too."
            )
        case .together:
            Message(
                sv: "skapa dialogen tillsammans med invånarna, så att den ger nya insikter.",
                en: "make the dialogue together with the residents, so that it gives new insights."
            )
        case .affected:
            Message(
                sv: "ta reda på vilka frågan berör och hur, och nå dem på sätt som passar dem.",
                en: "find out whom the question concerns and how, and reach them in ways that suit them."
            )
        case .feedback:
            Message(
                sv: "återkoppla löpande, på sätt som når dem som berörs.",
                en: "give feedback all along, in ways that reach those concerned."
            )
        case .responsibility:
            Message(
                sv: "kommunens politiska instanser, sektorer och verksamheter ansvarar för dialogerna.",
                en: "the municipality's political bodies, sectors and operations are responsible for the dialogues."
            )
        case .goal:
            Message(
                sv: "fler delaktiga invånare och medarbetare, och färre överklagade beslut.",
                en: "more residents and employees who take part, and fewer appealed decisions."
            )
        }
    }
}

extension Diagnostic {
    /// The same, and which point of the policy asks for it.
    func asked(by point: PolicyPoint) -> Diagnostic {
        adding(
            sv: " Policyn (\(point.rawValue)): \(point.asks.swedish)",
            en: " The policy (\(point.rawValue)): \(point.asks.english)"
        )
    }
}
