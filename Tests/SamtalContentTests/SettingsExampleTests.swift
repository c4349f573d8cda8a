import Foundation
import SamtalModel
import Testing

@testable import SamtalContent

/// Every example of a key of site.yml and organisation.yml stands in a file that passes every check.
@Suite struct SettingsExampleTests {
    @Test(arguments: paths(siteKeys).filter { $0.last?.shape.isModes != true }, [Language.swedish, .english])
    func readsTheExampleOfAKey(_ path: [YAMLKey], _ language: Language) throws {
        let text = String(decoding: bytes(of: "Tests/Invalid/_base/content/site.yml"), as: UTF8.self)
        let kept = withoutKey(path[0].id, in: text)
        let written = lines(of: path[...], in: [], language).joined(separator: "\n")
        let yaml = readYAML(Array("\(kept)\n\(written)\n".utf8), file: "site.yml")
        let picture = MediaFile(path: "torget.png", size: 1, dimensions: nil)
        let value = try #require(yaml.value)
        let read = readSettings(value, vocabulary: vocabulary, zones: { _ in .utc }, media: [picture])
        let errors = (yaml.diagnostics + read.diagnostics).filter { $0.severity == .error }
        #expect(errors.map(\.message.swedish) == [], "\(written)")
    }

    @Test(arguments: paths(organisationKeys)) func readsTheExampleOfARegister(_ path: [YAMLKey]) throws {
        let text = String(decoding: bytes(of: "Tests/Invalid/_base/content/organisation.yml"), as: UTF8.self)
        let yaml = readYAML(
            Array("\(withoutKey(path[0].id, in: text))\n\(register(path))".utf8),
            file: "organisation.yml"
        )
        let read = readOrganisation(try #require(yaml.value), words: swedishWords)
        #expect((yaml.diagnostics + read.diagnostics).map(\.message.swedish) == [], "\(register(path))")
    }

    private func register(_ path: [YAMLKey]) -> String {
        let register = path[0]
        guard let key = path.dropFirst().first else { return "\(register.id): \(register.note.example.swedish)" }
        let id = key.id == "id" ? "" : "    id: ett-eget\n"
        let other = key.id == "now" ? "  - { id: \(key.note.example.swedish), sv: Den andra }\n" : ""
        return "\(register.id):\n  -\n\(id)    sv: Ett eget\n    \(key.id): \(key.note.example.swedish)\n\(other)"
    }
}

/// Every key, with those that it is below before it.
private func paths(_ keys: [YAMLKey]) -> [[YAMLKey]] {
    keys.flatMap { key in [[key]] + paths(key.shape.keys).map { [key] + $0 } }
}

extension YAMLKey: CustomTestStringConvertible { var testDescription: String { id } }

extension YAMLShape {
    fileprivate var isModes: Bool {
        if case .colour = self { true } else { false }
    }

    fileprivate var isList: Bool {
        if case .list = self { true } else { false }
    }
}

/// The last key of a path with its example, below the others, each beside what is needed there.
private func lines(of path: ArraySlice<YAMLKey>, in siblings: [YAMLKey], _ language: Language) -> [String] {
    guard let key = path.first else { return [] }
    let needed = siblings.filter { siblings.required.contains($0.id) && $0.id != key.id }.map {
        "\($0.id): \($0.note.example.text(in: language))"
    }
    guard path.count > 1 else { return needed + ["\(key.id): \(key.note.example.text(in: language))"] }
    let inner = lines(of: path.dropFirst(), in: key.shape.keys, language)
    guard key.shape.isList else { return needed + ["\(key.id):"] + inner.map { "  \($0)" } }
    return needed + ["\(key.id):", "  -"] + inner.map { "    \($0)" }
}

/// A file's text without a key of its outermost level, and what is below it.
func withoutKey(_ id: String, in text: String) -> String {
    var isBelow = false
    return text.split(separator: "\n").filter { line in
        if !line.hasPrefix(" ") { isBelow = line.hasPrefix("\(id):") }
        return !isBelow
    }
    .joined(separator: "\n")
}
