import SamtalModel

/// The phase that a timeline's words nearly are, and what stands beside it; nil where they are a milestone of their own.
///
/// A row that its writer meant as a phase would else open nothing, and promise nothing.
func phaseMeant(by text: String, over when: When, _ words: FileWords) -> (word: String, rest: String)? {
    var scanner = ValueScanner(text, words: words)
    if scanner.word(Hint.self, among: [.milestone]) != nil { return nil }
    if let near = words.slip(Phase.self, text, among: phasesOfRows)?.written ?? words.slip(
        Particle.self,
        text,
        among: [.feedback]
    )?.written
        ?? nearly(text, words, among: phasesOfRows)
    {
        return (near, "")
    }
    if let word = beginning(&scanner, words) { return (word, afterMarks(scanner.rest)) }
    guard case .days(let range) = when, range.first != range.last else { return nil }
    scanner = ValueScanner(text, words: words)
    let open = words.printed(Phase.open)
    if scanner.word(Hint.self, among: [.open]) != nil { return (open, text) }
    let parts = text.filledParts { !$0.isLetter }.map { folded($0) }
    return phasesOfRows.map(words.printed).first { parts.contains(folded($0)) }.map { ($0, text) }
}

/// A phase, or feedback, that some words begin with, or that their first word is a slip of.
private func beginning(_ scanner: inout ValueScanner, _ words: FileWords) -> String? {
    if let phase = scanner.word(Phase.self, among: phasesOfRows) { return words.printed(phase) }
    if scanner.word(Particle.self, among: [.feedback]) != nil { return words.printed(Particle.feedback) }
    let first = String(scanner.rest.leading(\.isLetter))
    // Other phases are ordinary words with another ending: "planerad byggstart".
    guard first.utf8.count >= 4,
        let near = words.slip(Phase.self, first, among: [.open])?.written ?? nearly(first, words, among: [.open])
            ?? words.slip(Particle.self, first, among: [.feedback])?.written
    else { return nil }
    scanner.skip(first)
    return near
}

/// A phase's word with other letters at its end: "öppna" for "öppen".
private func nearly(_ text: String, _ words: FileWords, among allowed: [Phase]) -> String? {
    let spelling = Spelling(text)
    guard text.unicodeScalars.count >= 5 else { return nil }
    let start = String(text.unicodeScalars.prefix(3))
    let known = words.longestFirst(.phases).first { known in
        allowed.contains(Phase.allCases[known.index])
            && known.word.begins(with: start) && known.word.unicodeScalars.count >= 5
            && spelling.distance(to: known.spelling, limit: 2) <= 2
    }
    return known.map { words.printed(Phase.allCases[$0.index]) }
}

private let phasesOfRows = Phase.allCases.filter { $0 != .decided }

private func afterMarks(_ text: Substring) -> String {
    let rest = trimmed(text.droppingLeading { $0.isSpace || ",.;:–—-".holds($0) })
    // What stands in brackets needs none after a dash.
    guard let inner = rest.after("("), inner.ends(with: ")"), !inner.holds("(") else { return rest }
    return String(inner.unicodeScalars.dropLast())
}
