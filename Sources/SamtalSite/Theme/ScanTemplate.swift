/// A piece of a template: text as it stands, or a tag.
enum TemplatePiece {
    case text(Substring.UnicodeScalarView)
    case tag(TemplateTag)
}

/// The text and the tags of a template, in order, without the lines on which a tag stands alone.
func scanTemplate(_ text: String) -> [TemplatePiece] {
    var scanner = TemplateScanner(text)
    let pieces = scanner.pieces()
    return pieces.indices.map { index in
        guard case .text(let text) = pieces[index] else { return pieces[index] }
        var kept = text
        if standsAlone(at: index - 1, in: pieces) { kept = kept.drop(while: isBlank).dropLineBreak() }
        if standsAlone(at: index + 1, in: pieces) { kept = kept.droppingLast(while: isBlank) }
        return .text(kept)
    }
}

/// Whether a piece is a tag with nothing else on its line.
private func standsAlone(at index: Int, in pieces: [TemplatePiece]) -> Bool {
    guard pieces.indices.contains(index), case .tag(let tag) = pieces[index], tag.kind.canStandAlone else {
        return false
    }
    if index > 0 {
        guard case .text(let before) = pieces[index - 1] else { return false }
        let rest = before.droppingLast(while: isBlank)
        guard rest.last == "\n" || (rest.isEmpty && index == 1) else { return false }
    }
    if index + 1 < pieces.count {
        guard case .text(let after) = pieces[index + 1] else { return false }
        let rest = after.drop(while: isBlank)
        guard rest.first == "\n" || rest.first == "\r" || (rest.isEmpty && index + 2 == pieces.count) else {
            return false
        }
    }
    return true
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

extension Substring.UnicodeScalarView {
    fileprivate func dropLineBreak() -> Self {
        let rest = first == "\r" ? dropFirst() : self
        return rest.first == "\n" ? rest.dropFirst() : rest
    }

    fileprivate func droppingLast(while isDropped: (Unicode.Scalar) -> Bool) -> Self {
        var rest = self
        while let last = rest.last, isDropped(last) { rest = rest.dropLast() }
        return rest
    }
}

private struct TemplateScanner {
    var rest: Substring.UnicodeScalarView
    /// Of what comes next; both from 1.
    var line = 1
    var column = 1
    var previous: Unicode.Scalar?

    init(_ text: String) { rest = Substring(text).unicodeScalars }

    mutating func pieces() -> [TemplatePiece] {
        var pieces: [TemplatePiece] = []
        while !rest.isEmpty {
            let start = rest
            while !rest.isEmpty, !hasPrefix("{{") { step() }
            let text = start[..<rest.startIndex]
            if !text.isEmpty { pieces.append(.text(text)) }
            if !rest.isEmpty { pieces.append(.tag(tag())) }
        }
        return pieces
    }

    private mutating func tag() -> TemplateTag {
        let (startLine, startColumn, isUnquoted) = (line, column, previous == "=")
        step(2)
        let sign = rest.first ?? " "
        let end = sign == "{" ? "}}}" : "}}"
        let kind = Self.kinds[sign]
        if kind != nil { step() }
        let start = rest
        while !rest.isEmpty, !hasPrefix(end) { step() }
        let content = String(start[..<rest.startIndex])
        let isFinished = !rest.isEmpty
        step(end.unicodeScalars.count)
        return TemplateTag(
            kind: isFinished ? kind ?? .text : .unfinished,
            name: trimmed(content),
            line: startLine,
            column: startColumn,
            isUnquotedAttribute: isUnquoted
        )
    }

    private static let kinds: [Unicode.Scalar: TemplateTag.Kind] = [
        "{": .markup, "&": .markup, "#": .section, "^": .inverted, "/": .close, ">": .partial, "<": .inherit,
        "$": .block, "!": .comment, "=": .delimiters, "%": .pragma,
    ]

    private func hasPrefix(_ text: String) -> Bool { rest.starts(with: text.unicodeScalars) }

    private mutating func step(_ count: Int = 1) {
        for _ in 0..<count {
            guard let scalar = rest.popFirst() else { return }
            previous = scalar
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
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
