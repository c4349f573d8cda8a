extension Dialogue {
    /// Everything that the dialogue has promised, by day.
    ///
    /// Promises are kept here, or by `later` in the dialogues that it continues in. A withdrawn dialogue promises nothing.
    package func promises(feedbackDays: Int, keptBy later: [Promise.Kept] = []) -> [Promise] {
        guard withdrawn == nil else { return [] }
        let made = feedbackPromises(feedbackDays: feedbackDays) + replyPromises + reportPromises
        let entries = (datedEntries + later).sorted { $0.on < $1.on }
        let kept = made.map { promise in
            var promise = promise
            promise.kept = entries.first { entry in
                (promise.kind == .report || entry.isFeedback) && promise.after.map { $0 < entry.on } ?? true
            }
            return promise
        }
        return (kept + [answerPromise, decisionPromise].compactMap(\.self))
            .sorted { ($0.day, $0.kind.rawValue) < ($1.day, $1.kind.rawValue) }
    }

    /// The windows in which one can take part: the timeline's open rows, else the points' own; in order.
    package var windows: [DayRange] {
        let open = timeline.openWindows
        guard open.isEmpty else { return open }
        return Set(pointsOfInfluence.compactMap(\.when)).sorted { ($0.last, $0.first) < ($1.last, $1.first) }
    }

    /// The day on which the dialogue was ended before its time.
    package var exitDay: Day? {
        if let handSetPhase, handSetPhase.isExit { return handSetPhaseBegins }
        return timeline.spans.last.flatMap { $0.phase.isExit ? $0.first : nil }
    }
}

extension Dialogue {
    private func feedbackPromises(feedbackDays: Int) -> [Promise] {
        let windows = windows
        let rows = timeline.rows.enumerated().filter { $1.step == .feedback && !$1.when.isPreliminary }
        guard rows.isEmpty else {
            return rows.map { index, row in
                let day = row.when.range.last
                // A point's own window counts too, also where it lies beside the timeline's.
                let all = windows + pointsOfInfluence.compactMap(\.when)
                let before = all.map(\.last) + rows.map { $1.when.range.last }
                return Promise(
                    dialogue: id,
                    kind: .feedback,
                    source: .row(index),
                    day: day,
                    earlier: timeline.earlierDays(of: .feedback, movedTo: day),
                    after: before.filter { $0 < day }.max()
                )
            }
        }
        // No one could take part in a window that had not begun when the dialogue was ended.
        return windows.filter { window in exitDay.map { window.first < $0 } ?? true }.map { window in
            Promise(
                dialogue: id,
                kind: .feedback,
                source: .window(window),
                day: window.last + feedbackDays,
                earlier: timeline.earlierDays(of: .phase(.open), movedTo: window.last).map {
                    Promise.EarlierDay(day: $0.day + feedbackDays, movedOn: $0.movedOn)
                },
                after: window.last
            )
        }
    }

    private var replyPromises: [Promise] {
        feedback.flatMap { entry in
            entry.answers.compactMap(\.answerBy).map { day in
                Promise(dialogue: id, kind: .reply, source: .feedback(entry.id), day: day, after: entry.date)
            }
        }
    }

    private var reportPromises: [Promise] {
        implementation.compactMap { entry in
            guard let day = entry.nextReport else { return nil }
            let after = entry.when.isPreliminary ? published : entry.when.range.last
            return Promise(dialogue: id, kind: .report, source: .implementation(entry.id), day: day, after: after)
        }
    }

    private var answerPromise: Promise? {
        guard let proposal else { return nil }
        var promise = Promise(dialogue: id, kind: .answer, source: .proposal, day: proposal.answerBy, after: nil)
        if let answered = proposal.answers.map(\.date).min() {
            promise.kept = Promise.Kept(on: answered, by: .answer)
        } else if let votingUntil = proposal.votingUntil, proposal.fellShort(on: votingUntil + 1) {
            promise.kept = Promise.Kept(on: votingUntil + 1, by: .votes)
        }
        return promise
    }

    private var decisionPromise: Promise? {
        guard let decision else { return nil }
        if let exitDay, exitDay <= decision.day { return nil }
        var promise = Promise(
            dialogue: id,
            kind: .decision,
            source: .decision,
            day: decision.day,
            earlier: timeline.earlierDays(of: .phase(.decision), movedTo: decision.day),
            after: nil
        )
        if decision.outcome != nil {
            promise.kept = Promise.Kept(on: decision.day, by: .outcome)
        } else if let exitDay {
            promise.kept = Promise.Kept(on: exitDay, by: .exit)
        }
        return promise
    }

    /// What can keep a promise of telling: feedback, and reports on days that are exact.
    var datedEntries: [Promise.Kept] {
        feedback.map { Promise.Kept(on: $0.date, by: .feedback(dialogue: id, id: $0.id)) }
            + implementation.filter { !$0.when.isPreliminary }.map {
                Promise.Kept(on: $0.when.range.first, by: .implementation(dialogue: id, id: $0.id))
            }
    }
}

extension Promise.Kept {
    fileprivate var isFeedback: Bool {
        if case .feedback = by { return true }
        return false
    }
}
