/// A point in time, in whole seconds since 1970-01-01 00:00 UTC.
package struct Moment: Hashable, Comparable, Sendable {
    package let seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}
