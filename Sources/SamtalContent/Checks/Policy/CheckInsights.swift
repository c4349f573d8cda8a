import SamtalModel

/// The policy's second and fifth points: a conversation tells what it gave, and every dialogue what new insights it led to.
///
/// A dialogue before a decision may wait with them until the feedback after it has closed, but not tell them in hollow words.
func checkInsights(_ dialogue: Dialogue, by measure: PolicyMeasure) -> [Diagnostic] {
    guard !dialogue.unread.contains(.feedback),
        !dialogue.feedback.contains(where: { $0.newInsights.contains(where: measure.isTold) })
    else { return [] }
    let isConversation = dialogue.purpose != .decision
    guard let last = dialogue.feedback.last else {
        return isConversation && dialogue.hasEndedUnpromised(by: measure)
            ? [missingInsights(at: dialogue.place).asked(by: .betterDecisions)] : []
    }
    if isConversation { return [missingInsights(at: last.place).asked(by: .betterDecisions)] }
    if let hollow = dialogue.feedback.last(where: { !$0.newInsights.isEmpty }) {
        return [untoldInsights(at: hollow.place).asked(by: .together)]
    }
    guard dialogue.opens, let closes = dialogue.closes, closes < last.date else { return [] }
    return [untoldInsights(at: last.place).asked(by: .together)]
}

private func untoldInsights(at place: Place) -> Diagnostic {
    .warning(
        .missingInsights,
        at: place,
        sv: "Återkopplingen säger inte vad ni lärde er. Skriv det efter \"- Nya insikter:\".",
        en: "The feedback does not tell what you learnt. Write it after \"- New insights:\"."
    )
}

private func missingInsights(at place: Place) -> Diagnostic {
    .warning(
        .missingInsights,
        at: place,
        sv:
            "Ett samtal har ett värde i sig. Berätta vad det gav: lägg till \"- Nya insikter: …\" under \"## Återkoppling\".",
        en: "A conversation has a value in itself. Tell what it gave: add \"- New insights: …\" under \"## Feedback\"."
    )
}

extension Dialogue {
    /// Whether it is over, and nothing promised any feedback: it had no window, so that there is no broken promise to tell of.
    fileprivate func hasEndedUnpromised(by measure: PolicyMeasure) -> Bool {
        guard windows.isEmpty, !isEnded, continuesIn.isEmpty else { return false }
        if phase(on: measure.today) == .followedUp { return true }
        let held = meetings.filter { !$0.isOff }
        guard let last = held.compactMap(\.lastDay).max(), !held.contains(where: { $0.occasions.isEmpty }) else {
            return false
        }
        return last + measure.settings.feedbackDays < measure.today
    }
}
