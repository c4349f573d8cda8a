/// A time that is known only roughly: `våren 2027`, `slutet av mars 2027`, `hösten 2026 – våren 2027`, `tidigast 2027`.
package struct Period: Hashable, Sendable {
    /// What stands before it, such as "början av".
    package let qualifier: Qualifier?
    /// What stands between that and the period, as in "tidigast i början av 2028".
    package let within: Qualifier?
    package let first: Part
    /// The same as the first, where it is one alone.
    package let last: Part
    /// Whether a stroke parts the two, "januari/februari", and not a dash.
    package let isEither: Bool

    /// Nil where the last part ends before the first begins.
    package init?(
        _ qualifier: Qualifier?,
        within: Qualifier? = nil,
        from first: Part,
        through last: Part,
        isEither: Bool = false
    ) {
        guard first.days.first <= last.days.first, first.days.last <= last.days.last else { return nil }
        self.qualifier = qualifier
        self.within = within
        self.first = first
        self.last = last
        self.isEither = isEither
    }

    package init(_ qualifier: Qualifier?, within: Qualifier? = nil, _ part: Part) {
        self.qualifier = qualifier
        self.within = within
        first = part
        last = part
        isEither = false
    }

    /// One stretch of the calendar, and what its writer called it.
    package struct Part: Hashable, Sendable {
        package let unit: Unit
        /// Both ends included.
        package let days: DayRange
        /// What stands before it alone, as in "mars 2026 – början av 2027"; only of a last part.
        package var qualifier: Qualifier?

        package init(_ unit: Unit, _ days: DayRange) {
            self.unit = unit
            self.days = days
        }
    }

    package enum Unit: Hashable, Sendable {
        /// An exact day, where it is only about then.
        case day
        case month(Int), quarter(Int), half(Int), week(Int)
        case spring, summer, autumn, winter
        case year
        /// A time of the year without limits of its own: "före sommaren", "årsskiftet".
        case named(PeriodName)

        /// Whether two years are told of it: "vintern 2026/2027".
        package var isOfTwoYears: Bool {
            switch self {
            case .winter, .named(.beforeTurnOfYear), .named(.turnOfYear), .named(.afterTurnOfYear): true
            default: false
            }
        }
    }

    package enum Qualifier: Int, NamedWord {
        case beginning, middle, end, around, earliest, latest

        package static var wordKind: WordKind { .qualifiers }
        package static let ids = namesOfCases()

        /// Whether it names no day by which anything is to come.
        package var isVague: Bool { self == .around || self == .earliest }
    }

    /// All the days that it names, whatever stands before it: from the first day through the last, both included.
    package var whole: DayRange {
        DayRange(from: first.days.first, through: last.days.last) ?? first.days
    }

    /// The days that are meant: of a beginning, middle or end a third of the whole, or of its own part.
    package var days: DayRange {
        guard last.qualifier != nil else { return whole.part(within ?? qualifier) }
        let (first, last) = (first.days.part(qualifier), last.days.part(last.qualifier))
        return DayRange(from: first.first, through: last.last) ?? whole
    }

    /// Whether it names no day by which anything is to come.
    package var isVague: Bool { [qualifier, within, last.qualifier].contains { $0?.isVague ?? false } }

    /// Whether a word before it says how sure it is: "tidigast", "senast", "omkring".
    package var isHedged: Bool { isVague || qualifier == .latest }

    /// The exact day that something is to come by, where it says so: "senast 2026-11-16".
    package var latestDay: Day? { qualifier == .latest && first.unit == .day ? days.last : nil }
}

extension DayRange {
    /// The days that are meant by what stands before some: of a beginning, middle or end a third.
    fileprivate func part(_ qualifier: Period.Qualifier?) -> DayRange {
        let third = (last - first + 1) / 3
        let meant: DayRange? =
            switch qualifier {
            case .beginning: DayRange(from: first, through: max(first, first + third - 1))
            case .middle: DayRange(from: first + third, through: max(first + third, last - third))
            case .end: DayRange(from: min(last, last - third + 1), through: last)
            case .around, .earliest, .latest, nil: self
            }
        return meant ?? self
    }
}

extension Period.Unit {
    /// What it is called without its year: "mars", "kvartal 1", "våren"; nothing for a year or a day.
    package func name(in words: Words) -> String {
        switch self {
        case .month(let number): words.month(number)
        case .quarter(let number): "\(words.printed(PeriodName.quarter)) \(number)"
        case .half(let number): "\(words.printed(.ordinals, number - 1)) \(words.printed(PeriodName.half))"
        case .week(let number): "\(words.printed(PeriodName.week)) \(number)"
        case .spring: words.printed(PeriodName.spring)
        case .summer: words.printed(PeriodName.summer)
        case .autumn: words.printed(PeriodName.autumn)
        case .winter: words.printed(PeriodName.winter)
        case .named(let name): words.printed(name)
        case .year, .day: ""
        }
    }
}
