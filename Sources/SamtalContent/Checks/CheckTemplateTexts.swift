import SamtalModel

/// What templates say to their author: "Skriv en sak på varje rad", which each language lists (`hints`, `template`).
struct TemplateTexts: Sendable {
    /// In small letters, by their first words.
    private let texts: [String: [[String]]]

    init(_ vocabulary: Vocabulary) {
        let all = vocabulary.languages.flatMap { $0.content[WordKind.hints.rawValue][Hint.template.index] }
        texts = Dictionary(grouping: all.map { $0.filledParts(at: " ").map(bare) }) { $0.first ?? "" }
    }

    /// Warns where such a text is left in a file, at the beginning of a sentence or of a value.
    func check(_ source: SourceText) -> [Diagnostic] {
        source.lines.indices.compactMap { index in
            let line = source.line(index + 1)
            guard let found = find(in: line) else { return nil }
            let column = line[..<found.startIndex].unicodeScalars.count + 1 - source.shift(of: index + 1)
            let text = shortened(found)
            return .warning(
                .templateText,
                at: Place(file: source.file, line: index + 1, column: max(1, column)),
                sv: "\"\(text)\" är mallens text. Skriv er egen, eller ta bort raden.",
                en: "\"\(text)\" is the template's text. Write your own, or remove the line."
            )
        }
    }

    private func find(in line: Substring) -> Substring? {
        let words = line.filledParts(at: " ")
        var isBeginning = true
        for (place, word) in words.enumerated() {
            let own = bare(word)
            // A dash, a bullet or a number sign is no word.
            guard !own.isEmpty else {
                isBeginning = true
                continue
            }
            if isBeginning, let count = texts[own]?.first(where: { begins(words[place...], with: $0) })?.count {
                return line[word.startIndex..<words[place + count - 1].endIndex]
            }
            isBeginning = word.unicodeScalars.last.map { ":.".holds($0) } ?? false
        }
        return nil
    }

    /// Of few words the sentence may hold no others: "Skriv varför." is the template's, and "Skriv varför du svarar" is not.
    private func begins(_ words: ArraySlice<Substring>, with text: [String]) -> Bool {
        guard words.count >= text.count, zip(words, text).allSatisfy({ bare($0) == $1 }) else { return false }
        let last = words[words.startIndex + text.count - 1]
        return text.count >= 4 || words.count == text.count || last.ends(with: ".")
    }
}

private func bare(_ word: Substring) -> String {
    word.lowercased().keeping { $0.properties.isAlphabetic || $0.properties.numericType != nil }
}
