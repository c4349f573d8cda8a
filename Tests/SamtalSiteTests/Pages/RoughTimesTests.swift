import SamtalModel
import Testing

@testable import SamtalSite

/// What a page, its calendars and its data tell of days that are known only roughly, or have no end.
@Suite struct RoughTimesTests {
    private func site(_ body: String, on day: String = "2026-11-23") async throws -> SampleSite {
        let site = try await SampleSite.plan([dialogueFile(body: body)], now: day + "T12:00")
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return site
    }

    private func words(_ page: String) -> String {
        page.replacing(/<[^>]+>/, with: "").replacing(/\s+/, with: " ")
    }

    @Test(arguments: [
        ("2026-11-23", "Beslut väntas preliminärt i mars 2027."),
        ("2026-12-20", "Beslut väntas preliminärt i mars 2027."),
        ("2027-02-15", "Beslut väntas preliminärt i mars 2027."),
        ("2027-03-31", "Beslut väntas preliminärt i mars 2027."),
        ("2027-04-01", "Frågan är på väg till beslut."), ("2027-04-10", "Det togs den 8 april 2027."),
    ])
    func tellsAboutWhenADecisionIsExpected(_ day: String, _ sentence: String) async throws {
        let body = """
            ## Tidplan

            - 2026-11-02 – 2026-12-15: öppen
            - 2027-02-01: inför beslut
            - senare: byggstart

            ## Beslut

            - Beslutas av: namnden
            - När: mars 2027
            - Beslutet blev 2027-04-08: Ja.
            """
        let site = try await site(body, on: day)
        #expect(words(try site.page("/dialoger/torget/")).contains(sentence))
        #expect(try !site.page("/tidsfrister/calendar.ics").contains("202703"))
    }

    @Test func staysOpenUntilFurtherNotice() async throws {
        let body = "## Tidplan\n\n- 2026-01-15 – tills vidare: öppen\n"
        let site = try await site(body)
        let page = words(try site.page("/dialoger/torget/"))
        #expect(page.contains("Du kan vara med tills vidare."))
        #expect(page.contains("Återkopplingen skulle ha kommit senast den 15 maj 2026."))
        for path in ["/dialoger/torget/", "/dialoger/torget/feed.xml", "/tidsfrister/calendar.ics", "/tidsfrister/"] {
            #expect(try !site.page(path).contains("9999"))
        }
    }

    /// Each entry keeps the promise that ran when it came; a row's own promise is not kept by one from long before.
    @Test func promisesFeedbackAgainAndAgainWhileItIsOpen() async throws {
        let body = """
            ## Tidplan

            - 2026-11-01 – tills vidare: öppen
            - hösten 2027: återkoppling

            ## Återkoppling

            ### 2026-11-15 Tack

            - Ni sa: Fler bänkar
            - Vi gjorde: Två till.
            """
        let site = try await site(body, on: "2027-03-15")
        let page = words(try site.page("/dialoger/torget/"))
        #expect(page.contains("Återkoppling kommer senast den 15 mars 2027."))
        #expect(page.contains("Återkoppling kommer senast den 30 november 2027."))
        #expect(!page.contains("skulle ha kommit"))
    }

    @Test func opensForOneDay() async throws {
        let site = try await site("## Tidplan\n\n- 2026-12-03: öppen\n", on: "2026-12-03")
        #expect(words(try site.page("/dialoger/torget/")).contains("I dag, den 3 december 2026, är sista dagen"))
    }

    @Test func tellsOfSessionsWithPlacesOfTheirOwnAndMeetingsWithoutADay() async throws {
        let body = """
            ## Möten

            ### Rundtur

            - Id: tur
            - Tillfälle 1: 2027-01-11 16.00, Biblioteket i Nol
            - Tillfälle 2: 2027-01-12 18.00–24.00, Skolan i Alafors
            - Publicerat: 2026-11-05

            ### Kvällen

            - Id: kvall
            - När: mars 2027
            - Plats: Torget
            - Publicerat: 2026-11-05
            """
        let site = try await site(body)
        let page = words(try site.page("/dialoger/torget/"))
        #expect(page.contains("måndag 11 januari 2027 kl. 16.00, Biblioteket i Nol"))
        #expect(page.contains("kl. 18.00 till 24.00, Skolan i Alafors"))
        #expect(page.contains("Preliminärt i mars 2027, dagen är inte bestämd än"))
        let calendar = try site.page("/dialoger/torget/calendar.ics")
        #expect(calendar.contains("LOCATION:Biblioteket i Nol"))
        #expect(calendar.contains("LOCATION:Skolan i Alafors"))
        #expect(calendar.contains("DTEND;TZID=UTC:20270113T000000"))
        #expect(calendar.ranges(of: "DTEND").count == 1)
        #expect(!calendar.contains("UID:kvall"))
        let poster = words(try site.page("/moten/tur/affisch/"))
        #expect(poster.contains("Biblioteket i Nol"))
    }
}
