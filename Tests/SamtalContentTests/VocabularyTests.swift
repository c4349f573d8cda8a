import Foundation
import SamtalModel
import TestSupport
import Testing

@testable import SamtalContent

/// Every language has every word, and fills in the same gaps: what it lacked would be printed as its id on every page.
@Suite struct VocabularyTests {
    @Test func takesTheLanguagesAsTheyAre() throws {
        #expect(try errors { _, text in text } == [])
    }

    @Test(arguments: WordKind.allCases)
    func refusesALanguageThatLacksAnyWord(of kind: WordKind) throws {
        let errors = try errors { code, text in code == "sv" ? renamed(below: kind.id, in: text) : text }
        for id in kind.ids { #expect(errors.contains { $0.contains("saknar \"\(id)\"") }, "\(kind.id): \(id)") }
    }

    /// So that they are found as written in any letters.
    @Test(arguments: WordKind.allCases) func hasIdsInTheirPlainestForm(_ kind: WordKind) {
        #expect(kind.ids.filter { folded($0) != $0 } == [])
    }

    /// A file may be written in its site's language and in English; some words have two labels, in different sections.
    @Test(arguments: SectionName.allCases) func hasNoWordThatMeansTwoLabelsInASection(_ section: SectionName) throws {
        let vocabulary = try #require(readVocabulary(try languages()).value)
        let labels = vocabulary.languages.map { $0.content[WordKind.labels.rawValue] }
        expectOneMeaning(labels.flatMap { words in section.labelIds.map { (words[$0.rawValue], $0.id) } })
    }

    @Test(
        arguments: [
            .keys, .sections, .phases, .levels, .purposes, .initiators, .kinds, .answers, .forms, .states, .unitKinds,
            .effects,
            .outcomes, .amounts,
        ] as [WordKind]
    )
    func hasNoWordThatMeansTwoThingsOfAKind(_ kind: WordKind) throws {
        let vocabulary = try #require(readVocabulary(try languages()).value)
        expectOneMeaning(vocabulary.languages.flatMap { Array(zip($0.content[kind.rawValue], kind.ids)) })
    }

    private func expectOneMeaning(_ words: [(words: [String], id: String)]) {
        var meanings: [String: Set<String>] = [:]
        for (words, id) in words { for word in words { meanings[folded(word), default: []].insert(id) } }
        for (word, ids) in meanings { #expect(ids.count == 1, "\(word): \(ids.sorted())") }
    }

    @Test func refusesALanguageThatLacksAnyText() throws {
        let texts = try #require(readVocabulary(try languages()).value?[.english]).texts
        let ownOfTemplates = Set(texts.keys).subtracting(SiteText.allCases.map(\.id))
        let without = try errors { code, text in code == "sv" ? renamed(below: "texts", in: text) : text }
        for text in SiteText.allCases { #expect(without.contains { $0.contains("saknar \"\(text.id)\"") }) }
        let templates = try errors { code, text in
            code == "sv" ? renamed(ownOfTemplates.contains, below: "texts", in: text) : text
        }
        for key in ownOfTemplates { #expect(templates.contains { $0.contains("saknar \"\(key)\"") }, "\(key)") }
    }

    @Test func refusesEveryGapThatEnglishDoesNotHave() throws {
        let texts = try #require(readVocabulary(try languages()).value?[.swedish]).texts
        let withGaps = texts.filter { $0.value.contains("{") }.keys
        #expect(withGaps.count > 50)
        let errors = try errors { code, text in code == "sv" ? text.replacing(/\{[^ }]+\}/, with: "{dagen}") : text }
        for key in withGaps {
            #expect(errors.contains { $0.contains("Texten \"\(key)\" ska ha just det här") }, "\(key)")
        }
    }

    @Test(arguments: ["\",\"", "\" , ,\"", "\"\""])
    func refusesAWordThatIsNone(_ word: String) throws {
        let errors = try errors { code, text in
            code == "sv" ? text.replacing("  address: Adress\n", with: "  address: \(word)\n") : text
        }
        #expect(!errors.isEmpty)
    }

    @Test func refusesATextThatEnglishDoesNotHaveAndAnAddressThatIsNone() throws {
        let more = try errors { code, text in code == "sv" ? text + "\n  page-off: Sida\n" : text }
        #expect(more.count == 1 && more[0] == ("Engelskan har ingen text \"page-off\". Menar du \"page-of\"?"))
        let wrong = try errors { code, text in
            code == "sv" ? text.replacing("  dialogues: dialoger\n", with: "  dialogues: \"../dialoger\"\n") : text
        }
        #expect(wrong.count == 1 && wrong[0].contains("En adress får bara ha"))
    }

    private func languages() throws -> [(name: String, bytes: [UInt8])] {
        try ["en", "sv"].map { code in
            let path = "languages/\(code).yml"
            return (name: path, bytes: Array(try Data(contentsOf: URL(filePath: Checkout.path(path)))))
        }
    }

    private func errors(_ change: (_ code: String, _ text: String) -> String) throws -> [String] {
        let changed = try languages().map { file in
            let code = file.name.contains("sv") ? "sv" : "en"
            return (name: file.name, bytes: Array(change(code, String(decoding: file.bytes, as: UTF8.self)).utf8))
        }
        return readVocabulary(changed).diagnostics.map { $0.message.text(in: .swedish) }
    }

    /// A file in which words below a key are called something else.
    private func renamed(
        _ isWanted: (String) -> Bool = { _ in true },
        below key: String,
        in text: String
    ) -> String {
        var isBelow = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            if line.first?.isLetter == true { isBelow = line.hasPrefix(key + ":") }
            guard isBelow, let match = line.prefixMatch(of: /\ {2}"?([\w-]+)"?:/), isWanted(String(match.1)) else {
                return String(line)
            }
            return "  x-\(match.1):" + line[match.range.upperBound...]
        }
        .joined(separator: "\n")
    }
}
