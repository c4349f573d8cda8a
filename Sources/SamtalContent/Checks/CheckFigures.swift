import SamtalModel

/// Refuses `*` between figures: cmark takes two of them for marks of emphasis, and `3*4*2` would be shown as 342.
func checkFigures(_ node: MarkdownNode, in source: SourceText) -> [Diagnostic] {
    switch node.kind {
    case .paragraph, .heading: break
    default: return []
    }
    var search = FigureSearch()
    search.look(at: node.children)
    guard search.isFound, let found = figures(from: node.line, through: node.lastLine, in: source) else { return [] }
    let right = found.text.writing("**", as: "*").writing("*", as: " × ")
    return [
        .error(
            .asterisks,
            at: found.place,
            sv: "Stjärnan mellan siffrorna kan försvinna från sidan. Skriv \"\(shortened(right))\".",
            en: "The asterisk between the figures may be gone from the page. Write \"\(shortened(right))\".",
            fix: [Fix(at: found.place, found.text, as: right)]
        )
    ]
}

/// Whether a text had an asterisk between two figures, before or after cmark made emphasis of it.
private struct FigureSearch {
    private(set) var isFound = false

    mutating func look(at inlines: [MarkdownNode]) {
        for (index, node) in inlines.enumerated() {
            switch node.kind {
            case .text(let text): if holdsProduct(text) { isFound = true }
            case .emphasis, .strong:
                let words = node.plainText.utf8
                let before = index > 0 ? inlines[index - 1].lastTextByte : nil
                let after = index + 1 < inlines.count ? inlines[index + 1].firstTextByte : nil
                if isFigure(before) && isFigure(words.first) || isFigure(words.last) && isFigure(after) {
                    isFound = true
                }
                look(at: node.children)
            case .link where !node.isBareAddress: look(at: node.children)
            default: break
            }
        }
    }

    private func holdsProduct(_ text: String) -> Bool {
        var (beforePrevious, previous): (UInt8, UInt8) = (0, 0)
        for byte in text.utf8 {
            if previous == UInt8(ascii: "*"), beforePrevious.isDigit, byte.isDigit { return true }
            (beforePrevious, previous) = (previous, byte)
        }
        return false
    }
}

private func isFigure(_ byte: UInt8?) -> Bool { byte?.isDigit ?? false }

extension MarkdownNode {
    fileprivate var firstTextByte: UInt8? {
        if case .text(let text) = kind { return text.utf8.first }
        return nil
    }

    fileprivate var lastTextByte: UInt8? {
        if case .text(let text) = kind { return text.utf8.last }
        return nil
    }
}

/// The first figures with asterisks between them on some lines; nil where the author has put `\` before each.
private func figures(
    from first: Int,
    through last: Int,
    in source: SourceText
) -> (text: String, place: Place)? {
    func isPart(_ scalar: Unicode.Scalar) -> Bool { scalar.isDigit || scalar == "*" || scalar == "," }
    for number in first...last where source.lineBytes(number).contains(UInt8(ascii: "*")) {
        let line = source.line(number)
        var rest = line
        while let start = rest.unicodeScalars.firstIndex(where: \.isDigit) {
            let text = rest[start...].leading(isPart).droppingTrailing { !$0.isDigit }
            // What stands between backticks is code.
            if text.holds("*"), line[..<start].utf8.count(where: { $0 == UInt8(ascii: "`") }).isMultiple(of: 2) {
                let column = line[..<start].unicodeScalars.count + 1
                return (String(text), Place(file: source.file, line: number, column: column))
            }
            rest = rest[text.endIndex...]
        }
    }
    return nil
}
