extension Vocabulary {
    /// Whether words say something: not "nej", "-" and the like, which a language lists (`hints`, `nothing`).
    package func isMeaningful(_ text: Localized<Prose>?) -> Bool {
        guard let text else { return false }
        let best = text.best(for: Edition(text.language))
        if let words = self[best.language], begins(best.value, withMoreThan: words.longestEmptyAnswer) { return true }
        return isMeaningful(best.value.plainText, in: best.language)
    }

    package func isMeaningful(_ text: String, in language: Language, besides: [Hint] = []) -> Bool {
        guard let words = self[language], text.utf8.count <= words.longestEmptyAnswer else {
            return text.unicodeScalars.contains(where: \.isSaid)
        }
        let said = bare(text)
        return !said.isEmpty && !([.nothing] + besides).contains { words.emptyAnswers[$0]?.contains(said) ?? false }
    }

    /// Whether residents or others had a part in making something: not only the municipality itself (the policy's fifth point).
    package func isMadeTogether(_ madeWith: Localized<String>?) -> Bool {
        guard let madeWith else { return false }
        let best = madeWith.best(for: Edition(madeWith.language))
        return isMeaningful(best.value, in: best.language, besides: [.ourselves])
    }
}

/// In small letters, with nothing but letters and digits, and one space between words.
func bare(_ text: String) -> String {
    text.lowercased().filledParts { !$0.isSaid }.joined(separator: " ")
}

/// Whether a text begins with words, and goes on for longer than any that say nothing: most do, and are seen to at once.
private func begins(_ prose: Prose, withMoreThan length: Int) -> Bool {
    guard case .paragraph(let inlines)? = prose.blocks.first, case .text(let text)? = inlines.first else {
        return false
    }
    return text.utf8.count > length && text.unicodeScalars.first?.isSaid == true
}

extension Unicode.Scalar {
    fileprivate var isSaid: Bool {
        if isASCII { return UInt8(ascii: self).isLetter || UInt8(ascii: self).isDigit }
        return properties.isAlphabetic || properties.numericType != nil
    }
}
