/// What things in a dialogue are called among its happenings, where the content gives them a day alone.
///
/// The names are permanent: they end feed identifiers, and are places on the dialogue's page that feeds lead to. Two
/// things alike on one day are told apart by their order on that day.
extension Dialogue {
    package var correctionNames: [String] { numbered(corrections.map { "correction-\($0.date.iso)" }) }

    package var answerNames: [String] { numbered((proposal?.answers ?? []).map { "answer-\($0.date.iso)" }) }

    package var dayMovedNames: [String] { numbered(timeline.changes.map { "moved-\($0.date.iso)" }) }

    /// Every change of a day, the timeline's and those that entries tell of.
    package var dayMovedChanges: [(name: String, change: Timeline.DayMoved)] {
        var all = Array(zip(dayMovedNames, timeline.changes))
        if let proposal { all += zip(changeNames(proposal.changes, of: "proposal"), proposal.changes) }
        for entry in feedback { all += zip(changeNames(entry.changes, of: entry.name), entry.changes) }
        if let decision { all += zip(changeNames(decision.changes, of: "decision"), decision.changes) }
        for step in implementation { all += zip(changeNames(step.changes, of: step.name), step.changes) }
        return all.map { (name: $0, change: $1) }
    }

    /// The names of an entry's changes, by the entry's own.
    package func changeNames(_ changes: [Timeline.DayMoved], of entry: String) -> [String] {
        numbered(changes.map { "\(entry)-changed-\($0.date.iso)" })
    }
}

extension Meeting {
    package var announcementName: String { "meeting-\(id)" }

    package var changeNames: [String] {
        numbered(
            changes.map { change in
                let session = change.session.map { "-\($0)" } ?? ""
                return "\(announcementName)\(session)-\(change.kind.rawValue)-\(change.date.iso)"
            }
        )
    }
}

extension Feedback {
    package var name: String { "feedback-\(id)" }
}

extension ImplementationStep {
    package var name: String { "implementation-\(id)" }
}

/// The names, the second of two alike ending in `-2` and so on.
private func numbered(_ names: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return names.map { name in
        let count = seen[name, default: 0] + 1
        seen[name] = count
        return count == 1 ? name : "\(name)-\(count)"
    }
}
