import SamtalModel

/// The same words as plain text, for titles, feeds and calendars.
extension DateWords {
    /// "2 november till och med 15 december 2026", or the one day.
    func text(_ range: DayRange) -> String {
        guard range.first != range.last else { return day(range.first) }
        return words.text(.through, [("first", beginning(of: range)), ("last", day(range.last))])
    }

    /// The same within a sentence: "från den 2 november till och med den 15 december 2026", or "den 2 november 2026".
    func textInSentence(_ range: DayRange) -> String {
        guard range.first != range.last else { return words.text(.onDay, [("date", day(range.first))]) }
        return words.text(.fromThrough, [("first", beginning(of: range)), ("last", day(range.last))])
    }

    /// The day, and from when till when: the end is a time alone where it is the same day, and whole days are a range.
    func text(_ time: Meeting.Time) -> String {
        switch time {
        case .hours(let start, let end):
            let last = end.day == start.day ? clock(end) : self.start(end)
            return words.text(.clockToClock, [("start", self.start(start)), ("end", last)])
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
