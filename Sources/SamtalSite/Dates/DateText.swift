import SamtalModel

/// The same words as plain text, for titles, feeds and calendars.
extension DateWords {
    /// A promised day, or the period that ends on it, where it is told as one.
    func day(_ day: Day, toldAs period: Period?) -> String { period.map { self.period($0) } ?? self.day(day) }

    /// "2 november till och med 15 december 2026", or the one day.
    func text(_ range: DayRange) -> String {
        if range.isEndless { return words.text(.fromUntilFurtherNotice, [("first", day(range.first))]) }
        guard range.first != range.last else { return text(oneDay: range.end) }
        let ends = [("first", beginning(of: range)), ("last", day(range.last))]
        guard let closes = range.end.closes else { return words.text(.through, ends) }
        return words.text(.throughClock, ends + [("clock", clock(closes))])
    }

    /// As a fact: "15 december 2026", and the time where one is told.
    func text(_ end: LastDay) -> String {
        guard let closes = end.closes else { return day(end.day) }
        return words.text(.dateAndClock, [("date", day(end.day)), ("clock", clock(closes))])
    }

    /// The day, and till when on it where that is told.
    private func text(oneDay end: LastDay) -> String {
        guard let closes = end.closes else { return day(end.day) }
        return words.text(.dayUntilClock, [("date", day(end.day)), ("clock", clock(closes))])
    }

    /// "tisdag 15 december 2026", with the time where one is told.
    func weekdayAndDay(_ end: LastDay) -> String {
        end.closes.map { dayAndClock($0) } ?? weekdayAndDay(end.day)
    }

    /// The end of a sentence that says till when: "den 15 december 2026", "16:00 on 15 December 2026".
    private func textInSentence(_ end: LastDay) -> String {
        guard let closes = end.closes else { return words.text(.untilDay, [("date", day(end.day))]) }
        return words.text(.untilClock, [("date", day(end.day)), ("clock", clock(closes))])
    }

    /// The same within a sentence: "från den 2 november till och med den 15 december 2026", or "den 2 november 2026".
    func textInSentence(_ range: DayRange) -> String {
        if range.isEndless { return words.text(.fromUntilFurtherNotice, [("first", day(range.first))]) }
        guard range.first != range.last else { return words.text(.onDay, [("date", text(oneDay: range.end))]) }
        return words.text(.fromThrough, [("first", beginning(of: range)), ("last", textInSentence(range.end))])
    }

    /// The day, and from when till when: the end is a time alone where it is the same day, and whole days are a range.
    func text(_ time: Meeting.Time) -> String {
        switch time {
        case .hours(let start, let end, let endsAbout):
            guard let end else { return dayAndClock(start) }
            var last = endsWithItsDay(start, end) ? clock(end, isEnd: true) : self.start(end)
            if endsAbout { last = words.text(.aboutClock, [("clock", last)]) }
            return words.text(.clockToClock, [("start", self.start(start)), ("end", last)])
        case .days(let range):
            return range.first == range.last ? weekdayAndDay(range.first) : text(range)
        }
    }

    /// A period is preliminary until it has passed, but for one whose own words say how sure it is.
    func text(_ when: When, on today: Day) -> String {
        switch when {
        case .days(let range): text(range)
        case .period(let period):
            period.isHedged || when.isPassedPeriod(on: today)
                ? self.period(period) : words.text(.preliminary, [("when", self.period(period))])
        case .later: words.printed(Particle.later)
        }
    }
}
