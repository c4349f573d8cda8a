import SamtalModel

/// Refuses marks that are left over as text: a link, bold text or a list item that did not become one, and marks of other
/// kinds of Markdown.
func checkLeftovers(_ node: MarkdownNode, in source: SourceText) -> [Diagnostic] {
    switch node.kind {
    case .text(let text):
        // Most texts hold no sign of any of them.
        guard hasByte(text, isLeftoverSign) else { return [] }
        return leftoverMarks.compactMap { mark, message in
            guard text.holds(mark), !isWholeAddress(text), let place = source.place(of: mark, in: text, of: node) else {
                return nil
            }
            return .error(message, at: place)
        }
    case .link:
        // With its text below, a note becomes a link to the first word of it.
        guard node.plainText.begins(with: "^"), let message = leftoverMarks.first(where: { $0.mark == "[^" })?.message
        else { return [] }
        return [.error(message, at: source.place(of: node))]
    case .item: return checkBox(node, in: source).map { [$0] } ?? []
    case .paragraph, .heading:
        guard holdsBracket(node.children) else { return [] }
        return brokenLinks(node, in: source) + unfinishedLinks(in: node, of: source)
    default: return []
    }
}

private func isLeftoverSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "~"): true
    default: false
    }
}

/// Whether a text is an address and nothing else, in which any sign may stand.
private func isWholeAddress(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bareAddresses(in: bytes[...]).first?.range == bytes.indices
}

private let leftoverMarks: [(mark: String, message: Fault)] = [
    (
        "**",
        Fault(
            .asterisks,
            sv: "Stjärnorna blir inte fet stil, utan syns på sidan. Skriv \"**fet stil**\" med ett mellanslag före och "
                + "efter och inget innanför stjärnorna, eller ta bort dem.",
            en:
                "The asterisks make no bold text, and are shown on the page. Write \"**bold text**\" with a space before "
                + "and after and none inside the asterisks, or remove them."
        )
    ),
    (
        "~~",
        Fault(
            .leftoverMark,
            sv:
                "Text går inte att stryka över: tecknen \"~~\" syns på sidan. Ta bort dem, och det som inte längre gäller.",
            en:
                "Text can't be struck out: the signs \"~~\" are shown on the page. Remove them, and what is no longer so."
        )
    ),
    (
        "[^",
        Fault(
            .leftoverMark,
            sv: "Fotnoter går inte att skriva: \"[^\" syns på sidan. Skriv noten inom parentes direkt i texten.",
            en: "Footnotes can't be written: \"[^\" is shown on the page. Write the note in a parenthesis in the text."
        )
    ),
]

extension SourceText {
    /// Where a mark in a text of cmark's stands in the file; nil where the author has put `\` before it, so that it shows.
    fileprivate func place(of mark: String, in text: String, of node: MarkdownNode) -> Place? {
        guard let range = text.place(of: mark) else { return nil }
        // What follows tells it from marks on the same line that did become something.
        let excerpt = String(String.UnicodeScalarView(text.unicodeScalars[range.lowerBound...].prefix(12)))
        return place(of: excerpt, from: node.line, through: node.line)
            ?? place(of: mark, from: node.line, through: node.lastLine)
    }

    /// The first place on some lines where a text stands without `\` before it.
    func place(of text: String, from first: Int, through last: Int) -> Place? {
        for number in first...max(first, last) {
            let line = self.line(number)
            var rest = line
            while let range = rest.place(of: text) {
                if !line[..<range.lowerBound].ends(with: "\\") {
                    return Place(
                        file: file,
                        line: number,
                        column: line[..<range.lowerBound].unicodeScalars.count + 1
                    )
                }
                rest = rest[range.upperBound...]
            }
        }
        return nil
    }
}

/// An item of a task list, which CommonMark does not have.
private func checkBox(_ item: MarkdownNode, in source: SourceText) -> Diagnostic? {
    guard let paragraph = item.children.first, case .paragraph = paragraph.kind,
        case .text(let text)? = paragraph.children.first?.kind,
        let box = ["[ ]", "[x]", "[X]"].first(where: { text.begins(with: $0) }), let rest = text.after(box),
        rest.unicodeScalars.first?.isSpace ?? true
    else { return nil }
    return .error(
        .leftoverMark,
        at: source.place(of: paragraph),
        sv: "Kryssrutor går inte att skriva: \"\(box)\" syns på sidan. Skriv \"- \(shortened(rest))\".",
        en: "Check boxes can't be written: \"\(box)\" is shown on the page. Write \"- \(shortened(rest))\"."
    )
}

/// Each `[text] (address)` and `(text)[address]`: a link with a space in it, or turned around.
private func brokenLinks(_ block: MarkdownNode, in source: SourceText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let text = asItLooks(wordsAndAddresses(block.children))
    for (end, start, closing) in [("]", "(", ")"), (")", "[", "]")]
        as [(Unicode.Scalar, Unicode.Scalar, Unicode.Scalar)]
    {
        var rest = text[...]
        while let (before, after) = rest.halves(at: end) {
            rest = after
            let afterSpace = after.droppingLeading(\.isSpace)
            guard let inner = afterSpace.after(String(start)) else { continue }
            let address = inner.leading { $0 != closing && !$0.isSpace }
            // Without the space, the first is a link, or the start of one.
            guard end == ")" || afterSpace.startIndex > after.startIndex, isAddress(address) else { continue }
            let opening: Unicode.Scalar = end == "]" ? "[" : "("
            guard let words = before.lastHalves(at: opening)?.after, !showsNothing(words) else { continue }
            let place = source.place(of: String(address), from: block.line, through: block.lastLine)
            let (old, right) = (
                "\(opening)\(words)\(end)\(after[..<afterSpace.startIndex])\(start)\(address)\(closing)",
                "[\(words)](\(address))"
            )
            let line = source.place(line: place?.line ?? block.line)
            found.append(
                broken(
                    "[\(shortened(words))](\(address))",
                    at: place ?? line,
                    fix: isAddressWhole(address) ? [Fix(at: line, old, as: right)] : []
                )
            )
        }
    }
    return found
}

/// Whether a text among them holds a bracket that cmark made no link of.
private func holdsBracket(_ inlines: [MarkdownNode]) -> Bool {
    inlines.contains { node in
        if case .text(let text) = node.kind {
            return hasByte(text) { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
        }
        return holdsBracket(node.children)
    }
}

/// The words of a line, with a sign that stands in no link for what is code, a picture or a link of its own.
private func wordsAndAddresses(_ inlines: [MarkdownNode]) -> String {
    inlines.reduce(into: "") { words, node in
        switch node.kind {
        case .text, .softBreak, .lineBreak: words += node.plainText
        case .emphasis, .strong: words += wordsAndAddresses(node.children)
        case .link where node.isBareAddress: words += node.plainText
        default: words += "\u{FFFC}"
        }
    }
}

private func isAddress(_ text: Substring) -> Bool {
    let start = text.lowercased()
    let isWritten = ["https://", "http://", "www.", "mailto:", "tel:", "media/", "../", "./"].contains {
        start.begins(with: $0)
    }
    return isWritten || text.ends(with: ".md") || (text.begins(with: "/") && text.ends(with: "/") && text != "/")
        || !bareAddresses(in: Array(text.utf8)[...]).isEmpty
}

/// Whether a link may have the address as it stands.
private func isAddressWhole(_ text: Substring) -> Bool { problem(withDestination: String(text)) == nil }

private func broken(_ right: String, at place: Place, fix: [Fix]) -> Diagnostic {
    .error(
        .notALink,
        at: place,
        sv:
            "Det här blir ingen länk. Skriv texten inom hakparentes och adressen inom parentes, utan mellanslag emellan: "
            + "\"\(right)\".",
        en: "This becomes no link. Write the text in brackets and the address in a parenthesis, with no space between: "
            + "\"\(right)\".",
        fix: fix
    )
}
