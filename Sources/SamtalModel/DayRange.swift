/// Days from one through another, both included; on the last one perhaps only to a time of day.
package struct DayRange: Hashable, Sendable {
    package let first: Day
    package let end: LastDay

    package var last: Day { end.day }

    /// Nil where the last day comes before the first.
    package init?(from first: Day, through last: Day) { self.init(from: first, through: LastDay(last)) }

    package init?(from first: Day, through end: LastDay) {
        guard first <= end.day else { return nil }
        self.first = first
        self.end = end
    }

    package init(_ day: Day) {
        first = day
        end = LastDay(day)
    }

    /// Days from one until further notice.
    package init(endlessFrom first: Day) {
        self.first = first
        end = LastDay(max(first, .endless))
    }

    /// Whether it goes on until further notice.
    package var isEndless: Bool { last >= .endless }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }

    package func contains(_ now: LocalTime) -> Bool { first <= now.day && !end.hasPassed(at: now) }

    /// The same days, to the time of day that is told of the last one, if it is their last.
    func closing(with end: LastDay) -> DayRange {
        end.day == last ? DayRange(from: first, through: end) ?? self : self
    }
}
