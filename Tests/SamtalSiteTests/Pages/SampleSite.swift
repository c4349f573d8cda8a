import Foundation
import SamtalContent
import SamtalModel
import TestSupport
import Testing

@testable import SamtalSite

/// A site made of content files that a test writes as an author would.
struct SampleSite {
    let plan: SitePlan
    let diagnostics: [Diagnostic]
    /// What the content's own checks said, before the plan.
    let contentErrors: [Diagnostic]

    /// Plans the site of some files below `content/`; registers and settings are there unless given.
    ///
    /// `media` are pictures of 640 by 480 pixels, by their names.
    static func plan(
        _ files: [(path: String, text: String)],
        now: String = "2026-11-23T12:00",
        base: String = "https://dialog.example.org",
        media: [String] = [],
        assets: [String: String] = ["style.css": "/assets/style-1.css", "search.js": "/assets/search-1.js"],
        isWhole: Bool = true
    ) async throws -> SampleSite {
        let (context, errors) = try await context(of: files, now: now, base: base, media: media)
        let plan = await planSite(context, theme: try standardTheme(), assets: assets, isWhole: isWhole)
        return SampleSite(plan: plan.value, diagnostics: plan.diagnostics, contentErrors: errors)
    }

    /// The checkout's own content as it is known on a day, with more files perhaps.
    static func known(on day: String, adding more: [(path: String, text: String)] = []) async throws -> KnownSite {
        let context = try await context(of: try checkoutFiles() + more, now: day + "T12:00").context
        let addresses = Addresses(vocabulary: context.vocabulary, defaultLanguage: .swedish)
        return await KnownSite(context, addresses: addresses)
    }

    /// The site of the checkout's own content on a day.
    static func ofCheckout(on day: String, isWhole: Bool = true) async throws -> SampleSite {
        try await plan(try checkoutFiles(), now: day + "T12:00", isWhole: isWhole)
    }

    private static func checkoutFiles() throws -> [(path: String, text: String)] {
        let root = Checkout.path("content")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
        return try paths.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") }.map { path in
            (path: path, text: try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8))
        }
    }

    private static func context(
        of files: [(path: String, text: String)],
        now: String,
        base: String = "https://dialog.example.org",
        media: [String] = []
    ) async throws -> (context: SiteContext, errors: [Diagnostic]) {
        let given = Set(files.map(\.path))
        let standard = [("organisation.yml", organisation), ("site.yml", settings)].filter { !given.contains($0.0) }
        let folders = Set(
            files.compactMap { $0.path.split(separator: "/").count > 1 ? $0.path.split(separator: "/").first : nil }
        )
        let entries =
            (files + standard.map { (path: $0.0, text: $0.1) }).map { file in
                ContentFolder.Entry(path: file.path, kind: .file(Array(file.text.utf8)))
            } + folders.map { ContentFolder.Entry(path: String($0), kind: .folder) } + media.map(picture)
        let vocabulary = try Self.vocabulary()
        let read = await readMunicipality(
            in: ContentFolder(name: "content", entries: entries.sorted { $0.path < $1.path }),
            using: vocabulary,
            zones: { _ in .utc }
        )
        let municipality = try #require(read.value, "\(read.diagnostics)")
        let day = FeedSamples.day(String(now.prefix(10)))
        let hour = try #require(Int(now.dropFirst(11).prefix(2)))
        let context = SiteContext(
            municipality: municipality,
            vocabulary: vocabulary,
            zone: .utc,
            baseURL: try #require(BaseURL(base)),
            now: Zone.utc.moment(try #require(LocalTime(day, hour: hour, minute: 0)))
        )
        return (context, read.diagnostics.filter { $0.severity == .error })
    }

    private static func picture(_ name: String) -> ContentFolder.Entry {
        let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"480\"/>".utf8)
        let png: [UInt8] =
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
            + [0, 0, 0x02, 0x80, 0, 0, 0x01, 0xE0]
        let bytes = name.hasSuffix(".svg") ? svg : png
        return ContentFolder.Entry(path: "media/\(name)", kind: .large(size: bytes.count, head: bytes))
    }

    /// The page at an address, as text, with ordinary spaces where no line is to break.
    func page(_ path: String) throws -> String { try written(path).replacing("\u{A0}", with: " ") }

    /// The page at an address as it is published.
    func written(_ path: String) throws -> String {
        let file = try #require(plan.files.first { $0.address.path == path }, "there is no \(path)")
        return String(decoding: file.render(), as: UTF8.self)
    }

    func has(_ path: String) -> Bool { plan.files.contains { $0.address.path == path } }

    /// The checkout's languages, read once for all tests.
    static func vocabulary() throws -> Vocabulary { try readOnce.get() }

    private static let readOnce = Result {
        let files = try ["en", "sv"].map { code in
            let path = "languages/\(code).yml"
            return (name: path, bytes: Array(try Data(contentsOf: URL(filePath: Checkout.path(path)))))
        }
        return try #require(readVocabulary(files).value)
    }

    static func standardTemplates() throws -> [ThemeFiles.Template] {
        let folder = Checkout.path("themes/standard/templates")
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
            ThemeFiles.Template(
                name: String(name.dropLast(".mustache".count)),
                file: "templates/\(name)",
                text: Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
            )
        }
    }

    /// The standard theme, compiled once for all tests.
    static func standardTheme() throws -> Theme { try compiledOnce.get() }

    private static let compiledOnce = Result {
        let theme = loadTheme(ThemeFiles(templates: try standardTemplates()), vocabulary: try vocabulary())
        return try #require(theme.value, "\(theme.diagnostics)")
    }

    static let settings = """
        name: Samtal i Ale
        municipality: Ale kommun
        base-url: https://dialog.example.org/
        identity: dialog.example.org
        languages: [sv, en]
        time-zone: Europe/Stockholm
        contact: { e-mail: dialog@example.org, phone: 0303-70 30 00, letter: 449 80 Alafors, visit: Ale torg 7 }
        notice: Det här är ett exempel.
        accessibility: { }
        """

    static let organisation = """
        areas:
          - { id: hela, covers: all, sv: Hela kommunen, en: Everywhere }
          - { id: surte, sv: Surte }
          - { id: nol, sv: Nol }
        groups:
          - { id: unga, sv: Unga, en: Young people }
        units:
          - { id: namnden, kind: body, sv: Nämnden, en: The committee }
          - { id: gamla, kind: body, sv: Gamla nämnden, until: 2026-01-31, now: namnden }
          - { id: ingen, kind: operation, sv: Ingen }
        channels:
          - { id: brev, digital: false, sv: brev, en: letter }
        topics: []
        """
}

/// A dialogue's file with the least that it must have, and then some; planned unless something else is said.
func dialogueFile(_ slug: String = "torget", front: String = "", body: String = "") -> (path: String, text: String) {
    let saysPhase = front.contains("skede:") || body.contains("## Tidplan")
    return (
        "dialogues/\(slug).md",
        """
        ---
        rubrik: Nytt torg
        ingress: Torget ska byggas om.
        ansvarig: namnden
        publicerad: 2026-10-12
        syfte: \(body.contains("## Beslut") ? "båda" : "samtal")
        \(saysPhase ? "" : "skede: planeras")
        \(front)
        ---

        \(body)
        """
    )
}

/// One meeting, to come.
let meetingSection = """
    ## Möten

    ### Torgmöte

    - Id: torgmote
    - När: 2026-12-03 18.00–20.00
    - Plats: Torget
    - Publicerat: 2026-11-02
    """

func pageFile(_ slug: String, _ body: String) -> (path: String, text: String) {
    ("pages/\(slug).md", "---\nrubrik: Om \(slug)\ningress: En sida.\n---\n\n\(body)\n")
}
