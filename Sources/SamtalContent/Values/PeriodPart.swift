import SamtalModel

/// The words before a period that say how rough it is, perhaps two: "tidigast i början av".
struct Roughness {
    var qualifier: Period.Qualifier?
    var within: Period.Qualifier?
}

/// A part of a period as written, perhaps without its year.
struct PeriodPart {
    let unit: Period.Unit
    /// Of a winter and a turn of the year, the year that it begins in.
    let year: Int?
    var qualifier: Period.Qualifier?

    init(_ unit: Period.Unit, year: Int?) {
        self.unit = unit
        self.year = year
    }

    /// The period that it is by itself; nothing where words go on after a part without a year.
    func period(_ roughness: Roughness, _ words: FileWords, isAlone: Bool) -> Reading<Period> {
        guard let year else { return isAlone ? .wrong(withoutYear(words)) : .absent }
        return days(in: year).map { Period(roughness.qualifier, within: roughness.within, Period.Part(unit, $0)) }
    }

    /// The period from this one through another; what lacks its year has the other's.
    func period(
        _ roughness: Roughness,
        through last: PeriodPart,
        isEither: Bool,
        _ words: FileWords
    ) -> Reading<Period> {
        guard let lastYear = last.year else { return .wrong(last.withoutYear(words)) }
        return days(in: year ?? lastYear).flatMap { first in
            last.days(in: lastYear).flatMap { days in
                var parts = (Period.Part(unit, first), Period.Part(last.unit, days))
                parts.1.qualifier = last.qualifier
                let period = Period(
                    roughness.qualifier,
                    within: roughness.within,
                    from: parts.0,
                    through: parts.1,
                    isEither: isEither
                )
                return period.map { .read($0) } ?? .wrong(endsBeforeItBegins(first.first.iso, days.last.iso))
            }
        }
    }

    private func days(in year: Int) -> Reading<DayRange> {
        guard (1900...2200).contains(year) else { return .wrong(unreasonableYear(year)) }
        switch unit {
        // Early beginnings on purpose: "våren" and "hösten" are the half-years of schools and councils.
        case .spring: return months(1...5, year)
        case .summer: return months(6...8, year)
        case .autumn: return months(8...11, year)
        case .winter:
            let last = Day.length(ofMonth: 2, in: year + 1)
            return range(Day(year: year, month: 11, day: 1), Day(year: year + 1, month: 2, day: last))
        case .year: return months(1...12, year)
        case .month(let month): return (1...12).contains(month) ? months(month...month, year) : .wrong(noSuchPeriod)
        case .quarter(let quarter):
            guard (1...4).contains(quarter) else { return .wrong(noSuchPeriod) }
            return months((quarter * 3 - 2)...(quarter * 3), year)
        case .half(let half):
            guard (1...2).contains(half) else { return .wrong(noSuchPeriod) }
            return months((half * 6 - 5)...(half * 6), year)
        case .week(let week): return self.week(week, of: year)
        case .named(let name): return days(of: name, in: year)
        case .day: return .absent
        }
    }

    /// Where such a time begins and ends is ours to say, so that promises by it have a last day: before summer is until
    /// summer's first day, and after it as long as autumn.
    private func days(of name: PeriodName, in year: Int) -> Reading<DayRange> {
        switch name {
        case .beforeSummer: months(1...5, year)
        case .afterSummer: months(8...11, year)
        case .lateWinter: months(2...3, year)
        case .beforeChristmas: range(Day(year: year, month: 12, day: 1), Day(year: year, month: 12, day: 23))
        case .afterChristmas: range(Day(year: year, month: 12, day: 27), Day(year: year + 1, month: 1, day: 31))
        case .afterNewYear: months(1...1, year)
        case .beforeTurnOfYear: months(12...12, year)
        case .turnOfYear: range(Day(year: year, month: 12, day: 15), Day(year: year + 1, month: 1, day: 15))
        case .afterTurnOfYear: months(1...1, year + 1)
        case .spring, .summer, .autumn, .winter, .quarter, .half, .week: .absent
        }
    }

    private func months(_ months: ClosedRange<Int>, _ year: Int) -> Reading<DayRange> {
        let last = Day.length(ofMonth: months.upperBound, in: year)
        return range(
            Day(year: year, month: months.lowerBound, day: 1),
            Day(year: year, month: months.upperBound, day: last)
        )
    }

    private func range(_ first: Day?, _ last: Day?) -> Reading<DayRange> {
        guard let first, let last, let range = DayRange(from: first, through: last) else { return .wrong(noSuchPeriod) }
        return .read(range)
    }

    /// ISO 8601: week 1 is the one with 4 January in it.
    private func week(_ week: Int, of year: Int) -> Reading<DayRange> {
        guard let fourth = Day(year: year, month: 1, day: 4), let next = Day(year: year + 1, month: 1, day: 4) else {
            return .absent
        }
        let firstMonday = fourth - (fourth.weekday - 1)
        let weeks = ((next - (next.weekday - 1)) - firstMonday) / 7
        guard (1...weeks).contains(week) else {
            return .wrong(
                Fault(
                    .noSuchPeriod,
                    sv: "Vecka \(week) finns inte år \(year), som har \(weeks) veckor.",
                    en: "There is no week \(week) in \(year), which has \(weeks) weeks."
                )
            )
        }
        let monday = firstMonday + (week - 1) * 7
        return range(monday, monday + 6)
    }

    private func withoutYear(_ words: FileWords) -> Fault {
        let name = unit.name(in: words.suggested)
        let line = unit.isOfTwoYears ? "\(name) 2026/2027" : "\(name) 2027"
        return missingYear(line)
    }
}

/// `line` is how it is written with a year.
func missingYear(_ line: String) -> Fault {
    Fault(
        .missingYear,
        sv: "Året saknas: skriv \"\(line)\", med rätt år.",
        en: "The year is missing: write \"\(line)\", with the right year."
    )
}

private let noSuchPeriod = Fault(
    .noSuchPeriod,
    sv: "Perioden finns inte. Skriv till exempel \"mars 2027\", \"kvartal 1 2027\" eller \"vecka 36 2027\".",
    en: "There is no such period. Write for example \"March 2027\", \"quarter 1 2027\" or \"week 36 2027\"."
)

func unreasonableYear(_ year: Int) -> Fault {
    Fault(
        .unlikelyYear,
        sv: "Året \(year) är inte rimligt. Skriv ett år från 1900 till 2200.",
        en: "The year \(year) is not reasonable. Write a year from 1900 to 2200."
    )
}
