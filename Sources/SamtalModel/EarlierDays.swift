extension [Timeline.DayMoved] {
    /// The days from which one was moved, one move after the other, oldest first; only such moves as are asked for.
    func earlierDays(movedTo day: Day, where isWanted: (Timeline.DayMoved) -> Bool = { _ in true }) -> [Promise
        .EarlierDay]
    {
        var earlier: [Promise.EarlierDay] = []
        var target = day
        for change in reversed() where change.to == target && isWanted(change) {
            guard let from = change.from else { continue }
            earlier.insert(Promise.EarlierDay(day: from, movedOn: change.date), at: 0)
            target = from
        }
        return earlier
    }

    /// The day that held at the end of another, before it was moved later.
    func day(_ day: Day, asKnownOn today: Day) -> Day {
        reversed().reduce(day) { day, change in
            guard change.date > today, change.to == day, let from = change.from else { return day }
            return from
        }
    }

    /// The same of a last day; of one that was moved later no time of day is known.
    func lastDay(_ end: LastDay, asKnownOn today: Day) -> LastDay {
        let earlier = day(end.day, asKnownOn: today)
        return earlier == end.day ? end : LastDay(earlier)
    }
}

extension Timeline {
    /// The days from which a step was moved, one move after the other, oldest first: the last day of a window.
    package func earlierDays(of step: Timeline.Step, movedTo day: Day) -> [Promise.EarlierDay] {
        changes.earlierDays(movedTo: day) { !$0.movesFirstDay && $0.step.map { $0 == step } ?? true }
    }
}
