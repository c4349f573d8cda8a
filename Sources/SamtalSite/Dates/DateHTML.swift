import SamtalModel

/// The same words with `<time datetime>` around each day and time, for pages.
extension DateWords {
    func html(_ day: Day) -> HTML { time(day.iso, self.day(day)) }

    func weekdayHTML(_ day: Day) -> HTML { time(day.iso, weekdayAndDay(day)) }

    func html(_ time: LocalTime) -> HTML { self.time(time.iso, dayAndClock(time)) }

    private func startHTML(_ time: LocalTime) -> HTML { self.time(time.iso, start(time)) }

    func html(_ range: DayRange) -> HTML {
        guard range.first != range.last else { return html(range.first) }
        return words.html(.through, ends(of: range))
    }

    func htmlInSentence(_ range: DayRange) -> HTML {
        guard range.first != range.last else { return words.html(.onDay, [("date", html(range.first))]) }
        return words.html(.fromThrough, ends(of: range))
    }

    private func ends(of range: DayRange) -> [(name: String, value: HTML)] {
        [("first", time(range.first.iso, beginning(of: range))), ("last", html(range.last))]
    }

    func html(_ time: Meeting.Time) -> HTML {
        switch time {
        case .hours(let start, let end):
            let last = end.day == start.day ? self.time(end.iso, clock(end)) : startHTML(end)
            return words.html(.clockToClock, [("start", startHTML(start)), ("end", last)])
        case .days(let range):
            return range.first == range.last ? weekdayHTML(range.first) : html(range)
        }
    }

    func html(_ when: When) -> HTML {
        switch when {
        case .days(let range): html(range)
        case .period(let range, let name):
            words.html(.preliminary, [("when", HTML(escaping: period(range, name)))])
        }
    }

    private func time(_ iso: String, _ words: String) -> HTML {
        HTML(trusted: "<time datetime=\"\(iso)\">") + HTML(escaping: unbroken(words)) + HTML(trusted: "</time>")
    }
}
