import SamtalModel

extension ValueScanner {
    /// Exact days, days until further notice, a preliminary period, or later.
    mutating func when() -> Reading<When> {
        let start = self
        if word(Particle.self, among: [.later]) != nil {
            let after = self
            skipSpace()
            if isAtEnd || mark(":,.–—-") != nil {
                self = after
                return .read(.later)
            }
            self = start
        }
        switch period() {
        case .absent: self = start
        case .wrong(let message): return .wrong(message)
        case .read(let period): return .read(.period(period))
        }
        return window().map { .days($0) }
    }

    /// `början av mars 2027`, `mars–april 2027`, `tidigast 2027-03-15`.
    private mutating func period() -> Reading<Period> {
        let qualifier = word(Period.Qualifier.self)
        if qualifier != nil { _ = mark("-") }
        skipSpace()
        let afterQualifier = self
        let first = part()
        guard case .read(let first) = first else {
            guard case .absent = first, let qualifier, qualifier.isVague else { return first.flatMap { _ in .absent } }
            self = afterQualifier
            return day().map { Period(qualifier, Period.Part(.day, DayRange($0))) }
        }
        let afterFirst = self
        let isEither = joiner()
        if let isEither, case .read(let last) = lastPart(after: first), last.year != nil || isAtEnd {
            return first.period(qualifier, through: last, isEither: isEither, words).map { withTrailingQualifier($0) }
        }
        self = afterFirst
        return first.period(qualifier, words, isAlone: isAtEnd).map { withTrailingQualifier($0) }
    }

    /// English says "March 2027 at the earliest".
    private mutating func withTrailingQualifier(_ period: Period) -> Period {
        let before = self
        skipSpace()
        if period.qualifier == nil, let qualifier = word(Period.Qualifier.self, among: [.earliest]) {
            return Period(qualifier, from: period.first, through: period.last, isEither: period.isEither) ?? period
        }
        self = before
        return period
    }

    /// What stands between two parts, if anything: whether it is a stroke, or a word for "or".
    private mutating func joiner() -> Bool? {
        if rangeSeparator() { return false }
        let before = self
        skipSpace()
        if mark("/") != nil || word(Particle.self, among: [.or]) != nil {
            skipSpace()
            return true
        }
        self = before
        return nil
    }

    /// The second of two parts, perhaps with a qualifier of its own: "mars 2026 – början av 2027".
    private mutating func lastPart(after first: PeriodPart) -> Reading<PeriodPart> {
        let qualifier = word(Period.Qualifier.self)
        if qualifier != nil { skipSpace() }
        return part(after: first).map { part in
            var part = part
            part.qualifier = qualifier
            return part
        }
    }

    /// One stretch of the calendar, perhaps without its year; after a numbered one, `–14` is one too.
    private mutating func part(after first: PeriodPart? = nil) -> Reading<PeriodPart> {
        let start = self
        if let month = number(of: .months) { return .read(PeriodPart(.month(month), year: year())) }
        if let ordinal = number(of: .ordinals) {
            skipSpace()
            switch word(PeriodName.self, among: [.quarter, .half]) {
            case .quarter?: return .read(PeriodPart(.quarter(ordinal), year: year()))
            case .half?: return .read(PeriodPart(.half(ordinal), year: year()))
            default:
                self = start
                return .absent
            }
        }
        if let name = word(PeriodName.self) { return named(name) }
        if let unit = first?.unit, let number = number(), number.digits <= 2 {
            switch unit {
            case .quarter: return .read(PeriodPart(.quarter(number.value), year: year()))
            case .week: return .read(PeriodPart(.week(number.value), year: year()))
            default: break
            }
        }
        self = start
        return yearOrMonth()
    }

    private mutating func named(_ name: PeriodName) -> Reading<PeriodPart> {
        switch name {
        case .spring: return .read(PeriodPart(.spring, year: year()))
        case .summer: return .read(PeriodPart(.summer, year: year()))
        case .autumn: return .read(PeriodPart(.autumn, year: year()))
        case .winter:
            guard let year = year() else { return .read(PeriodPart(.winter, year: nil)) }
            return winter(from: year)
        case .half: return .absent
        case .quarter, .week:
            _ = mark(".")
            skipSpace()
            guard let number = number() else { return .absent }
            return .read(PeriodPart(name == .week ? .week(number.value) : .quarter(number.value), year: year()))
        }
    }

    /// `2027` or `2027-03`.
    private mutating func yearOrMonth() -> Reading<PeriodPart> {
        guard let first = number(), first.digits == 4 else { return .absent }
        let afterYear = self
        if mark("-") != nil, let month = number() {
            if month.digits == 2 {
                return mark("-") == nil ? .read(PeriodPart(.month(month.value), year: first.value)) : .absent
            }
            if month.digits != 4 { return .absent }
        }
        self = afterYear
        let next = rest.unicodeScalars.first
        return next.map { $0.isSpace || "/–—-.,:".holds($0) } ?? true
            ? .read(PeriodPart(.year, year: first.value)) : .absent
    }

    private mutating func year() -> Int? {
        let before = self
        _ = mark(",")
        skipSpace()
        if word(Particle.self, among: [.of]) != nil { skipSpace() }
        if let year = number(), year.digits == 4 { return year.value }
        self = before
        return nil
    }

    /// `2026/2027` or `2026/27`; a year alone could be either winter of it.
    private mutating func winter(from year: Int) -> Reading<PeriodPart> {
        let name = words.suggested.printed(PeriodName.winter)
        guard mark("/–-") != nil, let next = number(), next.value == (next.digits == 2 ? (year + 1) % 100 : year + 1)
        else {
            let both = "\"\(name) \(year - 1)/\(year)\" eller \"\(name) \(year)/\(year + 1)\""
            let either = "\"\(name) \(year - 1)/\(year)\" or \"\(name) \(year)/\(year + 1)\""
            return .wrong(
                Fault(
                    .winterOfTwoYears,
                    sv: "Vintern går över två år, så \(year) räcker inte. Skriv \(both).",
                    en: "A winter lies in two years, so \(year) is not enough. Write \(either)."
                )
            )
        }
        return .read(PeriodPart(.winter, year: year))
    }
}

/// A value that is exact days or a period and nothing else.
func readWhen(_ text: String, words: FileWords) -> Reading<When> {
    var scanner = ValueScanner(text, words: words)
    let reading = scanner.when()
    scanner.skipSpace()
    guard case .read = reading, scanner.isAtEnd else {
        if case .wrong = reading { return reading }
        return .wrong(unreadableWhen(text, words))
    }
    return reading
}

func unreadableWhen(_ text: String, _ words: FileWords) -> Fault {
    if let near = nearestWhen(to: text, words) { return unreadable(text, near: near) }
    return Fault(
        .unreadableTime,
        sv: "\"\(text)\" går inte att läsa som en tid. Skriv till exempel \"2026-12-03\", \"2026-12-03 – 2026-12-10\", "
            + "\"mars 2027\", \"våren 2027\", \"kvartal 1 2027\", \"vecka 36 2027\" eller \"senare\".",
        en: "\"\(text)\" can't be read as a time. Write for example \"2026-12-03\", \"2026-12-03 – 2026-12-10\", "
            + "\"March 2027\", \"spring 2027\", \"quarter 1 2027\", \"week 36 2027\" or \"later\"."
    )
}
