import SamtalModel
import Testing

@testable import SamtalContent

/// What periods are read as; `PeriodWordsTests` says how they are printed.
@Suite struct PeriodTests {
    @Test(arguments: [
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
    ])
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
        "2026-01-15 until further notice",
    ])
    func readsDaysWithoutAnEnd(_ text: String) throws {
        let first = try #require(Day(iso: "2026-01-15"))
        #expect(readWhen(text, words: swedishWords).value == .days(DayRange(endlessFrom: first)))
    }

    @Test(arguments: [
        "vintern 2027", "april–mars 2027", "2027–2026", "mars 2027 – 2027-05-01", "början av 2027-03-15", "tidigast",
        "senare 2027", "kvartal 5 2027", "vecka 60 2027", "2027-13", "mars 1700", "femte kvartalet 2027",
        "tills vidare",
        "omkring 2027-03-01 – 2027-03-10",
    ])
    func refusesWhatIsNoPeriod(_ text: String) {
        #expect(readWhen(text, words: swedishWords).isWrong)
    }

    @Test(arguments: [("2026-12-03 18.00", "18.00"), ("2026-12-03 kl. 18", "18.00"), ("2026-12-03 kl 9.30", "9.30")])
    func readsATimeWithoutAnEnd(_ text: String, _ clock: String) throws {
        guard case .hours(let start, nil)? = readMeetingTime(text, words: swedishWords).value else {
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
