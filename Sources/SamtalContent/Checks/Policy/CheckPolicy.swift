package import SamtalModel

/// Measures dialogues against the policy's principles; everything here is a warning, or a promise that is overdue.
///
/// What a check looks at is the file and not today's phase, so that an author is told early and the clock never breaks
/// the site. Only what falls due is reckoned on `today`: promises, votes to count, periods that want a date, appeals, who
/// came, and whether work that goes on is told of. Dialogues published before `policy-from` are not measured.
package func checkPolicy(
    _ municipality: Municipality,
    using vocabulary: Vocabulary,
    on today: Day
) -> [Diagnostic] {
    let settings = municipality.settings
    let measure = PolicyMeasure(
        settings: settings,
        organisation: municipality.organisation,
        vocabulary: vocabulary,
        today: today
    )
    let shown = municipality.dialogues.filter { $0.isShown(in: municipality) }
    let promised = promises(of: shown, feedbackDays: settings.feedbackDays, ongoingDays: settings.ongoingFeedbackDays)
    return zip(shown, promised).flatMap { dialogue, promised in
        guard settings.measures(dialogue) else { return [Diagnostic]() }
        let kept = dialogue.withdrawn == nil ? check(dialogue, promised.own, by: measure) : []
        return kept + checkPromises(of: dialogue, promised.own, on: today)
    }
}

/// All that is measured of a dialogue that is not withdrawn, but whether its promises are kept.
private func check(_ dialogue: Dialogue, _ promises: [Promise], by measure: PolicyMeasure) -> [Diagnostic] {
    var found = checkInfluence(dialogue, by: measure)
    found += checkDecision(dialogue, by: measure)
    found += checkEarlyInvitation(dialogue, by: measure)
    found += checkOpening(dialogue)
    found += checkMeetingNotice(dialogue, by: measure)
    found += checkInsights(dialogue, by: measure)
    found += checkMadeTogether(dialogue, by: measure)
    found += checkAffected(dialogue, by: measure)
    found += checkFeedback(dialogue, promises, by: measure)
    found += checkImplementation(dialogue, by: measure)
    found += checkSilence(dialogue, promises, by: measure)
    found += checkResponsible(dialogue, by: measure)
    found += checkHollowWords(dialogue, by: measure)
    found += checkVotes(dialogue, on: measure.today)
    found += checkPassedPeriods(dialogue, on: measure.today)
    found += checkNearPeriods(dialogue, by: measure)
    return found
}

extension Dialogue {
    /// Whether it is measured at all: drafts are while they are shown.
    fileprivate func isShown(in municipality: Municipality) -> Bool {
        !isDraft || (municipality.showsDrafts && isWhole)
    }
}
