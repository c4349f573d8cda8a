import SamtalModel

/// The label that some unknown words of a section's were meant as, with its date and number; nil where they are like none.
///
/// `Inställd 2026-11-22` is `Inställt 2026-11-22`, and `Sista dag för synpunkter` is `Sista dag`.
func labelMeant(by text: String, in section: SectionName, _ words: FileWords) -> String? {
    let near =
        words.nearestWord(Label.self, to: text, among: section.labelIds)
        ?? withEachWordMeant(text, in: section, words) ?? labelAmong(text, in: section, words)
    return near.flatMap { saysLess($0, than: text, words) ? nil : $0 }
}

/// Whether an answer to residents leaves out what some words say: "Vi gjorde" for "Vi gjorde ej".
private func saysLess(_ near: String, than text: String, _ words: FileWords) -> Bool {
    guard let label = words.word(Label.self, near), Feedback.Answer.Kind.allCases.contains(where: { $0.label == label })
    else { return false }
    return folded(text).begins(with: folded(near) + " ")
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
    if case .absent = readLabelName(label, in: section, words: words) { return nil }
    return label
}

/// The one label that stands whole at the start of some words; else the one that has a longer word in common with them.
private func labelAmong(_ text: String, in section: SectionName, _ words: FileWords) -> String? {
    let labels = section.labelIds.map { words.label($0) }
    let starting = labels.filter { "\(folded(text)) ".begins(with: "\(folded($0)) ") }
    let found = starting.max { $0.utf8.count < $1.utf8.count } ?? sharing(text, among: labels)
    guard let found, case .read = readLabelName(found, in: section, words: words) else { return nil }
    return found
}

private func sharing(_ text: String, among labels: [String]) -> String? {
    let long = { (text: String) in
        Set(folded(text).filledParts(at: \.isSpace).filter { $0.unicodeScalars.count >= 5 })
    }
    let own = long(text)
    let found = labels.filter { !own.isDisjoint(with: long($0)) }
    return found.count == 1 ? found.first : nil
}
