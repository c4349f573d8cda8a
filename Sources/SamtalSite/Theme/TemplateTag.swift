/// One `{{…}}` of a template, where it stands, and what it says.
struct TemplateTag {
    let kind: Kind
    /// Without the sign that tells the kind, trimmed.
    let name: String
    /// Counted from 1; columns in Unicode scalars.
    let line: Int
    let column: Int
    /// Whether an `=` stands right before it: an attribute's value without quotes around it.
    let isUnquotedAttribute: Bool

    enum Kind {
        /// `{{name}}`
        case text
        /// `{{{name}}}` or `{{&name}}`
        case markup
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case inherit
        /// `{{$name}}`
        case block
        case comment
        /// `{{=…=}}`
        case delimiters
        /// `{{%…}}`
        case pragma
        /// There is no `}}` after it.
        case unfinished
    }
}

/// The tags of a template, in order.
func scanTemplate(_ text: String) -> [TemplateTag] {
    var scanner = TemplateScanner(scalars: Array(text.unicodeScalars))
    return scanner.tags()
}

private struct TemplateScanner {
    let scalars: [Unicode.Scalar]
    var position = 0
    var line = 1
    var lineStart = 0

    mutating func tags() -> [TemplateTag] {
        var tags: [TemplateTag] = []
        while position < scalars.count {
            if hasPrefix("{{") {
                tags.append(tag())
            } else {
                step()
            }
        }
        return tags
    }

    private mutating func tag() -> TemplateTag {
        let (startLine, startColumn) = (line, position - lineStart + 1)
        let isUnquoted = position > 0 && scalars[position - 1] == "="
        step(2)
        let sign = position < scalars.count ? scalars[position] : " "
        let isTriple = sign == "{"
        let kind = Self.kinds[sign] ?? .text
        if Self.kinds[sign] != nil { step() }
        let end = isTriple ? "}}}" : "}}"
        var content = String.UnicodeScalarView()
        while position < scalars.count, !hasPrefix(end) {
            content.append(scalars[position])
            step()
        }
        let isFinished = position < scalars.count
        step(end.unicodeScalars.count)
        return TemplateTag(
            kind: isFinished ? kind : .unfinished,
            name: trimmed(String(content)),
            line: startLine,
            column: startColumn,
            isUnquotedAttribute: isUnquoted
        )
    }

    private static let kinds: [Unicode.Scalar: TemplateTag.Kind] = [
        "{": .markup, "&": .markup, "#": .section, "^": .inverted, "/": .close, ">": .partial, "<": .inherit,
        "$": .block, "!": .comment, "=": .delimiters, "%": .pragma,
    ]

    private func hasPrefix(_ text: String) -> Bool {
        var index = position
        for scalar in text.unicodeScalars {
            guard index < scalars.count, scalars[index] == scalar else { return false }
            index += 1
        }
        return true
    }

    private mutating func step(_ count: Int = 1) {
        for _ in 0..<count where position < scalars.count {
            if scalars[position] == "\n" {
                line += 1
                lineStart = position + 1
            }
            position += 1
        }
    }
}

/// The text without spaces, tabs and line breaks at its ends.
func trimmed(_ text: String) -> String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isSpace(first) { scalars = scalars.dropFirst() }
    while let last = scalars.last, isSpace(last) { scalars = scalars.dropLast() }
    return String(scalars)
}
