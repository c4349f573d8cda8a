import SamtalModel

extension FeedItem {
    /// What has happened, as plain text that is of use without the rest: with the day, time and place of a meeting.
    func summary(in voice: Voice) -> String {
        func plain(_ prose: Localized<Prose>) -> String { voice.plain(prose, of: known.dialogue) }
        let lines: [String] =
            switch happening.kind {
            case .published: [voice.plain(known.dialogue.summary), known.window.map { takePart($0, in: voice) } ?? ""]
            case .opened(let window): [takePart(window, in: voice), voice.plain(known.dialogue.summary)]
            case .entered(let phase): [entered(phase, in: voice), whyEntered(phase).map(plain) ?? ""]
            case .meetingAnnounced(let meeting):
                meeting.changes.map { told($0, of: meeting, in: known.dialogue, voice) }
                    + [voice.whenAndWhere(meeting), plain(meeting.text)]
            case .meetingChanged(let meeting, let change):
                [told(change, of: meeting, in: known.dialogue, voice), voice.whenAndWhere(meeting)]
            case .feedback(let entry): feedback(entry, in: voice)
            case .votingEnded(let proposal): [ended(proposal, in: voice)]
            case .proposalAnswered(let answer): [outcome(in: voice), plain(answer)]
            case .decided(let decision):
                [decision.outcome, decision.howDialogueChangedIt].compactMap(\.self).map(plain)
            case .becameFinal(let decision): [final(decision, in: voice)]
            case .reported(let step): report(step, in: voice)
            case .corrected(let correction): [plain(correction.text)]
            case .dayMoved(let move): [moved(move, in: voice), capitalised(plain(move.text))]
            case .overdue(let promise): [broken(promise, in: voice)]
            case .mended(let promise): [mended(promise, in: voice)]
            case .withdrawn: [withdrawn(in: voice)]
            }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    func takePart(_ window: DayRange, in voice: Voice) -> String {
        voice.text(.feedTakePart, ("window", voice.dates.textInSentence(window)))
    }

    func entered(_ phase: Phase, in voice: Voice) -> String {
        asSentence(voice.text(phase.entered))
    }

    /// Why a phase was entered: the row's own words, or the reason of an exit.
    func whyEntered(_ phase: Phase) -> Localized<Prose>? {
        let row = known.dialogue.timeline.spans.first { $0.first == happening.day && $0.phase == phase }
        return row.flatMap { known.dialogue.timeline.rows[$0.row].note }
            ?? (phase.isExit ? known.dialogue.exitReason : nil)
    }

    /// What was not done by the day that it was promised for: the day that this happening tells of.
    func broken(_ promise: Promise, in voice: Voice) -> String {
        voice.text(promise.kind.broken, ("date", voice.dates.day(happening.day - 1)))
    }

    /// By when it was to come, when it came, and how late that was.
    func mended(_ promise: Promise, in voice: Voice) -> String {
        guard let mending = promise.mending(by: happening.day) else { return "" }
        let days = mending.came - mending.promised
        let due = voice.text(promise.kind.due, ("date", voice.dates.day(mending.promised)))
        return "\(due) "
            + voice.text(
                days == 1 ? .cameOneDayLate : .cameLate,
                ("date", voice.dates.day(mending.came)),
                ("days", voice.words.number(days))
            )
    }

    /// The new day and the one before it, in words; nothing where the content does not say both.
    func moved(_ move: Timeline.DayMoved, in voice: Voice) -> String {
        guard let from = move.from, let to = move.to else { return "" }
        return voice.text(.feedMovedTo, ("to", voice.dates.day(to)), ("from", voice.dates.day(from)))
    }

    /// "Svaret blev: ja."; nothing where it is not told, or belongs to a later answer.
    func outcome(in voice: Voice) -> String {
        guard let proposal = known.dialogue.proposal, let outcome = proposal.outcome,
            proposal.answers.last?.date == happening.day
        else { return "" }
        return "\(voice.label(.theAnswerWas)): \(voice.words.printed(outcome))."
    }

    /// Till when one could vote, and how many did.
    func ended(_ proposal: Proposal, in voice: Voice) -> String {
        let end = proposal.votingUntil ?? LastDay(happening.day - 1)
        let day = voice.text(.votingEndedOn, ("date", voice.dates.text(end)))
        guard let votes = voice.words.votes(for: proposal, day: voice.dates.day) else { return day }
        return "\(day) \(voice.text(.votesGot, ("votes", votes)))"
    }

    func final(_ decision: Decision, in voice: Voice) -> String {
        voice.text(.decisionFinal, ("date", voice.dates.day(happening.day)))
    }

    func withdrawn(in voice: Voice) -> String {
        let withdrawn = voice.text(.feedWithdrawnOn, ("date", voice.dates.day(happening.day)))
        return [withdrawn, known.dialogue.reason.map(voice.plain) ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func feedback(_ entry: Feedback, in voice: Voice) -> [String] {
        entry.answers.flatMap { answer in
            [
                "\(voice.label(.youSaid)): \(voice.plain(answer.said, of: known.dialogue))",
                "\(voice.label(answer.kind.label)): \(voice.plain(answer.reply, of: known.dialogue))",
            ]
        } + [voice.plain(entry.text, of: known.dialogue)]
    }

    private func report(_ step: ImplementationStep, in voice: Voice) -> [String] {
        let state = step.state.map { "\(voice.label(.state)): \(voice.words.printed($0))" }
        return [state ?? "", voice.plain(step.text, of: known.dialogue)]
    }
}
