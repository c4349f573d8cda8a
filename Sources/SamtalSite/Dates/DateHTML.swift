import SamtalModel

/// The same words with `<time datetime>` around each day and time, for pages.
extension DateWords {
    func html(_ day: Day) -> HTML { time(day.iso, self.day(day)) }

    /// A promised day, or the period that ends on it, where it is told as one.
    func html(_ day: Day, toldAs period: Period?) -> HTML {
        period.map(html) ?? html(day)
    }

    func weekdayHTML(_ day: Day) -> HTML { time(day.iso, weekdayAndDay(day)) }

    func html(_ time: LocalTime) -> HTML { self.time(time.iso, dayAndClock(time)) }

    private func startHTML(_ time: LocalTime) -> HTML { self.time(time.iso, start(time)) }

    func html(_ range: DayRange) -> HTML {
        if range.isEndless { return words.html(.fromUntilFurtherNotice, [("first", html(range.first))]) }
        guard range.first != range.last else { return html(oneDay: range.end) }
        let ends = [("first", htmlOfBeginning(range)), ("last", html(range.last))]
        guard let closes = range.end.closes else { return words.html(.through, ends) }
        return words.html(.throughClock, ends + [("clock", clockHTML(closes))])
    }

    private func html(oneDay end: LastDay) -> HTML {
        guard let closes = end.closes else { return html(end.day) }
        return words.html(.dayUntilClock, [("date", html(end.day)), ("clock", clockHTML(closes))])
    }

    /// As a fact: "15 december 2026", and the time where one is told.
    func html(_ end: LastDay) -> HTML {
        guard let closes = end.closes else { return html(end.day) }
        return words.html(.dateAndClock, [("date", html(end.day)), ("clock", clockHTML(closes))])
    }

    func htmlInSentence(_ end: LastDay) -> HTML {
        guard let closes = end.closes else { return words.html(.untilDay, [("date", html(end.day))]) }
        return words.html(.untilClock, [("date", html(end.day)), ("clock", clockHTML(closes))])
    }

    func htmlInSentence(_ range: DayRange) -> HTML {
        if range.isEndless { return html(range) }
        guard range.first != range.last else { return words.html(.onDay, [("date", html(oneDay: range.end))]) }
        return words.html(.fromThrough, [("first", htmlOfBeginning(range)), ("last", htmlInSentence(range.end))])
    }

    private func htmlOfBeginning(_ range: DayRange) -> HTML { time(range.first.iso, beginning(of: range)) }

    private func clockHTML(_ time: LocalTime) -> HTML { self.time(time.iso, clock(time)) }

    func html(_ time: Meeting.Time) -> HTML {
        switch time {
        case .hours(let start, let end, let endsAbout):
            guard let end else { return html(start) }
            var last = endsWithItsDay(start, end) ? self.time(end.iso, clock(end, isEnd: true)) : startHTML(end)
            if endsAbout { last = words.html(.aboutClock, [("clock", last)]) }
            return words.html(.clockToClock, [("start", startHTML(start)), ("end", last)])
        case .days(let range):
            return range.first == range.last ? weekdayHTML(range.first) : html(range)
        }
    }

    func html(_ when: When, on today: Day) -> HTML {
        switch when {
        case .days(let range): html(range)
        case .period(let period) where period.latestDay != nil: html(period)
        case .period, .later: HTML(escaping: unbroken(text(when, on: today)))
        }
    }

    /// A period as it was written, and the day of "senast 16 november 2026" for machines too.
    func html(_ period: Period) -> HTML {
        guard let day = period.latestDay else { return HTML(escaping: unbroken(self.period(period))) }
        return words.html(.periodLatest, [("period", html(day))])
    }

    private func time(_ iso: String, _ words: String) -> HTML {
        HTML("time", [("datetime", iso)], HTML(escaping: unbroken(words)))
    }
}
