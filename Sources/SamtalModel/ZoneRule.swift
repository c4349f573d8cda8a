/// How a zone's clock is changed every year, as the footer of its data says.
package struct ZoneRule: Hashable, Sendable {
    package let standard: Zone.Offset
    package let daylight: Zone.Offset
    /// When daylight time begins, on the clock of standard time.
    package let start: Change
    /// When it ends, on the clock of daylight time.
    package let end: Change

    /// A day of the year and a time on it.
    package struct Change: Hashable, Sendable {
        package let day: DayOfYear
        /// Seconds from that day's midnight; from −167 through 167 hours (RFC 9636 §3.3.2).
        package let seconds: Int
    }

    package enum DayOfYear: Hashable, Sendable {
        /// 1 through 365, where 29 February is never counted.
        case withoutLeapDay(Int)
        /// 0 through 365, where 29 February is counted.
        case withLeapDay(Int)
        /// Month 1 through 12; week 1 through 5, where 5 is the last; weekday 0 through 6 from Sunday.
        case weekday(month: Int, week: Int, weekday: Int)
    }

    /// The last year for which a zone's transitions are made from its rule.
    package static let lastYear = 2201

    /// The two changes of a year, oldest first; one where daylight time never ends.
    package func transitions(in year: Int) -> [Zone.Transition] {
        let begins = start.clock(in: year) - standard.seconds
        let ends = end.clock(in: year) - daylight.seconds
        let changes = [
            Zone.Transition(at: Moment(seconds: begins), offset: daylight),
            Zone.Transition(at: Moment(seconds: ends), offset: standard),
        ]
        // "All year" is written as an end that falls on the next year's start (RFC 9636 §3.3.2).
        if ends >= start.clock(in: year + 1) - standard.seconds { return [changes[0]] }
        return begins < ends ? changes : changes.reversed()
    }

    /// The first year from which on some transitions, which reach through ``lastYear``, are all this rule's.
    func firstYear(in transitions: [Zone.Transition]) -> Int? {
        var first: Int?
        var rest = transitions[...]
        for year in stride(from: ZoneRule.lastYear, through: 1900, by: -1) {
            let expected = self.transitions(in: year)
            guard rest.suffix(expected.count).elementsEqual(expected) else { break }
            rest = rest.dropLast(expected.count)
            first = year
        }
        return first
    }
}

extension ZoneRule.Change {
    /// When it falls, in seconds since 1970-01-01 00:00 on the clock before the change.
    fileprivate func clock(in year: Int) -> Int { day.number(in: year) * 86_400 + seconds }
}

extension ZoneRule.DayOfYear {
    fileprivate func number(in year: Int) -> Int {
        switch self {
        case .withoutLeapDay(let day):
            return number(1, 1, year) + day - 1 + (day >= 60 && Day.isLeap(year) ? 1 : 0)
        case .withLeapDay(let day):
            return number(1, 1, year) + day
        case .weekday(let month, let week, let weekday):
            let first = number(month, 1, year)
            // ISO has Sunday as 7, the rule as 0.
            let firstWeekday = Day(number: first).weekday % 7
            let day = (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
            return first + (day < Day.length(ofMonth: month, in: year) ? day : day - 7)
        }
    }

    private func number(_ month: Int, _ day: Int, _ year: Int) -> Int {
        guard let date = Day(year: year, month: month, day: day) else {
            preconditionFailure("Months are 1 through 12 when a rule is read.")
        }
        return date.number
    }
}
