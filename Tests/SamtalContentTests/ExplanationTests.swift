import Foundation
import SamtalModel
import Testing

@testable import SamtalContent

/// Every explanation whose example is a text shows what it explains: the wrong lines get its message, the right ones none.
@Suite struct ExplanationTests {
    @Test func hasAnIdOfItsOwnForEveryKind() {
        for kind in MessageKind.allCases {
            #expect(isSlug(kind.id))
            #expect(!kind.explanation.meaning.swedish.isEmpty && !kind.explanation.meaning.english.isEmpty, "\(kind)")
        }
        #expect(Set(MessageKind.allCases.map(\.id)).count == MessageKind.allCases.count)
    }

    @Test(arguments: [Language.swedish, .english]) func showsWhatIsWrong(_ language: Language) async throws {
        let wrong = await diagnostics(of: language) { $0.wrong }
        for kind in textual {
            #expect(
                wrong[kind]?.contains { $0.kind == kind } == true,
                "\(kind.id): \(wrong[kind]?.map(\.message.swedish) ?? [])"
            )
        }
    }

    @Test(arguments: [Language.swedish, .english]) func showsWhatIsRight(_ language: Language) async throws {
        let right = await diagnostics(of: language) { $0.right }
        for kind in textual {
            let left = (right[kind] ?? []).filter { $0.kind == kind || $0.severity == .error }
            #expect(left.map(\.message.swedish) == [], "\(kind.id)")
        }
    }

    private var textual: [MessageKind] { MessageKind.allCases.filter { $0.explanation.place != .otherwise } }

    /// What is said of the example of each kind; those of dialogues are read together, as files of one municipality.
    private func diagnostics(
        of language: Language,
        _ example: (Explanation) -> Message?
    ) async -> [MessageKind: [Diagnostic]] {
        var files: [(path: String, text: String)] = []
        var found: [MessageKind: [Diagnostic]] = [:]
        for kind in textual {
            let explanation = kind.explanation
            guard let lines = example(explanation)?.text(in: language) else { continue }
            switch explanation.place {
            case .site: found[kind] = await referenceDiagnostics([("site.yml", settings("site.yml", with: lines))])
            case .organisation:
                found[kind] = await referenceDiagnostics([
                    ("organisation.yml", settings("organisation.yml", with: lines))
                ])
            default:
                let text = dialogue(explanation.place, lines, language)
                    .replacing("torgmote-", with: "\(kind.id)-").replacing(": torget\n", with: ": \(kind.id)\n")
                files.append(("dialogues/\(kind.id).md", text))
            }
        }
        files.append(("dialogues/andra.md", dialogue(.text, "Text.", .swedish).replacing("torg", with: "bad")))
        for diagnostic in await referenceDiagnostics(files) {
            let name = diagnostic.place.file.split(separator: "/").last?.dropLast(3)
            guard let kind = name.flatMap({ MessageKind(rawValue: String($0)) }) else { continue }
            found[kind, default: []].append(diagnostic)
        }
        return found
    }

    /// A file of the base's with the keys of some lines as these have them.
    private func settings(_ name: String, with lines: String) -> String {
        let base = String(decoding: bytes(of: "Tests/Invalid/_base/content/\(name)"), as: UTF8.self)
        let keys = lines.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
        return keys.reduce(base) { withoutKey($1, in: $0) } + "\n\(lines)\n"
    }
}

/// A dialogue in which lines stand in their place.
private func dialogue(_ place: ExamplePlace, _ lines: String, _ language: Language) -> String {
    let words = vocabulary.words(language)
    func line(_ label: Label, _ section: SectionName) -> String {
        "- \(words.label(label)): \(label.note(in: section).example.text(in: language))"
    }
    var keys = [Key.title, .summary, .responsible, .published].map {
        "\(words.key($0)): \($0.note.example.text(in: language))"
    }
    var body = ""
    switch place {
    case .file: return lines
    case .frontMatter:
        let own = lines.split(separator: "\n").map(String.init)
        let names = Set(own.map { $0.prefix { $0 != ":" } })
        keys = keys.filter { !names.contains($0.prefix { $0 != ":" }) } + own
    case .text: body = lines
    case .whole(let section): body = "## \(words.section(section))\n\n\(lines)"
    case .section(let section):
        let heading = section.note.example.text(in: language).split(separator: "\n").first { $0.hasPrefix("### ") }
        let names = lines.split(separator: "\n").map { $0.dropFirst(2).prefix { $0 != ":" } }
        let isSeries = names.contains { $0.hasPrefix(words.label(.session)) }
        let isTimed = names.contains { $0 == words.label(.when) }
        let needed: [Label] =
            section == .meetings ? [.id, .when, .place, .published] : section.labels.filter(\.isRequired).map(\.id)
        let base = needed.filter { !names.contains(words.label($0)[...]) && !($0 == .when && isSeries && !isTimed) }
        let list = base.map { line($0, section).replacing("torgvandring", with: "torgmote-1") } + [lines]
        body = "## \(words.section(section))\n\n\(heading.map { "\($0)\n\n" } ?? "")\(list.joined(separator: "\n"))"
    default: break
    }
    let isOpen = place == .section(.timeline)
    let open = "- 2026-11-20 – 2026-12-15: \(words.printed(Phase.open))"
    if isOpen {
        let needsOpen = !lines.contains("– 2026-12-15") && !lines.contains("2026-12-15 –")
        if needsOpen {
            body = body.replacing(
                "## \(words.section(.timeline))\n\n",
                with: "## \(words.section(.timeline))\n\n\(open)\n"
            )
        }
    } else if place == .frontMatter {
        let hasPhase = lines.contains("\(words.key(.phase)):")
        if !hasPhase { keys.append("\(words.key(.phase)): \(words.printed(Phase.planned))") }
        body = "Text."
    } else {
        body += "\n\n## \(words.section(.timeline))\n\n\(open)"
    }
    return "---\n\(keys.joined(separator: "\n"))\n---\n\n\(body)\n"
}
