import SamtalModel

extension CalendarLines {
    /// The VTIMEZONE that every TZID needs (RFC 5545 §3.6.5), right for all the years of a file.
    ///
    /// Two yearly rules where the zone has such and they hold in all those years; else each change by itself. A file
    /// without events has no years.
    mutating func addTimeZone(_ zone: Zone, years: ClosedRange<Int>?) {
        add("BEGIN:VTIMEZONE")
        add("TZID:\(zone.name)")
        if let rule = yearlyRule(of: zone, in: years) {
            add(rule)
        } else {
            for observance in observances(of: zone, in: years) { add(observance) }
        }
        add("END:VTIMEZONE")
    }

    private mutating func add(_ rule: YearlyRule) {
        for (change, from, to) in [
            (rule.start, rule.standard, rule.daylight), (rule.end, rule.daylight, rule.standard),
        ] {
            let isForward = to.seconds > from.seconds
            add(
                Observance(isDaylight: isForward, from: from, to: to, begins: change.begins),
                recurrence: "RRULE:FREQ=YEARLY;BYMONTH=\(change.month);BYDAY=\(change.byDay)"
            )
        }
    }

    private mutating func add(_ observance: Observance, recurrence: String? = nil) {
        let name = observance.isDaylight ? "DAYLIGHT" : "STANDARD"
        add("BEGIN:\(name)")
        add("TZNAME", CalendarText(escaping: observance.to.abbreviation))
        add("TZOFFSETFROM:\(utcOffset(observance.from.seconds))")
        add("TZOFFSETTO:\(utcOffset(observance.to.seconds))")
        add("DTSTART:\(observance.begins)")
        if let recurrence { add(recurrence) }
        add("END:\(name)")
    }
}

/// A stretch of time with one offset.
private struct Observance {
    /// Only a name: clients show it. The clock is then ahead, also where the zone's data has winter as the exception.
    let isDaylight: Bool
    let from: Zone.Offset
    let to: Zone.Offset
    /// On the clock before the change.
    let begins: String
}

private struct YearlyRule {
    let standard: Zone.Offset
    let daylight: Zone.Offset
    let start: YearlyChange
    let end: YearlyChange
}

private struct YearlyChange {
    let month: Int
    /// Such as `-1SU` for the last Sunday.
    let byDay: String
    let begins: String
}

/// Nil where the rule does not hold in all the years, or can't be told as a weekday in a month.
private func yearlyRule(of zone: Zone, in years: ClosedRange<Int>?) -> YearlyRule? {
    guard let rule = zone.rule, let firstYear = zone.firstYearOfRule, years.map({ $0.lowerBound > firstYear }) ?? true,
        let start = yearlyChange(rule.start, from: rule.standard, to: rule.daylight, rule, firstYear),
        let end = yearlyChange(rule.end, from: rule.daylight, to: rule.standard, rule, firstYear)
    else { return nil }
    return YearlyRule(standard: rule.standard, daylight: rule.daylight, start: start, end: end)
}

private func yearlyChange(
    _ change: ZoneRule.Change,
    from: Zone.Offset,
    to: Zone.Offset,
    _ rule: ZoneRule,
    _ firstYear: Int
) -> YearlyChange? {
    guard case .weekday(let month, let week, let weekday) = change.day, 0..<86_400 ~= change.seconds,
        let first = rule.transitions(in: firstYear).first(where: { $0.offset == to })
    else { return nil }
    let names = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]
    return YearlyChange(
        month: month,
        byDay: "\(week == 5 ? -1 : week)\(names[weekday])",
        begins: clock(first.at, offset: from)
    )
}

/// The offset at the years' beginning and each change through their end; without years, the last one.
private func observances(of zone: Zone, in years: ClosedRange<Int>?) -> [Observance] {
    // A day's margin, since a year begins at another moment here than in UTC.
    let begins = years.flatMap { Day(year: $0.lowerBound, month: 1, day: 1) }.map { ($0.number - 1) * 86_400 }
    let ends = years.flatMap { Day(year: $0.upperBound, month: 12, day: 31) }.map { ($0.number + 2) * 86_400 }
    let passed = zone.transitions.count { change in begins.map { change.at.seconds <= $0 } ?? true }
    let all = zone.transitions.enumerated().map { index, change in
        let from = index == 0 ? zone.first : zone.transitions[index - 1].offset
        let isForward = change.offset.seconds > from.seconds
        return Observance(
            isDaylight: isForward && (change.offset.isDaylight || from.isDaylight),
            from: from,
            to: change.offset,
            begins: clock(change.at, offset: from)
        )
    }
    let count = zone.transitions.count { change in ends.map { change.at.seconds < $0 } ?? true }
    // Content names no year before 1900.
    let first = Observance(isDaylight: false, from: zone.first, to: zone.first, begins: "19000101T000000")
    return (passed == 0 ? [first] : []) + all[max(0, passed - 1)..<count]
}

private func clock(_ moment: Moment, offset: Zone.Offset) -> String {
    calendarTime(LocalTime(secondsOnTheClock: moment.seconds + offset.seconds))
}

/// `+0100`, or with seconds where the offset has any (RFC 5545 §3.3.14).
private func utcOffset(_ seconds: Int) -> String {
    let magnitude = abs(seconds)
    let hours = padded(magnitude / 3_600, to: 2) + padded(magnitude / 60 % 60, to: 2)
    return (seconds < 0 ? "-" : "+") + hours + (magnitude % 60 == 0 ? "" : padded(magnitude % 60, to: 2))
}
