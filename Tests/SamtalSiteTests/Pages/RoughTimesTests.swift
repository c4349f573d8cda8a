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

    @Test func showsTimesAsTheyWereWritten() async throws {
        let body = """
            ## Tidplan

            - 2026-11-02 – 2026-12-15: öppen
            - senast den 20 januari 2027: återkoppling
            - före sommaren 2027: byggstart
            - efter sommaren 2027: återkoppling
            - vid årsskiftet 2027/2028: öppen – granskning
            - tidigast i början av 2028: inför beslut
            - under 2028: invigning
            """
        let translation = "---\ntitle: A new square\nsummary: The square is to be rebuilt.\n---\n"
        let site = try await SampleSite.plan([dialogueFile(body: body), ("dialogues/torget.en.md", translation)])
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        let swedish = words(try site.page("/dialoger/torget/"))
        for text in [
            "senast 20 januari 2027 Återkoppling", "före sommaren 2027 (preliminärt) byggstart",
            "efter sommaren 2027 Återkoppling", "årsskiftet 2027/2028 (preliminärt) Öppen: granskning",
            "tidigast i början av 2028 Inför beslut", "2028 (preliminärt) invigning",
        ] { #expect(swedish.contains(text), "\(text)") }
        let english = words(try site.page("/en/dialogues/torget/"))
        for text in [
            "20 January 2027 at the latest Feedback", "after summer 2027 Feedback",
            "the turn of the year 2027/2028 (preliminary)", "early in 2028 at the earliest",
        ] { #expect(english.contains(text), "\(text)") }
        #expect(try site.page("/dialoger/torget/").contains("senast <time datetime=\"2027-01-20\">20"))
        // Promises have a last day, and calendars hold it.
        let calendar = try site.page("/tidsfrister/calendar.ics")
        #expect(calendar.contains("20270120"))
        #expect(calendar.contains("20271130"))
    }

    @Test func keepsWhatIsPromisedAtTheLatestWhenItIsMoved() async throws {
        let body = """
            ## Tidplan

            - 2026-10-01 – 2026-10-31: öppen
            - senast 2027-01-20: återkoppling
            - Ändrat 2026-11-20: återkoppling 2027-01-20 i stället för 2026-11-30. Det tar längre tid.
            """
        let before = words(try await site(body, on: "2026-11-19").page("/dialoger/torget/"))
        #expect(before.contains("senast 30 november 2026 Återkoppling"))
        let after = words(try await site(body, on: "2026-11-21").page("/dialoger/torget/"))
        #expect(after.contains("senast 20 januari 2027 Återkoppling"))
    }

    @Test func promisesByPeriods() async throws {
        let body = """
            ## Återkoppling

            ### 2026-11-15 Tack

            - Ni sa: Fler bänkar
            - Vi utreder: Vi räknar.
            - Besked senast: i december 2026

            ## Genomförande

            ### 2026-11-10 Marken görs i ordning

            - Nästa rapport: vintern 2026/2027
            """
        let site = try await site(body)
        let page = words(try site.page("/dialoger/torget/"))
        #expect(page.contains("Besked senast december 2026"))
        #expect(page.contains("Nästa rapport vintern 2026/2027"))
        let feed = try site.page("/dialoger/torget/feed.xml")
        #expect(feed.contains("december 2026"))
        let calendar = try site.page("/tidsfrister/calendar.ics")
        #expect(calendar.contains("20261231"))
        #expect(calendar.contains("20270228"))
        let late = words(try await self.site(body, on: "2027-01-01").page("/forsenat/"))
        #expect(late.contains("31 december 2026"))
    }

    @Test func promisesAnAnswerToAProposalByAPeriod() async throws {
        let body = """
            ## Förslaget

            - Inlämnat: 2026-10-01
            - Svar senast: februari 2027
            """
        let file = dialogueFile(front: "skede: föreslagen\ninitiativ: invånare", body: body)
        let site = try await SampleSite.plan([file])
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        let page = words(try site.page("/dialoger/torget/"))
        #expect(page.contains("Kommunen har lovat att svara i februari 2027."))
        #expect(page.contains("Svar senast februari 2027"))
    }

    @Test func tellsOfMeetingsWhoseTimeIsRough() async throws {
        let body = """
            ## Möten

            ### Samtal

            - Id: samtal
            - När: 2027-04-22 kl. 19.00 till ca 20.30
            - Plats: Torget
            - Publicerat: 2026-11-05

            ### Vandring

            - Id: vandring
            - När: 3 mars 2027, tid meddelas senare
            - Plats: Torget
            - Publicerat: 2026-11-05

            ### Kvällen

            - Id: kvall
            - När: maj 2027, dag och tid kommer
            - Plats: Torget
            - Publicerat: 2026-11-05
            """
        let site = try await site(body)
        let page = words(try site.page("/dialoger/torget/"))
        #expect(page.contains("torsdag 22 april 2027 kl. 19.00 till ca 20.30"))
        #expect(page.contains("Öppet tid meddelas senare"))
        #expect(page.contains("Preliminärt i maj 2027, dagen är inte bestämd än"))
        #expect(words(try site.page("/moten/samtal/affisch/")).contains("ca 20.30"))
        #expect(try site.page("/dialoger/torget/calendar.ics").contains("DTEND;TZID=UTC:20270422T203000"))
    }

    @Test func tellsNumbersWithTheirShares() async throws {
        let body = """
            ## Resultat

            ### Vill du ha bänkar?

            - Ja: 179 (72%)
            - Nej: 59 (24 %)
            - Vet inte: 11

            ### Vad saknas?

            - Bänkar: ca 8 %
            """
        let page = words(try await site(body).page("/dialoger/torget/"))
        #expect(page.contains("179 (72&nbsp;%)") || page.contains("179 (72\u{A0}%)") || page.contains("179 (72 %)"))
        #expect(page.contains("ca 8"))
    }

    @Test(arguments: [
        ("ja, till förvaltningsrätten", "Överklagat Ja Om överklagande till förvaltningsrätten"),
        ("ja.", "Överklagat Ja Det här har hänt"), ("ja, 2", "Överklagat Beslutet har överklagats 2 gånger."),
    ])
    func tellsOfAppealsInOneLine(_ value: String, _ told: String) async throws {
        let body =
            "## Beslut\n\n- Beslutas av: namnden\n- När: 2026-11-10\n- Beslutet blev: Torget byggs om.\n"
            + "- Överklagat: \(value)\n"
        #expect(words(try await site(body).page("/dialoger/torget/")).contains(told))
    }

    @Test func tellsOfAppeals() async throws {
        let body = """
            ## Beslut

            - Beslutas av: namnden
            - När: 2026-11-10
            - Beslutet blev: Ja.
            - Kan överklagas till och med: 2026-12-01
            - Överklagat: ja
            - Om överklagande: Förvaltningsrätten prövar beslutet.
            """
        let site = try await site(body)
        let page = words(try site.page("/dialoger/torget/"))
        #expect(page.contains("Kan överklagas till och med 1 december 2026"))
        #expect(page.contains("Överklagat Ja"))
        #expect(page.contains("Om överklagande Förvaltningsrätten prövar beslutet."))
        #expect(try site.page("/dialoger/torget/feed.xml").contains("Förvaltningsrätten prövar beslutet."))
    }

    @Test(arguments: [
        ("tidigast i slutet av 2027", "Beslut väntas tidigast i slutet av 2027."),
        ("senast den 15 mars 2027", "Beslut väntas senast 15 mars 2027."),
        ("efter sommaren 2027", "Beslut väntas preliminärt efter sommaren 2027."),
        ("vid årsskiftet 2027/2028", "Beslut väntas preliminärt vid årsskiftet 2027/2028."),
    ])
    func tellsHowSureADecisionIs(_ when: String, _ sentence: String) async throws {
        let body = "## Tidplan\n\n- 2026-11-01: inför beslut\n\n## Beslut\n\n- Beslutas av: namnden\n- När: \(when)\n"
        #expect(words(try await site(body).page("/dialoger/torget/")).contains(sentence))
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

    /// What is said of the web is said of the sessions on it, wherever it is told, and of no other.
    @Test func tellsWhichSessionsOfASeriesAreOnTheWeb() async throws {
        let body = """
            ## Möten

            ### Träffar

            - Id: traff
            - Tillfälle 1: 2027-01-11 16.00–18.00
            - Tillfälle 2: 2027-01-12 18.00–20.00, Digitalt
            - Tillfälle 3: mars 2027, via Teams
            - Plats: Biblioteket i Nol
            - Digitalt: https://www.example.org/traff
            - Publicerat: 2026-11-05
            """
        let site = try await site(body)
        let page = try site.page("/dialoger/torget/")
        #expect(words(page).contains("tisdag 12 januari 2027 kl. 18.00 till 20.00, digitalt"))
        #expect(page.contains("\"eventAttendanceMode\":\"https://schema.org/OfflineEventAttendanceMode\""))
        #expect(page.contains("\"eventAttendanceMode\":\"https://schema.org/OnlineEventAttendanceMode\""))
        #expect(!page.contains("MixedEventAttendanceMode") && !page.contains("\"name\":\"Digitalt\""))
        #expect(words(page).contains("dagen är inte bestämd än. Digitalt"))
        let list = words(try site.page("/moten/"))
        #expect(list.ranges(of: "Går att vara med digitalt").count == 1)
        let place = try site.page("/moten/traff-1.ics").replacing("\r\n ", with: "")
        #expect(place.contains("LOCATION:Biblioteket i Nol\r\n") && !place.contains("https://www.example.org/traff"))
        let web = try site.page("/moten/traff-2.ics").replacing("\r\n ", with: "")
        #expect(web.contains("LOCATION:På webben\r\n") && web.contains(":https://www.example.org/traff"))
        let poster = words(try site.page("/moten/traff/affisch/"))
        #expect(poster.contains("På webben. Länken finns på dialogens sida.") && !poster.contains("Du kan också"))
    }

    /// Nobody goes to a place that is on the web, and nobody looks for a link that is not there.
    @Test(arguments: [
        ("- Plats: Teams, länk kommer i bekräftelsen", "OnlineEventAttendanceMode"),
        ("- Plats: Torget\n- Digitalt: nej", "OfflineEventAttendanceMode"),
        ("- Plats: Digitala torget i Nol", "OfflineEventAttendanceMode"),
    ])
    func tellsWhetherOneGoesThere(_ facts: String, _ mode: String) async throws {
        let body =
            "## Möten\n\n### Träff\n\n- Id: traff\n- När: 2027-01-11 18.00–20.00\n- Publicerat: 2026-11-05\n\(facts)\n"
        let site = try await site(body)
        let page = try site.page("/dialoger/torget/")
        #expect(page.contains("\"eventAttendanceMode\":\"https://schema.org/\(mode)\""))
        let isOnTheWeb = mode.hasPrefix("Online")
        #expect(try site.page("/moten/").contains("Går att vara med digitalt") == isOnTheWeb)
        #expect(words(page).contains("Digitalt Teams, länk kommer i bekräftelsen") == isOnTheWeb)
        #expect(try site.page("/moten/traff.ics").contains("LOCATION:På webben") == isOnTheWeb)
    }
}
