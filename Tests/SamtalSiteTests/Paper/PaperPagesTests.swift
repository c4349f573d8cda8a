import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct PaperPagesTests {
    private static let timeline = "## Tidplan\n\n- 2026-11-02 – 2026-12-15: öppen\n- 2027-04-01: genomförs\n"

    private static let questions = "## Frågor till dig\n\n- Vad vill du göra på torget?\n- Vad saknas i dag?\n"

    private func meeting(_ lines: String) -> String {
        "## Möten\n\n### Torgmöte\n\n- Id: mote\n- Plats: Torget\n- Publicerat: 2026-11-02\n\(lines)\n"
    }

    private func site(
        front: String = "",
        _ parts: String...,
        now: String = "2026-11-23T12:00",
        others: [(path: String, text: String)] = []
    ) async throws -> SampleSite {
        let file = dialogueFile(front: front, body: parts.joined(separator: "\n"))
        let site = try await SampleSite.plan([file] + others, now: now)
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return site
    }

    @Test(arguments: [
        ("2026-10-12T12:00", true), ("2026-12-15T12:00", true), ("2026-12-16T12:00", false),
        ("2027-05-01T12:00", false),
    ])
    func hasAPosterAndASheetWhileThereIsSomethingToTakePartIn(_ now: String, _ isThere: Bool) async throws {
        let site = try await site(PaperPagesTests.timeline, PaperPagesTests.questions, now: now)
        #expect(site.has("/dialoger/torget/affisch/") == isThere)
        #expect(site.has("/dialoger/torget/svarsblankett/") == isThere)
        let page = try site.page("/dialoger/torget/")
        #expect(page.contains("<a href=\"/dialoger/torget/affisch/\">") == isThere)
        #expect(page.contains("<a href=\"/dialoger/torget/svarsblankett/\">") == isThere)
        #expect(page.contains("<a href=\"mailto:dialog@example.org?subject=") == isThere)
    }

    @Test(arguments: [
        ("2026-11-01T12:00", false), ("2026-11-02T12:00", true), ("2026-12-03T12:00", true),
        ("2026-12-04T12:00", false),
    ])
    func hasAPosterOfAMeetingFromItsAnnouncementThroughItsDay(_ now: String, _ isThere: Bool) async throws {
        let site = try await site(meeting("- När: 2026-12-03 18.00–20.00"), now: now)
        #expect(site.has("/moten/mote/affisch/") == isThere)
        #expect(try site.page("/dialoger/torget/").contains("<a href=\"/moten/mote/affisch/\">") == isThere)
    }

    @Test func hasNoSheetWithoutQuestions() async throws {
        let site = try await site(PaperPagesTests.timeline)
        #expect(site.has("/dialoger/torget/affisch/") && !site.has("/dialoger/torget/svarsblankett/"))
        #expect(try !site.page("/dialoger/torget/").contains("?subject="))
    }

    @Test func hasNothingOfWhatIsWithdrawn() async throws {
        let front = "tillbakadragen: 2026-11-20\nskäl: Av misstag."
        let meeting = meeting("- När: 2026-12-03 18.00–20.00")
        let site = try await site(front: front, PaperPagesTests.questions, PaperPagesTests.timeline, meeting)
        #expect(!site.has("/dialoger/torget/affisch/") && !site.has("/dialoger/torget/svarsblankett/"))
        #expect(!site.has("/moten/mote/affisch/"))
    }

    @Test func speaksEachLanguageOfTheDialogueAndNoOther() async throws {
        let english = (
            path: "dialogues/torget.en.md",
            text: "---\ntitle: A new square\nsummary: The square.\n---\n\nText.\n"
        )
        let meeting = meeting("- När: 2026-12-03 18.00–20.00")
        let both = try await site(PaperPagesTests.questions, PaperPagesTests.timeline, meeting, others: [english])
        #expect(both.has("/en/dialogues/torget/answer-sheet/") && both.has("/en/meetings/mote/poster/"))
        let poster = try both.page("/en/dialogues/torget/poster/")
        #expect(poster.contains("<html lang=\"en\">") && poster.contains("Have your say"))
        #expect(poster.contains(">dialog.example.org/<wbr>en/<wbr>dialogues/<wbr>torget</a>"))
        let one = try await site(PaperPagesTests.questions, PaperPagesTests.timeline, meeting)
        #expect(!one.plan.files.contains { $0.address.path.hasPrefix("/en/meetings/mote/") })
        #expect(!one.has("/en/dialogues/torget/poster/"))
    }

    @Test func comesAndGoesUnseenBySearchEngines() async throws {
        let site = try await site(PaperPagesTests.questions, PaperPagesTests.timeline)
        for path in ["/dialoger/torget/affisch/", "/dialoger/torget/svarsblankett/"] {
            #expect(site.plan.files.first { $0.address.path == path }?.isPermanent == false)
            #expect(try site.page(path).contains("<meta name=\"robots\" content=\"noindex\">"))
            #expect(try !site.page("/sitemap.xml").contains(path))
            #expect(
                try site.page(path).contains("<a href=\"/dialoger/torget/\">Till dialogen <bdi>Nytt torg</bdi></a>")
            )
        }
    }

    @Test func refusesAnAliasThatIsAPostersAddress() async throws {
        let other = dialogueFile("parken", front: "tidigare-adresser: /dialoger/torget/affisch/")
        let site = try await site(PaperPagesTests.timeline, others: [other])
        let error = try #require(site.diagnostics.first { $0.severity == .error })
        #expect(error.message.swedish.contains("Två sidor vill ha adressen /dialoger/torget/affisch/"))
    }

    @Test(arguments: [
        ("2026-11-23T12:00", [Diagnostic.Severity]()), ("2027-01-10T12:00", [.warning, .warning, .warning]),
    ])
    func leadsToWhatThereIsToPrintAsLongAsThereIs(_ now: String, _ found: [Diagnostic.Severity]) async throws {
        let links = [
            "[Affischen om torget](/dialoger/torget/affisch/)", "[Affischen om mötet](/moten/mote/affisch/)",
            "[Blanketten om torget](/dialoger/torget/svarsblankett/)",
        ]
        let page = pageFile("om", links.joined(separator: "\n\n"))
        let meeting = meeting("- När: 2026-12-03 18.00–20.00")
        let site = try await site(
            PaperPagesTests.questions,
            PaperPagesTests.timeline,
            meeting,
            now: now,
            others: [page]
        )
        #expect(site.diagnostics.map(\.severity) == found)
        #expect(site.diagnostics.allSatisfy { $0.message.swedish.contains("visas inte nu") })
    }
}
