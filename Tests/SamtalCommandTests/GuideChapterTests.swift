import Foundation
import TestSupport
import Testing

/// What the guide's chapter on how one writes says can be written.
@Suite struct GuideChapterTests {
    /// Each way of saying something, in a dialogue of its own.
    private func dialogues() throws -> [(line: String, text: String)] {
        let chapter = try GuideChapter()
        let file = try #require(chapter.files["dialogues/torget-i-nol.md"])
        return chapter.tables.flatMap { table -> [(line: String, text: String)] in
            guard let old = table.value(of: "pröva: ") else { return [] }
            let label = old.components(separatedBy: ": ")[0] + ": "
            #expect(file.contains("\n\(old)\n"), "\(old) is no line of the example")
            // Words alone are told of elsewhere.
            let said = table.rows.flatMap { row -> [String] in row.dropFirst().flatMap(\.self) }
            let new = said.filter { !$0.contains(/^[^\d:]+$/) || $0 == "senare" }
            return new.map { line in
                let line = line.hasPrefix("- ") ? line : label + line
                // What the example has already is written over, and not said twice.
                let own = line.components(separatedBy: ": ")[0] + ": "
                let lines = file.components(separatedBy: "\n").filter {
                    $0 == old || !$0.hasPrefix(own) || $0.contains("202")
                }
                var text = lines.joined(separator: "\n").replacing("\n\(old)\n", with: "\n\(line)\n")
                // No other phase comes after what has no end.
                if line.contains("tills vidare") { text = text.replacing("- 2027-04-26: inför beslut\n", with: "") }
                return (line, text)
            }
        }
    }

    @Test func buildsEveryWayOfSayingIt() throws {
        let folder = try ScratchFolder()
        let chapter = try GuideChapter()
        for name in ["site.yml", "organisation.yml"] {
            let text = try String(contentsOfFile: Checkout.path("content/\(name)"), encoding: .utf8)
            try folder.write(chapter.files[name] ?? text, to: "content/\(name)")
        }
        try folder.copy(Checkout.path("content/media"), over: "content/media")
        let first = try #require(chapter.files["dialogues/torget-i-nol.md"])
        try folder.write(first, to: "content/dialogues/torget-i-nol.md")
        let whole = try runSamtal(["check", "--now", "2027-01-11T12:00"], in: folder.path)
        #expect(whole.status == 0)
        #expect(!whole.errors.contains("torget-i-nol.md"), "\(whole.errors)")
        let ways = try dialogues()
        #expect(ways.count > 60)
        for (number, way) in ways.enumerated() {
            let text = way.text.replacing("torget-oppet-hus", with: "mote-\(number)")
                .replacing("rubrik: Torget i Nol", with: "rubrik: Torget \(number)")
            try folder.write(text, to: "content/dialogues/torget-\(number).md")
        }
        let checked = try runSamtal(["check", "--now", "2027-01-11T12:00"], in: folder.path)
        for (number, way) in ways.enumerated() {
            let told = checked.errors.split(separator: "\n").filter {
                // What the policy asks for is another matter.
                $0.contains("/torget-\(number).md:") && !$0.contains("Policyn (")
            }
            #expect(told == [], "\(way.line)")
        }
        #expect(checked.status == 0)
    }
}
