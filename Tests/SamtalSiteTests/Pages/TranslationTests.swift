import Foundation
import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct TranslationTests {
    private static let body = """
        ## Frågor till dig

        - Vad vill du göra?
        - Vad saknas?

        ## Tidplan

        - 2026-11-02 – 2026-12-15: öppen – tidig dialog
        - 2027-01-14: återkoppling – vad alla svar ledde till
        - 2027-02-10: inför beslut
        - 2027-02-10: skyltarna sätts upp
        - 2027-02-10: staketet sätts upp
        - hösten 2027: byggstart
        - Ändrat 2026-11-20: öppen till 2026-12-15 i stället för 2026-12-08. Fler ville svara.
        - Ändrat 2026-11-20: återkoppling 2027-01-14 i stället för 2027-01-07. Vi behövde mer tid.

        ## Återkoppling

        ### 2026-11-10 Bryggan och kiosken

        - Vi frågade: Vad saknas?
        - Ni sa: Bygg en brygga.
        - Vi gjorde: Den byggs i vår.
        - Ni sa: Bygg en kiosk.
        - Vi gjorde inte: Den blir inte av.
        - Varför inte: Den blir för dyr.
        - Nästa steg: Vi ritar.

        ### 2026-11-12 Skräpet

        - Id: skrap

        Nya tunnor står på plats.

        ## Rättelser

        - 2026-10-14: Budgeten är 12 miljoner.
        - 2026-10-20: Mötet är i Nol.
        """

    /// The page of a translation with a body, in English or easy Swedish, where nothing is wrong.
    private func page(_ body: String, edition: String = "en") async throws -> String {
        let file = (
            path: "dialogues/torget.\(edition).md", text: "---\ntitle: A square\nsummary: It is new.\n---\n\n\(body)\n"
        )
        let site = try await SampleSite.plan([dialogueFile(body: Self.body), file])
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map { "\($0.place.line): \($0.message.swedish)" })")
        return try site.page(edition == "en" ? "/en/dialogues/torget/" : "/dialoger/torget/lattlast/")
    }

    @Test func tellsRowsByTheirDays() async throws {
        let page = try await page(
            """
            ## Timeline

            - autumn 2027: the work begins
            - 10 February 2027: signs go up
            - 10 February 2027: decision
            - 10 February 2027: the fence goes up
            - 2 November 2026 – 15 December 2026: open – early dialogue
            """
        )
        for words in [
            "<strong>Open</strong>: early dialogue", "the work begins", "signs go up", "the fence goes up",
            "<span lang=\"sv\">vad alla svar ledde till</span>",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        let signs = try #require(page.range(of: "signs go up")),
            fence = try #require(page.range(of: "the fence goes up"))
        #expect(signs.lowerBound < fence.lowerBound)
        #expect(!page.contains("tidig dialog") && !page.contains("byggstart") && !page.contains("sätts upp"))
    }

    @Test func tellsMovedDaysByTheDayThatWasMoved() async throws {
        let page = try await page(
            """
            ## Timeline

            - Changed 2026-11-20: feedback 2027-01-14 instead of 2027-01-07. We needed more time.
            """
        )
        #expect(page.contains("We needed more time.") && !page.contains("Vi behövde mer tid."))
        #expect(page.contains("Fler ville svara.") && page.contains("<span lang=\"sv\">"))
    }

    @Test func tellsCorrectionsByTheirDay() async throws {
        let page = try await page("## Corrections\n\n- 20 October 2026: The meeting is in Nol.")
        #expect(page.contains("The meeting is in Nol.") && !page.contains("Mötet är i Nol."))
        #expect(page.contains("<span lang=\"sv\">Budgeten är 12 miljoner.</span>"))
    }

    @Test(arguments: [
        "### The jetty and the kiosk\n\n- Next step: We draw.\n\n### The litter\n\nNew bins.",
        "### 2026-11-10 The jetty and the kiosk\n\n- Next step: We draw.\n\n### 2026-11-12\n\n- Id: skrap\n\nNew bins.",
        "### Litter\n\n- Id: skrap\n\nNew bins.\n\n### The jetty and the kiosk\n\n- Next step: We draw.",
    ])
    func pairsEntriesByTheirIdElseByTheirOrder(_ entries: String) async throws {
        let page = try await page("## Feedback\n\n\(entries)")
        #expect(page.contains("The jetty and the kiosk") && page.contains("We draw.") && page.contains("New bins."))
        #expect(!page.contains("Nya tunnor") && !page.contains("Vi ritar."))
        // What is missing as a whole is the original's, in its language.
        #expect(page.contains("<span lang=\"sv\">Bygg en kiosk.</span>"))
        #expect(!page.contains("<h3></h3>"))
    }

    @Test func mayTranslateOneEntryThatHasAnId() async throws {
        let page = try await page("## Feedback\n\n### The litter\n\n- Id: skrap\n\nNew bins.")
        #expect(page.contains("New bins.") && page.contains("<span lang=\"sv\">Bryggan och kiosken</span>"))
    }

    @Test func keepsEachAnswerByWhatWasSaid() async throws {
        let page = try await page(
            """
            ## Feedback

            ### The jetty and the kiosk

            - You said: A jetty.
            - We did: It comes in spring.
            - You said: A kiosk.
            - We did not: It does not come.

            ### The litter
            """
        )
        let kiosk = try #require(page.range(of: "A kiosk."))
        #expect(page[kiosk.upperBound...].prefix(200).contains("It does not come."))
        #expect(page.contains("<span lang=\"sv\">Den blir för dyr.</span>"))
    }

    @Test func letsAnEasyListBeShorterAndItsRowsBeSeen() async throws {
        let page = try await page(
            """
            ## Frågor till dig

            - Vad vill du ha?

            ## Tidplan

            - hösten 2027: Vi bygger torget.

            ## Rättelser

            - 2026-10-14: Torget får kosta 12 miljoner.
            """,
            edition: "lattlast"
        )
        #expect(page.contains("<li>Vad vill du ha?</li>") && !page.contains("Vad saknas?"))
        #expect(page.contains("Vi bygger torget.") && page.contains("Torget får kosta 12 miljoner."))
        #expect(!page.contains("skyltarna sätts upp") && !page.contains("tidig dialog"))
    }
}
