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

    /// `början av mars 2027`, `mars–april 2027`, `tidigast 2027-03-15`, `under 2028`, `tidigast i början av 2028`.
    private mutating func period() -> Reading<Period> {
        var roughness = Roughness(qualifier: qualifier())
        if roughness.qualifier == nil {
            skipDuring()
            roughness.qualifier = qualifier()
        }
        if let outer = roughness.qualifier, outer.isVague || outer == .latest { roughness.within = qualifier() }
        let afterQualifier = self
        let first = part()
        guard case .read(let first) = first else {
            guard case .absent = first, let qualifier = roughness.qualifier, roughness.within == nil,
                qualifier.isVague || qualifier == .latest
            else { return first.flatMap { _ in .absent } }
            self = afterQualifier
            return day().map { Period(qualifier, Period.Part(.day, DayRange($0))) }
        }
        let afterFirst = self
        let isEither = joiner()
        if let isEither, case .read(let last) = lastPart(after: first), last.year != nil || isAtEnd {
            return first.period(roughness, through: last, isEither: isEither, words).map { withTrailingQualifier($0) }
        }
        self = afterFirst
        return first.period(roughness, words, isAlone: isAtEnd).map { withTrailingQualifier($0) }
    }

    private mutating func qualifier() -> Period.Qualifier? {
        // "by Christmas" and "late winter" are names of their own.
        var ahead = self
        if let name = ahead.word(PeriodName.self), name.rawValue >= PeriodName.beforeSummer.rawValue { return nil }
        let qualifier = word(Period.Qualifier.self)
        if qualifier != nil { _ = mark("-") }
        skipSpace()
        skipDuring()
        return qualifier
    }

    /// Passes over a word such as "under", which says nothing that the period does not.
    private mutating func skipDuring() {
        if word(Particle.self, among: [.during]) != nil { skipSpace() }
    }

    /// Passes over what a page says of a period by itself, after a comma or in brackets: `maj 2027, dag och tid kommer`.
    mutating func skipWhatPeriodsSay() {
        var ahead = self
        ahead.skipSpace()
        guard ahead.mark(",(") != nil else { return }
        ahead.skipSpace()
        guard ahead.word(Hint.self, among: [.timeToCome, .preliminary]) != nil else { return }
        _ = ahead.mark(")")
        _ = ahead.mark(".")
        ahead.skipSpace()
        if ahead.isAtEnd { self = ahead }
    }

    /// English says "March 2027 at the earliest", also after "early in March 2027".
    private mutating func withTrailingQualifier(_ period: Period) -> Period {
        let before = self
        skipSpace()
        if period.within == nil, period.qualifier.map({ !$0.isVague && $0 != .latest }) ?? true,
            let qualifier = word(Period.Qualifier.self, among: [.earliest, .latest])
        {
            return Period(
                qualifier,
                within: period.qualifier,
                from: period.first,
                through: period.last,
                isEither: period.isEither
            ) ?? period
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
        case .winter: return ofTwoYears(.winter)
        case .beforeTurnOfYear, .turnOfYear, .afterTurnOfYear: return ofTwoYears(.named(name))
        case .beforeSummer, .afterSummer, .lateWinter, .beforeChristmas, .afterChristmas, .afterNewYear:
            return .read(PeriodPart(.named(name), year: year()))
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
    private mutating func ofTwoYears(_ unit: Period.Unit) -> Reading<PeriodPart> {
        guard let year = year() else { return .read(PeriodPart(unit, year: nil)) }
        let name = unit.name(in: words.suggested)
        guard mark("/–-") != nil, let next = number(), next.value == (next.digits == 2 ? (year + 1) % 100 : year + 1)
        else {
            let both = "\"\(name) \(year - 1)/\(year)\" eller \"\(name) \(year)/\(year + 1)\""
            let either = "\"\(name) \(year - 1)/\(year)\" or \"\(name) \(year)/\(year + 1)\""
            return .wrong(
                Fault(
                    .winterOfTwoYears,
                    sv: unit == .winter
                        ? "Vintern går över två år, så \(year) räcker inte. Skriv \(both)."
                        : "Ett årsskifte har två år, så \(year) räcker inte. Skriv \(both).",
                    en: unit == .winter
                        ? "A winter lies in two years, so \(year) is not enough. Write \(either)."
                        : "A turn of the year has two years, so \(year) is not enough. Write \(either)."
                )
            )
        }
        return .read(PeriodPart(unit, year: year))
    }
}

/// When a row of a timeline is: a phase that lasts until the next row may also be told `från 2026-02-03` or `2026-02-03 –`.
func readRowTime(_ text: String, _ phase: Phase?, words: FileWords) -> Reading<When> {
    let reading = readWhen(text, words: words)
    guard case .wrong = reading, let phase, phase != .open, phase != .paused else { return reading }
    var scanner = ValueScanner(text, words: words)
    let isFrom = scanner.word(Particle.self, among: [.from]) != nil
    scanner.skipSpace()
    guard case .read(let day) = scanner.day() else { return reading }
    scanner.skipSpace()
    let goesOn = scanner.mark("–—-−") != nil
    scanner.skipSpace()
    return scanner.isAtEnd && (isFrom || goesOn) ? .read(.days(DayRange(day))) : reading
}

/// A value that is exact days or a period and nothing else.
func readWhen(_ text: String, words: FileWords) -> Reading<When> {
    var scanner = ValueScanner(text, words: words)
    let reading = scanner.when()
    if case .read(let when) = reading, when.isPreliminary { scanner.skipWhatPeriodsSay() }
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
