import SamtalModel
import Testing

@testable import SamtalSite

/// The pages of the site's own that the office may word: how one proposes a dialogue, and how it works.
@Suite struct OwnPagesTests {
    @Test(arguments: ["/foresla/", "/en/propose/", "/sa-fungerar-det/", "/en/how-it-works/", "/tillganglighet/"])
    func areThereWithoutAFile(_ address: String) async throws {
        let site = try await SampleSite.plan([dialogueFile()])
        #expect(site.plan.files.first { $0.address.path == address }?.isPermanent == true)
        #expect(site.diagnostics == [])
    }

    @Test(arguments: ["foresla", "propose"])
    func takeTheWordsOfTheFileThatIsNamedForThem(_ slug: String) async throws {
        let site = try await SampleSite.plan([pageFile(slug, "Skriv till oss.")])
        #expect(site.diagnostics == [])
        let page = try site.page("/foresla/")
        #expect(page.contains("<h1 id=\"content\" tabindex=\"-1\">Om \(slug)</h1>"))
        #expect(page.contains("Skriv till oss.") && !page.contains("Du som bor här får föreslå"))
        #expect(page.contains("<a href=\"tel:0303703000\">") && page.contains("449 80 Alafors"))
        #expect(site.plan.files.count { $0.address.path == "/propose/" } == 0)
    }

    @Test func keepTheProgramsWordsInALanguageThatTheFileLacks() async throws {
        let site = try await SampleSite.plan([pageFile("sa-fungerar-det", "## Sju principer\n\nSvenska ord.")])
        #expect(try site.page("/sa-fungerar-det/").contains("Svenska ord."))
        let english = try site.page("/en/how-it-works/")
        #expect(english.contains("How a dialogue works</h1>") && !english.contains("Svenska ord."))
    }

    @Test func takeTheWordsOfATranslation() async throws {
        let translation = (path: "pages/foresla.en.md", text: "---\ntitle: Suggest something\n---\n\nWrite to us.\n")
        let site = try await SampleSite.plan([pageFile("foresla", "Skriv till oss."), translation])
        let page = try site.page("/en/propose/")
        #expect(page.contains("Suggest something</h1>") && page.contains("Write to us."))
        #expect(page.contains("<a href=\"/foresla/\" hreflang=\"sv\" lang=\"sv\"><bdi>Svenska</bdi></a>"))
        #expect(!site.has("/en/foresla/"))
    }

    @Test func haveAnEasyReadPageWhereTheOfficeHasWrittenOne() async throws {
        let easy = (path: "pages/foresla.lattlast.md", text: "---\nrubrik: Föreslå\n---\n\nDu kan föreslå något.\n")
        let site = try await SampleSite.plan([pageFile("foresla", "Skriv till oss."), easy])
        #expect(
            try site.page("/foresla/").contains("<a href=\"/foresla/lattlast/\"><bdi>Läs på lättläst svenska</bdi></a>")
        )
        let page = try site.page("/foresla/lattlast/")
        #expect(page.contains("Du kan föreslå något.") && page.contains("Läs den vanliga texten"))
        #expect(page.contains("<title>Föreslå (lättläst) – Samtal i Ale</title>"))
    }

    @Test func keepTheProgramsWordsUntilTheFilesDay() async throws {
        let file = (
            path: "pages/foresla.md",
            text: "---\nrubrik: Ny text\nvisas-från: 2027-01-01\n---\n\nDet här gäller sedan.\n"
        )
        let before = try await SampleSite.plan([file, dialogueFile(body: "[Så föreslår du](/foresla/)")])
        #expect(before.diagnostics == [])
        #expect(try before.page("/foresla/").contains("Du som bor här får föreslå"))
        #expect(try await SampleSite.plan([file], now: "2027-01-01T12:00").page("/foresla/").contains("Ny text</h1>"))
    }

    @Test(arguments: [
        "/foresla/", "/foresla/#ways", "/sa-fungerar-det/#levels", "/en/how-it-works/#policy", "/tillganglighet/",
        "../pages/foresla.md", "/foresla/#avsnitt-sa-gor-du",
    ])
    func canBeLinkedTo(_ destination: String) async throws {
        let page = pageFile("foresla", "## Så gör du\n\nText.")
        let site = try await SampleSite.plan([page, dialogueFile(body: "[ord för ord](\(destination))")])
        #expect(site.diagnostics == [])
    }

    @Test func answerAtTheirEarlierAddresses() async throws {
        let file = (
            path: "pages/sa-fungerar-det.md",
            text: "---\nrubrik: Så går det till\ntidigare-adresser: /en/sa-fungerar-det/\n---\n\nText.\n"
        )
        let site = try await SampleSite.plan([file])
        #expect(try site.page("/en/sa-fungerar-det/") == site.page("/en/how-it-works/"))
    }

    @Test func tellTheLevelsAsTheDialoguesDo() async throws {
        let site = try await SampleSite.plan([dialogueFile()])
        let words = try SampleSite.vocabulary().words(.swedish)
        let page = try site.page("/sa-fungerar-det/")
        for level in Level.allCases { #expect(page.contains(words.text(level.promise)), "\(level)") }
    }

    @Test func sayWhetherThePolicyIsDecided() async throws {
        let policy = "policy: { address: 'https://www.example.org/policy', status: förslag 2015-11-09 }"
        let site = try await SampleSite.plan([(path: "site.yml", text: SampleSite.settings + "\n" + policy)])
        #expect(
            try site.page("/sa-fungerar-det/").contains(
                "förslag <time datetime=\"2015-11-09\">9 november 2015</time></dd>"
            )
        )
        #expect(
            try site.page("/en/how-it-works/").contains(
                "<span lang=\"sv\">förslag <time datetime=\"2015-11-09\">9 november 2015</time></span></dd>"
            )
        )
        #expect(try await !SampleSite.plan([]).page("/sa-fungerar-det/").contains("id=\"policy\""))
    }

    @Test func sayInTheFooterThatTheNoticeBoardIsElsewhere() async throws {
        let line = "Den finns på <a href=\"https://www.example.org/anslag/\">www.example.org/anslag</a></p>"
        let settings = SampleSite.settings + "\nnotice-board: https://www.example.org/anslag/"
        #expect(try await SampleSite.plan([(path: "site.yml", text: settings)]).page("/moten/").contains(line))
        #expect(try await !SampleSite.plan([]).page("/moten/").contains("anslagstavla"))
    }
}
