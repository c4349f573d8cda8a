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
    ///
    /// Where one of two ends is missing, the way out has both: the other day alone would be another time.
    mutating func window() -> Reading<DayRange> {
        let start = self
        let reading = dayRange()
        switch reading {
        case .wrong: return reading
        case .absent: return self.withoutAnEnd(from: start) ?? .absent
        case .read(let range):
            guard range.first == range.last else { return reading }
            let afterDay = self
            if let endless = endless(from: range.first) { return endless }
            if rangeSeparator(), isAtEnd { return .wrong(withoutEnd(range.first, words)) }
            self = afterDay
            return reading
        }
    }

    /// What says that a day begins something without an end.
    private mutating func endless(from day: Day) -> Reading<DayRange>? {
        let afterDay = self
        skipSpace()
        if mark("–—-−") != nil { skipSpace() }
        if word(Particle.self, among: [.untilFurtherNotice]) != nil { return .read(DayRange(endlessFrom: day)) }
        self = afterDay
        return nil
    }

    /// `från den 5 oktober 2026`, which may go on until further notice, or `till och med 2026-12-15`.
    private mutating func withoutAnEnd(from start: ValueScanner) -> Reading<DayRange>? {
        self = start
        let particle = word(Particle.self, among: [.from, .until])
        skipSpace()
        guard let particle, case .read(let day) = day() else {
            self = start
            return nil
        }
        if particle == .until { return .wrong(withoutBeginning(day, words)) }
        return endless(from: day) ?? .wrong(withoutEnd(day, words))
    }

    /// Days from one through another, or one day.
    ///
    /// The first may leave out the month and year that it shares with the last: `3–5 december 2026`. Both may have their
    /// words: `från den 1 april till den 31 maj 2027`, `mellan den 1 april och den 31 maj 2027`.
    mutating func dayRange() -> Reading<DayRange> {
        let start = self
        let lead = word(Particle.self, among: [.from, .between])
        // "Under den 1–30 september 2026" says no more than the days.
        if lead == nil { _ = word(Particle.self, among: [.during]) }
        skipSpace()
        guard let first = dayParts() else {
            self = start
            return .absent
        }
        let afterFirst = self
        guard rangeSeparator() || (lead == .between && andBetweenDays()), let last = dayParts(), last.month != nil,
            last.year != nil
        else {
            if lead != nil {
                self = start
                return .absent
            }
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

    private mutating func andBetweenDays() -> Bool {
        skipSpace()
        let isThere = word(Particle.self, among: [.and]) != nil
        skipSpace()
        return isThere
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

/// The day alone would be that one day.
private func withoutEnd(_ day: Day, _ words: FileWords) -> Fault {
    let rows = [words.written(DayRange(endlessFrom: day)), "\(day.iso) – \((day + 30).iso)"]
    return Fault(
        .unreadableTime,
        sv: "Här finns en början men inget slut. Skriv \"\(rows[0])\", eller den sista dagen: \"\(rows[1])\".",
        en: "Here is a beginning but no end. Write \"\(rows[0])\", or the last day: \"\(rows[1])\"."
    )
}

private func withoutBeginning(_ day: Day, _ words: FileWords) -> Fault {
    let range = "\((day - 30).iso) – \(day.iso)"
    return Fault(
        .unreadableTime,
        sv: "Här finns ett slut men ingen början. Skriv \"\(range)\", med rätt första dag.",
        en: "Here is an end but no beginning. Write \"\(range)\", with the right first day."
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
