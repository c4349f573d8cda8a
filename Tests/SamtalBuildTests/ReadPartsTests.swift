import Foundation
import SamtalBuild
import SamtalModel
import SamtalSite
import TestSupport
import Testing

/// What is read with the parts of an earlier preparation is what would be read without them, whatever was changed between.
@Suite struct ReadPartsTests {
    private let folder: ScratchFolder
    private let request: BuildRequest

    init() throws {
        folder = try ScratchFolder()
        try folder.copy(Checkout.path("Tests/Small/content"), over: "content")
        let now = try #require(Day(year: 2026, month: 11, day: 23).flatMap { LocalTime($0, hour: 12, minute: 0) })
        try folder.copy(Checkout.path("languages"), over: "languages")
        try folder.copy(Checkout.path("themes/standard"), over: "themes/standard")
        request = BuildRequest(
            content: folder.path("content"),
            output: folder.path("site"),
            now: .local(now),
            share: ShareSearch(programFolder: nil, workingFolder: folder.path)
        )
    }

    /// Each file, and what is in it after another change; nil where it goes.
    private static let changes: [(file: String, change: @Sendable (String) -> String?)] = [
        ("content/dialogues/torget.md", { $0.replacing("rubrik: ", with: "rubrik: Åter ") }),
        ("content/dialogues/torget.md", { $0 + "\n\n## Mötten\n\n- Id: x\n" }),
        ("content/dialogues/torget.md", { $0.replacing("\n\n## Mötten\n\n- Id: x\n", with: "") }),
        ("content/dialogues/torget.en.md", { _ in "---\ntitle: The square\nsummary: Join in.\n---\n" }),
        ("content/dialogues/parken.md", { _ in ReadPartsTests.park }),
        ("content/dialogues/torget.md", { $0 + "\n\nSe [parken](parken.md).\n" }),
        ("content/dialogues/torget.en.md", { $0.replacing("The square", with: "A square") }),
        ("content/media/karta.txt", { _ in "Torget." }),
        ("content/dialogues/torget.md", { $0 + "\n\nSe [kartan](media/karta.txt).\n" }),
        ("content/dialogues/parken.md", { $0.replacing("Nol", with: "Norr") }),
        ("content/organisation.yml", { $0.replacing("Nol", with: "Norr") }),
        ("content/site.yml", { $0.replacing("Samtal i Exempel", with: "Samtal i byn") }),
        ("content/site.yml", { $0 + "\nfel: ja\n" }), ("content/site.yml", { $0.replacing("\nfel: ja\n", with: "") }),
        ("languages/sv.yml", { $0.replacing("Prenumerera", with: "Följ med") }),
        ("themes/standard/templates/dialogue-card.mustache", { $0 + "<hr>" }),
        ("content/dialogues/torget.md", { $0.replacing("Se [parken](parken.md).", with: "") }),
        ("content/dialogues/parken.md", { _ in nil }),
    ]

    private static let park = """
        ---
        rubrik: Parken
        ingress: Var med.
        ansvarig: sektorn
        publicerad: 2026-08-01
        skede: planeras
        områden: Nol
        ---

        Parken byggs om.

        """

    /// Every address, and the bytes of some pages; nil where there is no site.
    private func pages(_ preparation: Preparation) -> [String: [UInt8]]? {
        preparation.site.map { site in
            let pages = site.publication.files.map { file in
                (
                    file.address.path,
                    ["/", "/en/", "/dialoger/torget/"].contains(file.address.path) ? file.render() : []
                )
            }
            return Dictionary(pages) { first, _ in first }
        }
    }

    @Test func areWhatWouldBeReadAnew() async throws {
        var parts = try await prepareSite(request, with: ReadParts()).parts
        for (file, change) in Self.changes {
            let text = folder.text(file) ?? ""
            if let changed = change(text) {
                #expect(changed != text, "\(file) is changed")
                try folder.write(changed, to: file)
            } else {
                try FileManager.default.removeItem(atPath: folder.path(file))
            }
            let again = try await prepareSite(request, with: parts)
            let anew = try await prepareSite(request)
            #expect(again.diagnostics == anew.diagnostics, "\(file)")
            #expect(pages(again) == pages(anew), "\(file)")
            #expect(anew.parts == nil)
            parts = again.parts
        }
        #expect(pages(try await prepareSite(request)) != nil, "the last of them is a site")
    }
}
