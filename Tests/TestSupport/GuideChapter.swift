import Foundation

/// The chapter "Så skriver du" of `docs/redaktor.md`, read by its comments.
///
/// Before a block of code stands `<!-- ny fil: PATH … -->`. Before a table stand `<!-- pröva: LINE -->`, where LINE is a line of the
/// chapter's dialogue that each line or value in the table may stand in place of, `<!-- alla uppgifter: SECTION -->` where it has
/// every label of a section, and `<!-- alla ord -->` where it has all words that may stand after some keys and labels.
package struct GuideChapter {
    package struct Table {
        package var marks: [String] = []
        /// The code in each cell, without the row of headings.
        package var rows: [[[String]]] = []

        /// What a comment of the table says after its name.
        package func value(of name: String) -> String? {
            marks.first { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) }
        }
    }

    package var files: [String: String] = [:]
    package var tables: [Table] = []

    package init() throws {
        var marks: [String] = []
        let guide = try String(contentsOfFile: Checkout.path("docs/redaktor.md"), encoding: .utf8)
        let chapter = guide.components(separatedBy: "\n## 1. ").first?.components(separatedBy: "\n## Så skriver du\n")
        var lines = (chapter?.last ?? "").components(separatedBy: "\n")[...]
        while let line = lines.popFirst() {
            if line.hasPrefix("<!-- ") {
                marks.append(String(line.dropFirst(5).dropLast(4)))
            } else if line.hasPrefix("```") {
                let text = lines.prefix { $0 != "```" }
                lines = lines.dropFirst(text.count + 1)
                let path = marks.popLast()?.split(separator: " ").dropFirst(2).first
                files[path.map(String.init) ?? ""] = text.joined(separator: "\n") + "\n"
            } else if line.hasPrefix("|---") {
                var table = Table(marks: marks)
                while let row = lines.first, row.hasPrefix("|") {
                    let cells = row.split(separator: "|")
                    table.rows.append(cells.map { $0.matches(of: /`([^`]+)`/).map { String($0.output.1) } })
                    lines = lines.dropFirst()
                }
                tables.append(table)
                marks = []
            }
        }
    }
}
