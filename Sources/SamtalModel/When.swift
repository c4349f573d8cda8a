/// When something happens: on exact days, in a preliminary period such as "hösten 2027", or later.
package enum When: Hashable, Sendable {
    case days(DayRange)
    /// Stands in no calendar and changes no phase.
    case period(Period)
    /// On a day that is not yet known at all.
    case later

    /// The days that are meant; of what is to come later, a day after all others.
    package var range: DayRange {
        switch self {
        case .days(let range): range
        case .period(let period): period.days
        case .later: DayRange(.endless)
        }
    }

    /// All the days that it can be read to name.
    package var whole: DayRange {
        if case .period(let period) = self { return period.whole }
        return range
    }

    package var isPreliminary: Bool {
        if case .days = self { return false }
        return true
    }

    /// The one exact day that it is.
    package var exactDay: Day? {
        guard case .days(let range) = self, range.first == range.last else { return nil }
        return range.first
    }

    /// Whether it says by which exact day: "senast 2026-11-16".
    package var isByADay: Bool {
        if case .period(let period) = self { return period.latestDay != nil }
        return false
    }

    /// Whether it names a day by which something can be promised to come.
    package var canPromise: Bool {
        switch self {
        case .days(let range): !range.isEndless
        case .period(let period): !period.isVague
        case .later: false
        }
    }

    /// Whether it is a period that has passed by a day.
    package func isPassedPeriod(on day: Day) -> Bool { isPreliminary && range.last < day }
}
