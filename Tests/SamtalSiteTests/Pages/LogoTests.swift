import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct LogoTests {
    private func plan(_ logo: String, _ drawing: String) async throws -> SampleSite {
        try await SampleSite.plan([
            (path: "site.yml", text: SampleSite.settings + "\nlogo: \(logo)"),
            (path: "media/vapen.svg", text: drawing),
        ])
    }

    /// The site's name beside it says the same, so a screen reader passes it by (WCAG 2.2, 1.1.1).
    @Test(arguments: ["media/vapen.svg", "vapen.svg", "/media/vapen.svg"])
    func standsBesideTheNameWithItsSizeAndNoText(_ logo: String) async throws {
        let page = try await plan(logo, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 260 80\"/>").page("/")
        #expect(
            page.contains(
                "<img src=\"/media/vapen.svg\" alt=\"\" width=\"1000\" height=\"308\"><bdi>Samtal i Ale</bdi></a>"
            )
        )
    }

    @Test func isRefusedWhereItsSizeIsUnknown() async throws {
        let errors = try await plan("vapen.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").contentErrors
        #expect(errors.contains { $0.message.english.contains("does not say how large it is") })
    }
}
