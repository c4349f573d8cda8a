import SamtalModel

/// The value of `dir` for words that are read from right to left, such as an answer in Arabic quoted on a Swedish page;
/// nil for all others.
///
/// Most of the letters decide, not the first one: a sentence in Arabic may begin with a name in Latin letters. The
/// language itself can't be told from the letters, and is not guessed at.
func ownDirection(of inlines: [Inline]) -> String? {
    let text = plainText(of: inlines)
    // Letters from right to left begin with one of these bytes, and hardly any other text has them.
    guard hasByte(text, { (0xD6...0xE0).contains($0) }) else { return nil }
    var fromTheRight = 0
    var letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
        letters += 1
        // Hebrew, Arabic, Syriac, Thaana, N'Ko and the letters added to them (Unicode, DerivedBidiClass.txt).
        if (0x0590...0x08FF).contains(scalar.value) { fromTheRight += 1 }
    }
    return fromTheRight * 2 > letters ? "rtl" : nil
}

/// The same for a block; one that holds others is told by the first of them.
func ownDirection(of block: Block) -> String? {
    switch block {
    case .paragraph(let inlines), .heading(_, let inlines): ownDirection(of: inlines)
    case .quote(let blocks): blocks.first.flatMap(ownDirection)
    case .list(_, _, let items): items.first?.first.flatMap(ownDirection)
    case .code, .thematicBreak: nil
    }
}
