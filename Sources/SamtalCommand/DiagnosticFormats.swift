import SamtalBuild
import SamtalModel

/// What was found, as `docs/diagnostics.schema.json` has it.
func diagnosticsJSON(_ diagnostics: [Diagnostic], _ duties: Duties?, in language: Language) -> JSON {
    var lines = diagnostics.quotedLines
    return .object(
        withoutNil: [
            ("version", .number(2)), ("language", .text(language.code)),
            ("diagnostics", .list(diagnostics.map { $0.json(in: language, &lines) })),
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
    fileprivate func json(in language: Language, _ lines: inout QuotedLines) -> JSON {
        let fixed = fixedLines(&lines)
        return .object(withoutNil: [
            ("kind", .text(kind.id)), ("severity", .text(severity.word(in: .english))), ("file", .text(place.file)),
            ("line", .number(place.line)), ("column", .number(place.column)),
            ("message", .text(message.text(in: language))),
            ("fix", fixed.isEmpty ? nil : .list(fixed)),
        ])
    }

    /// Each line that its one certain way out changes, and what comes instead; none where one of them can't be read.
    private func fixedLines(_ lines: inout QuotedLines) -> [JSON] {
        var fixed: [(line: Int, instead: [String])] = []
        for fix in fix {
            let number = fix.place.line
            if let last = fixed.last, last.line == number, let line = last.instead.last {
                guard let instead = fix.made(in: line) else { return [] }
                fixed[fixed.count - 1].instead = last.instead.dropLast() + instead
            } else {
                guard let line = lines.line(at: fix.place), let instead = fix.made(in: asInEditor(line)) else {
                    return []
                }
                fixed.append((number, instead))
            }
        }
        return fixed.map { line, instead in
            .object([("line", .number(line)), ("instead", .list(instead.map(JSON.text)))])
        }
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

/// Without a byte order mark and what is left of a line break.
private func asInEditor(_ line: String) -> String {
    (line.after("\u{FEFF}") ?? line.whole).droppingTrailing { $0 == "\r" }.description
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
