/// A time zone's rules, as the zone database of the machine has them.
package struct Zone: Sendable {
    /// The IANA name, such as `Europe/Stockholm`.
    package let name: String
    /// Changes of the offset from UTC, oldest first.
    package let transitions: [Transition]
    /// The offset before the first transition.
    package let first: Offset

    package struct Offset: Hashable, Sendable {
        /// Seconds east of UTC.
        package let seconds: Int
        package let isDaylight: Bool
        package let abbreviation: String

        package init(seconds: Int, isDaylight: Bool, abbreviation: String) {
            self.seconds = seconds
            self.isDaylight = isDaylight
            self.abbreviation = abbreviation
        }
    }

    package struct Transition: Hashable, Sendable {
        package let at: Moment
        package let offset: Offset

        package init(at: Moment, offset: Offset) {
            self.at = at
            self.offset = offset
        }
    }

    /// Transitions must be in order, and reach as far as any day that will be asked for.
    package init(name: String, first: Offset, transitions: [Transition]) {
        self.name = name
        self.first = first
        self.transitions = transitions
    }

    package static let utc = Zone(
        name: "UTC",
        first: Offset(seconds: 0, isDaylight: false, abbreviation: "UTC"),
        transitions: []
    )

    package func offset(at moment: Moment) -> Offset {
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].at <= moment { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? first : transitions[low - 1].offset
    }

    package func local(_ moment: Moment) -> LocalTime {
        LocalTime(secondsOnTheClock: moment.seconds + offset(at: moment).seconds)
    }

    /// What a time on the clock stands for.
    package enum Resolution: Hashable, Sendable {
        case exact(Moment)
        /// The clock was turned back over it: it was shown twice.
        case twice(first: Moment, second: Moment)
        /// The clock was turned forward over it: it was never shown.
        case never
    }

    package func resolve(_ time: LocalTime) -> Resolution {
        let clock = time.secondsOnTheClock
        // No zone is more than a day from UTC, so these two see the offsets on both sides of any change.
        let before = offset(at: Moment(seconds: clock - 86_400)).seconds
        let after = offset(at: Moment(seconds: clock + 86_400)).seconds
        let candidates = Set([before, after].map { Moment(seconds: clock - $0) })
            .filter { $0.seconds + offset(at: $0).seconds == clock }
            .sorted()
        switch candidates.count {
        case 0: return .never
        case 1: return .exact(candidates[0])
        default: return .twice(first: candidates[0], second: candidates[1])
        }
    }

    /// The moment that a time on the clock stands for: the first of two, and the end of a gap.
    package func moment(_ time: LocalTime) -> Moment {
        switch resolve(time) {
        case .exact(let moment), .twice(let moment, _): moment
        case .never:
            Moment(
                seconds: time.secondsOnTheClock - offset(at: Moment(seconds: time.secondsOnTheClock - 86_400)).seconds
            )
        }
    }
}
