import SamtalModel
import Testing

@testable import SamtalSite

/// The ways to answer, by whatever name an office has for them.
@Suite struct WaysToTakePartTests {
    private static let open = """
        ## Tidplan

        - 2026-11-02 – 2026-12-13: öppen

        ## Så kan du delta


        """

    private func page(_ lines: String) async throws -> SampleSite {
        let site = try await SampleSite.plan([dialogueFile(body: Self.open + lines)])
        #expect(site.contentErrors.map(\.message.swedish) == [])
        return site
    }

    @Test(arguments: [
        ("Enkät", "Enkät"), ("Kartenkät", "Enkät"), ("Webbformulär", "Webbformulär"), ("Formulär", "Webbformulär"),
        ("E-tjänst", "Webbformulär"), ("Webb", "Webbformulär"),
    ])
    func onTheWebStandUnderTheNameOfTheLabel(_ written: String, _ shown: String) async throws {
        let site = try await page("- \(written): [Till kartan](https://karta.example.net/)\n")
        let way = "<dt>\(shown)</dt>\n<dd><a href=\"https://karta.example.net/\">Till kartan</a>"
        #expect(try site.page("/dialoger/torget/").contains(way + " (på en annan webbplats)</dd>"))
        let poster = try site.page("/dialoger/torget/affisch/")
        #expect(poster.contains(">\(shown)<") && poster.contains("På webben. Länken finns på dialogens sida."))
        #expect(!poster.contains("Till kartan"), "a link can't be followed on paper")
        let feed = try site.page("/dialoger/torget/feed.xml")
        #expect(feed.contains("<dt>\(shown)</dt><dd><a href=\"https://karta.example.net/\">"))
    }

    @Test(arguments: ["https://example.org/karta", "[Till kartan](https://example.org/) (öppnar 1 april)"])
    func onTheWebAreOnThePosterAsTheyStandWhereThatSaysMore(_ value: String) async throws {
        let poster = try await page("- Kartenkät: \(value)\n").page("/dialoger/torget/affisch/")
        #expect(poster.contains("https://example.org/karta") || poster.contains("Till kartan (öppnar 1 april)"))
        #expect(!poster.contains("Länken finns på dialogens sida."))
    }

    @Test(arguments: ["På papper", "Papper", "Pappersenkät", "Blankett", "Brevlåda"])
    func onPaperNeedNoComputer(_ written: String) async throws {
        let site = try await page("- \(written): Finns på biblioteken\n")
        #expect(try site.page("/dialoger/torget/").contains("<dt>På papper</dt>\n<dd>Finns på biblioteken</dd>"))
        let poster = try site.page("/dialoger/torget/affisch/")
        let ways = try #require(poster.split(separator: "Var med utan dator").last)
        #expect(ways.contains("På papper") && ways.contains("Finns på biblioteken"))
        #expect(try site.page("/dialoger/torget/feed.xml").contains("Finns på biblioteken"))
    }

    @Test func onPaperAreInEnglishToo() async throws {
        let lines = "- On paper: Finns på biblioteken\n- Online form: https://example.org/form\n"
        let english = (path: "dialogues/torget.en.md", text: "---\ntitle: New square\nsummary: It is rebuilt.\n---\n")
        let site = try await SampleSite.plan([dialogueFile(body: Self.open + lines), english])
        #expect(site.contentErrors.map(\.message.swedish) == [])
        let page = try site.page("/en/dialogues/torget/")
        #expect(page.contains("<dt>On paper</dt>\n<dd><span lang=\"sv\">Finns på biblioteken</span></dd>"))
        #expect(page.contains("<dt>Online form</dt>"))
    }

    @Test func onSeveralLinesAreAllShown() async throws {
        let site = try await page(
            """
            - På plats: Biblioteket, måndag 13–19
            - På plats: [Finnstugan](https://example.org/finnstugan) kl. 13–16.
            - På plats: Torget
            - E-post: torget@example.org
            - E-post: dialog@example.org
            """
        )
        let page = try site.page("/dialoger/torget/")
        #expect(page.contains("<dd>Biblioteket, måndag 13 till 19; <a href=\"https://example.org/finnstugan\">"))
        #expect(page.contains("Finnstugan</a> kl. 13 till 16. Torget</dd>"))
        #expect(page.contains(">torget@example.org</a>; <a href=\"mailto:dialog@example.org\">"))
        // A letter of answer goes to the first.
        #expect(try site.page("/dialoger/torget/affisch/").contains(">torget@example.org<"))
    }

    @Test(arguments: ["Enkät", "Webbformulär", "På papper"])
    func thatAreSaidNotToBeOpenAreNoWays(_ written: String) async throws {
        let site = try await page("- \(written): nej\n")
        let page = try site.page("/dialoger/torget/")
        #expect(!page.contains("<dt>\(written)</dt>"))
        #expect(!page.contains("Frågorna är skrivna av kommunen"))
    }

    @Test func thatAreBothOpenAndNotAreToldOf() async throws {
        let lines = "- E-post: torget@example.org\n- E-post: nej\n"
        let site = try await SampleSite.plan([dialogueFile(body: Self.open + lines)])
        #expect(
            site.contentErrors.map(\.message.swedish) == [
                "Här står att det inte går, men på rad 17 står hur man gör. Ta bort den ena raden."
            ]
        )
    }
}
