import SamtalModel

/// Refuses each `[text](address` of a block that did not become a link, for a space in its address or a `)` that is missing.
func unfinishedLinks(in block: MarkdownNode, of source: SourceText) -> [Diagnostic] {
    var count = CountedLinks(source: source)
    for child in block.children { count.look(into: child) }
    guard !count.unfinished.isEmpty else { return [] }
    let places = placesOfLinks(from: block.line, through: block.lastLine, in: source)
    // A link that has its address elsewhere, or a character that is written as a number, puts the count out.
    guard count.count == places.count else { return [notWhole(nil, at: source.place(line: block.line))] }
    return count.unfinished.compactMap { index in
        let (number, line, range) = places[index]
        // The author has put `\` into it, so that it shows.
        if line[range].holds("\\") || line[..<range.lowerBound].ends(with: "\\") { return nil }
        let column = line[..<range.lowerBound].unicodeScalars.count + 1 - source.shift(of: number)
        let place = Place(file: source.file, line: number, column: column)
        let after = line[range.upperBound...]
        if let file = fileWithSpaces(after), line[range].utf8.count == 2,
            let words = line[..<range.lowerBound].lastHalves(at: "[")?.after, !showsNothing(words)
        {
            return hasSpaces(words, file, at: place)
        }
        return notWhole(wholeLink(before: line[..<range.lowerBound], after: after), at: place)
    }
}

/// The address that a text begins with, where it is a file's in media/ whose name has spaces.
private func fileWithSpaces(_ text: Substring) -> String? {
    guard let (file, _) = text.halves(at: ")"), !file.unicodeScalars.contains(where: { "<>[(\"'\\".holds($0) }),
        trimmed(file).utf8.count == file.utf8.count, file.unicodeScalars.contains(where: \.isSpace),
        mediaPath(String(file)) != nil
    else { return nil }
    return String(file)
}

private func hasSpaces(_ words: Substring, _ file: String, at place: Place) -> Diagnostic {
    let link = "[\(shortened(words))](<\(file)>)"
    return .error(
        .notALink,
        at: place,
        sv: "Filens namn har mellanslag, och då blir det ingen länk. Skriv \"\(link)\", eller döp om filen.",
        en: "The file's name has spaces, which makes this no link. Write \"\(link)\", or rename the file.",
        fix: [Fix(at: place, "](\(file))", as: "](<\(file)>)")]
    )
}

/// Counts the `](` of a block in the file's order, since cmark does not tell where on its line a text stands.
private struct CountedLinks {
    let source: SourceText
    private(set) var count = 0
    /// The numbers of those that are text.
    private(set) var unfinished: [Int] = []

    init(source: SourceText) { self.source = source }

    mutating func look(into node: MarkdownNode) {
        switch node.kind {
        case .text(let text):
            for _ in 0..<occurrences(in: text) {
                unfinished.append(count)
                count += 1
            }
        case .code(let text), .htmlInline(let text): count += occurrences(in: text)
        default:
            for child in node.children { look(into: child) }
            switch node.kind {
            case .link where node.isBareAddress && !hasBracket(node): return
            case .link, .image: count += 1
            default: return
            }
        }
    }

    /// Whether a link that shows its own address is written out, and does not stand by itself.
    private func hasBracket(_ node: MarkdownNode) -> Bool {
        source.lineBytes(node.line).dropFirst(node.byteColumn - 1).first == UInt8(ascii: "[")
    }

    private func occurrences(in text: String) -> Int {
        var count = 0
        var rest = text[...]
        while let place = rest.place(of: "](") {
            count += 1
            rest = rest[place.upperBound...]
        }
        return count
    }
}

private typealias LinkPlace = (number: Int, line: Substring, range: Range<String.Index>)

private func placesOfLinks(from first: Int, through last: Int, in source: SourceText) -> [LinkPlace] {
    (first...max(first, last)).flatMap { number -> [LinkPlace] in
        let line = source.line(number)
        var found: [LinkPlace] = []
        var rest = line
        while let range = rest.place(of: "]") {
            rest = rest[range.upperBound...]
            guard let after = rest.after("(") ?? rest.after("\\(") else { continue }
            found.append((number, line, range.lowerBound..<after.startIndex))
            rest = after
        }
        return found
    }
}

/// The link as it was meant; nil where its text does not begin on the same line.
private func wholeLink(before: Substring, after: Substring) -> String? {
    guard let words = before.lastHalves(at: "[")?.after, !showsNothing(words) else { return nil }
    let inside = after.halves(at: ")")?.before
    let address = inside.flatMap { $0.holds("[") ? nil : $0 } ?? after.leading { !$0.isSpace }
    let plain = trimmed(address).writing(" ", as: "%20")
    return plain.isEmpty ? nil : "[\(words)](\(plain))"
}

private func notWhole(_ right: String?, at place: Place) -> Diagnostic {
    let right = right ?? "[text](https://www.example.org/)"
    return .error(
        .notALink,
        at: place,
        sv: "Länken är inte hel. Skriv \"\(right)\", utan mellanslag i adressen och med parentesen stängd.",
        en: "The link is not whole. Write \"\(right)\", without spaces in the address and with the parenthesis closed."
    )
}
