extension Dialogue {
    /// The dialogue as it is known at a time: nothing in it is dated later.
    ///
    /// Nil where nothing of it is to be seen yet, and for a draft unless drafts are asked for. An appointed day is
    /// no date in this sense: coming meetings, timeline rows and promises stay.
    package func known(at now: LocalTime, includingDrafts: Bool = false) -> Dialogue? {
        guard !isDraft || (includingDrafts && isWhole), shownFrom.map({ $0 <= now }) ?? (published <= now.day) else {
            return nil
        }
        let today = now.day
        guard let lastTold, lastTold > today else { return self }
        return Dialogue(facts.known(on: today))
    }
}

extension DialogueFacts {
    /// The last day on which something is told that is not known before it; nil where nothing is.
    var lastTold: Day? {
        let days = [updated, withdrawn, timeline.exit?.first, proposal?.lastTold, decision?.lastTold]
        return
            (days.compactMap(\.self) + timeline.changes.map(\.date) + meetings.map(\.lastTold)
            + feedback.flatMap { [$0.date] + $0.changes.map(\.date) } + implementation.flatMap(\.toldOn)
            + corrections.map(\.date))
            .max()
    }

    /// Without what is dated later than a day.
    func known(on today: Day) -> DialogueFacts {
        var known = self
        if let updated, updated > today {
            known.updated = nil
            // A phase set by hand dates from that day.
            known.handSetPhase = nil
            known.reason = nil
        }
        if let withdrawn, withdrawn > today {
            known.withdrawn = nil
            if handSetPhase == nil { known.reason = nil }
        }
        known.proposal?.forget(after: today)
        known.timeline = timeline.asKnown(on: today)
        if let last = participation?.lastDay {
            let moves = timeline.changes.filter { $0.step == .phase(.open) && !$0.movesFirstDay }
            known.participation?.lastDay = moves.lastDay(last, asKnownOn: today)
        }
        if meetings.contains(where: { $0.isTold(after: today) }) {
            known.meetings = meetings.compactMap { $0.known(on: today) }
        }
        known.feedback.drop { $0.date > today }
        for index in known.feedback.indices where known.feedback[index].changes.contains(where: { $0.date > today }) {
            known.feedback[index].forget(after: today)
        }
        known.decision?.forget(after: today, timeline.changes)
        known.implementation.drop { !$0.when.isPreliminary && $0.when.range.first > today }
        for index in known.implementation.indices { known.implementation[index].forget(after: today) }
        known.corrections.drop { $0.date > today }
        return known
    }
}

extension Array {
    /// Removes elements; an array without any of them goes on sharing its memory with its copies.
    fileprivate mutating func drop(_ isUnwanted: (Element) -> Bool) {
        if contains(where: isUnwanted) { removeAll(where: isUnwanted) }
    }
}

extension Meeting {
    fileprivate var lastTold: Day { changes.map(\.date).reduce(published, max) }

    /// Whether something of it is told after a day.
    fileprivate func isTold(after day: Day) -> Bool { lastTold > day }

    /// The meeting as it was announced by the end of a day; nil before it is.
    ///
    /// A move that is told later leaves the earlier time, where the content gives it.
    package func known(on today: Day) -> Meeting? {
        guard published <= today else { return nil }
        guard isTold(after: today) else { return self }
        var known = self
        known.changes.removeAll { $0.date > today }
        let later = changes.filter { $0.date > today }
        known.occasions = occasions.map { occasion in
            // An earlier time that is not said to be one session's can't be every session's.
            let concerning = later.filter { $0.session == occasion.session }
            guard let earlier = concerning.lazy.compactMap(\.earlier).first else { return occasion }
            return Occasion(id: occasion.id, session: occasion.session, time: earlier, location: occasion.location)
        }
        return known
    }
}

extension Proposal {
    fileprivate var lastTold: Day? {
        ([votesCounted].compactMap(\.self) + answers.map(\.date) + changes.map(\.date)).max()
    }

    fileprivate mutating func forget(after today: Day) {
        answers.drop { $0.date > today }
        if answers.isEmpty { outcome = nil }
        if let votesCounted, votesCounted > today { (votes, self.votesCounted) = (nil, nil) }
        let earlier = changes.day(answerBy, asKnownOn: today)
        if earlier != answerBy { (answerBy, answerPeriod) = (earlier, nil) }
        changes.drop { $0.date > today }
    }
}

extension Feedback {
    fileprivate mutating func forget(after today: Day) {
        for index in answers.indices {
            guard let day = answers[index].answerBy else { continue }
            let earlier = changes.day(day, asKnownOn: today)
            if earlier != day { (answers[index].answerBy, answers[index].answerPeriod) = (earlier, nil) }
        }
        changes.drop { $0.date > today }
    }
}

extension ImplementationStep {
    fileprivate var toldOn: [Day] { (when.isPreliminary ? [] : [when.range.first]) + changes.map(\.date) }

    fileprivate mutating func forget(after today: Day) {
        if let day = nextReport {
            let earlier = changes.day(day, asKnownOn: today)
            if earlier != day { (nextReport, nextReportPeriod) = (earlier, nil) }
        }
        changes.drop { $0.date > today }
    }
}

extension Decision {
    /// Who decides and when is there from the first.
    fileprivate var lastTold: Day? {
        let saysMore =
            outcome != nil || howDialogueChangedIt != nil || effect != nil || minutes != nil
            || wasAppealed != nil || appealBy != nil || aboutAppeals != nil || final != nil || !ledTo.isEmpty
        return (changes.map(\.date) + (saysMore ? [toldOn] : [])).max()
    }

    /// Before the outcome is told only who decides and when is left, and the day is where it was before it was moved.
    fileprivate mutating func forget(after today: Day, _ moves: [Timeline.DayMoved]) {
        let told = outcome == nil ? when.range.last : toldOn
        if told > today {
            var known = Decision(decidedBy: decidedBy, when: when, place: place)
            known.changes = changes
            self = known
        }
        if let day = when.exactDay {
            let earlier = changes.day(day, asKnownOn: today)
            when = .days(DayRange(moves.filter { $0.step == .phase(.decision) }.day(earlier, asKnownOn: today)))
        }
        changes.drop { $0.date > today }
    }
}

extension OrdinaryPage {
    /// The page, or nil where it is not to be seen yet, or is a draft and drafts are not asked for.
    package func known(at now: LocalTime, includingDrafts: Bool = false) -> OrdinaryPage? {
        guard !isDraft || (includingDrafts && isWhole), shownFrom.map({ $0 <= now }) ?? true else { return nil }
        return self
    }
}
