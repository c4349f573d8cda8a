import SamtalModel
import Testing

@testable import SamtalContent

/// What periods are read as; `PeriodWordsTests` says how they are printed.
@Suite struct PeriodTests {
    private static let periods: [(text: String, first: String, last: String)] = [
        ("2027", "2027-01-01", "2027-12-31"), ("2027-03", "2027-03-01", "2027-03-31"),
        ("mars 2027", "2027-03-01", "2027-03-31"), ("March 2027", "2027-03-01", "2027-03-31"),
        ("mars–april 2027", "2027-03-01", "2027-04-30"), ("mars - april 2027", "2027-03-01", "2027-04-30"),
        ("mars till maj 2027", "2027-03-01", "2027-05-31"),
        ("december 2026 – januari 2027", "2026-12-01", "2027-01-31"),
        ("januari/februari 2027", "2027-01-01", "2027-02-28"), ("maj eller juni 2027", "2027-05-01", "2027-06-30"),
        ("våren 2027", "2027-01-01", "2027-05-31"), ("sommaren 2027", "2027-06-01", "2027-08-31"),
        ("Hösten 2027", "2027-08-01", "2027-11-30"), ("vintern 2026/2027", "2026-11-01", "2027-02-28"),
        ("vintern 2027/28", "2027-11-01", "2028-02-29"), ("hösten 2026 – våren 2027", "2026-08-01", "2027-05-31"),
        ("våren/sommaren 2027", "2027-01-01", "2027-08-31"), ("kvartal 1 2027", "2027-01-01", "2027-03-31"),
        ("första kvartalet 2027", "2027-01-01", "2027-03-31"), ("fourth quarter of 2027", "2027-10-01", "2027-12-31"),
        ("Q2 2027", "2027-04-01", "2027-06-30"), ("kvartal 1–2 2027", "2027-01-01", "2027-06-30"),
        ("vecka 36 2027", "2027-09-06", "2027-09-12"), ("v. 36 2027", "2027-09-06", "2027-09-12"),
        ("v.36 2027", "2027-09-06", "2027-09-12"), ("vecka 12–14 2027", "2027-03-22", "2027-04-11"),
        ("veckorna 12-14 2027", "2027-03-22", "2027-04-11"), ("2026–2027", "2026-01-01", "2027-12-31"),
        ("2020-2021", "2020-01-01", "2021-12-31"), ("2026/2027", "2026-01-01", "2027-12-31"),
        ("början av mars 2027", "2027-03-01", "2027-03-10"), ("i början av mars 2027", "2027-03-01", "2027-03-10"),
        ("mitten av mars 2027", "2027-03-11", "2027-03-21"), ("slutet av mars 2027", "2027-03-22", "2027-03-31"),
        ("slutet av 2026", "2026-09-02", "2026-12-31"), ("omkring mars 2027", "2027-03-01", "2027-03-31"),
        ("tidigast 2027", "2027-01-01", "2027-12-31"), ("tidigast 2027-03-15", "2027-03-15", "2027-03-15"),
        ("omkring den 15 mars 2027", "2027-03-15", "2027-03-15"), ("early in March 2027", "2027-03-01", "2027-03-10"),
        ("mid-March 2027", "2027-03-11", "2027-03-21"), ("late 2026", "2026-09-02", "2026-12-31"),
        ("around spring 2027", "2027-01-01", "2027-05-31"),
        ("March 2027 at the earliest", "2027-03-01", "2027-03-31"),
        ("första halvåret 2027", "2027-01-01", "2027-06-30"), ("second half of 2027", "2027-07-01", "2027-12-31"),
        ("tidigt i mars 2027", "2027-03-01", "2027-03-10"), ("sent i mars 2027", "2027-03-22", "2027-03-31"),
        ("mars 2026 – början av 2027", "2026-03-01", "2027-05-01"),
        ("slutet av 2026 – början av mars 2027", "2026-09-02", "2027-03-10"),
        ("före sommaren 2027", "2027-01-01", "2027-05-31"), ("innan sommaren 2027", "2027-01-01", "2027-05-31"),
        ("efter sommaren 2027", "2027-08-01", "2027-11-30"), ("before the summer 2027", "2027-01-01", "2027-05-31"),
        ("after summer 2027", "2027-08-01", "2027-11-30"), ("vårvintern 2027", "2027-02-01", "2027-03-31"),
        ("late winter 2027", "2027-02-01", "2027-03-31"), ("in late winter 2027", "2027-02-01", "2027-03-31"),
        ("at the earliest March 2027", "2027-03-01", "2027-03-31"),
        ("maj 2027, dag och tid kommer", "2027-05-01", "2027-05-31"), ("maj 2027 (prel.)", "2027-05-01", "2027-05-31"),
        ("May 2027, date to be confirmed", "2027-05-01", "2027-05-31"),
        ("hösten 2027, preliminärt", "2027-08-01", "2027-11-30"), ("före jul 2026", "2026-12-01", "2026-12-23"),
        ("efter jul 2026", "2026-12-27", "2027-01-31"),
        ("efter nyår 2027", "2027-01-01", "2027-01-31"), ("by Christmas 2026", "2026-12-01", "2026-12-23"),
        ("vid årsskiftet 2027/2028", "2027-12-15", "2028-01-15"), ("årsskiftet 2026/27", "2026-12-15", "2027-01-15"),
        ("före årsskiftet 2026/2027", "2026-12-01", "2026-12-31"),
        ("efter årsskiftet 2026/2027", "2027-01-01", "2027-01-31"),
        ("at the turn of the year 2026/2027", "2026-12-15", "2027-01-15"),
        ("under 2028", "2028-01-01", "2028-12-31"), ("under hösten 2027", "2027-08-01", "2027-11-30"),
        ("i mars 2027", "2027-03-01", "2027-03-31"), ("på våren 2027", "2027-01-01", "2027-05-31"),
        ("during 2028", "2028-01-01", "2028-12-31"), ("in early March 2027", "2027-03-01", "2027-03-10"),
        ("under slutet av 2026", "2026-09-02", "2026-12-31"),
        ("tidigast i början av 2028", "2028-01-01", "2028-05-01"),
        ("tidigast början av 2028", "2028-01-01", "2028-05-01"),
        ("tidigast i slutet av 2027", "2027-09-02", "2027-12-31"),
        ("early in 2028 at the earliest", "2028-01-01", "2028-05-01"),
        ("tidigast efter sommaren 2027", "2027-08-01", "2027-11-30"),
        ("senast 2025-11-16", "2025-11-16", "2025-11-16"), ("senast den 16 november 2025", "2025-11-16", "2025-11-16"),
        ("senast hösten 2027", "2027-08-01", "2027-11-30"), ("by the end of March 2027", "2027-03-01", "2027-03-31"),
        ("no later than 16 November 2025", "2025-11-16", "2025-11-16"),
    ]

    @Test(arguments: periods)
    func readsPeriods(_ text: String, _ first: String, _ last: String) {
        let when = readWhen(text, words: swedishWords).value
        #expect(when?.isPreliminary == true)
        #expect(when.map { "\($0.range.first.iso) \($0.range.last.iso)" } == "\(first) \(last)")
    }

    @Test(arguments: ["senare", "Senare", "datum ej bestämt", "därefter", "later", "date to be decided"])
    func readsWhatHasNoDay(_ text: String) {
        #expect(readWhen(text, words: swedishWords).value == .later)
    }

    @Test(arguments: [
        "2026-01-15 – tills vidare", "15 januari 2026 tills vidare", "2026-01-15 - until further notice",
        "2026-01-15 until further notice", "2026-01-15 och framåt", "fr.o.m. 2026-01-15 tills vidare",
    ])
    func readsDaysWithoutAnEnd(_ text: String) throws {
        let first = try #require(Day(iso: "2026-01-15"))
        #expect(readWhen(text, words: swedishWords).value == .days(DayRange(endlessFrom: first)))
    }

    @Test(arguments: [
        "fr.o.m. 2027-04-01 t.o.m. 2027-05-31", "från den 1 april till den 31 maj 2027",
        "under den 1 april till 31 maj 2027", "under perioden 1 april – 31 maj 2027",
        "från och med 1 april till och med 31 maj 2027", "mellan den 1 april och den 31 maj 2027",
        "from 1 April to 31 May 2027", "between 1 April and 31 May 2027",
        "1 April 2027 up to and including 31 May 2027",
    ])
    func readsDaysWithTheirWords(_ text: String) throws {
        let (first, last) = try (#require(Day(iso: "2027-04-01")), #require(Day(iso: "2027-05-31")))
        let range = try #require(DayRange(from: first, through: last))
        #expect(readWhen(text, words: swedishWords).value == .days(range))
    }

    /// A phase lasts until the next row, and so begins on that day whether the line says "från" or not.
    @Test(arguments: ["från 2026-02-03", "2026-02-03 –", "fr.o.m. den 3 februari 2026", "from 3 February 2026"])
    func readsWhenAPhaseBegins(_ text: String) throws {
        let day = try #require(Day(iso: "2026-02-03"))
        #expect(readRowTime(text, .implementation, words: swedishWords).value == .days(DayRange(day)))
        for phase in [Phase.open, .paused, nil] { #expect(readRowTime(text, phase, words: swedishWords).isWrong) }
    }

    /// The one day that is told would be another time than what was meant.
    @Test(arguments: [
        ("2026-10-05 –", "Skriv \"2026-10-05 – tills vidare\", eller den sista dagen: \"2026-10-05 – 2026-11-04\"."),
        ("från den 5 oktober 2026", "Skriv \"2026-10-05 – tills vidare\", eller"),
        ("fr.o.m. 2026-10-05", "Skriv \"2026-10-05 – tills vidare\", eller"),
        ("till och med 2026-12-15", "Skriv \"2026-11-15 – 2026-12-15\", med rätt första dag."),
        ("t.o.m. 15 december 2026", "Skriv \"2026-11-15 – 2026-12-15\", med rätt första dag."),
    ])
    func refusesDaysWithOneEnd(_ text: String, _ offer: String) {
        let message = readWhen(text, words: swedishWords).fault?.message.swedish ?? ""
        #expect(message.contains(offer), "\(message)")
    }

    @Test(arguments: [
        ("tidigast i början av 2028", false), ("senast 2025-11-16", true), ("senast i slutet av 2027", true),
        ("efter sommaren 2027", true), ("vid årsskiftet 2027/2028", true), ("tidigast efter sommaren 2027", false),
    ])
    func promisesWhatHasALastDay(_ text: String, _ canPromise: Bool) {
        #expect(readWhen(text, words: swedishWords).value?.canPromise == canPromise)
    }

    @Test(arguments: [
        "maj 2027, på torget", "2027-05-03, preliminärt", "årsskiftet 2027", "efter årsskiftet 2027", "före sommaren",
        "vintern 2027", "april–mars 2027", "2027–2026",
        "mars 2027 – 2027-05-01", "början av 2027-03-15", "tidigast",
        "senare 2027", "kvartal 5 2027", "vecka 60 2027", "2027-13", "mars 1700", "femte kvartalet 2027",
        "tills vidare",
        "omkring 2027-03-01 – 2027-03-10",
    ])
    func refusesWhatIsNoPeriod(_ text: String) {
        #expect(readWhen(text, words: swedishWords).isWrong)
    }

    @Test(arguments: [("2026-12-03 18.00", "18.00"), ("2026-12-03 kl. 18", "18.00"), ("2026-12-03 kl 9.30", "9.30")])
    func readsATimeWithoutAnEnd(_ text: String, _ clock: String) throws {
        guard case .hours(let start, nil, _)? = readMeetingTime(text, words: swedishWords).value else {
            Issue.record("\(text) is no time without an end")
            return
        }
        #expect(start.iso == "2026-12-03T" + (clock == "9.30" ? "09:30" : "18:00"))
    }

    @Test(arguments: [
        ("2026-12-03 18.00–24.00", "2026-12-04T00:00", "2026-12-03"),
        ("2026-12-03 21.00–02.00", "2026-12-04T02:00", "2026-12-04"),
        ("2026-12-03 kl. 18–6", "2026-12-04T06:00", "2026-12-04"),
        ("2026-12-31 20.00–00.00", "2027-01-01T00:00", "2026-12-31"),
    ])
    func endsOnTheNextDay(_ text: String, _ end: String, _ lastDay: String) {
        let time = readMeetingTime(text, words: swedishWords).value
        #expect(time?.ends.end == end)
        #expect(time?.lastDay.iso == lastDay)
    }

    @Test(arguments: ["2026-12-03 17.59–02.00", "2026-12-03 18.00–06.01", "2026-12-03 18.00–18.00", "2026-12-03 18"])
    func refusesWhatEndsBeforeItBegins(_ text: String) {
        #expect(readMeetingTime(text, words: swedishWords).isWrong)
    }

    @Test func readsWhereASessionIs() {
        let read = readOccasion("2027-01-11 16.00–18.00, Biblioteket i Nol, vån. 2", words: swedishWords).value
        #expect(read?.location == "Biblioteket i Nol, vån. 2")
        #expect(read?.time.start.iso == "2027-01-11T16:00")
    }
}
