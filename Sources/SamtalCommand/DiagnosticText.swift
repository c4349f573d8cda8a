import SamtalBuild
import SamtalModel

/// Diagnostics as people read them, file by file, each with the line that it is about.
struct DiagnosticText {
    let language: Language
    var isColoured = false

    /// An empty line stands between two files.
    func text(of diagnostics: [Diagnostic]) -> String {
        var lines = diagnostics.quotedLines
        var text = ""
        var last: Place?
        for diagnostic in diagnostics {
            let place = diagnostic.place
            if let last, !last.file.utf8.elementsEqual(place.file.utf8) { text += "\n" }
            text += line(of: diagnostic) + "\n"
            // Of several at one place, the first has shown it.
            if last != place, let quoted = lines.line(at: place) { text += marked(quoted, for: diagnostic) }
            last = place
        }
        return text
    }

    /// The line that people read.
    ///
    /// Such as `content/dialogues/torget.md:31:3: fel: Etiketten "Platts" finns inte. [okand-etikett]`
    func line(of diagnostic: Diagnostic) -> String {
        let place = diagnostic.place
        let word = coloured(diagnostic.severity.word(in: language), diagnostic.severity.colour)
        let message = harmless(diagnostic.message.text(in: language))
        let id = coloured("[\(diagnostic.kind.id)]", "2")
        return "\(harmless(place.file)):\(place.line):\(place.column): \(word): \(message) \(id)"
    }

    private func marked(_ line: String, for diagnostic: Diagnostic) -> String {
        let marked = MarkedLine(line, column: diagnostic.place.column)
        let number = String(diagnostic.place.line)
        let (space, gutter) = (spaces(max(0, 6 - number.utf8.count)), spaces(max(6, number.utf8.count)))
        let sign = coloured("^", diagnostic.severity.colour)
        return "\(space)\(number) | \(marked.text)\n\(gutter) | \(spaces(marked.columnsBefore))\(sign)\n"
    }

    /// With an SGR parameter of ECMA-48.
    private func coloured(_ text: String, _ colour: String) -> String {
        isColoured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
    }
}

private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

extension [Diagnostic] {
    /// The lines that they are about, but for those with what looks like a personal identity number.
    var quotedLines: QuotedLines { QuotedLines(hiding: filter { $0.kind == .personalNumber }.map(\.place)) }
}

extension Diagnostic.Severity {
    func word(in language: Language) -> String {
        switch self {
        case .error: Message(sv: "fel", en: "error").text(in: language)
        case .warning: Message(sv: "varning", en: "warning").text(in: language)
        case .overdue: Message(sv: "försenat", en: "overdue").text(in: language)
        }
    }

    fileprivate var colour: String { self == .error ? "31;1" : "33;1" }
}
