import Foundation
import TestSupport
import Testing

/// Whatever `samtal new` writes, in Swedish and in English content.
@Suite struct NewTests {
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    /// A municipality of its own, whose files are in a language.
    private func start(in language: String = "sv") throws {
        let other = language == "sv" ? "en" : "sv"
        _ = try runSamtal(
            [
                "init", "var", "--municipality", "Exempel kommun", "--base-url", "https://dialog.example.org/",
                "--email", "dialog@example.org", "--now", "2026-11-23", "--languages", "\(language),\(other)",
            ],
            in: scratch.path
        )
        try write("dialogue", "--title", "Torget", "--id", "torget")
    }

    private func samtal(_ arguments: [String]) throws -> ProgramRun {
        try runSamtal(arguments + ["--now", "2026-11-23"], in: scratch.path("var"))
    }

    @discardableResult
    private func write(_ arguments: String...) throws -> ProgramRun { try samtal(["new"] + arguments) }

    private func text(_ file: String) -> String { scratch.text("var/content/\(file)") ?? "" }

    private static let kinds: [[String]] = [
        ["dialogue", "--title", "Ny lekplats", "--summary", "Säg vad du tycker."],
        ["detaljplan", "--title", "Bostäder vid ån", "--registry-number", "SBN 2026-0101"],
        ["proposal", "--title", "Lampor längs ån"], ["page", "--title", "Om oss"],
        ["meeting", "--in", "torget", "--title", "Möte", "--when", "2027-02-16 18.00–20.00", "--place", "Biblioteket"],
        [
            "meeting", "--in", "torget", "--title", "På nätet", "--when", "2027-02-17", "--online",
            "https://www.example.org/m",
        ],
        [
            "series", "--in", "content/dialogues/torget.md", "--title", "Rita", "--when", "2027-02-16 18.00–20.00",
            "--when", "2027-02-23 18.00–20.00", "--place", "Biblioteket",
        ],
        [
            "exhibition", "--in", "torget.md", "--title", "Skisser", "--when", "2027-02-16 – 2027-02-20", "--open",
            "9–16", "--place", "Biblioteket",
        ],
        [
            "feedback", "--in", "torget", "--title", "Vad svaren gav", "--said", "Träd", "--did", "Fyra träd", "--line",
            "How we told: brev",
        ],
        ["correction", "--in", "torget", "--text", "Det är tolv. Förut stod det tjugo."],
        ["easy-read", "--in", "torget", "--title", "Torget", "--summary", "Säg vad du vill.", "--text", "Vi bygger."],
        ["unit", "--title", "Kultur: och fritid"], ["area", "--title", "Nol #2"], ["group", "--title", "Äldre än 80"],
    ]

    @Test(arguments: ["sv", "en"]) func writesOnlyWhatPassesTheCheck(_ language: String) throws {
        try start(in: language)
        let translation = ["translation", "--in", "torget", "--to", language == "sv" ? "en" : "sv"]
        for kind in NewTests.kinds + [translation + ["--title", "The square", "--summary", "Have a say."]] {
            let written = try samtal(["new"] + kind)
            #expect(written.status == 0, "\(kind[0]): \(written.errors)")
        }
        let checked = try samtal(["check", "--drafts"])
        let lines = checked.errors.split(separator: "\n").filter { !$0.contains("accessibility") }
        #expect(checked.status == 0 && lines == [])
        let built = try samtal(["build", "--drafts"])
        #expect(built.status == 0)
        let page = scratch.text("var/site/\(language == "sv" ? "dialoger" : "dialogues")/torget/index.html") ?? ""
        for word in ["Möte", "Rita", "Skisser", "Fyra träd", "Det är tolv"] { #expect(page.contains(word)) }
    }

    /// The blocks of `content/_mallar` that are copied by hand are what the command writes, so that there is one source.
    @Test(arguments: [
        ("sv/dialogue", "content/_mallar/dialog"), ("sv/proposal", "content/_mallar/forslag"),
        ("en/dialogue", "templates/municipality-in-english/content/_templates/dialogue"),
        ("en/proposal", "templates/municipality-in-english/content/_templates/proposal"),
    ])
    func writesWhatIsCopiedByHand(_ kind: String, _ path: String) throws {
        let template = try String(contentsOfFile: Checkout.path("templates/new/\(kind).md"), encoding: .utf8)
        let copied = try String(contentsOfFile: Checkout.path("\(path).md"), encoding: .utf8)
        let block = try #require(copied.components(separatedBy: "```markdown\n").dropFirst().first)
        let own = block.components(separatedBy: "```")[0].split(separator: "\n").map(String.init)
        let lines = template.split(separator: "\n").map(String.init)
        #expect(own.count == lines.count)
        for (line, copy) in zip(lines, own) {
            let fixed = line.replacing(/\{[^{}|]*\}/, with: "\u{0}").replacing("«", with: "").replacing("»", with: "")
                .replacing(/\{[a-z]+\|([^}]*)\}/, with: { $0.output.1 })
            let parts = fixed.components(separatedBy: "\u{0}")
            #expect(copy.hasPrefix(parts[0]) && copy.hasSuffix(parts[parts.count - 1]), "\(copy)\n\(line)")
        }
    }

    @Test func tellsADecisionOnce() throws {
        try start()
        let day = "2026-11-20"
        let text = text("dialogues/torget.md").replacing("- När: 2027-03-31", with: "- När: \(day)")
        let early = text.replacing("2026-12-14 – 2027-01-24", with: "2026-08-01 – 2026-09-01")
            .replacing("2027-02-19", with: "2026-10-01").replacing("2027-03-08", with: "2026-10-05")
            .replacing("2026-11-23: planeras", with: "2026-07-01: planeras")
            .replacing("publicerad: 2026-11-23", with: "publicerad: 2026-07-01")
        try scratch.write(early, to: "var/content/dialogues/torget.md")
        let first = try write("decision", "--in", "torget", "--text", "Nämnden sa ja.")
        #expect(first.status == 0, "\(first.errors)")
        #expect(
            self.text("dialogues/torget.md").contains("- När: \(day)\n- Beslutet blev 2026-11-23: Nämnden sa ja.\n")
        )
        #expect(try write("decision", "--in", "torget", "--text", "Nej.").status == 2)
    }

    @Test func keepsWhatItDidNotWriteByteByByte() throws {
        try start()
        let path = "var/content/dialogues/torget.md"
        let old = "\u{FEFF}" + text("dialogues/torget.md").replacing("\n", with: "\r\n").dropLast(2) + "  "
        try scratch.write(old, to: path)
        #expect(chmod(scratch.path(path), 0o640) == 0)
        _ = try write("correction", "--in", "torget", "--text", "Det är tolv.")
        let new = scratch.text(path) ?? ""
        #expect(new == old + "\r\n\r\n## Rättelser\r\n\r\n- 2026-11-23: Det är tolv.")
        let mode = try FileManager.default.attributesOfItem(atPath: scratch.path(path))[.posixPermissions] as? Int
        #expect(mode == 0o640)
    }

    @Test func writesNothingOver() throws {
        try start()
        let before = text("dialogues/torget.md")
        let again = try write("dialogue", "--title", "Torget", "--id", "torget")
        #expect(again.status == 2 && again.errors.contains("Skriv till exempel --id torget-2."))
        #expect(text("dialogues/torget.md") == before)
        #expect(try write("dialogue", "--title", "Torget").status == 0)
        #expect(text("dialogues/torget-2.md").contains("rubrik: Torget\n"))
    }

    @Test func refusesWhatWouldBeWrongAndWritesNothing() throws {
        try start()
        let before = text("dialogues/torget.md")
        let place = ["--title", "Möte", "--place", "Biblioteket"]
        let wrongDay = try samtal(["new", "meeting", "--in", "torget", "--when", "2027-02-30 18.00–20.00"] + place)
        #expect(wrongDay.status == 1 && wrongDay.errors.contains("månad 2 år 2027 har 28 dagar"))
        let nowhere = try samtal(["new", "meeting", "--in", "torgte", "--when", "2027-02-20"] + place)
        #expect(nowhere.status == 2 && nowhere.errors.contains("Menade du \"torget\"?"))
        #expect(try samtal(["new", "meeting", "--in", "torget", "--title", "a\nb"] + place).status == 2)
        #expect(text("dialogues/torget.md") == before)
    }

    @Test func saysWhatIsMissingWhereNobodyCanBeAsked() throws {
        try start()
        let run = try write("meeting", "--in", "torget", "--title", "Möte")
        #expect(run.status == 2 && run.errors.contains("Det här saknas: --when, --place."))
    }

    @Test func listsTheLinesThatStillAreExamples() throws {
        try start()
        let run = try write("page", "--title", "Om oss")
        #expect(run.output.contains("content/pages/om-oss.md:4: utkast: ja"))
        #expect(run.output.contains("content/pages/om-oss.md:7: Skriv texten här."))
        #expect(!run.output.contains("content/pages/om-oss.md:2:"))
    }
}
