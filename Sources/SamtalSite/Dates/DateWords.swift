import SamtalModel

/// Days and times as a page says them: in words, the month spelt out, and never with a dash between two times.
///
/// Screen readers say "minus", or nothing, for a dash. The order of the parts is the language's, from its texts.
struct DateWords: Sendable {
    let words: Words

    /// "3 december 2026".
    func day(_ day: Day) -> String {
        words.text(.date, [("day-and-month", dayAndMonth(day)), ("year", String(day.year))])
    }

    /// "torsdag 3 december 2026".
    func weekdayAndDay(_ day: Day) -> String {
        words.text(.weekdayAndDate, [("weekday", words.weekday(day.weekday)), ("date", self.day(day))])
    }

    /// "3 december".
    func dayAndMonth(_ day: Day) -> String {
        let parts = day.parts
        return words.text(.dayAndMonth, [("day", String(parts.day)), ("month", words.month(parts.month))])
    }

    /// "18.00".
    func clock(_ time: LocalTime) -> String {
        words.text(.clock, [("hour", String(time.minute / 60)), ("minute", padded(time.minute % 60, to: 2))])
    }

    /// The day with its weekday, and the time: "torsdag 3 december 2026", "18.00".
    func dayAndClock(_ time: LocalTime) -> String {
        words.text(.dateAndClock, [("date", weekdayAndDay(time.day)), ("clock", clock(time))])
    }

    /// The beginning of hours that have an end: "Thursday 3 December 2026, 18:00".
    func start(_ time: LocalTime) -> String {
        words.text(.startOfHours, [("date", weekdayAndDay(time.day)), ("clock", clock(time))])
    }

    /// When something is, as short as a title has it: "lördag 28 november", "2 till och med 15 november".
    func shortly(_ time: Meeting.Time) -> String {
        guard time.firstDay != time.lastDay, case .days(let range) = time else {
            let day = time.firstDay
            return words.text(.weekdayAndDate, [("weekday", words.weekday(day.weekday)), ("date", dayAndMonth(day))])
        }
        guard range.first.year == range.last.year else { return text(range) }
        return words.text(.through, [("first", beginning(of: range)), ("last", dayAndMonth(range.last))])
    }

    /// The first of two days of a range, without what the last one says anyway: "2", "2 november" or with its year.
    func beginning(of range: DayRange) -> String {
        let (first, last) = (range.first.parts, range.last.parts)
        if first.year != last.year { return day(range.first) }
        return first.month == last.month ? String(first.day) : dayAndMonth(range.first)
    }

    /// "hösten 2027", "mars 2027", "vintern 2026/2027", "kvartal 1 2027", "vecka 36 2027".
    func period(_ range: DayRange, _ period: When.Period) -> String {
        let year = String(range.last.year)
        switch period {
        case .month(let number): return "\(words.month(number)) \(year)"
        case .quarter(let number): return "\(words.printed(PeriodName.quarter)) \(number) \(year)"
        // A week belongs to the year that its Thursday is in (ISO 8601).
        case .week(let number): return "\(words.printed(PeriodName.week)) \(number) \((range.first + 3).year)"
        case .spring: return "\(words.printed(PeriodName.spring)) \(year)"
        case .summer: return "\(words.printed(PeriodName.summer)) \(year)"
        case .autumn: return "\(words.printed(PeriodName.autumn)) \(year)"
        case .winter: return "\(words.printed(PeriodName.winter)) \(range.first.year)/\(year)"
        case .year: return year
        }
    }
}
