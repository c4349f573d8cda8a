package import SamtalModel

/// Measures dialogues against the policy's principles; everything here is a warning, or a promise that is overdue.
///
/// What a check looks at is the file and not today's phase, so that an author is told early and the clock never breaks
/// the site. Only promises, votes to count, and periods that want a date, are reckoned on `today`. Dialogues published before
/// `policy-from` are not measured.
package func checkPolicy(_ municipality: Municipality, on today: Day) -> [Diagnostic] {
    let settings = municipality.settings
    let measured = municipality.dialogues.filter { dialogue in
        dialogue.isShown(in: municipality) && settings.measures(dialogue)
    }
    var found: [Diagnostic] = []
    for dialogue in measured where dialogue.withdrawn == nil {
        found += checkEarlyInvitation(dialogue, settings)
        found += checkMeetingNotice(dialogue, settings)
        found += checkConversation(dialogue)
        found += checkMadeTogether(dialogue)
        found += checkReach(dialogue, municipality.organisation)
        found += checkImplementation(dialogue)
        found += checkVotes(dialogue, on: today)
        found += checkPassedPeriods(dialogue, on: today)
    }
    return found + checkPromises(municipality, on: today)
}

extension Dialogue {
    /// Whether it is measured at all: drafts are while they are shown.
    func isShown(in municipality: Municipality) -> Bool { !isDraft || (municipality.showsDrafts && isWhole) }

    /// Whether it ever asks residents something before a decision, as far as the file tells.
    var opensBeforeDecision: Bool {
        guard purpose.leadsToDecision, handSetPhase.map({ !$0.isExit }) ?? true else { return false }
        return !timeline.openWindows.isEmpty || handSetPhase == .open
    }
}
