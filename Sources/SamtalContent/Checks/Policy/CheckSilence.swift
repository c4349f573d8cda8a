import SamtalModel

/// The policy's last point, feedback all along: work that goes on is told of at least every `ongoing-feedback-days`.
///
/// What is promised, or late already, is no silence. `promises` are the dialogue's own.
func checkSilence(_ dialogue: Dialogue, _ promises: [Promise], by measure: PolicyMeasure) -> [Diagnostic] {
    let today = measure.today
    guard dialogue.continuesIn.isEmpty, dialogue.unread.isDisjoint(with: [.feedback, .implementation, .timeline]),
        dialogue.isGoingOn(on: today), let last = dialogue.lastTold(by: today),
        today - last > measure.settings.ongoingFeedbackDays,
        !promises.contains(where: { $0.isToCome(on: today) }),
        // Then a new period is asked for.
        dialogue.decision.map({ $0.outcome != nil || !$0.when.isPassedPeriod(on: today) }) ?? true,
        // Then it is the first entry that is missing, and told of.
        !(dialogue.implementation.isEmpty && dialogue.phase(on: today) == .implementation)
    else { return [] }
    return [
        .warning(
            .silence,
            at: dialogue.implementation.last?.place ?? dialogue.feedback.last?.place ?? dialogue.place,
            sv: "Dialogen pågår, men inget har berättats på \(days(today - last).swedish). Berätta minst var "
                + "\(measure.settings.ongoingFeedbackDays):e dag hur det går: under \"## Genomförande\" när beslutet genomförs, "
                + "annars under \"## Återkoppling\". Är den klar, lägg till \"- …: avslutad\" under \"## Tidplan\".",
            en:
                "The dialogue goes on, but nothing has been told for \(days(today - last).english). Tell how it goes at least every "
                + "\(measure.settings.ongoingFeedbackDays) days: under \"## Implementation\" while the decision is carried out, "
                + "else under \"## Feedback\". If it is over, add \"- …: finished\" under \"## Timeline\"."
        )
        .asked(by: .feedback)
    ]
}

extension Dialogue {
    /// Whether residents have had their say and wait for what is to come of it.
    fileprivate func isGoingOn(on day: Day) -> Bool {
        guard opens else { return false }
        switch phase(on: day) {
        case .analysing, .decision, .decided: return purpose.leadsToDecision
        case .implementation: return true
        case .proposed, .planned, .open, .followedUp, .paused, .cancelled, .declined: return false
        }
    }

    /// The last day, by a day, on which something was told or happened.
    fileprivate func lastTold(by today: Day) -> Day? {
        let told =
            feedback.map(\.date) + implementation.filter { !$0.when.isPreliminary }.map(\.when.range.first)
            + timeline.spans.map(\.first) + windows.map(\.last) + meetings.compactMap(\.lastDay)
            + dayMovedChanges.map(\.change.date)
            + [updated, published, decision.flatMap { $0.outcome == nil ? nil : $0.toldOn }].compactMap(\.self)
        return told.filter { $0 <= today }.max()
    }
}

extension Promise {
    fileprivate func isToCome(on today: Day) -> Bool {
        switch state(on: today) {
        case .pending, .overdue: true
        case .kept, .keptLate, .calledOff: false
        }
    }
}
