import SamtalModel
import Testing

@testable import SamtalSite

/// An earlier address goes on answering, also one of another program's kind.
@Suite struct EarlierAddressTests {
    private func site(_ aliases: String, link: String = "/") async throws -> SampleSite {
        try await SampleSite.plan([
            dialogueFile(front: "tidigare-adresser: \(aliases)"), pageFile("om", "[Torgets dialog](\(link))"),
        ])
    }

    @Test(arguments: [
        ("/gamla/torget.html", "/gamla/torget.html"), ("/gamla/4.3f3a.htm", "/gamla/4.3f3a.htm"),
        ("/torg/å/", "/torg/å/"),
        ("/torg/%C3%A5/", "/torg/å/"), ("/torg/a\u{30A}/", "/torg/å/"), ("/ساحة/", "/ساحة/"), ("/a.html/", "/a.html/"),
    ])
    func answersAt(_ written: String, _ address: String) async throws {
        let site = try await site(written)
        #expect(site.contentErrors.isEmpty)
        #expect(
            try site.page(address).contains(
                "<link rel=\"canonical\" href=\"https://dialog.example.org/dialoger/torget/\">"
            )
        )
    }

    @Test(arguments: [
        "/torget", "torget.html", "/../torget.html", "/.torget.html", "/torget.pdf", "/a b/", "/.html", "/",
    ])
    func isRefused(_ written: String) async throws {
        #expect(try await site(written).contentErrors.count == 1)
    }

    @Test(arguments: ["/torg/å/", "/torg/%C3%A5/"])
    func isLinkedTo(_ link: String) async throws {
        let site = try await site("/torg/å/", link: link)
        #expect(site.diagnostics.filter { $0.severity == .error }.isEmpty)
        #expect(try site.page("/om/").contains("<a href=\"/torg/%C3%A5/\">"))
    }
}
