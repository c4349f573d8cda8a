import SamtalModel

/// The same words with `<time datetime>` around each day and time, for pages.
extension DateWords {
    func html(_ day: Day) -> HTML { time(day.iso, self.day(day)) }

    func weekdayHTML(_ day: Day) -> HTML { time(day.iso, weekdayAndDay(day)) }

    func html(_ time: LocalTime) -> HTML { self.time(time.iso, dayAndClock(time)) }

    private func startHTML(_ time: LocalTime) -> HTML { self.time(time.iso, start(time)) }

    func html(_ range: DayRange) -> HTML {
        guard range.first != range.last else { return html(range.first) }
        if range.isEndless { return words.html(.fromUntilFurtherNotice, [("first", html(range.first))]) }
        return words.html(.through, ends(of: range))
    }

    func htmlInSentence(_ range: DayRange) -> HTML {
        if range.isEndless { return html(range) }
        guard range.first != range.last else { return words.html(.onDay, [("date", html(range.first))]) }
        return words.html(.fromThrough, ends(of: range))
    }

    private func ends(of range: DayRange) -> [(name: String, value: HTML)] {
        [("first", time(range.first.iso, beginning(of: range))), ("last", html(range.last))]
    }

    func html(_ time: Meeting.Time) -> HTML {
        switch time {
        case .hours(let start, let end):
            guard let end else { return html(start) }
            let last = endsWithItsDay(start, end) ? self.time(end.iso, clock(end, isEnd: true)) : startHTML(end)
            return words.html(.clockToClock, [("start", startHTML(start)), ("end", last)])
        case .days(let range):
            return range.first == range.last ? weekdayHTML(range.first) : html(range)
        }
    }

    func html(_ when: When, on today: Day) -> HTML {
        if case .days(let range) = when { html(range) } else { HTML(escaping: text(when, on: today)) }
    }

    private func time(_ iso: String, _ words: String) -> HTML {
        HTML("time", [("datetime", iso)], HTML(escaping: unbroken(words)))
    }
}
