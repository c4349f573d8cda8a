import SamtalModel

/// A line that reads as text and was surely meant as a fact.
struct LostLine {
    let line: Int
    /// The id of its label; nil for a row.
    let label: Label?
    let diagnostic: Diagnostic
}

/// Finds the lines of a reserved section that begin with a known label or a row's day, and were not read as such.
///
/// A missing dash, a number instead of a bullet or a paragraph before the list would else turn a fact into mere text.
func findLostLines(
    in section: SectionName,
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
        guard let (before, after) = content.halves(at: ":"), before.unicodeScalars.count <= 60 else { return nil }
        let label = trimmed(before.keeping { $0 != "*" && $0 != "_" })
        guard !label.isEmpty, let known = knownLabel(label, in: section, words) else { return nil }
        let column = line.unicodeScalars.count - content.unicodeScalars.count + 1
        let value = shortened(after.droppingLeading { $0 == "*" || $0 == "_" })
        let place = Place(file: source.file, line: number, column: column)
        return LostLine(line: number, label: known.id, diagnostic: lost(label, value, at: place))
    }
}

private enum KnownLabel {
    case label(Label)
    case row

    var id: Label? {
        if case .label(let id) = self { return id }
        return nil
    }
}

/// The label that a text is, or the row that it begins; nil where it is neither.
private func knownLabel(_ text: String, in section: SectionName, _ words: FileWords) -> KnownLabel? {
    if case .read(let name) = readLabelName(text, in: section, words: words) { return .label(name.rule.id) }
    guard section.shape == .rows, text.unicodeScalars.first?.isDigit ?? false else { return nil }
    if case .read = readWhen(text, words: words) { return .row }
    return nil
}

/// The line without what people put before an item: `-`, `*`, `+`, `•`, `–`, `1.`, `>`, bold, space.
private func withoutBullet(_ line: Substring) -> Substring {
    let rest = line.droppingLeading { $0.isSpace || $0.isInvisible || $0 == ">" }
    let afterNumber = rest.droppingLeading(\.isDigit)
    let isNumbered = afterNumber.startIndex > rest.startIndex
    let numbered = isNumbered ? afterNumber.after(".") ?? afterNumber.after(")") : nil
    let content: Substring
    if let numbered, numbered.unicodeScalars.first?.isSpace ?? false {
        content = numbered
    } else {
        content = rest.droppingLeading { isBullet($0) || "-+—*".holds($0) }
    }
    return content.droppingLeading { $0.isSpace || $0 == "*" || $0 == "_" }
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
