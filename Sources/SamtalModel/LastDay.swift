/// The last day on which something can be done, and the time of day by which it must be, where one is told.
package struct LastDay: Hashable, Sendable {
    package let day: Day
    /// From this time on it is too late, on the clock of the site's zone; nil is when the day is over.
    package let closes: LocalTime?

    package init(_ day: Day) {
        self.day = day
        closes = nil
    }

    /// What closes at midnight has the whole day before it.
    package init(closing time: LocalTime) {
        day = time.minute == 0 ? time.day - 1 : time.day
        closes = time.minute == 0 ? nil : time
    }

    package func hasPassed(at now: LocalTime) -> Bool { closes.map { $0 <= now } ?? (day < now.day) }
}
