import SamtalModel

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

/// A template cut into its tags and the markup between them.
enum TemplateToken {
    case markup(ArraySlice<UInt8>)
    case tag(TemplateTag)
}

/// The tokens of a template, in order.
///
/// A line with nothing but one tag that writes nothing itself, such as `{{#name}}`, is not there at all
/// (Mustache's "standalone" lines).
func scanTemplate(_ text: [UInt8]) -> [TemplateToken] {
    var scanner = TemplateScanner(text: text)
    return scanner.tokens()
}

private struct TemplateScanner {
    let text: [UInt8]
    var position = 0
    var line = 1
    var column = 1

    init(text: [UInt8]) { self.text = text }

    mutating func tokens() -> [TemplateToken] {
        var tokens: [TemplateToken] = []
        var markupStart = 0
        while position < text.count {
            guard isNext("{{") else {
                step()
                continue
            }
            let start = position
            let tag = tag()
            let whole = tag.kind.isSilent ? wholeLine(around: start..<position) : start..<position
            if whole.lowerBound > markupStart { tokens.append(.markup(text[markupStart..<whole.lowerBound])) }
            tokens.append(.tag(tag))
            step(whole.upperBound - position)
            markupStart = position
        }
        if markupStart < text.count { tokens.append(.markup(text[markupStart...])) }
        return tokens
    }

    private mutating func tag() -> TemplateTag {
        let (startLine, startColumn) = (line, column)
        let isUnquoted = position > 0 && text[position - 1] == UInt8(ascii: "=")
        step(2)
        let kind = position < text.count ? kind(of: text[position]) : nil
        let end: StaticString = position < text.count && text[position] == UInt8(ascii: "{") ? "}}}" : "}}"
        if kind != nil { step() }
        let start = position
        while position < text.count, !isNext(end) { step() }
        let isSpace: (Unicode.Scalar) -> Bool = { " \t\n\r".holds($0) }
        let name = String(decoding: text[start..<position], as: UTF8.self).droppingLeading(isSpace)
        let isFinished = position < text.count
        step(end.utf8CodeUnitCount)
        return TemplateTag(
            kind: isFinished ? kind ?? .text : .unfinished,
            name: String(name.droppingTrailing(isSpace)),
            line: startLine,
            column: startColumn,
            isUnquotedAttribute: isUnquoted
        )
    }

    private func kind(of sign: UInt8) -> TemplateTag.Kind? {
        switch sign {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .markup
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .inherit
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        case UInt8(ascii: "%"): .pragma
        default: nil
        }
    }

    /// The tag's whole line with its end, where nothing else stands on it; else the tag alone.
    private func wholeLine(around tag: Range<Int>) -> Range<Int> {
        let before = text[..<tag.lowerBound].lastIndex { !isBlank($0) }
        let after = text[tag.upperBound...].firstIndex { !isBlank($0) && $0 != UInt8(ascii: "\r") } ?? text.count
        let isFirst = before.map { text[$0] == UInt8(ascii: "\n") } ?? true
        guard isFirst, after == text.count || text[after] == UInt8(ascii: "\n") else { return tag }
        return (before.map { $0 + 1 } ?? 0)..<min(after + 1, text.count)
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private func isNext(_ wanted: StaticString) -> Bool {
        text[position...].starts(with: UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount))
    }

    private mutating func step(_ count: Int = 1) {
        for _ in 0..<max(0, count) where position < text.count {
            let byte = text[position]
            position += 1
            if byte == UInt8(ascii: "\n") {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                // Columns count scalars, and this byte is the first of one.
                column += 1
            }
        }
    }
}

extension TemplateTag.Kind {
    /// Whether the tag itself writes nothing.
    fileprivate var isSilent: Bool {
        switch self {
        case .text, .markup, .unfinished: false
        default: true
        }
    }
}
