import SamtalModel
import Testing

@testable import SamtalSite

/// What came of surveys and votes, in figures and bars.
@Suite struct ResultsTests {
    private static let results = """
        ## Resultat

        Vi frågade alla.

        ### Var ska bron stå?

        - Vid badet: 1 204
        - Vid skolan: ca 800
        - Antal svar: över 2 000
        - Källa: [Enkäten](https://www.example.org/)

        ### Vad är viktigt?

        - Ljus: 62,5 %
        - Bänkar: 48 procent
        """

    private func site(_ body: String, _ english: String? = nil, name: String = "torget.en") async throws -> SampleSite {
        let translation = english.map {
            [(path: "dialogues/\(name).md", text: "---\ntitle: Square\nsummary: New.\n---\n\n\($0)\n")]
        }
        return try await SampleSite.plan([dialogueFile(body: body)] + (translation ?? []))
    }

    private func page(_ body: String) async throws -> String {
        let site = try await site(body)
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return try site.page("/dialoger/torget/")
    }

    private func row(_ answer: String, _ figure: String, _ length: Int) -> String {
        """
        <tr><th scope="row">\(answer)</th><td>\(figure)<svg class="figure" viewBox="0 0 100 10" \
        preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="\(length)" height="10"/></svg></td></tr>
        """
    }

    @Test func areATableWithABarBesideEachNumber() async throws {
        let page = try await page(Self.results)
        #expect(page.contains("<h2 id=\"figures\">Resultat</h2>\n<p>Vi frågade alla.</p>"))
        #expect(page.contains("<caption>Antalet för varje svar.</caption>"))
        #expect(page.contains(row("Vid badet", "1 204", 100)) && page.contains(row("Vid skolan", "ca 800", 66)))
        #expect(page.contains("<dt>Antal svar</dt>\n<dd>över 2 000</dd>"))
        #expect(page.contains("<dt>Källa</dt>\n<dd><a href=\"https://www.example.org/\">Enkäten</a></dd>"))
    }

    /// One may have been allowed to give several answers: a share is drawn of all, and not of the highest.
    @Test func mayBeSharesThatSumToMoreThanAHundred() async throws {
        let page = try await page(Self.results)
        #expect(page.contains(row("Ljus", "62,5 %", 63)) && page.contains(row("Bänkar", "48 %", 48)))
    }

    @Test func areTranslatedByTheirOrder() async throws {
        let english = """
            ## Results

            ### Where should the bridge be?

            - By the baths
            - By the school

            ### What matters?

            - Light
            - Benches
            """
        let site = try await site(Self.results, english)
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        let page = try site.page("/en/dialogues/torget/")
        #expect(page.contains(row("By the school", "about 800", 66)) && page.contains(row("Light", "62.5%", 63)))
    }

    @Test(arguments: [
        ("- Light", "Originalet har 2 sådana rader, och här står 1."),
        ("- Light\n- Benches\n- Trees", "Det här finns inte i originalet."),
        ("- Light: 62 %\n- Benches", "Siffrorna står bara i originalet. Skriv svaret ensamt: \"- Light\"."),
    ])
    func areTranslatedAllAndWithoutTheirFigures(_ rows: String, _ message: String) async throws {
        let english = "## Results\n\n### Where?\n\n- A\n- B\n\n### What?\n\n\(rows)"
        let errors = try await site(Self.results, english).contentErrors.map(\.message.swedish)
        #expect(errors.count == 1 && errors[0].hasPrefix(message))
    }

    @Test func withoutFiguresAreOrdinaryTextInItsPlace() async throws {
        let body =
            "## Först\n\nEtt.\n\n## Resultat\n\n- Alla: är nöjda\n- Ingen är arg\n\nKälla: oss själva\n\n## Sist\n\nTre."
        let english = "## First\n\nOne.\n\n## Results\n\n- All are happy\n\n## Last\n\nThree."
        let site = try await site(body, english)
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        let page = try site.page("/dialoger/torget/")
        #expect(!page.contains("id=\"figures\""))
        let marks = [">Först</h", ">Resultat</h", "<li>Alla: är nöjda</li>", "Källa: oss själva", ">Sist</h"]
        let places = marks.map { page.firstRange(of: $0)?.lowerBound }
        #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted())
        #expect(try site.page("/en/dialogues/torget/").contains("<li>All are happy</li>"))
    }

    @Test(arguments: [
        ("### A\n\n- Ja: 62\n- Nej: 38 %", "De andra raderna under frågan är i antal."),
        ("### A\n\n- Ja: 62\n- Vet inte", "Raden har ingen siffra, fast andra rader har det."),
        ("### A\n\n- Ja: 62\n- Nej: få", "Raden har ingen siffra, fast andra rader har det."),
        ("### A\n\n- Ja: 62\n- Nej: 38 hushåll", "\"38 hushåll\" är mer än ett antal."),
        ("### A\n\n- Ja: 162 %", "162 % är mer än alla."),
        ("- Ja: 62\n- Nej: 38", "Siffrorna har ingen fråga."),
        ("### A\n\n- Ja: 62\n\nKälla: enkäten", "Raden börjar inte med ett streck, och läses därför som vanlig text."),
    ])
    func areRefusedWhereTheyCanNotBeRead(_ rows: String, _ message: String) async throws {
        let errors = try await site("## Resultat\n\n\(rows)").contentErrors.map(\.message.swedish)
        // A share above a hundred is no figure, and is told where another is.
        if rows.contains("162") { return #expect(errors.isEmpty) }
        #expect(errors.count == 1 && errors[0].hasPrefix(message), "\(errors)")
    }

    @Test func areFoundInTheSearch() async throws {
        let index = try await site(Self.results).page("/sok/index.json")
        #expect(index.contains("badet") && index.contains("bänkar"))
    }

    @Test(arguments: [("2026-12-15", true), ("2026-12-16", false)])
    func comeAfterWhatIsStillOpen(_ day: String, _ isOpen: Bool) async throws {
        let body = """
            ## Det här kan du påverka

            ### Bänkarna

            ## Tidplan

            - 2026-11-02 – 2026-12-15: öppen

            ## Resultat

            ### Hur många?

            - Fler: 62
            """
        let site = try await SampleSite.plan([dialogueFile(body: body)], now: day + "T12:00")
        let page = try site.page("/dialoger/torget/")
        for (first, second) in [("id=\"influence\"", "id=\"figures\""), ("href=\"#influence\"", "href=\"#figures\"")] {
            let places = try [first, second].map { try #require(page.firstRange(of: $0)?.lowerBound) }
            #expect((places[0] < places[1]) == isOpen, "\(second)")
        }
    }

    @Test func waitForEasyWordsOnEasyReadPages() async throws {
        let easy = try await site(Self.results, "Lätt.", name: "torget.lattlast")
        #expect(try !easy.page("/dialoger/torget/lattlast/").contains("id=\"figures\""))
    }
}
