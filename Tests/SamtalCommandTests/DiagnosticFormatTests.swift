import Foundation
import SamtalBuild
import SamtalModel
import TestSupport
import Testing

@testable import SamtalCommand

@Suite struct MarkedLineTests {
    /// The mark stands below what is meant, whatever stands before it.
    @Test(arguments: [
        ("- Platts: x", 3, 2), ("åäö: x", 6, 5), ("日本: x", 3, 4), ("e\u{301}: x", 3, 1), ("\tx", 2, 4), ("ab\tx", 4, 4),
        ("👍 x", 3, 3), ("a\u{1B}x", 3, 7), ("a\u{200B}x", 3, 1), ("\u{FEFF}x", 2, 0), ("x\r", 5, 1),
    ])
    func marksWhatIsMeant(_ line: String, _ column: Int, _ columns: Int) {
        #expect(MarkedLine(line, column: column).columnsBefore == columns)
    }

    @Test(arguments: ["a\u{1B}[31mb", "a\u{202E}b", "a\rb\r", "a\tb"]) func letsNothingSteerTheTerminal(_ line: String)
    {
        let shown = MarkedLine(line, column: 1).text
        #expect(!shown.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }

    /// Of a long line only what is round the mark is shown.
    @Test(arguments: [1, 50, 67, 68, 500, 999, 1_000]) func cutsALongLineRoundTheMark(_ column: Int) throws {
        let line = String(repeating: "abcdefghij", count: 100)
        let marked = MarkedLine(line, column: column)
        #expect(marked.text.count <= 102)
        let sign = marked.text[marked.text.index(marked.text.startIndex, offsetBy: marked.columnsBefore)]
        #expect(sign == line[line.index(line.startIndex, offsetBy: column - 1)])
    }
}

extension MarkedLineTests {
    @Test func marksWithinTheRoomAlsoWhereLettersAreWide() {
        let marked = MarkedLine(String(repeating: "日", count: 300), column: 150)
        #expect(marked.columnsBefore < 70)
        #expect(marked.text.count <= 52)
    }
}

@Suite struct DiagnosticFormatTests {
    private let folder: ScratchFolder
    private let file: String

    init() throws {
        folder = try ScratchFolder()
        try folder.write("---\nrubrik: Torget\n---\n- Platts: Biblioteket\n19811218-9876\n", to: "torget.md")
        file = folder.path("torget.md")
    }

    private func found(_ kind: MessageKind, line: Int, column: Int = 1, _ text: String = "Fel.") -> Diagnostic {
        .error(kind, at: Place(file: file, line: line, column: column), sv: text, en: text)
    }

    @Test func quotesTheLineAndMarksThePlace() {
        let text = DiagnosticText(language: .swedish).text(of: [found(.unknownLabel, line: 4, column: 3)])
        #expect(text == "\(file):4:3: fel: Fel. [okand-etikett]\n     4 | - Platts: Biblioteket\n       |   ^\n")
    }

    @Test func quotesOnceForOnePlaceAndPartsFiles() {
        let other = Diagnostic.error(.missingFile, at: Place(file: "b"), sv: "Fel.", en: "Wrong.")
        let twice = [found(.unknownLabel, line: 4, column: 3), found(.missingSpace, line: 4, column: 3)]
        let text = DiagnosticText(language: .swedish).text(of: twice + [other])
        #expect(text.components(separatedBy: " | - Platts").count == 2)
        #expect(text.contains("\n\nb:1:1: fel: "))
    }

    @Test func quotesNoLineWithAPersonalNumber() {
        let diagnostics = [found(.personalNumber, line: 5), found(.rawHTML, line: 5, column: 3)]
        #expect(!DiagnosticText(language: .swedish).text(of: diagnostics).contains("9876"))
        #expect(!diagnosticsMarkdown(diagnostics, in: .swedish).contains("9876"))
    }

    @Test func coloursOnlyWhereItIsAskedFor() {
        let diagnostics = [found(.unknownLabel, line: 4, column: 3)]
        #expect(!DiagnosticText(language: .swedish).text(of: diagnostics).contains("\u{1B}"))
        let text = DiagnosticText(language: .swedish, isColoured: true).text(of: diagnostics)
        #expect(text.contains("\u{1B}[31;1mfel\u{1B}[0m") && text.contains("\u{1B}[31;1m^\u{1B}[0m"))
    }

    /// What `--fix` would write, line by line; of a line that is not to be shown, nothing.
    @Test func writesTheLinesThatMendIt() throws {
        try folder.write("\u{FEFF}## Mötten\r\nPlatts: Badet\r\n- Platts: 19811218-9876\r\n", to: "torget.md")
        func fix(_ line: Int, _ old: String, _ new: String) -> Fix {
            Fix(at: Place(file: file, line: line), old, as: new)
        }
        func json(_ kind: MessageKind, at line: Int, _ fixes: [Fix]) -> String {
            let place = Place(file: file, line: line, column: 2)
            let found = [Diagnostic.error(kind, at: place, sv: "Fel.", en: "Wrong.", fix: fixes)]
            let hidden = Diagnostic.error(
                .personalNumber,
                at: Place(file: file, line: 3, column: 3),
                sv: "Fel.",
                en: ""
            )
            return String(decoding: diagnosticsJSON(found + [hidden], nil, in: .swedish).lines, as: UTF8.self)
        }
        let one = json(.missingSpace, at: 1, [Fix(at: Place(file: file, line: 1, column: 2), "Mötten", as: "Möten")])
        #expect(one.contains("\"fix\": [{\"line\": 1, \"instead\": [\"## Möten\"]}]"), "\(one)")
        let twice = json(.unknownLabel, at: 2, [fix(2, "Platts", "Plats"), fix(2, "", "- ")])
        #expect(twice.contains("\"fix\": [{\"line\": 2, \"instead\": [\"- Plats: Badet\"]}]"), "\(twice)")
        let more = json(.unknownLabel, at: 2, [fix(2, "", "- Id: x\n"), fix(2, "Platts", "- Plats")])
        #expect(more.contains("\"instead\": [\"- Id: x\", \"- Plats: Badet\"]"), "\(more)")
        #expect(!json(.unknownLabel, at: 3, [fix(3, "Platts", "Plats")]).contains("fix"))
        #expect(!json(.unknownLabel, at: 2, []).contains("fix"))
    }

    @Test func saysHowManyCanBeWritten() {
        let fix = [Fix(at: Place(file: file, line: 4, column: 3), "Platts", as: "Plats")]
        let fixable = Diagnostic.error(.unknownLabel, at: Place(file: file, line: 4), sv: "", en: "", fix: fix)
        #expect(
            fixableText(of: [fixable, found(.rawHTML, line: 5)])?.swedish
                == "samtal check --fix kan skriva rättelsen av 1 av dem."
        )
        #expect(fixableText(of: [found(.rawHTML, line: 5)]) == nil)
    }

    /// The fingerprint of GitLab's report is made of the line's words, and not of its number.
    @Test func keepsAFingerprintWhereTheLineMoves() throws {
        let before = String(decoding: codeQuality([found(.unknownLabel, line: 4)], in: .swedish).bytes, as: UTF8.self)
        try folder.write("---\nrubrik: Torget\n---\n\n\n- Platts: Biblioteket\n", to: "torget.md")
        let after = String(decoding: codeQuality([found(.unknownLabel, line: 6)], in: .swedish).bytes, as: UTF8.self)
        #expect(after == before.replacing("\"begin\":4", with: "\"begin\":6"))
        #expect(after != before)
        let two = codeQuality([found(.unknownLabel, line: 6), found(.unknownLabel, line: 6)], in: .swedish)
        let prints = String(decoding: two.bytes, as: UTF8.self).components(separatedBy: "fingerprint\":\"").dropFirst()
        #expect(Set(prints.map { $0.prefix(16) }).count == 2)
    }

    @Test(arguments: [("a,b:c%\n", "a%2Cb%3Ac%25%0A")]) func escapesWhatPartsGitHubsCommands(
        _ name: String,
        _ shown: String
    ) {
        let diagnostic = Diagnostic.warning(.unlinkedFile, at: Place(file: name), sv: "100 %\r\n::x", en: "")
        #expect(
            diagnostic.workflowCommand(in: .swedish)
                == "::warning file=\(shown),line=1,col=1,title=varning (fil-utan-lank)::100 %25%0D%0A::x"
        )
    }

    /// Nothing in a comment is more than text: each of these would be something else.
    @Test(arguments: [
        "<img src=x>", "[a](http://x)", "![a](http://x)", "**a**", "`a`", "@ale", "#12", "!7", "www.example.org",
        "https://example.org", "a\n# b", "| a |\n|---|", "&lt;", "\\`a\\`", "~~~\na", "```\na",
    ])
    func letsNothingOutOfAComment(_ text: String) throws {
        let escaped = asText(text)
        #expect(!escaped.contains("\n"))
        var isEscaped = false
        for scalar in escaped.unicodeScalars {
            if !isEscaped { #expect(!"`*_[]<>#!@~|&:.".unicodeScalars.contains(scalar), "\(escaped)") }
            isEscaped = scalar == "\\" && !isEscaped
        }
        #expect(escaped.replacing("\\", with: "").contains("@\u{2060}ale") || !text.contains("@"))
    }

    /// A line of the content with a fence in it stays within its own.
    @Test func fencesALineThatHasAFence() throws {
        try folder.write("a\n````` x\n", to: "torget.md")
        let text = diagnosticsMarkdown([found(.codeWithoutEnd, line: 2)], in: .swedish)
        #expect(text.contains("\n  ``````text\n  ````` x\n"))
    }

    @Test func saysWhatToDoNext() {
        let run = [found(.unknownLabel, line: 4)]
        #expect(summaryText(of: run).swedish == "1 fel, 0 varningar, 0 försenade löften i 1 fil.")
        #expect(nextStep(after: run)?.swedish.contains("samtal explain okand-etikett") == true)
        #expect(nextStep(after: []) == nil)
    }
}
