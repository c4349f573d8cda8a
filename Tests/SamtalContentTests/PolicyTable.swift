import Foundation
import SamtalModel
import TestSupport

@testable import SamtalContent

/// A way to break a sentence of the policy in `Tests/Policy/park.md`, and what is then said of it.
///
/// The table has `# ` before a sentence of the policy and `## ` before what is broken. Then follow the day that it is (`on`), a
/// line of site.yml (`site`), sections that go (`without`), and changes with an empty line between them: after "<" lines that
/// go, after ">" those that come, and after a space those that stay and show where. Last are the findings: "=" with the line
/// and the kind, and the words in Swedish and in English.
struct PolicyCase: Sendable {
    let sentence: String
    let title: String
    var changes: [String] = []
    var findings: [String] = []

    static func cases(in text: String) -> [PolicyCase] {
        var cases: [PolicyCase] = []
        var sentence = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("# ") {
                sentence = String(line.dropFirst(2))
            } else if line.hasPrefix("## ") {
                cases.append(PolicyCase(sentence: sentence, title: String(line.dropFirst(3))))
            } else if let last = cases.indices.last {
                let isFinding = ["= ", "sv ", "en "].contains { line.hasPrefix($0) }
                if isFinding { cases[last].findings.append(line) } else { cases[last].changes.append(line) }
            }
        }
        for index in cases.indices {
            while cases[index].changes.last == "" { cases[index].changes.removeLast() }
        }
        return cases
    }

    static func text(of cases: [PolicyCase]) -> String {
        var lines: [String] = []
        var sentence = ""
        for found in cases {
            if found.sentence != sentence { lines += ["# \(found.sentence)", ""] }
            sentence = found.sentence
            lines += ["## \(found.title)"] + found.changes + found.findings + [""]
        }
        return lines.joined(separator: "\n")
    }

    /// The same with what is said of it now.
    func judged() async throws -> PolicyCase {
        var judged = self
        judged.findings = try await diagnostics().flatMap { found in
            ["= \(found.place.line) \(found.kind.id)", "sv \(found.message.swedish)", "en \(found.message.english)"]
        }
        return judged
    }

    private func diagnostics() async throws -> [Diagnostic] {
        let base = "Tests/Invalid/_base/content"
        let site = text(of: "\(base)/site.yml").split(separator: "\n").filter {
            !$0.hasPrefix("logo:") && !$0.hasPrefix("policy-from:")
        }
        let units = """
              - { id: sektor-teknik, kind: sector, sv: Sektor teknik, en: Technical services, until: 2025-12-31, \
            now: sektor-samhallsbyggnad }
              - { id: trafikverket, kind: external, sv: Trafikverket, en: Transport Administration }
            channels:

            """
        let files = [
            ("site.yml", (site.map(String.init) + values(of: "site")).joined(separator: "\n") + "\n"),
            ("organisation.yml", text(of: "\(base)/organisation.yml").replacing("channels:\n", with: units)),
            ("dialogues/parken.md", try broken(text(of: "Tests/Policy/park.md"))),
        ]
        let folder = ContentFolder(
            name: "content",
            entries: files.map { ContentFolder.Entry(path: $0.0, kind: .file(Array($0.1.utf8))) }
        )
        let read = await readMunicipality(in: folder, using: vocabulary, zones: { _ in .utc })
        guard let municipality = read.value, let today = readDay(on, words: swedishWords).value else {
            throw LostCase(title: title)
        }
        return (read.diagnostics + checkPolicy(municipality, using: vocabulary, on: today)).inOrder
    }

    private var on: String { values(of: "on").first ?? "2026-11-23" }

    /// What stands after a word in lines that begin with it.
    private func values(of word: String) -> [String] {
        changes.filter { $0.hasPrefix("\(word) ") }.map { String($0.dropFirst(word.count + 1)) }
    }

    private func broken(_ text: String) throws -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for heading in values(of: "without") {
            guard let start = lines.firstIndex(of: heading) else { throw LostCase(title: title) }
            lines.removeSubrange(start..<(lines[(start + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.endIndex))
        }
        let marked = changes.map { line in ["< ", "> ", "  "].contains(line.prefix(2)) ? line : "" }
        for change in marked.split(separator: "") {
            let before = change.filter { !$0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
            let after = change.filter { !$0.hasPrefix("< ") }.map { String($0.dropFirst(2)) }
            let places = lines.ranges(of: before)
            guard !before.isEmpty, places.count == 1 else { throw LostCase(title: title) }
            lines.replaceSubrange(places[0], with: after)
        }
        return lines.joined(separator: "\n")
    }

    private func text(of file: String) -> String { String(decoding: bytes(of: file), as: UTF8.self) }
}

/// What a case changes does not stand in the file, or stands there more than once.
private struct LostCase: Error {
    let title: String
}
