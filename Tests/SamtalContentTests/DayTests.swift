import SamtalModel
import Testing

@testable import SamtalContent

@Suite struct DayTests {
    @Test(arguments: [
        "2026-12-03", "3 december 2026", "torsdag 3 december 2026", "Torsdag den 3 December 2026", "3/12 2026",
        "03/12 2026",
        "3 dec. 2026", "Thursday 3 December 2026", "3 dec 2026", "tors 3 dec 2026",
    ])
    func readsEveryWayToWriteADay(_ text: String) {
        #expect(readDay(text, words: swedishWords).value == Day(year: 2026, month: 12, day: 3))
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "31 april 2026", "fredag 3 december 2026", "1899-12-31", "2201-01-01",
        "3 decembr 2026",
        "2026-12", "imorgon", "2026-12-03 och mer", "", "99999999999999999999-01-01", "3/13 2026", "2026-1-1",
    ])
    func refusesWhatIsNoDay(_ text: String) {
        #expect(readDay(text, words: swedishWords).isWrong)
    }

    @Test(arguments: [("1900-01-01", true), ("2200-12-31", true), ("2024-02-29", true), ("1900-02-29", false)])
    func knowsLeapYearsAndTheYearsThatContentMayName(_ text: String, isDay: Bool) {
        #expect((readDay(text, words: swedishWords).value != nil) == isDay)
    }

    @Test(arguments: [
        "2026-11-02 – 2026-12-15", "2026-11-02-2026-12-15", "2026-11-02 - 2026-12-15", "2026-11-02 till 2026-12-15",
        "2 november – 15 december 2026", "2 november 2026 till och med 15 december 2026",
        "2026-11-02 t.o.m. 2026-12-15",
    ])
    func readsEveryWayToWriteARange(_ text: String) throws {
        let first = try #require(Day(year: 2026, month: 11, day: 2))
        let last = try #require(Day(year: 2026, month: 12, day: 15))
        #expect(readWhen(text, words: swedishWords).value == DayRange(from: first, through: last).map { .days($0) })
    }

    @Test(arguments: ["3 december", "torsdag 3 december", "mars", "mars–april", "våren", "vecka 36", "kvartal 1"])
    func namesAYearThatIsMissing(_ text: String) {
        guard case .wrong(let fault) = readWhen(text, words: swedishWords) else {
            Issue.record("\(text) is read")
            return
        }
        #expect(fault.message.swedish.contains("Året saknas: skriv"))
    }

    @Test(arguments: [
        ("vecka 53 2026", true), ("vecka 53 2027", false), ("vecka 0 2027", false), ("kvartal 5 2027", false),
    ])
    func knowsWhichWeeksAndQuartersThereAre(_ text: String, isThere: Bool) {
        #expect((readWhen(text, words: swedishWords).value != nil) == isThere)
    }

    @Test func reckonsWeeksAfterISO8601() throws {
        let monday = try #require(Day(year: 2026, month: 12, day: 28))
        #expect(
            readWhen("vecka 53 2026", words: swedishWords).value?.range == DayRange(from: monday, through: monday + 6)
        )
    }
}
