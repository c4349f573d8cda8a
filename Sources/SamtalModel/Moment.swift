/// A point in time, in whole seconds since 1970-01-01 00:00 UTC.
package struct Moment: Hashable, Comparable, Sendable {
    package let seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    /// In UTC (RFC 3339), such as `2026-11-30T23:00:00Z`; seconds are cut off.
    package var iso: String { LocalTime(secondsOnTheClock: seconds).iso + ":00Z" }

    package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}
