import Foundation
import SamtalBuild
import SamtalModel
import TestSupport
import Testing

@testable import SamtalCommand

/// `samtal words`, and the pages that are made of it.
@Suite struct ReferenceTests {
    /// `RECORD=1 swift test` writes the page anew.
    @Test(arguments: [("docs/referens.md", Language.swedish), ("docs/reference.md", .english)])
    func keepsThePageFresh(_ name: String, _ language: Language) throws {
        let text = referenceMarkdown(of: try reference(), in: language)
        if Checkout.isRecording { try text.write(toFile: Checkout.path(name), atomically: true, encoding: .utf8) }
        #expect(text == (try? String(contentsOfFile: Checkout.path(name), encoding: .utf8)), "\(name)")
    }

    @Test(arguments: [("docs/meddelanden.md", Language.swedish), ("docs/messages.md", .english)])
    func keepsTheMessagesFresh(_ name: String, _ language: Language) throws {
        let text = explanationsMarkdown(in: language)
        if Checkout.isRecording { try text.write(toFile: Checkout.path(name), atomically: true, encoding: .utf8) }
        #expect(text == (try? String(contentsOfFile: Checkout.path(name), encoding: .utf8)), "\(name)")
    }

    @Test(arguments: ["okand-etikett", "[okand-etikett]", "OKAND-ETIKETT"]) func explainsAMessage(_ id: String) throws {
        let run = try runSamtal(["explain", id])
        #expect(run.status == 0)
        #expect(run.output.contains("- Platts: Biblioteket"))
        #expect(run.output.contains("- Plats: Biblioteket"))
    }

    @Test func suggestsTheNearestMessage() throws {
        let run = try runSamtal(["explain", "okand-etiket"])
        #expect(run.status == 2)
        #expect(run.errors.contains("Menade du \"okand-etikett\"?"))
    }

    @Test(arguments: ["Plats", "plats", "PLATS", "place", "Place"]) func looksAWordUp(_ word: String) throws {
        let run = try runSamtal(["words", word])
        #expect(run.status == 0)
        #expect(run.output.contains("MÖTEN"))
        #expect(run.output.contains("- Plats: Biblioteket i Nol"))
    }

    @Test func showsAWholeSectionByItsHeading() throws {
        let run = try runSamtal(["words", "--language", "en", "how", "to", "take", "part"])
        #expect(run.output.contains("- Survey: https://www.example.org/enkat"))
        #expect(run.output.contains("## How to take part"))
    }

    @Test(arguments: [("Platts", "sv", "Menade du \"Plats\"?"), ("Plaace", "en", "Did you mean \"Place\"?")])
    func suggestsTheNearestWord(_ word: String, _ language: String, _ words: String) throws {
        let run = try runSamtal(["words", word, "--language", language])
        #expect(run.status == 2)
        #expect(run.errors.contains(words))
    }

    /// Every word of the grammar, by what languages/ calls it.
    @Test(arguments: [Language.swedish, .english]) func tellsOfEveryWord(_ language: Language) throws {
        let reference = try reference()
        let names = Set(
            reference.chapters.flatMap { [$0.title] + $0.entries.map(\.name) }.map { $0.text(in: language) }
        )
        let file = try String(contentsOfFile: Checkout.path("languages/\(language.code).yml"), encoding: .utf8)
        var kind = ""
        for line in file.split(separator: "\n") {
            if line.hasPrefix("addresses:") { break }
            if line.hasPrefix("  "), !["hints", "round-numbers", "unit-kinds"].contains(kind) {
                let words = line.split(separator: ": ", maxSplits: 1).last ?? ""
                let printed = String(words.split(separator: ", ")[0]).replacing("\"", with: "")
                #expect(names.contains(printed), "\(kind): \(printed)")
            } else if line.hasSuffix(":") {
                kind = String(line.dropLast())
            }
        }
    }

    private func reference() throws -> Reference {
        let search = ShareSearch(programFolder: nil, workingFolder: Checkout.path)
        return try #require(try readReference(search: search).value)
    }
}
