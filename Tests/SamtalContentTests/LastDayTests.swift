import SamtalModel
import Testing

@testable import SamtalContent

/// A last day, which may have a time of day.
@Suite struct LastDayTests {
    @Test(arguments: [
        ("2026-12-15", "2026-12-15", nil), ("15 december 2026", "2026-12-15", nil),
        ("2026-12-15 kl. 16.00", "2026-12-15", "16.00"), ("2026-12-15 kl 16", "2026-12-15", "16.00"),
        ("tisdag 15 december 2026, klockan 16.00", "2026-12-15", "16.00"), ("2026-12-15 16:00", "2026-12-15", "16.00"),
        ("2026-12-15 till kl. 12.30.", "2026-12-15", "12.30"), ("2026-12-15 kl. 23.59", "2026-12-15", "23.59"),
        ("2026-12-15 kl. 24.00", "2026-12-15", nil), ("2026-12-15 kl. 00.30", "2026-12-15", "00.30"),
    ])
    func readsTheDayAndTheTimeThatItClosesAt(_ text: String, _ day: String, _ clock: String?) throws {
        let end = try #require(readLastDay(text, words: swedishWords).value)
        #expect(end.day.iso == day)
        #expect(end.closes?.clock == clock)
        #expect(readLastDay(swedishWords.written(end), words: swedishWords).value == end)
    }

    @Test(arguments: ["2026-12-15 kl. 25.00", "2026-12-15 16", "2026-12-15 kl. 16 på torget", "snart", "kl. 16.00"])
    func readsNothingElse(_ text: String) {
        #expect(readLastDay(text, words: swedishWords).value == nil)
    }

    @Test(arguments: [("2026-12-15T15:59", false), ("2026-12-15T16:00", true), ("2026-12-16T00:00", true)])
    func hasPassedFromItsTime(_ now: String, _ hasPassed: Bool) throws {
        let end = try #require(readLastDay("2026-12-15 kl. 16.00", words: swedishWords).value)
        let now = try #require(readLocalTime(now, words: swedishWords).value)
        #expect(end.hasPassed(at: now) == hasPassed)
        #expect(LastDay(end.day).hasPassed(at: now) == (now.day > end.day))
    }
}
