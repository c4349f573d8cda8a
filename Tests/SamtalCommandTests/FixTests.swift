import Foundation
import SamtalBuild
@testable import SamtalCommand
import SamtalModel
import TestSupport
import Testing

/// What `samtal check --fix` writes.
@Suite struct FixTests {
    private func request(_ scratch: ScratchFolder) -> BuildRequest {
        BuildRequest(
            content: scratch.path("content"),
            output: scratch.path("site"),
            now: .local(fixedNow),
            share: ShareSearch(programFolder: nil, workingFolder: Checkout.path)
        )
    }

    private static let usual: [(right: String, wrong: String)] = [
        ("publicerad: 2026-11-02", "publicerad: 2026/11/02"),
        ("publicerad: 2026-11-02", "publicerad: 2.11.2026"), ("publicerad: 2026-11-02", "publicerat: 20261102"),
        ("- När: 2026-12-05 11.00–12.00", "- När: 2026-12-5 11.00–12.00"),
        ("- När: 2026-12-05 11.00–12.00", "När: 2026-12-05 11.00–12.00"),
        ("- Plats: Badhuset", "- Platts: Badhuset"), ("- Plats: Badhuset", "Plats: Badhuset"),
        ("- Plats: Badhuset", "   Plats : Badhuset"), ("- Plats: Badhuset", "• Plats: Badhuset"),
        ("- Plats: Badhuset", "– Plats: Badhuset"), ("- Plats: Badhuset", "- Plats:Badhuset"),
        ("- Plats: Badhuset", "- **Platts:** Badhuset"), ("- Barn: välkomna", "    - Barn: välkomna"),
        ("## Möten", "##Möten"), ("## Möten", "## Mötten"), ("### Strandmöte", "#### Strandmöte"),
        ("- 2027-01-14: återkoppling", "- 2027-01-14 återkoppling"),
        ("- 2027-01-14: återkoppling", "- 2027-01-14: återkopling"),
        ("- 2026-11-02 – 2026-12-13: öppen", "- 2026-11-02 – 2026-12-13 – öppen"),
        ("[enkäten](https://www.example.org/)", "[enkäten](www.example.org)"),
        ("[enkäten](https://www.example.org/)", "[enkäten] (https://www.example.org/)"),
        ("[oss](mailto:strand@example.org)", "[oss](strand@example.org)"), ("områden: alvangen", "områden: älvangenn"),
        ("Vi bygger 3 × 4 meter brygga.", "Vi bygger 3*4 meter brygga."), ("Vi bygger", "Vi \u{202E}bygger"),
        ("- Id: strand-mote-25", "- Id: Strand-möte 25"),
        ("## Möten", "Möten\n-----"), ("## Möten", "Möten\n==="),
    ]

    private static let strand = """
        ---
        rubrik: Strand
        ingress: Var ska stranden ligga?
        ansvarig: kommunstyrelsen
        publicerad: 2026-11-02
        områden: alvangen
        framtagen-med: Badare i Älvängen
        syfte: samtal
        ---

        Vi bygger 3 × 4 meter brygga. Svara på [enkäten](https://www.example.org/) eller skriv till [oss](mailto:strand@example.org).

        ## Tidplan

        - 2026-11-02 – 2026-12-13: öppen
        - 2027-01-14: återkoppling

        ## Möten

        ### Strandmöte

        - Id: strand-mote
        - När: 2026-12-05 11.00–12.00
        - Plats: Badhuset
        - Barn: välkomna
        - Publicerat: 2026-11-02

        """

    /// Each in a file of its own, which then is as it would be without the mistake.
    @Test func mendsTheUsual() async throws {
        let scratch = try ScratchFolder()
        try InvalidTests.write("Tests/Invalid/_base", in: scratch)
        let files = FixTests.usual.enumerated().map { number, usual in
            let own = FixTests.strand.replacing("rubrik: Strand", with: "rubrik: Strand \(number)")
                .replacing("strand-mote", with: "strand-mote-\(number)")
            #expect(own.contains(usual.right), "\(usual.right)")
            return (name: "strand-\(number)", wrong: own.replacing(usual.right, with: usual.wrong), right: own)
        }
        for file in files { try scratch.write(file.wrong, to: "content/dialogues/\(file.name).md") }
        try write(try await planFixes(request(scratch)))
        let left = try await prepareSite(request(scratch)).diagnostics.filter { $0.severity == .error }
        #expect(left.map { DiagnosticText(language: .swedish).line(of: $0) } == [])
    }

    @Test func keepsEverythingElseAsItIs() async throws {
        let scratch = try ScratchFolder()
        try InvalidTests.write("Tests/Invalid/_base", in: scratch)
        let right = FixTests.strand.replacing("\n", with: "\r\n")
        try scratch.write(
            "\u{FEFF}" + right.replacing("- Plats:", with: "- Platts:"),
            to: "content/dialogues/strand.md"
        )
        try write(try await planFixes(request(scratch)))
        #expect(scratch.text("content/dialogues/strand.md") == "\u{FEFF}" + right)
    }

    @Test func readsWhatNotepadSaved() async throws {
        let scratch = try ScratchFolder()
        try InvalidTests.write("Tests/Invalid/_base", in: scratch)
        let bytes = try #require(FixTests.strand.replacing("×", with: "x").data(using: .windowsCP1252))
        try scratch.write("", to: "content/dialogues/strand.md")
        try bytes.write(to: URL(filePath: scratch.path("content/dialogues/strand.md")))
        try write(try await planFixes(request(scratch)))
        #expect(scratch.text("content/dialogues/strand.md") == FixTests.strand.replacing("×", with: "x"))
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
    func readsWhatNotepadCallsUnicode(_ encoding: String.Encoding) async throws {
        let scratch = try ScratchFolder()
        try InvalidTests.write("Tests/Invalid/_base", in: scratch)
        let bytes = try #require("\u{FEFF}\(FixTests.strand)".data(using: encoding))
        try scratch.write("", to: "content/dialogues/strand.md")
        try bytes.write(to: URL(filePath: scratch.path("content/dialogues/strand.md")))
        let told = try await prepareSite(request(scratch)).diagnostics.filter { $0.kind == .encoding }
        #expect(told.map { $0.message.swedish.hasSuffix("Eller kör samtal check --fix, som gör det.") } == [true])
        try write(try await planFixes(request(scratch)))
        #expect(scratch.text("content/dialogues/strand.md") == FixTests.strand)
        #expect(try await planFixes(request(scratch)).changes.isEmpty)
    }

    /// Half a file is no file, and without a mark it may be anything.
    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00], "a"), ([0xFE, 0xFF, 0x00, 0x61], "a"), ([0x61, 0x00, 0x62, 0x00], nil),
            ([0xFF, 0xFE, 0x61], nil), ([0xFF, 0xFE, 0x00, 0xD8], nil), ([0xFF, 0xFE, 0x00, 0x00], nil),
        ] as [([UInt8], String?)]
    )
    func readsUTF16WhereItIsCertain(_ bytes: [UInt8], _ text: String?) {
        #expect(utf16Text(bytes) == text)
    }

    /// Colours get their quotation marks, but not where a comment would be lost.
    @Test func quotesColours() async throws {
        let scratch = try ScratchFolder()
        try InvalidTests.write("Tests/Invalid/_base", in: scratch)
        let settings = try #require(scratch.text("content/site.yml"))
        let lines = "colours:\n  accent: #7a1030\n  link: { light: #005ea5, dark: #7cc4ff }\n"
        try scratch.write(settings + lines, to: "content/site.yml")
        try write(try await planFixes(request(scratch)))
        let mended = "colours:\n  accent: '#7a1030'\n  link: { light: '#005ea5', dark: '#7cc4ff' }\n"
        #expect(scratch.text("content/site.yml") == settings + mended)
        #expect(try await planFixes(request(scratch)).changes.isEmpty)
        try scratch.write(settings + "colours:\n  accent: #7a1030 # vinrött\n", to: "content/site.yml")
        #expect(try await planFixes(request(scratch)).changes.isEmpty)
    }

    /// The newest of two meetings with one id gets another, where it is known that nobody has it in a calendar.
    @Test(arguments: [(true, false, true), (false, true, true), (false, false, false), (true, true, true)])
    func givesACopyAnIdOfItsOwn(isDraft: Bool, isPublished: Bool, isFixed: Bool) async throws {
        let scratch = try ScratchFolder()
        try InvalidTests.write("Tests/Invalid/_base", in: scratch)
        try scratch.write(FixTests.strand, to: "content/dialogues/strand.md")
        let request = request(scratch)
        if isPublished {
            #expect(try runSamtal(["build", "--now", "2026-11-23"], in: scratch.path).status == 0)
        }
        let draft = isDraft ? "utkast: ja\nrubrik: Vik" : "rubrik: Vik"
        let copy = FixTests.strand.replacing("rubrik: Strand", with: draft)
        try scratch.write(copy, to: "content/dialogues/vik.md")
        try write(try await planFixes(request))
        let own = copy.replacing("- Id: strand-mote", with: "- Id: vik-strandmote")
        #expect(scratch.text("content/dialogues/vik.md") == (isFixed ? own : copy))
        #expect(scratch.text("content/dialogues/strand.md") == FixTests.strand)
    }

    /// Feedback that names the meeting would name another one.
    @Test func leavesAnIdThatIsNamed() async throws {
        let scratch = try ScratchFolder()
        try InvalidTests.write("Tests/Invalid/_base", in: scratch)
        try scratch.write(FixTests.strand, to: "content/dialogues/strand.md")
        let copy =
            FixTests.strand.replacing("rubrik: Strand", with: "utkast: ja\nrubrik: Vik")
            + "\n## Återkoppling\n\n### 2026-11-20 Svar\n\n- Från möte: strand-mote\n"
        try scratch.write(copy, to: "content/dialogues/vik.md")
        #expect(try await planFixes(request(scratch)).changes.isEmpty)
    }

    @Test func writesLinksToFilesWithSpaces() async throws {
        let scratch = try ScratchFolder()
        try InvalidTests.write("Tests/Invalid/_base", in: scratch)
        try scratch.write("x", to: "content/media/Kallelse till möte.pdf")
        let own = { (link: String) in FixTests.strand.replacing("[enkäten](https://www.example.org/)", with: link) }
        try scratch.write(own("[kallelsen](../media/Kallelse till möte.pdf)"), to: "content/dialogues/strand.md")
        try write(try await planFixes(request(scratch)))
        #expect(
            scratch.text("content/dialogues/strand.md") == own("[kallelsen](<../media/Kallelse till möte.pdf>)")
        )
        #expect(try await planFixes(request(scratch)).changes.isEmpty)
        // There is no such file, so what is meant is not known.
        try scratch.write(own("[kallelsen](../media/Kallelse till mötet.pdf)"), to: "content/dialogues/strand.md")
        #expect(try await planFixes(request(scratch)).changes.isEmpty)
    }

    /// A sentence above dashes may be followed by a line across the page, and a name among other words is not all of them.
    @Test(arguments: [
        ("Vi bygger 3 × 4 meter brygga.", "Vi bygger.\n---\n"), ("områden: alvangen", "områden: alvangen och omnejd"),
        ("områden: alvangen", "områden: Älvängen centrum"),
    ])
    func losesNothing(_ right: String, _ wrong: String) async throws {
        let scratch = try ScratchFolder()
        try InvalidTests.write("Tests/Invalid/_base", in: scratch)
        #expect(FixTests.strand.contains(right))
        try scratch.write(FixTests.strand.replacing(right, with: wrong), to: "content/dialogues/strand.md")
        #expect(try await prepareSite(request(scratch)).diagnostics.contains { $0.severity == .error })
        #expect(try await planFixes(request(scratch)).changes.isEmpty)
    }

    @Test func writesInTheFolderAndTellsWhatIsLeft() throws {
        let scratch = try ScratchFolder()
        try InvalidTests.write("Tests/Invalid/_base", in: scratch)
        let wrong = FixTests.strand.replacing("- Plats:", with: "- Platts:").replacing("2027-01-14", with: "2027-02-30")
        try scratch.write(wrong, to: "content/dialogues/strand.md")
        let run = try runSamtal(["check", "--fix", "--now", "2026-11-23"], in: scratch.path)
        #expect(run.status == 1)
        #expect(run.output.contains(": - Platts: Badhuset") && run.output.contains(": - Plats: Badhuset"))
        #expect(run.output.contains("Rättat i 1 fil. Det här är kvar:") && run.errors.contains("har 28 dagar"))
        #expect(
            try runSamtal(["check", "--fix", "--now", "2026-11-23"], in: scratch.path).output.contains("Rättat")
                == false
        )
    }
}

/// Of every case in `Tests/Invalid`: what is fixed is gone, nothing else has become wrong, and once is enough.
func expectFixes(of prepared: Preparation, for request: BuildRequest, _ name: String) async throws {
    guard prepared.diagnostics.contains(where: { !$0.fix.isEmpty }) else { return }
    let plan = try await planFixes(request, with: prepared.parts ?? ReadParts())
    guard !plan.changes.isEmpty else { return }
    try write(plan)
    let after = try await prepareSite(request, with: prepared.parts).diagnostics
    let known = Set(prepared.diagnostics.map(\.whatItTells))
    let new = after.filter { $0.severity == .error && !known.contains($0.whatItTells) }
    #expect(new.map { DiagnosticText(language: .english).line(of: $0) } == [], "\(name)")
    #expect(!known.isSubset(of: after.map(\.whatItTells)), "\(name)")
    #expect(try await planFixes(request, with: prepared.parts ?? ReadParts()).changes.isEmpty, "\(name)")
}

extension Diagnostic {
    /// What it is about, wherever it stands.
    fileprivate var whatItTells: String { "\(place.file): \(message.english)" }
}
