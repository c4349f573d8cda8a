import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct StatementPageTests {
    private func page(_ statement: String, at address: String = "/tillganglighet/") async throws -> String {
        let settings = SampleSite.settings.replacing("accessibility: { }", with: "accessibility:\n\(statement)")
        let site = try await SampleSite.plan([(path: "site.yml", text: settings)])
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors)")
        return try site.page(address)
    }

    private static let whole = """
          status: partially
          tested: { day: 2026-10-26, how: Vi testade själva. }
          updated: 2026-11-02
          message-function: https://www.example.org/brist
          response-time: { sv: Vi svarar inom två dagar., en: We answer within two days. }
          contact: { phone: 0303-33 00 00 }
          faults:
            - { what: Kartan har ingen text, reason: Vi hann inte., alternative: Ring oss., fixed-by: 2026-11-13 }
          burden:
            - { what: Gamla filmer, grounds: De är tusentals., assessed: 2026-10-01, method: Vi räknade timmar. }
          exempt:
            - Protokoll från före 2018
        """

    @Test(arguments: [
        "Ale kommun ansvarar för webbplatsen Samtal i Ale", "delvis förenlig med lagen (2018:1937)",
        "Kartan har ingen text</h3>", "Vi hann inte.", "Ring oss.", "Gamla filmer</h3>", "De är tusentals.",
        "1 oktober 2026", "Vi räknade timmar.", "<li>Protokoll från före 2018</li>", "Vi testade själva.",
        "26 oktober 2026", "2 november 2026", "<a href=\"https://www.example.org/brist\">", "Vi svarar inom två dagar.",
        "<a href=\"tel:0303330000\">", "<a href=\"https://www.digg.se/tdosanmalan\">",
    ])
    func holdsWhatTheLawAsksFor(_ words: String) async throws {
        #expect(try await page(Self.whole).contains(words))
    }

    @Test func lacksNothingWhenAllIsTold() async throws {
        #expect(try await !page(Self.whole).contains("har inte fyllt i"))
    }

    @Test func saysThatAFaultShouldHaveBeenMended() async throws {
        #expect(try await page(Self.whole).contains("13 november 2026</time>. Det är 10 dagar sent."))
    }

    @Test func marksWordsThatAreInAnotherLanguage() async throws {
        let english = try await page(Self.whole, at: "/en/accessibility/")
        #expect(english.contains("<h3><span lang=\"sv\">Kartan har ingen text</span></h3>"))
        #expect(english.contains("<p>We answer within two days.</p>"))
    }

    @Test func saysWhatIsMissing() async throws {
        let site = try await SampleSite.plan([])
        let page = try site.page("/tillganglighet/")
        #expect(page.split(separator: "class=\"missing\"").count - 1 == 4)
        #expect(page.contains("Här ska finnas ett formulär") && page.contains("Här ska stå om webbplatsen är helt"))
    }

    @Test func saysWhichPartOfAFaultIsMissing() async throws {
        let page = try await page("  status: not\n  faults: [ { what: Kartan } ]")
        #expect(page.split(separator: "<dd>Kommunen har inte fyllt i det än.</dd>").count - 1 == 2)
    }

    @Test func knowsOfNoFaultWhereThereIsNone() async throws {
        #expect(try await page("  status: fully").contains("Vi känner inte till något som brister."))
    }

    @Test func isLinkedFromEveryPage() async throws {
        let site = try await SampleSite.plan([dialogueFile(), pageFile("om", "Text.")])
        for file in site.plan.files where file.address.file.hasSuffix(".html") {
            let page = String(decoding: file.render(), as: UTF8.self)
            let isEnglish = file.address.path.hasPrefix("/en/")
            let link = isEnglish ? "\"/en/accessibility/\"" : "\"/tillganglighet/\""
            #expect(page.contains("<li><a href=\(link)"), "\(file.address.path)")
        }
    }
}
