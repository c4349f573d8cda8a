import SamtalModel
import Testing

@testable import SamtalSite

/// Small things that an office says, and that are told as it said them.
@Suite struct OfficeWordsTests {
    private func page(
        _ body: String,
        front: String = "skede: öppen",
        _ more: [(path: String, text: String)] = [],
        at path: String = "/dialoger/torget/"
    ) async throws -> String {
        let site = try await SampleSite.plan([dialogueFile(front: front, body: body)] + more)
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return try site.page(path)
    }

    @Test func keepsTheTitleOfALink() async throws {
        let link = "<a href=\"https://www.example.org/\" title=\"Öppnas &lt;här&gt; &quot;nu&quot;\">kartan"
        #expect(try await page("Se [kartan](https://www.example.org/ 'Öppnas <här> \"nu\"').").contains(link))
        #expect(try await page("Se [kartan](https://www.example.org/).").contains("example.org/\">kartan"))
    }

    private static let meeting = """
        ## Möten

        ### Kväll

        - Id: kvall
        - Tillfälle 1: 2026-12-01 18.00–20.00
        - Tillfälle 2: 2026-12-08 18.00–20.00
        - Plats: Biblioteket
        - Publicerat: 2026-11-02
        - Tillfälle 2 inställt 2026-11-20: Sjukdom.
        """

    @Test func putsOneSpaceBetweenTheSentencesOfAChange() async throws {
        let page = try await page(Self.meeting)
        let change = try #require(page.firstMatch(of: /<p class="change"[^\n]*/)).output
        #expect(change.contains("Tillfälle 2") && !change.contains("  "), "\(change)")
    }

    @Test func tellsOfOneGroupOnce() async throws {
        let meeting = """
            ## Möten

            ### Kväll

            - Id: kvall
            - När: 2026-11-10 18.00–20.00
            - Plats: Biblioteket
            - Publicerat: 2026-11-02
            - Deltagare: unga 48
            """
        let page = try await page(meeting).replacing(/<[^>]+>/, with: "")
        #expect(page.contains("Unga 48") && !page.contains("48 ("))
    }

    /// Feedback from two meetings at once, of which one is named by its session.
    @Test(arguments: [
        ("kvall", "Från mötet", ["Kväll"]), ("kvall-2", "Från mötet", ["Kväll"]),
        ("kvall, hus", "Från mötena", ["Kväll", "Öppet hus"]),
        ("kvall-1 och hus", "Från mötena", ["Kväll", "Öppet hus"]),
        ("kvall-1, kvall-2", "Från mötet", ["Kväll"]),
    ])
    func tellsWhichMeetingsFeedbackIsFrom(_ ids: String, _ term: String, _ names: [String]) async throws {
        let meeting = """


            ### Öppet hus

            - Id: hus
            - När: 2026-11-10 18.00–20.00
            - Plats: Biblioteket
            - Publicerat: 2026-11-02

            ## Återkoppling

            ### 2026-11-20 Svar

            - Från möte: \(ids)
            - Ni sa: Det är mörkt.
            - Vi gjorde: Det blir lampor.
            """
        let page = try await page(Self.meeting + meeting)
        let fact = try #require(page.firstMatch(of: /<dt>Från möte[^\n]*(?:\n[^\n]*)?<\/dd>/)).output
        #expect(fact.contains("<dt>\(term)</dt>"), "\(fact)")
        #expect(fact.matches(of: /<a href="#[^"]+">([^<]+)<\/a>/).map { String($0.output.1) } == names, "\(fact)")
    }

    @Test func tellsWhichMeetingIsNotThere() async throws {
        let feedback = "\n\n## Återkoppling\n\n### 2026-11-20 Svar\n\n- Från möte: kvall, torget, kvall\n"
        let site = try await SampleSite.plan([dialogueFile(front: "skede: öppen", body: Self.meeting + feedback)])
        #expect(
            site.contentErrors.map(\.message.swedish) == [
                "Mötet \"torget\" finns inte i filen. Skriv id för ett möte som finns där: kvall, kvall-1, kvall-2.",
                "\"kvall\" står redan i listan, kanske under ett annat namn. Ta bort det ena.",
            ]
        )
    }

    @Test func hasAMenuInEasyWords() async throws {
        let easy = (path: "dialogues/torget.lattlast.md", text: "---\nrubrik: Torget\n---\n\nVi bygger ett torg.\n")
        let page = try await page("", [easy], at: "/dialoger/torget/lattlast/")
        #expect(page.contains("Vi berättar vad det blev") && !page.contains("Återkoppling"))
    }

    @Test(arguments: [
        ("trafikverket", ["Trafikverket"]), ("namnden, trafikverket", ["Ale kommun", "Trafikverket"]),
        ("namnden", ["Ale kommun"]),
    ])
    func saysWhoHoldsAMeeting(_ responsible: String, _ names: [String]) async throws {
        let organisation = SampleSite.organisation.replacing(
            "units:\n",
            with: "units:\n  - { id: trafikverket, kind: external, sv: Trafikverket }\n"
        )
        let (path, text) = dialogueFile(front: "skede: öppen", body: Self.meeting)
        let file = (path: path, text: text.replacing("ansvarig: namnden", with: "ansvarig: \(responsible)"))
        let site = try await SampleSite.plan([file, (path: "organisation.yml", text: organisation)])
        let data = try #require(try site.page("/dialoger/torget/").firstMatch(of: /"organizer":(\[[^\]]*\]|\{[^}]*\})/))
            .output.1
        #expect(data.matches(of: /"name":"([^"]+)"/).map { String($0.output.1) } == names)
    }
}
