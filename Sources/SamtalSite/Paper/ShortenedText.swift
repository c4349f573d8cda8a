import SamtalModel

/// The text, or as many of its whole words as there is room for, with an ellipsis in place of the rest.
///
/// The ellipsis counts too. A word that is longer than the room is broken.
func shortened(_ text: String, to limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > limit else { return text }
    let start = scalars.prefix(max(0, limit - 2))
    let isWholeWord = scalars[start.endIndex...].first?.isSpace ?? true
    let words =
        isWholeWord ? start.endIndex : start.lastIndex(where: \.isSpace) ?? endOfLetters(in: scalars, start.endIndex)
    return trimmedEnd(text[..<words].droppingLeading(\.isSpace)) + " …"
}

/// A place in a word where it can be broken, at a limit or before it: no accent is parted from its letter, and no picture
/// that is joined of several is taken apart.
private func endOfLetters(in scalars: String.UnicodeScalarView, _ limit: String.Index) -> String.Index {
    var end = limit
    while end > scalars.startIndex, end < scalars.endIndex {
        let before = scalars.index(before: end)
        guard scalars[end].properties.isGraphemeExtend || [scalars[before], scalars[end]].contains("\u{200D}") else {
            break
        }
        end = before
    }
    return end
}

/// Without spaces, and without the commas and the like that would stand oddly before an ellipsis.
private func trimmedEnd(_ text: Substring) -> String {
    String(text.droppingTrailing { $0.isSpace || ",;:–-".holds($0) })
}

/// The text on one line: where a line ended without a full stop or the like, a comma stands.
func onOneLine(_ text: String) -> String {
    var line = ""
    for part in text.filledParts(at: \.isLineBreak) {
        let words = trimmed(String(part))
        guard !words.isEmpty else { continue }
        if let last = line.unicodeScalars.last { line += ".,;:!?".holds(last) ? " " : ", " }
        line += words
    }
    return line
}
