import SamtalModel

/// A line that reads as text and was surely meant as a fact.
struct LostLine {
    let line: Int
    /// The id of its label; nil for a row.
    let label: String?
    let diagnostic: Diagnostic
}

/// Finds the lines of a reserved section that begin with a known label or a row's day, and were not read as such.
///
/// A missing dash, a number instead of a bullet or a paragraph before the list would else turn a fact into mere text.
func findLostLines(
    in section: Section,
    from first: Int,
    through last: Int,
    understood: Set<Int>,
    _ source: SourceText,
    _ words: FileWords
) -> [LostLine] {
    guard first <= last else { return [] }
    return (first...last).compactMap { number in
        guard !understood.contains(number) else { return nil }
        // Most lines have no colon, and need no closer look.
        guard source.lineBytes(number).contains(UInt8(ascii: ":")) else { return nil }
        let line = source.line(number)
        let content = withoutBullet(line)
        guard let colon = content.firstIndex(of: ":"), content[..<colon].count <= 60 else { return nil }
        let label = trimmed(content[..<colon].filter { $0 != "*" && $0 != "_" })
        guard !label.isEmpty, let known = knownLabel(label, in: section, words) else { return nil }
        let column = line.unicodeScalars.count - content.unicodeScalars.count + 1
        let value = shortened(content[content.index(after: colon)...].drop { $0 == "*" || $0 == "_" })
        let place = Place(file: source.file, line: number, column: column)
        return LostLine(line: number, label: known.id, diagnostic: lost(label, value, at: place))
    }
}

private enum KnownLabel {
    case label(String)
    case row

    var id: String? {
        if case .label(let id) = self { return id }
        return nil
    }
}

/// The label that a text is, or the row that it begins; nil where it is neither.
private func knownLabel(_ text: String, in section: Section, _ words: FileWords) -> KnownLabel? {
    if case .read(let name) = readLabelName(text, in: section, words: words) { return .label(name.rule.id) }
    guard section.shape == .rows, text.first?.isNumber ?? false else { return nil }
    if case .read = readWhen(text, words: words) { return .row }
    return nil
}

/// The line without what people put before an item: `-`, `*`, `+`, `•`, `–`, `1.`, `>`, bold, space.
private func withoutBullet(_ line: Substring) -> Substring {
    var rest = line.drop { $0.isWhitespace || $0 == ">" }
    let afterNumber = rest.drop { $0.isASCII && $0.isNumber }
    if afterNumber.startIndex > rest.startIndex, let mark = afterNumber.first, mark == "." || mark == ")",
        afterNumber.dropFirst().first?.isWhitespace ?? false
    {
        rest = afterNumber.dropFirst()
    } else if let mark = rest.first, "-+•–—·*".contains(mark) {
        rest = rest.drop { "-+•–—·*".contains($0) }
    }
    return rest.drop { $0.isWhitespace || $0 == "*" || $0 == "_" }
}

private func lost(_ label: String, _ value: String, at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv: "Raden ser ut som en uppgift men läses som vanlig text. Skriv \"- \(label): \(value)\" i listan direkt "
            + "under rubriken.",
        en: "The line looks like a fact, but is read as ordinary text. Write \"- \(label): \(value)\" in the list "
            + "right below the heading."
    )
}
