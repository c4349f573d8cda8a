import SamtalModel

extension ValueScanner {
    /// Exact days, or a preliminary period: `2027-03`, `mars 2027`, `våren 2027`, `kvartal 1 2027`, `vecka 36 2027`.
    mutating func when() -> Reading<When> {
        let start = self
        switch period() {
        case .absent: self = start
        case .wrong(let message): return .wrong(message)
        case .read(let when): return .read(when)
        }
        return dayRange().map { .days($0) }
    }

    private mutating func period() -> Reading<When> {
        if let month = number(of: .months) { return year().flatMap { monthPeriod($0, month) } }
        if let name = word(PeriodName.self) {
            switch name {
            case .quarter: return numbered().flatMap { quarterPeriod($0.year, $0.number) }
            case .week: return numbered().flatMap { weekPeriod($0.year, $0.number) }
            case .winter: return year().flatMap { winter(from: $0) }
            case .spring, .summer, .autumn: return year().flatMap { seasonPeriod($0, name) }
            }
        }
        guard let first = number(), first.digits == 4 else { return .absent }
        let afterYear = self
        if mark("-") != nil {
            guard let month = number(), month.digits == 2, mark("-") == nil else { return .absent }
            return monthPeriod(first.value, month.value)
        }
        self = afterYear
        return rest.isEmpty || rest.unicodeScalars.first?.isSpace == true ? yearPeriod(first.value) : .absent
    }

    private mutating func year() -> Reading<Int> {
        _ = mark(",")
        skipSpace()
        guard let year = number(), year.digits == 4 else { return .absent }
        return .read(year.value)
    }

    /// `2026/2027` or `2026/27`; a year alone could be either winter of it.
    private mutating func winter(from year: Int) -> Reading<When> {
        let name = words.suggested.printed(PeriodName.winter)
        guard mark("/–-") != nil, let next = number(), next.value == (next.digits == 2 ? (year + 1) % 100 : year + 1)
        else {
            let both = "\"\(name) \(year - 1)/\(year)\" eller \"\(name) \(year)/\(year + 1)\""
            let either = "\"\(name) \(year - 1)/\(year)\" or \"\(name) \(year)/\(year + 1)\""
            return .wrong(
                Message(
                    sv: "Vintern går över två år, så \(year) räcker inte. Skriv \(both).",
                    en: "A winter lies in two years, so \(year) is not enough. Write \(either)."
                )
            )
        }
        let march = Day(year: year + 1, month: 3, day: 1)
        return days(.winter, Day(year: year, month: 11, day: 1), march.map { $0 - 1 })
    }

    private mutating func numbered() -> Reading<(number: Int, year: Int)> {
        _ = mark(".")
        skipSpace()
        guard let number = number() else { return .absent }
        return year().map { (number.value, $0) }
    }
}

private func days(_ period: When.Period, _ first: Day?, _ last: Day?) -> Reading<When> {
    guard let first, let last, let range = DayRange(from: first, through: last), (1900...2200).contains(first.year)
    else {
        return .wrong(
            Message(
                sv:
                    "Perioden finns inte. Skriv till exempel \"mars 2027\", \"kvartal 1 2027\" eller \"vecka 36 2027\".",
                en: "There is no such period. Write for example \"March 2027\", \"quarter 1 2027\" or \"week 36 2027\"."
            )
        )
    }
    return .read(.period(range, period))
}

private func yearPeriod(_ year: Int) -> Reading<When> {
    days(.year, Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31))
}

private func monthPeriod(_ year: Int, _ month: Int) -> Reading<When> {
    days(
        .month(month),
        Day(year: year, month: month, day: 1),
        Day(year: year, month: month, day: Day.length(ofMonth: month, in: year))
    )
}

private func quarterPeriod(_ year: Int, _ quarter: Int) -> Reading<When> {
    let last = quarter * 3
    return days(
        .quarter(quarter),
        Day(year: year, month: last - 2, day: 1),
        Day(year: year, month: last, day: Day.length(ofMonth: last, in: year))
    )
}

/// ISO 8601: week 1 is the one with 4 January in it.
private func weekPeriod(_ year: Int, _ week: Int) -> Reading<When> {
    guard let fourth = Day(year: year, month: 1, day: 4), let next = Day(year: year + 1, month: 1, day: 4) else {
        return .absent
    }
    let firstMonday = fourth - (fourth.weekday - 1)
    let weeks = ((next - (next.weekday - 1)) - firstMonday) / 7
    guard (1...weeks).contains(week) else {
        return .wrong(
            Message(
                sv: "Vecka \(week) finns inte år \(year), som har \(weeks) veckor.",
                en: "There is no week \(week) in \(year), which has \(weeks) weeks."
            )
        )
    }
    let monday = firstMonday + (week - 1) * 7
    return days(.week(week), monday, monday + 6)
}

// Early beginnings on purpose: "våren" and "hösten" are the half-years of schools and councils.
private func seasonPeriod(_ year: Int, _ season: PeriodName) -> Reading<When> {
    switch season {
    case .spring: days(.spring, Day(year: year, month: 1, day: 1), Day(year: year, month: 5, day: 31))
    case .summer: days(.summer, Day(year: year, month: 6, day: 1), Day(year: year, month: 8, day: 31))
    case .autumn: days(.autumn, Day(year: year, month: 8, day: 1), Day(year: year, month: 11, day: 30))
    case .winter, .quarter, .week: .absent
    }
}

/// A value that is exact days or a period and nothing else.
func readWhen(_ text: String, words: FileWords) -> Reading<When> {
    var scanner = ValueScanner(text, words: words)
    let reading = scanner.when()
    scanner.skipSpace()
    guard case .read = reading, scanner.isAtEnd else {
        if case .wrong = reading { return reading }
        return .wrong(unreadableWhen(text))
    }
    return reading
}

func unreadableWhen(_ text: String) -> Message {
    Message(
        sv: "\"\(text)\" går inte att läsa som en tid. Skriv till exempel \"2026-12-03\", \"2026-12-03 – 2026-12-10\", "
            + "\"mars 2027\", \"våren 2027\", \"kvartal 1 2027\" eller \"vecka 36 2027\".",
        en: "\"\(text)\" can't be read as a time. Write for example \"2026-12-03\", \"2026-12-03 – 2026-12-10\", "
            + "\"March 2027\", \"spring 2027\", \"quarter 1 2027\" or \"week 36 2027\"."
    )
}
