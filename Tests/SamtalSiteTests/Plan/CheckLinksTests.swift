import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct CheckLinksTests {
    private func diagnostics(_ files: [(path: String, text: String)]) async throws -> [Diagnostic] {
        let site = try await SampleSite.plan(files)
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors)")
        return site.diagnostics
    }

    @Test(arguments: [
        "/dialoger/", "/moten/", "/feed.xml", "/calendar.ics", "/omraden/surte/", "/ansvariga/namnden/feed.xml",
        "/grupper/unga/calendar.ics", "/en/dialogues/", "torget.md", "#history", "/dialoger/torget/#history",
        "../pages/om.md", "/om/#avsnitt-mer-om-det", "/aterkoppling/feed.xml", "/prenumerera/", "/arkiv/",
    ])
    func followsALinkToWhatThereIs(_ destination: String) async throws {
        let files = [dialogueFile(body: "[ord för ord](\(destination))"), pageFile("om", "## Mer om det\n\nText.")]
        #expect(try await diagnostics(files) == [])
    }

    /// However the way to `media` is written, it is the same for a link and for a picture.
    @Test(arguments: ["media/torget.png", "./media/torget.png", "../media/torget.png", "/media/torget.png"])
    func followsALinkToAFileAsItShowsAPicture(_ path: String) async throws {
        let page = pageFile("om", "[Se torget](\(path))\n\n![Torget från ovan](\(path))")
        let site = try await SampleSite.plan([page], media: ["torget.png"])
        #expect(site.contentErrors == [] && site.diagnostics == [])
        let html = try site.page("/om/")
        #expect(html.contains("<a href=\"/media/torget.png\">") && html.contains("<img src=\"/media/torget.png\""))
    }

    @Test(arguments: ["/arkiv/2025/", "/dialoger/sida/2/", "/omraden/surte/sida/2/"])
    func followsALinkToAYearOfTheArchiveAndTheLaterPagesOfLists(_ destination: String) async throws {
        let old = dialogueFile("gammal", front: "skede: avslutad\nuppdaterad: 2025-03-01\nområden: surte")
        let many = (1...130).map { dialogueFile("d\($0)", front: "områden: surte") }
        let files = many + [old, pageFile("om", "[ord för ord](\(destination))")]
        #expect(try await diagnostics(files).filter { $0.severity == .error } == [])
    }

    @Test(arguments: [
        ("/dialoger/torgett/", "Menade du /dialoger/torget/?"), ("/torget/", "Menade du /dialoger/torget/?"),
        ("torgett.md", "leder ingenstans"), ("#historik", "Menade du \"#history\"?"), ("#mer-om-det", "inget ställe"),
        ("/om/#mer-om-det", "Menade du \"#avsnitt-mer-om-det\"?"), ("../media/x.pdf", "leder ingenstans"),
        ("/sok/x/", "leder ingenstans"),
    ])
    func refusesALinkToNothingWithTheWayOut(_ destination: String, _ words: String) async throws {
        let files = [
            dialogueFile(body: "Se här:\n[ord för ord](\(destination))"), pageFile("om", "## Mer om det\n\nText."),
        ]
        let found = try await diagnostics(files)
        #expect(found.map(\.severity) == [.error])
        let error = try #require(found.first)
        #expect(error.message.swedish.contains(words), "\(error.message.swedish)")
        #expect(error.place.file == "content/dialogues/torget.md" && error.place.line == 12)
    }

    @Test func warnsOfALinkToWhatIsNotShownYet() async throws {
        let files = [
            dialogueFile(body: "[Nästa dialog](parken.md)"), dialogueFile("parken", front: "visas-från: 2027-01-01"),
        ]
        #expect(try await diagnostics(files).map(\.severity) == [.warning])
    }

    @Test func looksIntoWhatIsNotShownYet() async throws {
        let files = [dialogueFile(front: "visas-från: 2027-01-01", body: "[Nästa dialog](/finns-inte/)")]
        #expect(try await diagnostics(files).map(\.severity) == [.error])
    }

    @Test(arguments: ["moten", "media", "en", "dialoger", "sok", "assets"])
    func refusesAPageThatWantsTheSitesOwnAddress(_ slug: String) async throws {
        let found = try await diagnostics([pageFile(slug, "Text.")])
        let error = try #require(found.first { $0.severity == .error })
        #expect(error.place.file == "content/pages/\(slug).md")
        #expect(error.message.swedish.contains("Två sidor vill ha adressen /\(slug)/"))
    }

    @Test func refusesAnAliasThatIsSomeoneElsesAddress() async throws {
        let files = [dialogueFile(), dialogueFile("parken", front: "tidigare-adresser: /dialoger/torget/")]
        let found = try await diagnostics(files)
        let error = try #require(found.first { $0.severity == .error })
        #expect(error.message.swedish.contains("content/dialogues/parken.md och content/dialogues/torget.md"))
        #expect(error.place.file == "content/dialogues/torget.md" || error.place.file == "content/dialogues/parken.md")
    }

    /// A page takes its feed, its calendar and its poster with it; that is one mistake.
    @Test func tellsOnceOfTwoThatWantTheSame() async throws {
        let files = [dialogueFile(), dialogueFile("parken", front: "tidigare-adresser: /dialoger/torget/")]
        #expect(try await diagnostics(files).map(\.severity) == [.error])
    }

    @Test func knowsEveryAddressThatIsPublished() async throws {
        let body = meetingSection + "\n\n## Frågor till dig\n\n- Vad vill du göra på torget?"
        let content = [
            dialogueFile(front: "tidigare-adresser: /dialoger/gamla-torget/", body: body), pageFile("om", "Text."),
        ]
        let published = try await SampleSite.plan(content).plan.files.map(\.address.path)
        let links = published.map { "- [Adressen \($0)](\($0))" }.joined(separator: "\n")
        #expect(try await diagnostics(content + [pageFile("alla", links)]) == [])
    }
}
