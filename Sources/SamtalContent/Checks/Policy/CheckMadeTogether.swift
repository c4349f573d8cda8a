import SamtalModel

/// The policy's fifth point: residents help to shape the dialogue, and the page says who did.
func checkMadeTogether(_ dialogue: Dialogue, by measure: PolicyMeasure) -> [Diagnostic] {
    guard !dialogue.isEnded, !dialogue.unreadKeys.contains(.madeWith),
        dialogue.proposal?.votes == nil || !dialogue.timeline.rows.isEmpty,
        !measure.vocabulary.isMadeTogether(dialogue.madeWith)
    else { return [] }
    let fault =
        if let madeWith = dialogue.madeWith {
            made(with: shortened(madeWith.original))
        } else {
            // What is said of questions is said where there are any.
            dialogue.questions.isEmpty ? madeByNobody : questionsByMunicipality
        }
    return [Diagnostic(.warning, fault, at: dialogue.place).asked(by: .together)]
}

private func made(with words: String) -> Fault {
    Fault(
        .madeWith,
        sv:
            "\"framtagen-med: \(words)\" säger inte vilka mer än kommunen som var med. Ta bort raden, eller skriv vilka.",
        en:
            "\"made-with: \(words)\" does not say who took part besides the municipality. Remove the line, or write who."
    )
}

private let questionsByMunicipality = Fault(
    .madeWith,
    sv: "Sidan kommer att säga att kommunen skrev frågorna. Har invånare varit med? Lägg till \"framtagen-med: …\".",
    en: "The page will say that the municipality wrote the questions. Did residents take part? Add \"made-with: …\"."
)

private let madeByNobody = Fault(
    .madeWith,
    sv: "Dialogen säger inte vilka som har tagit fram den. Har invånare varit med? Lägg till \"framtagen-med: …\".",
    en: "The dialogue does not say who has shaped it. Did residents take part? Add \"made-with: …\"."
)
