import SamtalModel
import Testing

@Suite struct ISOWeekTests {
    @Test(arguments: [
        ("2026-11-23", 2026, 48), ("2026-11-29", 2026, 48), ("2026-11-22", 2026, 47), ("2026-12-31", 2026, 53),
        ("2027-01-03", 2026, 53), ("2027-01-04", 2027, 1), ("2024-12-30", 2025, 1), ("2021-01-01", 2020, 53),
    ])
    func countsWeeksAsTheirThursdaysDo(on iso: String, year: Int, number: Int) {
        let week = ISOWeek(of: day(iso))
        #expect((week.year, week.number) == (year, number))
    }

    @Test func goesFromMondayThroughSunday() {
        let week = ISOWeek(of: day("2026-11-25"))
        #expect(week.monday == day("2026-11-23"))
        #expect(week.sunday == day("2026-11-29"))
        #expect(week.next.previous == week)
    }
}
