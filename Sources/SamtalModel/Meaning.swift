extension Vocabulary {
    /// Whether words say something: not "nej", "-" and the like, which a language lists (`hints`, `nothing`).
    package func isMeaningful(_ text: Localized<Prose>?) -> Bool {
        guard let text else { return false }
        let best = text.best(for: Edition(text.language))
        return isMeaningful(best.value.plainText, in: best.language)
    }

    package func isMeaningful(_ text: String, in language: Language) -> Bool {
        guard let words = self[language] else { return !bare(text).isEmpty }
        return !words.nothing.contains(text)
    }

    /// Whether residents or others had a part in making something: not only the municipality itself (the policy's fifth point).
    package func isMadeTogether(_ madeWith: Localized<String>?) -> Bool {
        guard let madeWith else { return false }
        let best = madeWith.best(for: Edition(madeWith.language))
        guard let words = self[best.language] else { return !bare(best.value).isEmpty }
        return !words.nothing.contains(best.value) && !words.ourselves.contains(best.value)
    }
}

/// What a language lists as saying nothing where something was asked for; no words at all are among it.
struct HollowPhrases: Sendable {
    private let phrases: Set<String>
    /// How many letters, digits and spaces the longest has.
    private let longest: Int

    init(_ phrases: [String]) {
        let phrases = phrases.map(bare)
        longest = phrases.map(\.unicodeScalars.count).max() ?? 0
        self.phrases = Set(phrases + [""])
    }

    func contains(_ text: String) -> Bool {
        // Nearly all that is written is longer, which is seen at its beginning.
        guard text.unicodeScalars.lazy.filter(isLetterOrDigit).prefix(longest + 1).count <= longest else {
            return false
        }
        return phrases.contains(bare(text))
    }
}

/// In small letters, with nothing but letters and digits, and one space between words.
private func bare(_ text: String) -> String {
    text.lowercased().filledParts { !isLetterOrDigit($0) }.joined(separator: " ")
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if let byte = UInt8(exactly: scalar.value), byte < 0x80 { return byte.isLetter || byte.isDigit }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}
