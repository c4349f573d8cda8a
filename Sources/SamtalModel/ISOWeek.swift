/// A week from Monday through Sunday, numbered within its year (ISO 8601).
package struct ISOWeek: Hashable, Sendable {
    package let monday: Day

    /// The week that a day is in.
    package init(of day: Day) { monday = day - (day.weekday - 1) }

    package var sunday: Day { monday + 6 }
    package var next: ISOWeek { ISOWeek(of: monday + 7) }
    package var previous: ISOWeek { ISOWeek(of: monday - 7) }

    /// The year that the week belongs to: the one that its Thursday is in.
    package var year: Int { (monday + 3).year }

    /// 1 through 53.
    package var number: Int {
        guard let first = Day(year: year, month: 1, day: 4) else { preconditionFailure("Every year has a 4 January.") }
        return (monday - ISOWeek(of: first).monday) / 7 + 1
    }
}
