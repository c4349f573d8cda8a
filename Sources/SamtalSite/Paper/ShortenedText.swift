/// The text, or as many of its whole words as there is room for, with an ellipsis in place of the rest.
///
/// The ellipsis counts too. A word that is longer than the room is broken.
func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let start = text.prefix(max(0, limit - 2))
    let isWholeWord = text.dropFirst(start.count).first?.isWhitespace ?? true
    let words = isWholeWord ? start : start.lastIndex(where: \.isWhitespace).map { start[..<$0] } ?? start
    let kept = words.drop(while: \.isWhitespace)
    return trimmedEnd(kept) + " …"
}

/// Without spaces, and without the commas and the like that would stand oddly before an ellipsis.
private func trimmedEnd(_ text: Substring) -> String {
    var end = text
    while let last = end.last, last.isWhitespace || ",;:–-".contains(last) { end = end.dropLast() }
    return String(end)
}

/// The text on one line: where a line ended without a full stop or the like, a comma stands.
func onOneLine(_ text: String) -> String {
    var line = ""
    for part in text.split(whereSeparator: \.isNewline) {
        let words = trimmed(String(part))
        guard !words.isEmpty else { continue }
        if let last = line.last { line += ".,;:!?".contains(last) ? " " : ", " }
        line += words
    }
    return line
}
