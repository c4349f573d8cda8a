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

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
