import SamtalModel

/// The policy's second and fifth points: a conversation tells what new insights it gave.
func checkConversation(_ dialogue: Dialogue) -> [Diagnostic] {
    guard dialogue.purpose != .decision, let last = dialogue.feedback.last,
        dialogue.feedback.allSatisfy(\.newInsights.isEmpty)
    else { return [] }
    return [
        .warning(
            .missingInsights,
            at: last.place,
            sv: "Ett samtal har ett värde i sig. Berätta vad det gav: lägg till \"- Nya insikter: …\".",
            en: "A conversation has a value in itself. Tell what it gave: add \"- New insights: …\"."
        )
    ]
}

/// Words that answer "who shaped the questions?" without answering.
private let emptyAnswers: Set<String> = [
    "nej", "inte", "-", "–", "ingen", "ej", "no", "none", "nobody", "x", "?", "n/a",
]

/// The policy's fifth point: residents help to shape the dialogue, and the page says who did.
func checkMadeTogether(_ dialogue: Dialogue) -> [Diagnostic] {
    guard dialogue.handSetPhase.map({ !$0.isExit }) ?? true,
        dialogue.proposal?.votes == nil || !dialogue.timeline.rows.isEmpty
    else { return [] }
    guard let madeWith = dialogue.madeWith else {
        // What is said of questions is said where there are any.
        guard !dialogue.questions.isEmpty else { return [madeByNobody(at: dialogue.place)] }
        return [
            .warning(
                .madeWith,
                at: dialogue.place,
                sv:
                    "Sidan kommer att säga att kommunen skrev frågorna. Har invånare varit med? Lägg till \"framtagen-med: …\".",
                en:
                    "The page will say that the municipality wrote the questions. Did residents take part? Add \"made-with: …\"."
            )
        ]
    }
    guard emptyAnswers.contains(folded(madeWith.original)) else { return [] }
    return [
        .warning(
            .madeWith,
            at: dialogue.place,
            sv: "\"framtagen-med: \(madeWith.original)\" säger inget. Ta bort raden, eller skriv vilka som var med.",
            en: "\"made-with: \(madeWith.original)\" says nothing. Remove the line, or write who took part."
        )
    ]
}

private func madeByNobody(at place: Place) -> Diagnostic {
    .warning(
        .madeWith,
        at: place,
        sv: "Dialogen säger inte vilka som har tagit fram den. Har invånare varit med? Lägg till \"framtagen-med: …\".",
        en: "The dialogue does not say who has shaped it. Did residents take part? Add \"made-with: …\"."
    )
}
