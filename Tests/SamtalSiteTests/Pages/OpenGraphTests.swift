import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct OpenGraphTests {
    private func property(_ name: String, on page: String) -> String? {
        let start = "<meta property=\"og:\(name)\" content=\""
        guard let range = page.firstRange(of: start) else { return nil }
        return String(page[range.upperBound...].prefix { $0 != "\"" })
    }

    private let picture = "bild: torget.png\nbildbeskrivning: Torget från norr"

    @Test func tellsWhatADialogueIsWithItsPicture() async throws {
        let site = try await SampleSite.plan(
            [dialogueFile(front: picture)],
            base: "https://www.example.org/ale/",
            media: ["torget.png"]
        )
        let page = try site.page("/dialoger/torget/")
        #expect(property("title", on: page) == "Nytt torg")
        #expect(property("description", on: page) == "Torget ska byggas om.")
        #expect(property("type", on: page) == "article")
        #expect(property("url", on: page) == "https://www.example.org/ale/dialoger/torget/")
        #expect(property("site_name", on: page) == "Samtal i Ale")
        #expect(property("locale", on: page) == "sv_SE")
        #expect(property("image", on: page) == "https://www.example.org/ale/media/torget.png")
        #expect(property("image:width", on: page) == "640" && property("image:height", on: page) == "480")
        #expect(property("image:alt", on: page) == "Torget från norr")
        #expect(page.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"))
    }

    @Test func hasTheLogoWhereThereIsNoPicture() async throws {
        let settings = SampleSite.settings + "\nlogo: media/logga.png\n"
        let files = [dialogueFile(), (path: "site.yml", text: settings)]
        let page = try await SampleSite.plan(files, media: ["logga.png"]).page("/en/")
        #expect(property("image", on: page) == "https://dialog.example.org/media/logga.png")
        #expect(property("image:alt", on: page) == "Ale kommun")
        #expect(property("title", on: page) == "Samtal i Ale" && property("type", on: page) == "website")
        #expect(property("locale", on: page) == "en_GB")
        #expect(page.contains("<meta name=\"twitter:card\" content=\"summary\">"))
    }

    /// Those who show shared links show neither SVG nor AVIF.
    @Test func hasNoPictureThatOthersCannotShow() async throws {
        let settings = SampleSite.settings + "\nlogo: media/logga.svg\n"
        let files = [dialogueFile(), (path: "site.yml", text: settings)]
        let page = try await SampleSite.plan(files, media: ["logga.svg"]).page("/dialoger/torget/")
        #expect(page.contains("<img src=\"/media/logga.svg\" alt=\"\" width=\"640\" height=\"480\">"))
        #expect(property("title", on: page) == "Nytt torg" && property("image", on: page) == nil)
    }

    @Test func saysNothingOfWhatIsWithdrawn() async throws {
        let front = picture + "\ntillbakadragen: 2026-11-01\nskäl: Av misstag."
        let page = try await SampleSite.plan([dialogueFile(front: front)], media: ["torget.png"]).page(
            "/dialoger/torget/"
        )
        #expect(
            property("title", on: page) == nil && !page.contains("Torget ska byggas om.")
                && !page.contains("torget.png")
        )
    }
}
