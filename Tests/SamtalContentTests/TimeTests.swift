import SamtalModel
import Testing

@testable import SamtalContent

@Suite struct TimeTests {
    @Test(arguments: [
        "2026-12-03 18.00–20.00", "2026-12-03 18:00-20:00", "2026-12-03 kl. 18–20", "2026-12-03, kl 18.00 till 20.00",
        "torsdag 3 december 2026 kl. 18.00–20.00", "3 december 2026 klockan 18 - 20",
        "2026-12-03 18.00\u{A0}–\u{A0}20.00",
    ])
    func readsEveryWayToWriteAMeetingsTime(_ text: String) throws {
        let day = try #require(Day(year: 2026, month: 12, day: 3))
        let start = try #require(LocalTime(day, hour: 18, minute: 0))
        let end = try #require(LocalTime(day, hour: 20, minute: 0))
        #expect(readMeetingTime(text, words: swedishWords).value == .hours(start: start, end: end))
    }

    @Test(arguments: [
        "2026-12-03 18", "2026-12-03 17.00–16.00", "2026-12-03 18.00–18.00", "2026-12-03 24.00–25.00",
        "2026-12-03 24.00", "2026-12-03 18.60–20.00", "2026-12-03 18.0–20.00", "18.00–20.00", "2026-12-03 på kvällen",
        "",
    ])
    func refusesWhatIsNoTime(_ text: String) {
        #expect(readMeetingTime(text, words: swedishWords).isWrong)
    }

    @Test func readsAWholeDayAndARangeOfDays() throws {
        let first = try #require(Day(year: 2026, month: 12, day: 3))
        #expect(readMeetingTime("2026-12-03", words: swedishWords).value == .days(DayRange(first)))
        let range = try #require(DayRange(from: first, through: first + 7))
        #expect(readMeetingTime("2026-12-03 – 2026-12-10", words: swedishWords).value == .days(range))
    }

    @Test(arguments: [("0", 0), ("1 200", 1_200), ("1000000000", 1_000_000_000)])
    func readsNumbersOfPeople(_ text: String, number: Int) {
        #expect(readNumber(text).value == number)
    }

    @Test(arguments: ["-1", "1000000001", "tolv", "", "1.5", "99999999999999999999", "١٢"])
    func refusesOtherNumbers(_ text: String) {
        #expect(readNumber(text).isWrong)
    }
}
