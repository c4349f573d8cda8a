import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct DialoguePageTests {
    private func page(front: String = "", body: String = "", now: String = "2026-11-23T12:00") async throws -> String {
        let site = try await SampleSite.plan([dialogueFile(front: front, body: body)], now: now)
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return try site.page("/dialoger/torget/")
    }

    private func walk(on day: String, cancelledOn cancelled: String) -> String {
        """
        ## Möten

        ### Torgvandring

        - Id: vandring
        - När: \(day) 11.00–12.00
        - Plats: Torget
        - Publicerat: 2026-11-02
        - Inställt \(cancelled): Det är för halt.
        """
    }

    @Test func makesSenseWithAlmostNothingInIt() async throws {
        let page = try await page()
        #expect(page.contains("Dialogen planeras och har inte öppnat än."))
        // There are no questions that anyone could have written.
        #expect(!page.contains("Frågorna är skrivna av kommunen."))
        #expect(page.contains("<a href=\"tel:0303703000\">0303-70 30 00</a>"))
        #expect(!page.contains("{{") && !page.contains("Optional("))
    }

    @Test(arguments: [
        ("2026-11-01T12:00", "Dialogen öppnar <time datetime=\"2026-11-02\">"),
        ("2026-11-02T12:00", "Du kan vara med till och med <time datetime=\"2026-12-15\">"),
        ("2026-12-15T12:00", "I dag, <time datetime=\"2026-12-15\">15 december 2026</time>, är sista dagen"),
        ("2026-12-16T12:00", "Svaren är inne och sammanställs."),
        ("2027-02-01T12:00", "Frågan är på väg till beslut."),
    ])
    func tellsWhereItStandsInWords(_ now: String, _ words: String) async throws {
        let body = "## Tidplan\n\n- 2026-11-02 – 2026-12-15: öppen\n- 2027-02-01: inför beslut"
        #expect(try await page(body: body, now: now).contains(words))
    }

    @Test func marksTheStepThatItIsAt() async throws {
        let page = try await page(body: "## Tidplan\n\n- 2026-11-02 – 2026-12-15: öppen")
        #expect(page.contains("<li class=\"is-current\" aria-current=\"step\"><span class=\"name\">Öppen</span>"))
    }

    @Test func standsAtTheOpenStepInAPauseThatItOpensAgainAfter() async throws {
        let pause = "## Tidplan\n\n- 2026-10-12 – 2026-11-09: öppen\n- 2026-11-10 – 2027-01-10: pausad"
        let paused = "<span class=\"name\">Öppen</span> <span class=\"state\">Pausad</span>"
        #expect(try await page(body: pause + "\n- 2027-01-11 – 2027-02-01: öppen").contains(paused))
        let closed = try await page(body: pause + "\n- 2027-01-11: inför beslut")
        #expect(closed.contains("<span class=\"name\">Sammanställs</span> <span class=\"state\">Pausad</span>"))
    }

    @Test func neverSaysThatAMeetingThatWasCancelledHasBeen() async throws {
        let page = try await page(body: walk(on: "2026-11-20", cancelledOn: "2026-11-19"))
        #expect(page.contains("<h3><strong class=\"tag\">Inställt</strong> Torgvandring</h3>"))
        let told = "Det är för halt. Meddelat <time datetime=\"2026-11-19\">19 november 2026</time>.</p>"
        #expect(page.contains(told))
    }

    @Test func saysInAWordThatAMeetingIsCancelled() async throws {
        let page = try await page(body: walk(on: "2026-11-28", cancelledOn: "2026-11-22"))
        #expect(page.contains("<h3><strong class=\"tag\">Inställt</strong> Torgvandring</h3>"))
        #expect(page.contains("Det är för halt."))
        #expect(page.contains("Fråga <a href=\"mailto:dialog@example.org\">"), "what is not said can be asked for")
        #expect(!page.contains("/moten/vandring.ics"))
    }

    @Test func tellsWhatIsPromisedAndWhatIsLate() async throws {
        let body = "## Tidplan\n\n- 2026-11-02 – 2026-12-15: öppen"
        let pending = try await page(body: body, now: "2027-01-14T12:00")
        #expect(pending.contains("Återkoppling kommer senast <time datetime=\"2027-01-14\">"))
        let late = try await page(body: body, now: "2027-01-16T12:00")
        #expect(late.contains("Återkopplingen skulle ha kommit senast <time datetime=\"2027-01-14\">"))
        #expect(late.contains("Det är 2 dagar försenat."))
    }

    @Test func escapesWhatAnAuthorWrites() async throws {
        let page = try await page(front: "kontakt: <script>x</script>", body: "Text med `<b>` & \"citat\".")
        #expect(!page.contains("<script>") && page.contains("<code>&lt;b&gt;</code> &amp; &quot;citat&quot;"))
    }

    @Test func putsTheOutcomeBeforeEverythingElse() async throws {
        let body = """
            ## Beslut

            - Beslutas av: namnden
            - När: 2026-11-01
            - Beslutet blev: Torget byggs.

            ## Återkoppling

            ### 2026-11-10 Tack

            - Ni sa: Mer ljus.
            - Vi gjorde: Det blir mer ljus.

            ### 2026-11-05 Första svaret

            - Ni sa: Bänkar.
            - Vi gjorde: Det blir bänkar.
            """
        let page = try await page(body: body)
        let order = ["id=\"decision\"", "id=\"feedback-2026-11-10\"", "id=\"about\""].map {
            page.ranges(of: $0).first?.lowerBound
        }
        #expect(order == order.compactMap(\.self).sorted())
        #expect(page.ranges(of: "id=\"feedback-2026-11-05\"").count == 1)
    }

    @Test func marksWordsThatAreInAnotherLanguage() async throws {
        let translation = (
            path: "dialogues/torget.en.md",
            text: "---\ntitle: A new square\nsummary: The square.\n---\n\nText.\n"
        )
        let body = "## Det här är redan bestämt\n\n- Bussarna går kvar."
        let site = try await SampleSite.plan([dialogueFile(body: body), translation])
        let page = try site.page("/en/dialogues/torget/")
        #expect(page.contains("<html lang=\"en\">"))
        #expect(page.contains("<li><span lang=\"sv\">Bussarna går kvar.</span></li>"))
        #expect(
            page.contains(
                "<link rel=\"alternate\" hreflang=\"sv\" href=\"https://dialog.example.org/dialoger/torget/\">"
            )
        )
    }

    @Test func spillsNoOrdinaryWordsOnTheEasyReadPage() async throws {
        let easy = (
            path: "dialogues/torget.lattlast.md",
            text: """
            ---
            rubrik: Nytt torg
            ingress: Vi bygger ett torg.
            ---

            Torget blir klart år 2028.

            ## Det här är redan bestämt

            - Bussarna stannar kvar.
            """
        )
        let body = """
            Bakgrunden i krångliga ord.

            ## Det här är redan bestämt

            - Bussarna trafikerar alltjämt norra sidan.
            - Budgeten är fastställd.

            ## Frågor till dig

            - Vad vill du kunna göra?
            """
        let site = try await SampleSite.plan([dialogueFile(body: body), easy])
        let page = try site.page("/dialoger/torget/lattlast/")
        #expect(page.contains("Torget blir klart år 2028.") && page.contains("Bussarna stannar kvar."))
        for words in ["krångliga", "alltjämt", "fastställd", "Vad vill du kunna göra?"] {
            #expect(!page.contains(words))
        }
        #expect(page.contains("<a href=\"/dialoger/torget/\">Det står mer i den vanliga texten</a>"))
        #expect(page.contains("<title>Nytt torg, lättläst – Samtal i Ale</title>"))
    }

    @Test func doesNotPromiseInfluenceOverWhatIsDone() async throws {
        let body = """
            ## Det här kan du påverka

            ### Platsen

            - Vad: bänkar

            ## Tidplan

            - 2026-11-02 – 2026-11-10: öppen
            """
        let page = try await page(body: body)
        #expect(page.contains("Det här gick att påverka") && !page.contains("Så kan du delta"))
    }

    @Test func tellsWhatCanStillBeInfluencedWhileTheWorkGoesOn() async throws {
        let body = """
            ## Det här kan du påverka

            ### Belysningen

            - Vad: lampor
            - När: 2026-11-02 – 2026-12-06

            ## Tidplan

            - 2026-04-13: genomförs
            """
        let page = try await page(body: body)
        #expect(page.contains("Det här går fortfarande att påverka till och med") && page.contains("Så kan du delta"))
        #expect(!page.contains("Det här gick att påverka"))
    }

    /// A row that only had its day behind it was called done, a promise that was not kept too.
    @Test(arguments: [
        ("2027-01-14T12:00", "<strong>Återkoppling</strong></span> <span class=\"state\">Kommer</span>"),
        ("2027-01-15T12:00", "<strong>Återkoppling</strong></span> <span class=\"state\">Försenad</span>"),
        ("2027-02-01T12:00", "<strong>Inför beslut</strong></span> <span class=\"state\">Kommer</span>"),
        ("2027-03-01T12:00", "<strong>Inför beslut</strong></span> <span class=\"state\">Pågår</span>"),
        ("2026-12-20T12:00", "<strong>Öppen</strong></span> <span class=\"state\">Klar</span>"),
    ])
    func saysOfEachRowOfTheTimelineHowItStands(_ now: String, _ words: String) async throws {
        let body = """
            ## Tidplan

            - 2026-11-02 – 2026-12-15: öppen
            - 2027-01-14: återkoppling
            - 2027-02-10: inför beslut
            """
        #expect(try await page(body: body, now: now).contains(words))
    }
}
