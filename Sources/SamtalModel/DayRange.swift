/// Days from one through another, both included.
package struct DayRange: Hashable, Sendable {
    package let first: Day
    package let last: Day

    /// Nil where the last day comes before the first.
    package init?(from first: Day, through last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    package init(_ day: Day) {
        first = day
        last = day
    }

    /// Days from one until further notice.
    package init(endlessFrom first: Day) {
        self.first = first
        last = max(first, .endless)
    }

    /// Whether it goes on until further notice.
    package var isEndless: Bool { last >= .endless }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
