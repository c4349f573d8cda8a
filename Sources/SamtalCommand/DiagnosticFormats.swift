import SamtalBuild
import SamtalModel

/// What was found, as `docs/diagnostics.schema.json` has it.
func diagnosticsJSON(_ diagnostics: [Diagnostic], _ duties: Duties?, in language: Language) -> JSON {
    .object(
        withoutNil: [
            ("version", .number(1)), ("language", .text(language.code)),
            ("diagnostics", .list(diagnostics.map { $0.json(in: language) })),
            ("due", duties.map { dutiesJSON($0, in: language) }),
        ]
    )
}

/// A code quality report of GitLab's (docs.gitlab.com, "Code Quality report format").
func codeQuality(_ diagnostics: [Diagnostic], in language: Language) -> JSON {
    var lines = diagnostics.quotedLines
    var seen: [String: Int] = [:]
    return .list(
        diagnostics.map { diagnostic in
            // Stays the same where the line moves.
            let line = lines.line(at: diagnostic.place) ?? ""
            let what = [diagnostic.place.file, diagnostic.kind.id, line].joined(separator: "\n")
            let number = seen[what, default: 0]
            seen[what] = number + 1
            let hash = fowlerNollVo(Array("\(what)\n\(number)".utf8))
            return .object([
                ("description", .text(diagnostic.message.text(in: language))),
                ("check_name", .text(diagnostic.kind.id)),
                ("fingerprint", .text(hexadecimal(hash, digits: 16))),
                ("severity", .text(diagnostic.severity.codeQuality)),
                (
                    "location",
                    .object([
                        ("path", .text(diagnostic.place.file)),
                        ("lines", .object([("begin", .number(diagnostic.place.line))])),
                    ])
                ),
            ])
        }
    )
}

extension Diagnostic {
    fileprivate func json(in language: Language) -> JSON {
        let text = message.text(in: language)
        return .object(withoutNil: [
            ("kind", .text(kind.id)), ("severity", .text(severity.word(in: .english))), ("file", .text(place.file)),
            ("line", .number(place.line)), ("column", .number(place.column)), ("message", .text(text)),
            ("fix", lineOffered(in: text, language).map(JSON.text)),
        ])
    }

    /// GitHub escapes the text of a command, and in its properties also what parts them.
    func workflowCommand(in language: Language) -> String {
        let command = severity == .error ? "error" : "warning"
        let file = place.file.percentEscaping("%\r\n:,")
        let text = message.text(in: language).percentEscaping("%\r\n")
        let title = "\(severity.word(in: language)) (\(kind.id))"
        return "::\(command) file=\(file),line=\(place.line),col=\(place.column),title=\(title)::\(harmless(text))"
    }
}

extension Diagnostic.Severity {
    fileprivate var codeQuality: String {
        switch self {
        case .error: "blocker"
        case .overdue: "major"
        case .warning: "minor"
        }
    }
}

/// The line to write that a message offers within quotation marks; nil where it offers none.
func lineOffered(in message: String, _ language: Language) -> String? {
    let words = Message(sv: "Skriv \"|raden \"|Lägg till \"", en: "Write \"|line \"|Add \"").text(in: language)
    let starts = words.parts(at: "|").compactMap { message.place(of: String($0))?.upperBound }
    guard let start = starts.min() else { return nil }
    // A line may hold quotation marks of its own; the one that ends it is followed by a stop, a comma, a space or nothing.
    var end = start
    while let mark = message[end...].place(of: "\"") {
        guard let next = message[mark.upperBound...].unicodeScalars.first, !" .,:?)".holds(next) else {
            return String(message[start..<mark.lowerBound])
        }
        end = mark.upperBound
    }
    return nil
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
