extension Dialogue {
    /// Whether something in it may happen, or is to be done, on one of some days.
    ///
    /// True also where it turns out that nothing does: a day may have been moved, or be told of later. `delays` are those of
    /// the settings.
    package func mayConcern(_ days: DayRange, delays: [Int]) -> Bool {
        namedDays.contains { day in delays.contains { days.contains(day + $0) } }
            || meetings.contains { $0.takesPlace(within: days) }
    }

    /// Every day that it names, but those of what its meetings were moved from; in no order.
    package var namedDays: [Day] {
        var named = [appears.day, published]
        named += [
            updated, withdrawn, participation?.lastDay?.day, decision?.day, decision?.outcomeDay, decision?.final,
            decision?.appealBy?.day,
        ]
        .compactMap(\.self)
        if let proposal {
            named +=
                [proposal.submitted, proposal.answerBy]
                + [proposal.votingUntil?.day, proposal.votesCounted].compactMap(\.self)
            named += proposal.answers.map(\.date)
        }
        for range in timeline.rows.map(\.when.range)
            + pointsOfInfluence.compactMap({ $0.when ?? $0.undecided?.range })
        {
            named += [range.first, range.last]
        }
        for change in dayMovedChanges.map(\.change) {
            named += [change.date] + [change.from, change.to].compactMap(\.self)
        }
        for meeting in meetings {
            named += [meeting.published] + [meeting.signUpBy?.day].compactMap(\.self) + meeting.changes.map(\.date)
            for when in [meeting.undecided].compactMap(\.self) + meeting.undecidedSessions.map(\.when) {
                named += [when.range.first, when.range.last]
            }
        }
        for entry in feedback { named += [entry.date] + entry.answers.compactMap(\.answerBy) }
        for step in implementation {
            named += [step.when.range.first, step.when.range.last] + [step.nextReport].compactMap(\.self)
        }
        return named.filter { $0 < .endless } + corrections.map(\.date)
    }
}

extension Municipality {
    /// The next time after another at which something may begin or end: a given time of the same day, else midnight.
    package func nextClockTime(after now: LocalTime) -> LocalTime {
        let midnight = LocalTime.midnight(now.day + 1)
        let times =
            dialogues.compactMap(\.shownFrom) + pages.compactMap(\.shownFrom) + dialogues.flatMap(\.closingTimes)
        return times.filter { now < $0 && $0 < midnight }.min() ?? midnight
    }
}

extension Dialogue {
    /// Every time of day at which something closes.
    private var lastDays: [LastDay?] {
        [participation?.lastDay, proposal?.votingUntil] + meetings.map(\.signUpBy) + windows.map(\.end)
            + pointsOfInfluence.map { $0.when?.end }
    }

    fileprivate var closingTimes: [LocalTime] { lastDays.compactMap { $0?.closes } }
}

extension Settings {
    /// How many days after one that is named something may follow: on the next day a window has closed, a promise is broken
    /// or a vote is counted, and feedback is promised so long after a window, or while there is no end to it.
    package var delays: [Int] { [0, feedbackDays, ongoingFeedbackDays].flatMap { [$0, $0 + 1] } }
}

extension Meeting {
    /// Whether one of its occasions overlaps some days, as they are planned or as they once were.
    fileprivate func takesPlace(within days: DayRange) -> Bool {
        let times = occasions.map(\.time) + changes.compactMap(\.earlier)
        return times.contains { $0.firstDay <= days.last && days.first <= $0.lastDay }
    }
}
