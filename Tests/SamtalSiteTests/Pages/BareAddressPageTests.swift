import SamtalModel
import Testing

@testable import SamtalSite

/// What a visitor, a feed's reader and a calendar get of addresses that the author wrote as they are.
@Suite struct BareAddressPageTests {
    private let body = """
        Läs mer på https://www.example.org/_plan_, eller skriv till torget@example.org.

        ## Så kan du delta

        - Enkät: https://www.example.org/enkat?id=_x_
        - E-post: torget@example.org
        - Brev: Box 1, www.example.org/post

        ## Möten

        ### Torgmöte

        - Id: torgmote
        - När: 2026-12-03 18.00–20.00
        - Digitalt: https://meet.example.org/_/A_1_?pwd=_x_
        - Anmälan: senast på www.example.org/anmalan
        - Publicerat: 2026-11-02
        - Anteckningar: https://www.example.org/anteckningar.pdf

        ## Tidplan

        - 2026-11-02 – 2026-12-13: öppen – svara på https://www.example.org/enkat
        - 2027-01-08: återkoppling

        ## Handlingar

        - https://www.example.org/a_b_c.pdf
        """

    @Test func linksAddressesWhereverTheyStand() async throws {
        let site = try await SampleSite.plan([dialogueFile(body: body)])
        #expect(site.contentErrors.isEmpty && site.diagnostics.isEmpty)
        let page = try site.page("/dialoger/torget/")
        for (address, text) in [
            ("https://www.example.org/_plan_", "https://www.example.org/_plan_"),
            ("mailto:torget@example.org", "torget@example.org"),
            ("https://www.example.org/enkat?id=_x_", "https://www.example.org/enkat?id=_x_"),
            ("https://www.example.org/post", "www.example.org/post"),
            ("https://meet.example.org/_/A_1_?pwd=_x_", "Delta digitalt"),
            ("https://www.example.org/anmalan", "www.example.org/anmalan"),
            ("https://www.example.org/anteckningar.pdf", "https://www.example.org/anteckningar.pdf"),
            ("https://www.example.org/enkat", "https://www.example.org/enkat"),
            ("https://www.example.org/a_b_c.pdf", "https://www.example.org/a_b_c.pdf"),
        ] {
            #expect(page.contains("<a href=\"\(address)\">\(text)"), "\(address)")
        }
        #expect(!page.contains("<a href=\"mailto:torget@example.org\"><a"))
        #expect(page.contains("svara på <a"), "the space before an address stays")
    }

    @Test func linksTheAddressAmongTheWordsOfAMeetingOnline() async throws {
        let words = body.replacing("Digitalt: https", with: "Digitalt: Teams, https")
        let site = try await SampleSite.plan([dialogueFile(body: words)])
        let address = "https://meet.example.org/_/A_1_?pwd=_x_"
        #expect(try site.page("/dialoger/torget/").contains("Teams, <a href=\"\(address)\">\(address)</a>"))
        let calendar = try site.page("/dialoger/torget/calendar.ics").replacing("\r\n ", with: "")
        #expect(calendar.contains("Teams\\, \(address)"))
    }

    @Test func givesCalendarsTheAddressAsItIsWritten() async throws {
        let site = try await SampleSite.plan([dialogueFile(body: body)])
        let calendar = try site.page("/dialoger/torget/calendar.ics").replacing("\r\n ", with: "")
        #expect(calendar.contains(":https://meet.example.org/_/A_1_?pwd=_x_\r\n"))
        #expect(calendar.contains("www.example.org/anmalan"))
        #expect(!calendar.contains("www.example.org/anmalan (https"), "an address is not said twice")
    }
}
