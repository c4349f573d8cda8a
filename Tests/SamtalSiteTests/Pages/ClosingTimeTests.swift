import SamtalModel
import Testing

@testable import SamtalSite

/// What a last day with a time of day comes to, everywhere that it is told: it closes then, and not at midnight.
@Suite struct ClosingTimeTests {
    private static let body = """
        ## Det här kan du påverka

        ### Bänkarna

        - Vad: Var de ska stå.
        - När: 2026-11-02 – 2026-12-15

        ## Så kan du delta

        - Sista dag: 2026-12-15 kl. 16.00

        ## Frågor till dig

        - Vad saknas?

        ## Tidplan

        - 2026-11-02 – 2026-12-15: öppen
        - 2027-01-14: återkoppling

        ## Möten

        ### Verkstad

        - Id: verkstad
        - När: 2026-12-10 18.00–20.00
        - Plats: Biblioteket
        - Anmälan senast: 2026-12-08 kl. 12.00
        - Publicerat: 2026-11-10
        """

    private func site(at now: String, _ body: String = body) async throws -> SampleSite {
        let english = (
            path: "dialogues/torget.en.md", text: "---\ntitle: The square\nsummary: Say what you think.\n---\n"
        )
        let site = try await SampleSite.plan([dialogueFile(body: body), english], now: now)
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return site
    }

    private func words(_ page: String) -> String {
        page.replacing(/<[^>]+>/, with: "").replacing(/[\s\u{A0}]+/, with: " ")
    }

    @Test func tellsTheTimeWhereverTheDayIsTold() async throws {
        let site = try await site(at: "2026-11-25T12:00")
        for page in ["/", "/dialoger/", "/dialoger/torget/", "/dialoger/torget/affisch/"] {
            #expect(words(try site.page(page)).contains("till och med den 15 december 2026 kl. 16.00"), "\(page)")
        }
        #expect(words(try site.page("/en/dialogues/torget/")).contains("until 16:00 on 15 December 2026"))
        let page = words(try site.page("/dialoger/torget/"))
        #expect(page.contains("2 november till och med 15 december 2026 kl. 16.00"))
        #expect(page.contains("Anmälan senast 8 december 2026 kl. 12.00"))
        #expect(words(try site.page("/moten/verkstad/affisch/")).contains("tisdag 8 december 2026 kl. 12.00"))
        #expect(
            words(try site.page("/dialoger/torget/svarsblankett/")).contains("tisdagen den 15 december 2026 kl. 16.00")
        )
        #expect(try site.page("/dialoger/torget/feed.xml").contains("den 15 december 2026 kl. 16.00"))
        let deadlines = try site.page("/tidsfrister/calendar.ics")
        #expect(deadlines.contains("SUMMARY:Sista dag att svara\\, till kl. 16.00: "))
        #expect(deadlines.contains("SUMMARY:Sista dag att anmäla sig\\, till kl. 12.00: "))
        #expect(deadlines.contains("DTSTART;VALUE=DATE:20261215"))
    }

    @Test(arguments: [
        ("2026-12-15T15:59", true, "I dag, den 15 december 2026, är sista dagen att vara med. Det går till kl. 16.00."),
        ("2026-12-15T16:00", false, "Svaren är inne och sammanställs."),
    ])
    func closesAtTheTime(_ now: String, _ isOpen: Bool, _ sentence: String) async throws {
        let site = try await site(at: now)
        let page = words(try site.page("/dialoger/torget/"))
        #expect(page.contains(sentence))
        #expect(page.contains("Det gick att vara med till och med den 15 december 2026 kl. 16.00.") != isOpen)
        #expect(words(try site.page("/")).contains("Det går till kl. 16.00") == isOpen)
        #expect(site.has("/dialoger/torget/svarsblankett/") == isOpen)
    }

    @Test(arguments: [
        ("skede: öppen", "- Sista dag: 2026-12-15 kl. 16.00", "Svaren är inne"),
        ("skede: öppen", "- Sista dag: tills vidare", "Du kan vara med tills vidare."),
    ])
    func endsAPhaseSetByHand(_ phase: String, _ line: String, _ sentence: String) async throws {
        let file = dialogueFile(front: phase, body: "## Så kan du delta\n\n\(line)\n")
        let site = try await SampleSite.plan([file], now: "2026-12-15T17:00")
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        #expect(words(try site.page("/dialoger/torget/")).contains(sentence))
    }

    @Test(arguments: [
        ("11:59", "Det går att rösta på det till och med den 15 december 2026 kl. 12.00."),
        ("12:00", "Det behövdes 150"),
    ])
    func endsTheVotingAtTheTime(_ clock: String, _ sentence: String) async throws {
        let body = """
            ## Förslaget

            - Inlämnat: 2026-11-02
            - Röstning till: 2026-12-15 kl. 12.00
            - Röster: 20
            - Röster som krävs: 150
            - Svar senast: 2027-01-30
            """
        let file = dialogueFile(front: "skede: föreslagen", body: body)
        let site = try await SampleSite.plan([file], now: "2026-12-15T\(clock)")
        #expect(words(try site.page("/dialoger/torget/")).contains(sentence))
    }

    @Test func tellsAboutWhenAPointCanBeInfluenced() async throws {
        let body = """
            ## Det här kan du påverka

            ### Träden

            - Vad: Vilka det blir.
            - När: januari–mars 2027

            ## Tidplan

            - 2026-11-02 – 2026-12-15: öppen
            """
        let page = try await words(site(at: "2026-11-25T12:00", body).page("/dialoger/torget/"))
        #expect(page.contains("januari–mars 2027 (preliminärt)"))
    }
}
