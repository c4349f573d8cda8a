extension Dialogue {
    /// Everything that the dialogue has promised, by day.
    ///
    /// Promises are kept here, or by `later` in the dialogues that it continues in. What a dialogue that was ended or
    /// withdrawn had still to keep is called off, unless it goes on in another. One that ended before it opened has nothing to
    /// tell of answers, whether it goes on or not.
    ///
    /// `ongoingDays` is how often feedback is promised in a window without an end.
    package func promises(
        feedbackDays: Int,
        ongoingDays: Int = Settings.usualOngoingFeedbackDays,
        keptBy later: [Promise.Kept] = []
    ) -> [Promise] {
        let neverOpened = exitDay != nil && !plannedWindows.isEmpty && windows.isEmpty
        let replies = replyPromises(keptBy: later.filter(\.isFeedback))
        let entries = feedbackEntries + (neverOpened ? [] : later.filter(\.isFeedback))
        let feedback =
            keptOnce(
                feedbackPromises(feedbackDays: feedbackDays, ongoingDays: ongoingDays),
                by: entries,
                butNot: Set(replies.compactMap(\.kept?.by))
            )
            + plannedWindows.filter(\.isEndless).flatMap {
                ongoingPromises(in: $0, every: ongoingDays, keptBy: entries)
            }
        let others = reportPromises(keptBy: later) + [answerPromise, decisionPromise].compactMap(\.self)
        let ended = [exitDay, withdrawn].compactMap(\.self).min()
        return (feedback + replies + others)
            .map { promise in
                guard let ended, ended <= promise.day, continuesIn.isEmpty || (neverOpened && promise.kind == .feedback)
                else {
                    return promise
                }
                var promise = promise
                promise.calledOff = ended
                return promise
            }
            .sorted { ($0.day, $0.kind.rawValue) < ($1.day, $1.kind.rawValue) }
    }

    /// What can keep a promise of telling, here or in a dialogue that goes on in this one: feedback, and reports on days
    /// that are exact.
    var datedEntries: [Promise.Kept] { feedbackEntries + reportEntries.map(\.kept) }

    private var feedbackEntries: [Promise.Kept] { feedback.map(kept) }

    private var reportEntries: [(begins: Day, kept: Promise.Kept)] {
        implementation.filter { !$0.when.isPreliminary }.map { step in
            let begins = step.when.range.first
            return (begins, Promise.Kept(on: begins, by: .implementation(dialogue: id, id: step.id)))
        }
    }

    private func kept(by entry: Feedback) -> Promise.Kept {
        Promise.Kept(on: entry.date, by: .feedback(dialogue: id, id: entry.id))
    }
}

extension Dialogue {
    /// Every feedback row is one; each window has the first such row after it, or else the policy's days.
    ///
    /// In a window without an end there is no day after which an entry answers a row: one from the last `ongoingDays`
    /// before it does.
    private func feedbackPromises(feedbackDays: Int, ongoingDays: Int) -> [Promise] {
        let windows = plannedWindows.filter { !$0.isEndless }.compactMap { $0.before(exitDay) }
        let hasEndless = plannedWindows.contains(where: \.isEndless)
        let rows = timeline.rows.enumerated().filter { $1.step == .feedback && $1.when.canPromise }
            .map { (index: $0, day: $1.when.range.last) }
        // A point's own window counts too, also where it lies beside the timeline's.
        let ends = windows.map(\.last) + pointsOfInfluence.compactMap(\.when?.last)
        let promisedByRows = rows.map { index, day in
            Promise(
                dialogue: id,
                kind: .feedback,
                source: .row(index),
                day: day,
                earlier: timeline.earlierDays(of: .feedback, movedTo: day),
                after: ends.filter { $0 < day }.max() ?? (hasEndless ? day - ongoingDays : nil)
            )
        }
        let alone = windows.filter { window in !rows.contains { $0.day > window.last } }
        return promisedByRows
            + alone.map { window in
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

    /// While it is open until further notice, feedback is promised again and again: from the first day, then from each
    /// entry.
    private func ongoingPromises(in window: DayRange, every days: Int, keptBy entries: [Promise.Kept]) -> [Promise] {
        let keepers = entries.filter { $0.on > window.first }.sorted { $0.on < $1.on }
        let begins = [window.first] + keepers.map(\.on)
        return begins.enumerated().map { index, begins in
            Promise(
                dialogue: id,
                kind: .feedback,
                source: .window(window),
                day: begins + days,
                after: begins,
                kept: keepers.indices.contains(index) ? keepers[index] : nil
            )
        }
    }

    /// Each promise with the earliest entry after its window that keeps no other.
    private func keptOnce(
        _ promises: [Promise],
        by entries: [Promise.Kept],
        butNot taken: Set<Promise.Keeper>
    ) -> [Promise] {
        var taken = taken
        let entries = entries.sorted { $0.on < $1.on }
        return promises.sorted { $0.day < $1.day }.map { promise in
            var promise = promise
            promise.kept = entries.first { entry in
                !taken.contains(entry.by) && promise.after.map { $0 < entry.on } ?? true
            }
            if let keeper = promise.kept?.by { taken.insert(keeper) }
            return promise
        }
    }

    /// What is looked into is answered by the entry that says so, or where the dialogue goes on.
    private func replyPromises(keptBy later: [Promise.Kept]) -> [Promise] {
        feedback.flatMap { entry in
            let replies = feedback.filter { $0.replyTo == entry.id && $0.date > entry.date }.map(kept)
            let keeper = (replies.isEmpty ? later.filter { $0.on > entry.date } : replies).min { $0.on < $1.on }
            return entry.answers.compactMap(\.answerBy).map { day in
                Promise(
                    dialogue: id,
                    kind: .reply,
                    source: .feedback(entry.id),
                    day: day,
                    earlier: entry.changes.earlierDays(movedTo: day),
                    after: entry.date,
                    kept: keeper
                )
            }
        }
    }

    /// A report is kept by the next entry that begins after the one that promised it, or by feedback after that.
    private func reportPromises(keptBy later: [Promise.Kept]) -> [Promise] {
        implementation.compactMap { entry in
            guard let day = entry.nextReport else { return nil }
            let begins = entry.when.range.first
            let keepers = reportEntries.filter { $0.begins > begins }.map(\.kept) + feedbackEntries + later
            return Promise(
                dialogue: id,
                kind: .report,
                source: .implementation(entry.id),
                day: day,
                earlier: entry.changes.earlierDays(movedTo: day),
                after: begins,
                kept: keepers.filter { $0.on > begins }.min { $0.on < $1.on }
            )
        }
    }

    /// Too few votes settle a proposal on the day after the voting, whatever is written of it later.
    private var answerPromise: Promise? {
        guard let proposal else { return nil }
        var promise = Promise(
            dialogue: id,
            kind: .answer,
            source: .proposal,
            day: proposal.answerBy,
            earlier: proposal.changes.earlierDays(movedTo: proposal.answerBy),
            after: nil
        )
        let answered = proposal.answers.map(\.date).min().map { Promise.Kept(on: $0, by: .answer) }
        let short = (proposal.votingUntil?.day).flatMap { last in
            proposal.fellShort(at: .midnight(last + 1)) ? Promise.Kept(on: last + 1, by: .votes) : nil
        }
        promise.kept = [answered, short].compactMap(\.self).min { $0.on < $1.on }
        return promise
    }

    private var decisionPromise: Promise? {
        // A day that is known only roughly breaks nothing.
        guard let decision, let day = decision.when.exactDay else { return nil }
        var promise = Promise(
            dialogue: id,
            kind: .decision,
            source: .decision,
            day: day,
            earlier: (timeline.changes.filter { $0.step == .phase(.decision) } + decision.changes)
                .sorted { $0.date < $1.date }.earlierDays(movedTo: day),
            after: nil
        )
        if decision.outcome != nil {
            promise.kept = Promise.Kept(on: decision.toldOn, by: .outcome)
        } else if let exitDay, exitDay > day {
            promise.kept = Promise.Kept(on: exitDay, by: .exit)
        }
        return promise
    }
}

extension Promise.Kept {
    fileprivate var isFeedback: Bool {
        if case .feedback = by { return true }
        return false
    }
}
