import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct PlanSiteTests {
    @Test func hidesADialogueUntilItsTime() async throws {
        let file = dialogueFile(front: "visas-från: 2026-11-24 08.00")
        let before = try await SampleSite.plan([file], now: "2026-11-24T07:00")
        let after = try await SampleSite.plan([file], now: "2026-11-24T08:00")
        #expect(!before.has("/dialoger/torget/") && after.has("/dialoger/torget/"))
    }

    @Test func givesEveryPageOneAddressAndNoneTwice() async throws {
        let site = try await SampleSite.plan([dialogueFile(), dialogueFile("parken"), pageFile("om", "Text.")])
        let addresses = site.plan.files.map(\.address.path)
        #expect(Set(addresses).count == addresses.count)
    }

    @Test func answersAtAnEarlierAddressWithThePageItself() async throws {
        let site = try await SampleSite.plan([dialogueFile(front: "tidigare-adresser: /dialoger/gamla-torget/")])
        #expect(try site.page("/dialoger/gamla-torget/") == site.page("/dialoger/torget/"))
        #expect(
            try site.page("/dialoger/gamla-torget/")
                .contains("<link rel=\"canonical\" href=\"https://dialog.example.org/dialoger/torget/\">")
        )
        #expect(try !site.page("/sitemap.xml").contains("gamla-torget"))
    }

    @Test func keepsTheAddressOfWhatIsWithdrawnAndSaysWhy() async throws {
        let front = "tillbakadragen: 2026-11-01\nskäl: Den publicerades av misstag."
        let site = try await SampleSite.plan([dialogueFile(front: front)])
        let page = try site.page("/dialoger/torget/")
        #expect(page.contains("Sidan drogs tillbaka") && page.contains("Den publicerades av misstag."))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(try !site.page("/dialoger/").contains("Nytt torg"))
    }

    @Test func showsADialogueForTheWholeMunicipalityInEveryArea() async throws {
        let site = try await SampleSite.plan([dialogueFile(front: "områden: hela")])
        for area in ["hela", "surte", "nol"] { #expect(try site.page("/omraden/\(area)/").contains("Nytt torg")) }
    }

    @Test func givesAUnitWithoutDialoguesAPage() async throws {
        let site = try await SampleSite.plan([dialogueFile()])
        #expect(try site.page("/ansvariga/ingen/").contains("Här finns ingen dialog än."))
    }

    @Test func leadsFromAFormerUnitToItsSuccessor() async throws {
        let file = dialogueFile().text.replacing("ansvarig: namnden", with: "ansvarig: gamla")
        let site = try await SampleSite.plan([(path: "dialogues/torget.md", text: file)])
        #expect(try site.page("/ansvariga/gamla/").contains("Nu är det <a href=\"/ansvariga/namnden/\">"))
        #expect(try site.page("/ansvariga/namnden/").contains("Nytt torg"))
        #expect(try !site.page("/ansvariga/").contains("Gamla nämnden"))
    }

    @Test func putsAPageOfFiftyAndThenAnother() async throws {
        let files = (1...51).map { dialogueFile("nr-\($0)", front: "skede: öppen\nuppdaterad: 2026-11-01") }
        let site = try await SampleSite.plan(files)
        #expect(site.has("/dialoger/sida/2/") && !site.has("/dialoger/sida/3/"))
        #expect(try site.page("/dialoger/sida/2/").contains("<title>Dialoger (sida 2) – Samtal i Ale</title>"))
        #expect(try site.page("/dialoger/").contains("<a rel=\"next\" href=\"/dialoger/sida/2/\">"))
    }

    @Test func movesWhatEndedInEarlierYearsToTheArchive() async throws {
        let body = "## Tidplan\n\n- 2026-01-02 – 2026-02-01: öppen\n- 2026-03-01: avslutad"
        let file = dialogueFile(body: body).text.replacing("publicerad: 2026-10-12", with: "publicerad: 2026-01-01")
        let files = [(path: "dialogues/torget.md", text: file)]
        let sameYear = try await SampleSite.plan(files)
        let nextYear = try await SampleSite.plan(files, now: "2027-01-01T12:00")
        #expect(try sameYear.page("/dialoger/").contains("Nytt torg"))
        #expect(try !nextYear.page("/dialoger/").contains("Nytt torg"))
        #expect(try nextYear.page("/arkiv/2026/").contains("Nytt torg"))
    }

    @Test func leadsToTheOriginalWhereThereIsNoTranslation() async throws {
        let site = try await SampleSite.plan([dialogueFile()])
        #expect(
            try site.page("/en/dialogues/").contains(
                "<a href=\"/dialoger/torget/\" hreflang=\"sv\"><bdi><span lang=\"sv\">Nytt torg</span></bdi></a>"
            )
        )
        #expect(!site.has("/en/dialogues/torget/"))
    }

    @Test func prefixesEveryLinkWithThePathThatTheSiteLivesUnder() async throws {
        let site = try await SampleSite.plan(
            [dialogueFile(body: "[Alla möten](/moten/)")],
            base: "https://a.example.org/ale/"
        )
        for file in site.plan.files where file.address.file.hasSuffix(".html") {
            let page = String(decoding: file.render(), as: UTF8.self)
            for attribute in ["href=\"/", "src=\"/"] {
                let roots = page.split(separator: attribute, omittingEmptySubsequences: false).dropFirst()
                #expect(roots.allSatisfy { $0.hasPrefix("ale/") }, "\(file.address.path)")
            }
        }
    }

    @Test func rendersTheSameBytesEachTime() async throws {
        let files = [dialogueFile(), dialogueFile("parken", front: "områden: surte")]
        let (first, second) = (try await SampleSite.plan(files), try await SampleSite.plan(files))
        #expect(first.plan.files.map { $0.render() } == second.plan.files.map { $0.render() })
    }
}
