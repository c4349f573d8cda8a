extension Timeline {
    /// The days from which a step was moved, one move after the other, oldest first.
    package func earlierDays(of step: Timeline.Step, movedTo day: Day) -> [Promise.EarlierDay] {
        var earlier: [Promise.EarlierDay] = []
        var target = day
        for change in changes.reversed() where change.to == target && change.step.map({ $0 == step }) ?? true {
            guard let from = change.from else { continue }
            earlier.insert(Promise.EarlierDay(day: from, movedOn: change.date), at: 0)
            target = from
        }
        return earlier
    }
}
