import SamtalModel

/// The policy's seventh point: feedback comes while it can still be used, and goes out in ways that those concerned know.
///
/// `promises` are the dialogue's own.
func checkFeedback(_ dialogue: Dialogue, _ promises: [Promise], by measure: PolicyMeasure) -> [Diagnostic] {
    var found = lateFeedback(dialogue, promises)
    for entry in dialogue.feedback where !dialogue.unread.contains(.feedback) {
        guard !entry.toldThrough.isEmpty else {
            found.append(untold(at: entry.place))
            continue
        }
        let missed = dialogue.groups(concernedBy: entry, measure.organisation.groups).filter { group in
            !group.channels.isEmpty && Set(group.channels).isDisjoint(with: entry.toldThrough)
        }
        if !missed.isEmpty { found.append(missing(missed, in: entry, by: measure)) }
    }
    return found
}

/// Feedback that is promised only after the decision that it is about, and has not come before it.
private func lateFeedback(_ dialogue: Dialogue, _ promises: [Promise]) -> [Diagnostic] {
    guard dialogue.purpose.leadsToDecision, !dialogue.isEnded, let decision = dialogue.decision,
        decision.outcome == nil, let day = decision.day
    else { return [] }
    let feedback = promises.filter { $0.kind == .feedback }
    let late = dialogue.windows.filter { $0.last < day }.compactMap { window -> Promise? in
        let first = feedback.filter { $0.day > window.last }.min { $0.day < $1.day }
        return first.flatMap { $0.day > day && $0.kept.map { $0.on >= day } ?? true ? $0 : nil }
    }
    return Set(late).sorted { $0.day < $1.day }.map { promise in
        .warning(
            .lateFeedback,
            at: dialogue.place(of: promise) ?? dialogue.place,
            sv:
                "Återkopplingen är lovad till \(promise.day.iso), efter beslutet \(day.iso). Berätta före beslutet vad svaren "
                + "ledde till: \"- …: återkoppling\" under \"## Tidplan\", med en tidigare dag.",
            en:
                "The feedback is promised by \(promise.day.iso), after the decision on \(day.iso). Tell before the decision what "
                + "came of the answers: \"- …: feedback\" under \"## Timeline\", with an earlier day."
        )
        .asked(by: .feedback)
    }
}

private func untold(at place: Place) -> Diagnostic {
    .warning(
        .feedbackReach,
        at: place,
        sv:
            "Här står inte hur ni nådde ut med återkopplingen. Lägg till \"- Så berättade vi: …\", med samma vägar som ni bjöd "
            + "in på.",
        en: "Nothing here says how you told the feedback. Add \"- How we told: …\", with the ways in which you invited."
    )
    .asked(by: .feedback)
}

private func missing(_ groups: [AffectedGroup], in entry: Feedback, by measure: PolicyMeasure) -> Diagnostic {
    let told = names(of: groups.map(\.group), in: measure.organisation.groups)
    let ways = names(of: groups.flatMap(\.channels).withoutRepeats, in: measure.organisation.channels)
    return .warning(
        .feedbackReach,
        at: entry.place,
        sv:
            "Återkopplingen har inte gått ut på något sätt som de här grupperna bjöds in på: \(told.swedish). Berätta där "
            + "också (\(ways.swedish)), och skriv det efter \"- Så berättade vi:\".",
        en:
            "The feedback has not been told in any way by which these groups were invited: \(told.english). Tell it there too "
            + "(\(ways.english)), and write so after \"- How we told:\"."
    )
    .asked(by: .feedback)
}

extension Dialogue {
    /// The groups that a feedback entry is for: those that its meetings were for, where each was for some of them, else all.
    fileprivate func groups(concernedBy entry: Feedback, _ register: Register) -> [AffectedGroup] {
        let meetings = entry.fromMeetings.compactMap { meeting(of: $0) }
        let groups = Set(meetings.flatMap(\.groups))
        guard !meetings.isEmpty, meetings.allSatisfy({ !$0.groups.isEmpty }),
            !groups.contains(where: { register[$0]?.coversAll ?? false })
        else { return affected }
        return affected.filter { groups.contains($0.group) }
    }
}
