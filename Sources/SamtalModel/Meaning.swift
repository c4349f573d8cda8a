extension Vocabulary {
    /// Whether words say something: not "nej", "-" and the like, which a language lists (`hints`, `nothing`).
    package func isMeaningful(_ text: Localized<Prose>?) -> Bool {
        guard let text else { return false }
        let best = text.best(for: Edition(text.language))
        return isMeaningful(best.value.plainText, in: best.language)
    }

    package func isMeaningful(_ text: String, in language: Language, besides: [Hint] = []) -> Bool {
        let said = bare(text)
        guard !said.isEmpty else { return false }
        guard let words = self[language] else { return true }
        let empty = ([.nothing] + besides).flatMap { words.content[WordKind.hints.rawValue][$0.index] }
        return !empty.contains { bare($0) == said }
    }

    /// Whether residents or others had a part in making something: not only the municipality itself (the policy's fifth point).
    package func isMadeTogether(_ madeWith: Localized<String>?) -> Bool {
        guard let madeWith else { return false }
        let best = madeWith.best(for: Edition(madeWith.language))
        return isMeaningful(best.value, in: best.language, besides: [.ourselves])
    }
}

/// In small letters, with nothing but letters and digits, and one space between words.
private func bare(_ text: String) -> String {
    text.lowercased().filledParts { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
        .joined(separator: " ")
}
