import SamtalBuild
import SamtalModel

/// What was found, as one comment on a change: a summary, then file by file.
///
/// Nothing that stands in the content can be more than text there: no link, picture, mention or HTML.
func diagnosticsMarkdown(_ diagnostics: [Diagnostic], in language: Language) -> String {
    var lines = diagnostics.quotedLines
    var text = "**\(asText(summaryText(of: diagnostics).text(in: language)))**\n"
    var file: String?
    for diagnostic in diagnostics {
        let place = diagnostic.place
        if file?.utf8.elementsEqual(place.file.utf8) != true { text += "\n### \(asText(place.file))\n\n" }
        file = place.file
        let line = Message(sv: "rad \(place.line)", en: "line \(place.line)").text(in: language)
        let word = diagnostic.severity.word(in: language)
        text += "- **\(word)**, \(line): \(asText(diagnostic.message.text(in: language))) `\(diagnostic.kind.id)`\n"
        if let quoted = lines.line(at: diagnostic.place) { text += codeBlock(quoted, column: place.column) }
    }
    return text + (nextStep(after: diagnostics).map { "\n\(asText($0.text(in: language)))\n" } ?? "")
}

/// Below an item of a list.
private func codeBlock(_ line: String, column: Int) -> String {
    let shown = MarkedLine(line, column: column)
    let fence = fence(round: shown.text)
    let mark = String(repeating: " ", count: shown.columnsBefore) + "^"
    return "\n  \(fence)text\n  \(shown.text)\n  \(mark)\n  \(fence)\n\n"
}

/// Text with all that Markdown or a platform for code would make something of made harmless.
///
/// A backslash keeps ASCII punctuation a text (CommonMark §2.4). Platforms make mentions and links of what is left, `@name`
/// and `#12`, after that; a word joiner, which nobody sees, parts the sign from the name.
func asText(_ text: String) -> String {
    var escaped = ""
    for scalar in harmless(text).unicodeScalars {
        if scalar.isASCII, "\\`*_{}[]()<>#+-.!|~&:/@$%^=\"'".holds(scalar) { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
        if "@#!~$%&^".holds(scalar) { escaped += "\u{2060}" }
    }
    return escaped
}
