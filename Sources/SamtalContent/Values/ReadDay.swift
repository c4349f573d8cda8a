import SamtalModel

/// The years that content may name.
private let years = 1900...2200

extension ValueScanner {
    /// A day: `2026-12-03`, `3 december 2026`, `torsdag 3 december 2026` or `3/12 2026`.
    mutating func day() -> Reading<Day> {
        let start = self
        guard let parts = dayParts() else {
            self = start
            return .absent
        }
        guard parts.month != nil, parts.year != nil else {
            let message = parts.withoutYear(words) ?? unreadableDay(String(start.rest))
            self = start
            return .wrong(message)
        }
        return parts.day(completedBy: parts, words)
    }

    /// Days from one through another, one day, or `2026-01-15 – tills vidare`.
    mutating func window() -> Reading<DayRange> {
        let reading = dayRange()
        guard case .read(let range) = reading, range.first == range.last else { return reading }
        let afterDay = self
        skipSpace()
        if mark("–—-−") != nil { skipSpace() }
        if word(Particle.self, among: [.untilFurtherNotice]) != nil { return .read(DayRange(endlessFrom: range.first)) }
        self = afterDay
        return reading
    }

    /// Days from one through another, or one day.
    ///
    /// The first may leave out the month and year that it shares with the last: `3–5 december 2026`.
    mutating func dayRange() -> Reading<DayRange> {
        let start = self
        guard let first = dayParts() else { return .absent }
        let afterFirst = self
        guard rangeSeparator(), let last = dayParts(), last.month != nil, last.year != nil else {
            self = afterFirst
            guard first.month != nil, first.year != nil else {
                let message = first.withoutYear(words) ?? unreadableDay(String(start.rest))
                self = start
                return .wrong(message)
            }
            return first.day(completedBy: first, words).map { DayRange($0) }
        }
        return first.day(completedBy: last, words).flatMap { from in
            last.day(completedBy: last, words).flatMap { through in
                guard let range = DayRange(from: from, through: through) else {
                    return .wrong(endsBeforeItBegins(from.iso, through.iso))
                }
                return .read(range)
            }
        }
    }

    private mutating func dayParts() -> DayParts? {
        let start = self
        var parts = DayParts()
        if let weekday = number(of: .weekdays) {
            parts.weekday = weekday
            _ = mark(",")
            skipSpace()
        }
        skip("den ")
        guard let first = number() else {
            self = start
            return nil
        }
        if first.digits == 4 {
            guard isoTail(year: first.value, into: &parts) else {
                self = start
                return nil
            }
            return parts
        }
        guard first.digits <= 2 else {
            self = start
            return nil
        }
        parts.dayOfMonth = first.value
        skip(":e")
        skip(":a")
        monthAndYear(into: &parts)
        return parts
    }

    private mutating func isoTail(year: Int, into parts: inout DayParts) -> Bool {
        guard mark("-") != nil, let month = number(), month.digits == 2, mark("-") != nil, let day = number(),
            day.digits == 2
        else { return false }
        parts.year = year
        parts.month = month.value
        parts.dayOfMonth = day.value
        return true
    }

    private mutating func monthAndYear(into parts: inout DayParts) {
        let afterDay = self
        if mark("/") != nil {
            guard let month = number(), month.digits <= 2 else {
                self = afterDay
                return
            }
            parts.month = month.value
        } else {
            _ = mark(".")
            skipSpace()
            guard let month = number(of: .months) else {
                self = afterDay
                return
            }
            parts.month = month
        }
        let afterMonth = self
        skipSpace()
        if let year = number(), year.digits == 4 {
            parts.year = year.value
        } else {
            self = afterMonth
        }
    }
}

/// A day as written, perhaps without its year or month.
private struct DayParts {
    var weekday: Int?
    var dayOfMonth = 0
    var month: Int?
    var year: Int?

    func day(completedBy other: DayParts, _ words: FileWords) -> Reading<Day> {
        guard let month = month ?? other.month, let year = year ?? other.year else { return .absent }
        guard years.contains(year) else {
            return .wrong(unreasonableYear(year))
        }
        guard let day = Day(year: year, month: month, day: dayOfMonth) else { return .wrong(noSuchDay(year, month)) }
        if let weekday, weekday != day.weekday {
            let right = words.suggested.weekday(day.weekday)
            return .wrong(
                Fault(
                    .wrongWeekday,
                    sv: "Veckodagen stämmer inte: \(day.iso) är en \(right). Rätta dagen eller datumet.",
                    en: "The weekday is wrong: \(day.iso) is a \(right). Mend the day or the date."
                )
            )
        }
        return .read(day)
    }

    /// Names a missing year; nil where more than that is missing.
    func withoutYear(_ words: FileWords) -> Fault? {
        guard let month, (1...12).contains(month), year == nil else { return nil }
        return missingYear("\(dayOfMonth) \(words.suggested.month(month)) 2026")
    }

    private func noSuchDay(_ year: Int, _ month: Int) -> Fault {
        guard (1...12).contains(month) else {
            return Fault(
                .noSuchDay,
                sv: "Månaden \(month) finns inte. Skriv år, månad och dag: 2026-12-03.",
                en: "There is no month \(month). Write year, month and day: 2026-12-03."
            )
        }
        let length = Day.length(ofMonth: month, in: year)
        return Fault(
            .noSuchDay,
            sv: "Dagen finns inte: månad \(month) år \(year) har \(length) dagar.",
            en: "There is no such day: month \(month) of \(year) has \(length) days."
        )
    }
}

/// With the day that is meant, or the nearest that can be written instead.
func unreadableDay(_ text: String, _ words: FileWords) -> Fault {
    DayMeant(nearestTo: text, words)?.fault(of: text) ?? noDay(text)
}

/// With the day that is meant where it says so by itself: to look for the nearest would be to read the same text again.
private func unreadableDay(_ text: String) -> Fault { DayMeant(in: text)?.fault(of: text) ?? noDay(text) }

private func noDay(_ text: String) -> Fault {
    Fault(
        .unreadableDay,
        sv: "\"\(text)\" går inte att läsa som en dag. Skriv till exempel \"2026-12-03\" eller \"3 december 2026\".",
        en: "\"\(text)\" can't be read as a day. Write for example \"2026-12-03\" or \"3 December 2026\"."
    )
}

func endsBeforeItBegins(_ start: String, _ end: String) -> Fault {
    Fault(
        .endBeforeStart,
        sv: "Slutet (\(end)) kommer före början (\(start)). Byt plats på dem eller rätta den som är fel.",
        en: "The end (\(end)) comes before the beginning (\(start)). Swap them, or mend the one that is wrong."
    )
}

/// A value that is one day and nothing else.
func readDay(_ text: String, words: FileWords) -> Reading<Day> {
    var scanner = ValueScanner(text, words: words)
    let reading = scanner.day()
    guard case .read = reading else {
        if case .wrong = reading { return reading }
        return .wrong(unreadableDay(text, words))
    }
    scanner.skipSpace()
    _ = scanner.mark(".")
    return scanner.isAtEnd ? reading : .wrong(unreadableDay(text, words))
}
