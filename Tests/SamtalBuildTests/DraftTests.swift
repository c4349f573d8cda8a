import SamtalBuild
import SamtalModel
import SamtalSite
import TestSupport
import Testing

/// What is not finished stops nothing and is seen by nobody, and neither are its files.
@Suite struct DraftTests {
    private static let page = """
        ---
        rubrik: Nytt torg
        ingress: Var med.
        ansvarig: sektorn
        publicerad: 2026-08-01
        skede: planeras
        framtagen-med: Ungdomsrådet
        områden: Nol
        EXTRA
        ---

        Torget byggs om. [Förslaget](media/förslag.txt)
        """

    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.copy(Checkout.path("Tests/Small/content"), over: "content")
    }

    private func write(_ text: String, to name: String) throws { try folder.write(text, to: "content/\(name)") }

    private func dialogue(_ extra: String, _ body: String = "") -> String {
        Self.page.replacing("EXTRA", with: extra) + "\n\n" + body
    }

    private func prepare(drafts: Bool = false, previous: String? = nil) async throws -> Preparation {
        let now = try #require(Day(year: 2026, month: 11, day: 23).flatMap { LocalTime($0, hour: 12, minute: 0) })
        return try await prepareSite(
            BuildRequest(
                content: folder.path("content"),
                output: folder.path("site"),
                now: .local(now),
                share: ShareSearch(programFolder: nil, workingFolder: Checkout.path),
                previous: previous,
                includesDrafts: drafts
            ),
            with: await readOnce.value
        )
    }

    private func errors(of preparation: Preparation) -> [String] {
        preparation.diagnostics.filter { $0.severity == .error }.map(\.message.swedish)
    }

    private func page(_ path: String, of preparation: Preparation) throws -> String {
        let publication = try #require(preparation.site?.publication, "\(errors(of: preparation))")
        let file = try #require(publication.files.first { $0.address.path == path }, "there is no \(path)")
        return String(decoding: file.render(), as: UTF8.self)
    }

    /// The files below `media/` that are copied, and that the manifest names.
    private func media(of preparation: Preparation) throws -> [String] {
        let publication = try #require(preparation.site?.publication, "\(errors(of: preparation))")
        let named = publication.manifest.files.filter { $0.hasPrefix("media/") }
        #expect(named == publication.media.map { "media/\($0.path)" })
        return named
    }

    @Test func saysThatItIsOneWhereDraftsAreShown() async throws {
        try write(dialogue("utkast: ja", "## Frågor till dig\n\n- Vad saknas?"), to: "dialogues/parken.md")
        try write("---\ntitle: A park\nsummary: It is new.\n---\n", to: "dialogues/parken.en.md")
        try write("---\nrubrik: Om oss\nutkast: ja\n---\n\nVi finns.\n", to: "pages/om-oss.md")
        try write("Ett förslag.", to: "media/förslag.txt")
        let shown = try await prepare(drafts: true)
        for (path, words) in [
            ("/dialoger/parken/", "Utkast:"), ("/dialoger/parken/affisch/", "Utkast:"),
            ("/dialoger/parken/svarsblankett/", "Utkast:"), ("/en/dialogues/parken/", "Draft:"),
            ("/om-oss/", "Utkast:"),
        ] {
            let page = try page(path, of: shown)
            #expect(page.contains(words) && page.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
        }
        let other = try page("/dialoger/torget/", of: shown)
        #expect(!other.contains("Utkast:") && other.contains("Förhandsvisning.") && other.contains("noindex"))
        #expect(try !page("/sitemap.xml", of: shown).contains("parken"))

        let hidden = try await prepare()
        let published = try page("/dialoger/torget/", of: hidden)
        #expect(!published.contains("Förhandsvisning.") && !published.contains("noindex"))
        let files = try #require(hidden.site?.publication.files)
        #expect(!files.contains { $0.address.path.contains("parken") || $0.address.path.contains("om-oss") })
    }

    @Test func stopsTheBuildOnlyWhereDraftsAreShown() async throws {
        try write(
            "---\nutkast: ja\nplats: Nol\n---\n\n## Möten\n\n### Möte\n\n- När: 2026-02-30\n",
            to: "dialogues/a.md"
        )
        try write("---\nlevel: influence\n---\n", to: "dialogues/a.en.md")
        let hidden = try await prepare()
        #expect(errors(of: hidden) == [] && hidden.site != nil)
        let warned = Set(hidden.diagnostics.filter { $0.severity == .warning }.map(\.message))
        let shown = try await prepare(drafts: true)
        let refused = Set(shown.diagnostics.filter { $0.severity == .error }.map(\.message))
        #expect(refused.count > 5 && refused.isSubset(of: warned) && shown.site == nil)
    }

    @Test func mayBeMadeOutOfFrontMatterThatIsNone() async throws {
        for (index, text) in [
            "---\nrubrik: A\nutkast: ja\n", "utkast: ja\n\nText.\n", "---\nrubrik A\n  Utkast:ja\n---\n",
            "---\nrubrik: A\nDRAFT: \"yes\"\n\n## Möten\n",
            "---\nutkast: ja\n---\n\n" + String(repeating: "> ", count: 2000),
        ].enumerated() {
            try write(text, to: "dialogues/a\(index).md")
            try write(text, to: "pages/b\(index).md")
        }
        #expect(errors(of: try await prepare()) == [])
    }

    @Test(arguments: ["utkast: nej", "utkast: kanske", "rubrik: utkast: ja", "## Utkast\n\nutkast: ja", "stutkast: ja"])
    func isNotWhatNeverSaysThatItIsOne(_ line: String) async throws {
        try write("---\n\(line)\n\nText.\n", to: "dialogues/a.md")
        #expect(errors(of: try await prepare()) != [])
    }

    @Test func isMissedWhereItHasBeenPublished() async throws {
        try write(dialogue(""), to: "dialogues/parken.md")
        try write("Ett förslag.", to: "media/förslag.txt")
        let manifest = try #require(try await prepare().site?.publication.manifest.json)
        try folder.write(String(decoding: manifest, as: UTF8.self), to: "manifest.json")
        try write(dialogue("utkast: ja"), to: "dialogues/parken.md")
        let found = errors(of: try await prepare(previous: folder.path("manifest.json")))
        #expect(found.contains { $0.contains("/dialoger/parken/") })
    }

    @Test(arguments: [
        (dialogue: "", isShown: true), ("utkast: ja", false), ("visas-från: 2026-12-24", false),
        ("visas-från: 2026-11-20", true), ("tillbakadragen: 2026-11-20\nskäl: Fel.", false),
        ("tillbakadragen: 2026-11-25\nskäl: Fel.", true),
    ])
    func keepsFilesThatOnlyHiddenContentLinksTo(_ extra: String, isShown: Bool) async throws {
        try write("Ett förslag.", to: "media/förslag.txt")
        try write(dialogue(extra), to: "dialogues/parken.md")
        let prepared = try await prepare()
        #expect(try media(of: prepared) == (isShown ? ["media/förslag.txt"] : []))
        #expect(!prepared.diagnostics.contains { $0.place.file.contains("media/") })

        // What is shown too is published.
        try write("---\nrubrik: Om oss\n---\n\nLäs [förslaget](/media/f%C3%B6rslag.txt).\n", to: "pages/om-oss.md")
        #expect(try media(of: await prepare()) == ["media/förslag.txt"])
    }

    @Test func showsFilesWithTheDraftThatLinksToThem() async throws {
        try write("Ett förslag.", to: "media/förslag.txt")
        try write(dialogue("utkast: ja"), to: "dialogues/parken.md")
        #expect(try media(of: await prepare(drafts: true)) == ["media/förslag.txt"])
    }

    /// Wherever the file is named in what is hidden, in whatever way.
    @Test(arguments: [
        ("dialogues/a.en.md", "---\ntitle: A\nsummary: B\n---\n\n[The proposal](media/x.txt)\n"),
        ("dialogues/a.md", "---\nutkast: ja\n\n[Förslaget](../media/x.txt)\n"),
        ("dialogues/a.md", "---\nutkast: ja\n---\n\n## Möten\n\n### Möte\n\n- Anteckningar: [Se](media/x.txt)\n"),
        (
            "dialogues/a.md",
            "---\nutkast: ja\n---\n\n## Beslut\n\n- Protokoll: [Se](https://dialog.example.org/media/x.txt)\n"
        ),
        ("dialogues/a.md", "---\nutkast: ja\n---\n\n## Handlingar\n\n- [Förslaget](media/x.txt)\n"),
        ("pages/om-oss.md", "---\nutkast: ja\n---\n\n[Förslaget](media/x.txt)\n"),
        ("pages/om-oss.md", "---\nrubrik: Om oss\nvisas-från: 2027-01-01\n---\n\n[Förslaget](media/x.txt)\n"),
        (
            "dialogues/torget.md",
            "## Återkoppling\n\n### 2026-12-24 Mer\n\n- Nästa steg: [Förslaget](media/x.txt)\n"
        ),
    ])
    func findsTheFilesThatHiddenContentNames(_ name: String, _ text: String) async throws {
        try write("Ett förslag.", to: "media/x.txt")
        try write("---\nutkast: ja\n---\n", to: "dialogues/a.md")
        let isTorget = name == "dialogues/torget.md"
        try write((isTorget ? (folder.text("content/\(name)") ?? "") + "\n" : "") + text, to: name)
        #expect(try media(of: await prepare()) == [])
    }

    @Test func publishesWhatNothingLinksToWithAWarning() async throws {
        try write("Ett förslag.", to: "media/underlag/x.txt")
        try write("Ett utkast.", to: "media/~$x.txt")
        let prepared = try await prepare()
        #expect(try media(of: prepared) == ["media/underlag/x.txt"])
        let warned = prepared.diagnostics.filter { $0.message.swedish.contains("Ingen sida länkar till filen") }
        #expect(warned.map(\.place.file) == ["\(folder.path)/content/media/underlag/x.txt"])
        try write(
            (folder.text("content/site.yml") ?? "") + "\npolicy: { address: /media/underlag/x.txt }\n",
            to: "site.yml"
        )
        #expect(try await prepare().diagnostics.filter { $0.message.swedish.contains("Ingen sida länkar") } == [])
    }
}
