/// A time zone's rules, as the zone database of the machine has them.
package struct Zone: Sendable {
    /// The IANA name, such as `Europe/Stockholm`.
    package let name: String
    /// The offset before the first transition.
    package let first: Offset
    /// Changes of the offset from UTC, oldest first; a zone that was read from data has them all through 2201.
    package let transitions: [Transition]
    /// How the clock is changed every year, where the zone's data says that it goes on being changed.
    package let rule: ZoneRule?
    /// From the beginning of this year on, every transition is the rule's.
    package let firstYearOfRule: Int?

    package struct Offset: Hashable, Sendable {
        /// Seconds east of UTC; less than a day either way.
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
    package init(name: String, first: Offset, transitions: [Transition], rule: ZoneRule? = nil) {
        self.name = name
        self.first = first
        self.transitions = transitions
        self.rule = rule
        firstYearOfRule = rule?.firstYear(in: transitions)
    }

    package static let utc = Zone(
        name: "UTC",
        first: Offset(seconds: 0, isDaylight: false, abbreviation: "UTC"),
        transitions: []
    )

    package func offset(at moment: Moment) -> Offset { offset(afterTransitions: transitionCount(through: moment)) }

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
        // No zone is as much as a day from UTC, so whatever the clock stands for lies within a day of it. Every
        // stretch between two transitions there is asked, since nothing forbids two of them in two days.
        var passed = transitionCount(through: Moment(seconds: clock - 86_400))
        var found: [Moment] = []
        while true {
            let begins = passed == 0 ? Int.min : transitions[passed - 1].at.seconds
            let ends = passed < transitions.count ? transitions[passed].at.seconds : Int.max
            let seconds = clock - offset(afterTransitions: passed).seconds
            if begins <= seconds, seconds < ends { found.append(Moment(seconds: seconds)) }
            if ends > clock + 86_400 { break }
            passed += 1
        }
        return switch found.count {
        case 0: .never
        case 1: .exact(found[0])
        default: .twice(first: found[0], second: found[1])
        }
    }

    /// The moment that a time on the clock stands for, as calendars read it (RFC 5545 §3.3.5).
    ///
    /// The first of two. In a gap, the time counted with the offset before it: 02.30 is then an hour and a half
    /// past 01.00, which clocks show as 03.30.
    package func moment(_ time: LocalTime) -> Moment {
        switch resolve(time) {
        case .exact(let moment), .twice(let moment, _): moment
        case .never:
            Moment(
                seconds: time.secondsOnTheClock - offset(at: Moment(seconds: time.secondsOnTheClock - 86_400)).seconds
            )
        }
    }

    private func offset(afterTransitions passed: Int) -> Offset {
        passed == 0 ? first : transitions[passed - 1].offset
    }

    private func transitionCount(through moment: Moment) -> Int {
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].at <= moment { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
