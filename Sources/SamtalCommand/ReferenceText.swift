import SamtalModel

/// Chapters for a terminal.
func referenceText(of chapters: [Reference.Chapter], in language: Language) -> String {
    chapters.map { chapter in
        let example = chapter.example.text(in: language)
        let head = [
            chapter.title.text(in: language).uppercased(), indented(chapter.about.text(in: language), by: 2),
        ]
        let entries = chapter.entries.map { entryText($0, in: language) }
        return (head + (example.isEmpty ? [] : ["", indented(example, by: 6)])).joined(separator: "\n") + "\n"
            + entries.map { "\n\($0)" }.joined()
    }
    .joined(separator: "\n")
}

private func entryText(_ entry: Reference.Entry, in language: Language) -> String {
    let (name, example) = (entry.name.text(in: language), entry.example.text(in: language))
    let others = entry.others.text(in: language)
    let traits = entry.traits.map { $0.text(in: language) }.joined(separator: "; ")
    var lines = ["  \(name)" + (traits.isEmpty ? "" : " (\(traits))"), "      \(entry.meaning.text(in: language))"]
    if !others.isEmpty { lines.append("      \(alsoText(others).text(in: language))") }
    if !folded(example).utf8.elementsEqual(folded(name).utf8) { lines.append("        \(example)") }
    return lines.joined(separator: "\n") + "\n"
}

private func alsoText(_ others: String) -> Message { Message(sv: "Också: \(others)", en: "Also: \(others)") }

func indented(_ text: String, by count: Int) -> String {
    let space = String(repeating: " ", count: count)
    return text.parts(at: "\n").map { $0.isEmpty ? "" : space + $0 }.joined(separator: "\n")
}
