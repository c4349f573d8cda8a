import Foundation
import SamtalModel
import TestSupport
import Testing

@testable import SamtalContent

/// What templates say to their authors is known to the check, and nothing else is in its list.
@Suite struct TemplateTextTests {
    private let texts = TemplateTexts(testVocabulary)

    @Test(arguments: [
        ("Skriv texten här.", true), ("- Så berörs de: vad som förändras för dem", true),
        ("- Ändrat 2027-03-01: öppen till 2027-03-28 i stället för 2027-03-14. Skriv varför.", true),
        ("### Det första som går att påverka", true), ("ingress: En eller två meningar om vad det gäller.", true),
        ("Write the text here.", true), ("### The first point", true), ("### The first point of sale", false),
        ("Vi undrar vad som förändras för dem som bor här.", false), ("Skriv varför du tycker så.", false),
        ("Torget byggs om.", false), ("", false), ("- ", false), ("  • **Skriv** texten här", true),
        ("- 2027-01-11 – Skriv texten här.", true), ("a  Skriv texten här", false), ("É: skriv varför", true),
    ])
    func knowsTheTemplatesTexts(_ line: String, _ isTemplate: Bool) {
        #expect(texts.check(source("\(line)\n")).count == (isTemplate ? 1 : 0))
    }

    @Test func namesTheTextAndItsPlace() throws {
        let found = try #require(
            texts.check(source("x\n- Så berörs de: Vad som förändras för dem.\n")).first
        )
        #expect(found.place.line == 2 && found.place.column == 17)
        #expect(found.message.swedish.hasPrefix("\"Vad som förändras för dem.\" är mallens text."))
    }

    /// Each stands in a template still.
    @Test func hasNoTextThatNoTemplateHas() throws {
        let folders = [
            "templates/new", "templates/municipality/content", "templates/municipality-in-english", "content/_mallar",
        ]
        let files = try folders.flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: Checkout.path(folder)).map { "\(folder)/\($0)" }
        }
        .filter { $0.hasSuffix(".md") }
        let all = try files.map { try String(contentsOfFile: Checkout.path($0), encoding: .utf8) }.joined()
            .lowercased().replacing("«", with: "").replacing("\"", with: "")
        for language in testVocabulary.languages {
            for text: String in language.content[WordKind.hints.rawValue][Hint.template.index] {
                #expect(all.contains(text.lowercased()), "\(language.language.code): \(text)")
            }
        }
    }
}
