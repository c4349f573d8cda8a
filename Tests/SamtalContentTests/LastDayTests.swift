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
        ("till och med 2026-12-15", "2026-12-15", nil), ("senast den 15 december 2026", "2026-12-15", nil),
        ("t.o.m. 2026-12-15 kl. 16.00", "2026-12-15", "16.00"), ("5pm on 15 December 2026", "2026-12-15", "17.00"),
        ("kl. 16.00 den 15 december 2026", "2026-12-15", "16.00"), ("15 December 2026, 5pm", "2026-12-15", "17.00"),
        ("15 December 2026 at noon", "2026-12-15", "12.00"), ("midnight on 15 December 2026", "2026-12-15", nil),
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

    /// A day of the first kind is one and the same, whatever it is the value of; one of the second is only near.
    @Test(arguments: [
        ("2026/12/15", "Skriv \"2026-12-15\".", true), ("15.12.2026", "Skriv \"2026-12-15\".", true),
        ("före sommaren 2027", "Skriv \"2027-05-31\".", false), ("snart", "Skriv till exempel", nil),
    ])
    func offersTheDayThatIsMeant(_ text: String, _ offer: String, _ isCertain: Bool?) {
        for fault in [readLastDay(text, words: swedishWords).fault, readDay(text, words: swedishWords).fault] {
            #expect(fault?.message.swedish.contains(offer) == true, "\(fault?.message.swedish ?? "")")
        }
        let meant = DayMeant(nearestTo: text, swedishWords)
        #expect(meant.map { !$0.fix(at: Place(file: "")).isEmpty } == isCertain)
    }

    @Test(arguments: [("2026-12-15T15:59", false), ("2026-12-15T16:00", true), ("2026-12-16T00:00", true)])
    func hasPassedFromItsTime(_ now: String, _ hasPassed: Bool) throws {
        let end = try #require(readLastDay("2026-12-15 kl. 16.00", words: swedishWords).value)
        let now = try #require(readLocalTime(now, words: swedishWords).value)
        #expect(end.hasPassed(at: now) == hasPassed)
        #expect(LastDay(end.day).hasPassed(at: now) == (now.day > end.day))
    }
}
