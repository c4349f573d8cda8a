import SamtalModel

/// The same words as plain text, for titles, feeds and calendars.
extension DateWords {
    /// "2 november till och med 15 december 2026", or the one day.
    func text(_ range: DayRange) -> String {
        guard range.first != range.last else { return day(range.first) }
        return words.text(.through, [("first", beginning(of: range)), ("last", day(range.last))])
    }

    /// "torsdag 3 december 2026 kl. 18.00 till 20.00"; whole days as a range of days.
    func text(_ time: Meeting.Time) -> String {
        switch time {
        case .hours(let start, let end):
            let last = end.day == start.day ? clock(end) : dayAndClock(end)
            return words.text(.clockToClock, [("start", dayAndClock(start)), ("end", last)])
        case .days(let range):
            return range.first == range.last ? weekdayAndDay(range.first) : text(range)
        }
    }

    func text(_ when: When) -> String {
        switch when {
        case .days(let range): text(range)
        case .period(let range, let name): words.text(.preliminary, [("when", period(range, name))])
        }
    }
}
