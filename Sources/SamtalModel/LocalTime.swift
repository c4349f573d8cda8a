/// A day and a time on the clock of the site's zone, to the minute.
package struct LocalTime: Hashable, Comparable, Sendable {
    package let day: Day
    /// Minutes since midnight, 0 through 1439.
    package let minute: Int

    /// Nil where the hour is not 0 through 23 or the minute not 0 through 59.
    package init?(_ day: Day, hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.day = day
        self.minute = hour * 60 + minute
    }

    private init(day: Day, minute: Int) {
        self.day = day
        self.minute = minute
    }

    package static func midnight(_ day: Day) -> LocalTime { LocalTime(day: day, minute: 0) }

    /// Seconds from 1970-01-01 00:00 on the same clock, as if it never changed its offset.
    package var secondsOnTheClock: Int { day.number * 86_400 + minute * 60 }

    /// Seconds within the minute are cut off.
    package init(secondsOnTheClock seconds: Int) {
        let day = Int((Double(seconds) / 86_400).rounded(.down))
        self.init(day: Day(number: day), minute: (seconds - day * 86_400) / 60)
    }

    /// The hour and minute, such as `18.00`, the way Swedish writes a time.
    package var clock: String { "\(padded(minute / 60, to: 2)).\(padded(minute % 60, to: 2))" }

    /// ISO 8601 without a zone, such as `2026-12-03T18:00`.
    package var iso: String { "\(day.iso)T\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2))" }

    package static func < (left: LocalTime, right: LocalTime) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }
}
