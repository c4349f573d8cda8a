import SamtalModel
import Testing

@testable import SamtalSite

/// Between two windows to take part in, a dialogue is one that can be influenced: its page tells when and how.
@Suite struct BetweenWindowsTests {
    private static let body = """
        ## Det här kan du påverka

        ### Gatan

        - Vad: hur fort man får köra

        ## Så kan du delta

        - Enkät: [Svara](https://www.example.org/enkat)

        Enkäten skickas också hem.

        ## Tidplan

        - 2026-10-15 – 2026-11-10: öppen – steg ett
        - 2026-11-12: återkoppling
        - 2027-01-18 – 2027-02-14: öppen – steg två
        - 2027-03-01: återkoppling
        """

    private func site(on day: String) async throws -> SampleSite {
        try await SampleSite.plan([dialogueFile(body: Self.body)], now: day + "T12:00")
    }

    @Test func tellHowToTakePartInTheNext() async throws {
        let site = try await site(on: "2026-11-23")
        let page = try site.page("/dialoger/torget/")
        #expect(page.contains("<h2 id=\"take-part-heading\">Så kan du delta</h2>"))
        #expect(page.contains("Enkäten skickas också hem.") && page.contains("https://www.example.org/enkat"))
        #expect(page.contains("Det här kan du påverka") && !page.contains("Det här gick att påverka"))
        #expect(site.plan.files.contains { $0.address.path == "/dialoger/torget/affisch/" })
    }

    @Test func nameTheWindowsThatAreLeft() async throws {
        let between = try await site(on: "2026-11-23").page("/dialoger/torget/")
        let when = try #require(between.firstMatch(of: /<dt>När<\/dt>\n<dd>(.*)<\/dd>/)).1
        #expect(when.contains("2027-01-18") && !when.contains("2026-10-15"))
        let over = try await site(on: "2027-02-20").page("/dialoger/torget/")
        let all = try #require(over.firstMatch(of: /<dt>När<\/dt>\n<dd>(.*)<\/dd>/)).1
        #expect(all.contains("2026-10-15") && all.contains("2027-01-18"))
    }

    /// Also where the next is known only by its month.
    @Test(arguments: [
        ("januari 2027", "Du kan vara med igen, preliminärt i januari 2027."),
        ("tidigast våren 2027", "Du kan vara med igen tidigast våren 2027."),
    ])
    func tellAboutWhenOneCanTakePartAgain(_ period: String, _ told: String) async throws {
        let body = Self.body.replacing("2027-01-18 – 2027-02-14", with: period).replacing(
            "\n- 2027-03-01: återkoppling",
            with: ""
        )
        let page = { (day: String) in
            try await SampleSite.plan([dialogueFile(body: body)], now: day + "T12:00").page("/dialoger/torget/")
        }
        let before = try await page("2026-11-23")
        #expect(before.contains(told) && before.contains("take-part-heading"))
        #expect(!before.contains("gick att påverka"))
        let after = try await page("2027-06-01")
        #expect(!after.contains("Du kan vara med igen") && !after.contains("take-part-heading"))
    }

    @Test func areOverWithTheLast() async throws {
        let page = try await site(on: "2027-02-20").page("/dialoger/torget/")
        #expect(!page.contains("take-part-heading") && page.contains("Det här gick att påverka"))
    }
}
