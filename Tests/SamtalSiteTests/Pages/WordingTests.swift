import SamtalModel
import Testing

@testable import SamtalSite

/// How what the program says reads: each kind of sentence in one case, as a resident meets it.
@Suite struct WordingTests {
    private static let series = """
        ## Möten

        ### Kvällsträff

        - Id: kvall
        - Tillfälle 1: 2027-01-11 18.00–20.00
        - Tillfälle 2: 2027-01-18 18.00–20.00
        - Plats: Biblioteket
        - Publicerat: 2026-11-05
        - Tillfälle 2 inställt 2026-11-20: Lokalen är upptagen
        """

    private static let open = "## Tidplan\n\n- 2026-11-02 – 2026-12-15: öppen"

    private func site(title: String = "Nytt torg", front: String = "", _ body: String, on day: String = "2026-11-25")
        async throws -> SampleSite
    {
        let file = dialogueFile(front: front, body: body)
        let text = file.text.replacing("rubrik: Nytt torg", with: "rubrik: \(title)")
        return try await SampleSite.plan([(path: file.path, text: text)], now: day + "T12:00")
    }

    private func words(_ html: some StringProtocol) -> String {
        String(html).replacing(/<[^>]+>/, with: "").replacing(/\s+/, with: " ")
    }

    @Test func saysWhichSessionWasCancelled() async throws {
        let site = try await site(Self.series)
        let told =
            "Inställt. Tillfälle 2, måndag 18 januari. Lokalen är upptagen. Vi meddelade det den 20 november 2026."
        let feed = try site.page("/dialoger/torget/feed.xml")
        #expect(feed.contains("<title>Inställt: Kvällsträff, tillfälle 2, måndag 18 januari (Nytt torg)</title>"))
        #expect(feed.contains("<title>Nytt möte: Kvällsträff, 2 tillfällen från måndag 11 januari (Nytt torg)</title>"))
        #expect(feed.contains("<description>\(told)"))
        let page = try site.page("/dialoger/torget/")
        #expect(words(page).contains("Inställt: Kvällsträff, tillfälle 2, måndag 18 januari"))
        #expect(words(page).contains(told))
    }

    @Test func endsASentenceOnce() async throws {
        let site = try await site(title: "När ska simhallen vara öppen?", Self.series)
        for path in [
            "/dialoger/torget/", "/dialoger/torget/feed.xml", "/dialoger/torget/calendar.ics", "/moten/", "/vecka/",
        ] {
            let text = try site.page(path)
            #expect(!text.contains("öppen?.") && !text.contains("öppen?:") && !text.contains("öppen?,"), "\(path)")
        }
    }

    @Test(arguments: [
        ("2026-10-20", "Du kan vara med från den 2 november till och med den 15 december 2026."),
        ("2026-11-25", "Du kan vara med till och med den 15 december 2026."),
        ("2026-12-20", "Det gick att vara med till och med den 15 december 2026."),
    ])
    func saysDaysAsAuthorsDo(_ day: String, _ sentence: String) async throws {
        #expect(words(try await site(Self.open, on: day).page("/dialoger/torget/")).contains(sentence))
    }

    @Test func saysWhenItOpensAgain() async throws {
        let twice = "## Tidplan\n\n- 2026-10-12 – 2026-11-01: öppen\n- 2027-01-11 – 2027-02-01: öppen"
        let page = words(try await site(twice).page("/dialoger/torget/"))
        #expect(page.contains("Det gick att vara med till och med den 1 november 2026."))
        #expect(page.contains("Du kan vara med igen från den 11 januari 2027."))
    }

    @Test func tellsOfAProposalThatIsNoDialogueYet() async throws {
        let proposal = """
            ## Förslaget

            - Inlämnat: 2026-10-01
            - Röstning till: 2026-11-20
            - Röster: 1
            - Röster som krävs: 1
            - Svar senast: 2027-01-31
            """
        let site = try await site(front: "skede: föreslagen\ninitiativ: invånare", proposal)
        let page = words(try site.page("/dialoger/torget/"))
        #expect(page.contains("Röstningen slutade") && !page.contains("Syfte"))
        #expect(page.contains("Förslaget publicerades."))
        #expect(page.contains("Kommunen svarar senast den 31 januari 2027."))
        #expect(!page.contains("Svar på förslaget kommer senast"), "it is told already")
        #expect(try site.page("/feed.xml").contains("<title>Nytt förslag: Nytt torg</title>"))
    }

    @Test func countsOneVoteAsOne() async throws {
        let proposal =
            "## Förslaget\n\n- Inlämnat: 2026-10-01\n- Röstning till: 2026-11-20\n- Röster: 1\n- Röster som krävs: 150\n- Svar senast: 2027-01-31"
        let page = try await site(front: "skede: föreslagen\ninitiativ: invånare", proposal).page("/dialoger/torget/")
        #expect(words(page).contains("Förslaget fick 1 röst. Det behövdes 150"))
    }

    @Test func saysWhatBegan() async throws {
        let page = words(try await site(Self.open, on: "2026-12-20").page("/dialoger/torget/"))
        #expect(page.contains("Vi började sammanställa svaren.") && !page.contains("Nytt skede"))
    }

    @Test func saysWhoDecides() async throws {
        let decision = "\n\n## Beslut\n\n- Beslutas av: Nämnden\n- När: 2027-03-17"
        let page = words(try await site(Self.open + decision).page("/dialoger/torget/"))
        #expect(page.contains("Beslutet fattas av Nämnden."))
    }

    @Test func namesOneAreaInTheSingular() async throws {
        #expect(try await site(front: "områden: Surte", "").page("/dialoger/torget/").contains("<dt>Område</dt>"))
        #expect(try await site(front: "områden: Surte, Nol", "").page("/dialoger/torget/").contains("<dt>Områden</dt>"))
    }

    @Test func doesNotSayOfADialogueThatOwesThatItIsFollowedUp() async throws {
        let ended = Self.open + "\n- 2026-12-20: avslutad"
        let late = words(try await site(ended, on: "2027-02-01").page("/dialoger/torget/"))
        #expect(late.contains("Dialogen avslutades den 20 december 2026.") && !late.contains("är uppföljd"))
        #expect(late.contains("Den är 18 dagar sen."))
        let decision = "\n\n## Beslut\n\n- Beslutas av: Nämnden\n- När: 2026-12-18"
        let undecided = words(try await site(ended + decision, on: "2027-01-05").page("/dialoger/torget/"))
        #expect(undecided.contains("Beslutet skulle ha kommit den 18 december 2026."))
    }

    @Test(arguments: [
        ("## Bakgrund\n\nTorget är slitet.", 1), ("Torget är slitet.\n\n## Bakgrund\n\nDet byggdes 1970.", 1),
        ("Torget är slitet.", 1), ("## Historia\n\nTorget är slitet.", 1),
    ])
    func hasOneHeadingForTheBackground(_ body: String, _ count: Int) async throws {
        let page = try await site(body).page("/dialoger/torget/")
        #expect(page.matches(of: />Bakgrund<\/h2>/).count == count)
    }

    @Test func claimsNoQuestionsWhereThereAreNone() async throws {
        #expect(try await !site(Self.open).page("/dialoger/torget/").contains("Frågorna är skrivna av kommunen."))
        let survey = "## Så kan du delta\n\n- Enkät: [Svara på enkäten](https://example.org/enkat)\n\n" + Self.open
        #expect(try await site(survey).page("/dialoger/torget/").contains("Frågorna är skrivna av kommunen."))
    }

    @Test func partsThousands() async throws {
        let swedish = try SampleSite.vocabulary().words(.swedish)
        let english = try SampleSite.vocabulary().words(.english)
        #expect(swedish.number(999) == "999" && swedish.number(2_345) == "2\u{A0}345")
        #expect(swedish.number(1_002_003) == "1\u{A0}002\u{A0}003" && english.number(2_345) == "2,345")
    }

    @Test func saysInThePagesLanguageThatThereIsAnotherAlone() async throws {
        let page = try await site(Self.open).page("/en/dialogues/")
        #expect(page.contains("<p class=\"small\">Only in Swedish</p>"))
    }

    @Test func usesNoHardWordsOnAnEasyReadPage() async throws {
        let easy = (
            path: "dialogues/torget.lattlast.md",
            text:
                "---\nrubrik: Nytt torg\ningress: Vi bygger.\n---\n\nText.\n\n## Tidplan\n\n- 2027-01-14: återkoppling – Vi svarar\n"
        )
        let body =
            "\(Self.series)\n\n## Så kan du delta\n\n- Märk svaret: Torget\n\n\(Self.open)\n- 2027-01-14: återkoppling"
        for day in ["2026-11-25", "2027-02-01"] {
            let site = try await SampleSite.plan([dialogueFile(body: body), easy], now: day + "T12:00")
            let page = try site.page("/dialoger/torget/lattlast/")
            let main = try #require(page.ranges(of: "<main>").first)
            let end = try #require(page.ranges(of: "</main>").first)
            let text = words(page[main.upperBound..<end.lowerBound])
            for word in ["återkoppling", "Återkoppling", "(rss", "(ics", "Märk svaret"] {
                #expect(!text.contains(word), "\(word) \(day): \(text)")
            }
        }
    }
}
