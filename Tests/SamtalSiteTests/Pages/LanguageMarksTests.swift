import SamtalModel
import Testing

@testable import SamtalSite

/// Words that nobody has translated are read out in the language that they are in (WCAG 3.1.2).
@Suite struct LanguageMarksTests {
    /// A dialogue with facts in Swedish, and its page in a language.
    private func page(_ path: String) async throws -> String {
        let body = """
            ## Så kan du delta

            - Brev: Lägg brevet i lådan vid torget.

            ## Tidplan

            - 2026-11-02 – 2026-12-15: öppen

            ## Möten

            ### Dialogmöte

            - Id: torget-1
            - När: 2026-12-03 18.00–20.00
            - Plats: Biblioteket
            - Publicerat: 2026-11-02
            """
        let translation = (
            path: "dialogues/torget.en.md", text: "---\ntitle: A new square\nsummary: It will be rebuilt.\n---\n"
        )
        let front = "kontakt: Planarkitekten, 0303-70 30 00"
        let site = try await SampleSite.plan([dialogueFile(front: front, body: body), translation])
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return try site.page(path)
    }

    @Test(arguments: [
        "<span lang=\"sv\">Det här är ett exempel.</span></p>",
        "<span lang=\"sv\">Lägg brevet i lådan vid torget.</span>",
        "<bdi lang=\"sv\">Biblioteket</bdi>",
        "<span lang=\"sv\">Planarkitekten, <a href=\"tel:0303703000\">0303-70 30 00</a></span>",
    ])
    func areMarkedOnAPageInAnotherLanguage(_ markup: String) async throws {
        #expect(try await page("/en/dialogues/torget/").contains(markup))
    }

    @Test func areMarkedOnPaperToo() async throws {
        let poster = try await page("/en/dialogues/torget/poster/")
        #expect(poster.contains("<p class=\"remark\"><span lang=\"sv\">Det här är ett exempel.</span></p>"))
        #expect(poster.contains("<dd><span lang=\"sv\">Lägg brevet i lådan vid torget.</span></dd>"))
    }

    @Test func areNotMarkedOnAPageInTheirOwn() async throws {
        let page = try await page("/dialoger/torget/")
        #expect(page.contains("aria-label=\"Om webbplatsen\">Det här är ett exempel.</p>"))
        #expect(page.contains("<dd>Lägg brevet i lådan vid torget.</dd>") && page.contains("<bdi>Biblioteket</bdi>"))
    }

    @Test func nameTheDialogueInLinksToItsMeetings() async throws {
        let link = """
            <a href="/en/dialogues/torget/#meeting-torget-1"><span lang="sv">Dialogmöte</span>\
            <span class="visually-hidden"> (A new square)</span></a>
            """
        #expect(try await page("/en/meetings/").contains(link))
    }
}
