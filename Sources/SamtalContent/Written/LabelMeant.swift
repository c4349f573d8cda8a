import SamtalModel

/// The label that some unknown words of a section's were meant as, with its date and number; nil where they are like none.
///
/// `Inställd 2026-11-22` is `Inställt 2026-11-22`, and `Sista dag för synpunkter` is `Sista dag`.
func labelMeant(by text: String, in section: SectionName, _ words: FileWords) -> String? {
    if let near = words.nearestWord(Label.self, to: text, among: section.labelIds) { return near }
    return withEachWordMeant(text, in: section, words) ?? labelAmong(text, in: section, words)
}

/// The words with those between dates and numbers as the labels that they are nearly; nil where that makes no label.
private func withEachWordMeant(_ text: String, in section: SectionName, _ words: FileWords) -> String? {
    guard text.unicodeScalars.contains(where: \.isDigit) else { return nil }
    var meant: [String] = []
    for part in text.filledParts(at: \.isSpace) {
        guard part.unicodeScalars.first?.isLetter ?? false else {
            meant.append(String(part))
            continue
        }
        guard let near = words.nearestWord(Label.self, to: String(part), among: section.labelIds) else { return nil }
        // "Tillfälle 2 inställt": only the first begins with a capital.
        meant.append(meant.isEmpty ? near : near.lowercased())
    }
    let label = meant.joined(separator: " ")
    guard case .read = readLabelName(label, in: section, words: words) else { return nil }
    return label
}

/// The one label that stands whole among some words, at their start, or anywhere if it is of more words than one.
private func labelAmong(_ text: String, in section: SectionName, _ words: FileWords) -> String? {
    let padded = " \(folded(text)) "
    let found = section.labelIds.map { words.label($0) }.filter { label in
        let name = " \(folded(label)) "
        return padded.begins(with: name) || (label.holds(" ") && padded.holds(name))
    }
    guard let longest = found.max(by: { $0.utf8.count < $1.utf8.count }),
        case .read = readLabelName(longest, in: section, words: words)
    else { return nil }
    return longest
}
