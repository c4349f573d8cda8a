import ArgumentParser
import SamtalBuild
import SamtalModel

/// How `check` writes what it found.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
    /// A line each for people, on standard error.
    case text
    /// A list of objects, on standard output.
    case json
    /// Workflow commands that GitHub shows beside the line, on standard output.
    case github
}

/// Writes diagnostics in a format, in the order in which they come.
func show(_ diagnostics: [Diagnostic], as format: DiagnosticFormat, in language: Language) {
    switch format {
    case .text:
        let console = Console.standardError
        let isColoured = console.isTerminal
        for diagnostic in diagnostics { console.write(diagnostic.line(in: language, isColoured: isColoured) + "\n") }
    case .json:
        let list = JSON.list(diagnostics.map { $0.json(in: language) })
        Console.standardOutput.write(String(decoding: list.lines, as: UTF8.self))
    case .github:
        for diagnostic in diagnostics { Console.standardOutput.write(diagnostic.workflowCommand(in: language) + "\n") }
    }
}

extension Diagnostic {
    /// The line that people read.
    ///
    /// Such as `content/dialogues/torget.md:31:3: fel: Etiketten "Platts" finns inte.`
    func line(in language: Language, isColoured: Bool = false) -> String {
        let word = severity.word(in: language)
        let shown = isColoured ? "\u{1B}[\(severity == .error ? "31" : "33");1m\(word)\u{1B}[0m" : word
        return
            "\(harmless(place.file)):\(place.line):\(place.column): \(shown): \(harmless(message.text(in: language)))"
    }

    fileprivate func json(in language: Language) -> JSON {
        .object([
            ("severity", .text(severity.id)), ("file", .text(place.file)), ("line", .number(place.line)),
            ("column", .number(place.column)), ("message", .text(message.text(in: language))),
        ])
    }

    /// GitHub escapes the text of a command, and in its properties also what parts them.
    fileprivate func workflowCommand(in language: Language) -> String {
        let command = severity == .error ? "error" : "warning"
        let file = place.file.percentEscaping("%\r\n:,")
        let text = message.text(in: language).percentEscaping("%\r\n")
        let title = severity.word(in: language)
        return "::\(command) file=\(file),line=\(place.line),col=\(place.column),title=\(title)::\(harmless(text))"
    }
}

extension Diagnostic.Severity {
    func word(in language: Language) -> String {
        switch self {
        case .error: Message(sv: "fel", en: "error").text(in: language)
        case .warning: Message(sv: "varning", en: "warning").text(in: language)
        case .overdue: Message(sv: "försenat", en: "overdue").text(in: language)
        }
    }

    fileprivate var id: String { word(in: .english) }
}

extension String {
    fileprivate func percentEscaping(_ characters: String) -> String {
        var escaped = ""
        for scalar in unicodeScalars {
            if characters.unicodeScalars.contains(scalar) {
                escaped += "%" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
