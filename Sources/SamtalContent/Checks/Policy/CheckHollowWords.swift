import SamtalModel

/// Words that a label or key asks for, and that say nothing: "-", "nej", "vet inte".
///
/// Of what may be left out, hollow words count as left out, and that is told of where it is missed.
func checkHollowWords(_ dialogue: Dialogue, by measure: PolicyMeasure) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func check(_ text: Localized<Prose>?, _ label: Label, at place: Place, _ point: PolicyPoint) {
        guard let text, !measure.isTold(text) else { return }
        found.append(saysNothing(measure.name(label), text.original.plainText, at: place).asked(by: point))
    }
    if let proposal = dialogue.proposal {
        for answer in proposal.answers { check(answer.text, .answer, at: answer.place, .initiative) }
    }
    for group in dialogue.affected {
        check(group.how, .howTheyAreAffected, at: group.place, .affected)
        check(group.method, .howTheyTakePart, at: group.place, .affected)
    }
    for answer in dialogue.feedback.flatMap(\.answers) {
        check(answer.said, .youSaid, at: answer.place, .feedback)
        check(answer.reply, answer.kind.label, at: answer.place, .feedback)
        check(answer.whyNot, .whyNot, at: answer.place, .feedback)
    }
    if let decision = dialogue.decision { check(decision.outcome, .outcome, at: decision.place, .betterDecisions) }
    for case .other(let name) in dialogue.decision?.decidedBy.parts.map(\.party) ?? []
    where !measure.vocabulary.isMeaningful(name, in: dialogue.language) {
        let place = dialogue.decision?.place ?? dialogue.place
        found.append(saysNothing(measure.name(.decidedBy), name, at: place).asked(by: .betterDecisions))
    }
    if let reason = dialogue.exitReason, !measure.isTold(reason) { found.append(noReason(reason, of: dialogue)) }
    return found
}

private func saysNothing(_ name: Message, _ said: String, at place: Place) -> Diagnostic {
    .warning(
        .saysNothing,
        at: place,
        sv: "\"\(name.swedish): \(shortened(said))\" säger inget. Skriv med egna ord vad som gäller.",
        en: "\"\(name.english): \(shortened(said))\" says nothing. Tell in your own words how it is."
    )
}

private func noReason(_ reason: Localized<Prose>, of dialogue: Dialogue) -> Diagnostic {
    let said = shortened(reason.original.plainText)
    let row = dialogue.timeline.exit.map { dialogue.timeline.rows[$0.row] }
    let isDeclined = (dialogue.handSetPhase ?? .cancelled) == .declined || row?.step == .phase(.declined)
    return .warning(
        .saysNothing,
        at: row?.place ?? dialogue.place,
        sv: "Skälet \"\(said)\" säger inte varför. Skriv så att den som ville vara med förstår.",
        en: "The reason \"\(said)\" does not say why. Write so that those who wanted to take part understand."
    )
    .asked(by: isDeclined ? .initiative : .feedback)
}
