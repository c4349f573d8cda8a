import SamtalModel

/// What templates say to their author: "Skriv en sak på varje rad", which each language lists (`hints`, `template`).
struct TemplateTexts: Sendable {
    /// In small letters, by their first words.
    private let texts: [String: [[String]]]
    /// What their first words begin with: few other words do, and each would have to be read as letters.
    private let starts: Set<UInt16>

    init(_ vocabulary: Vocabulary) {
        let all = vocabulary.languages.flatMap { $0.content[WordKind.hints.rawValue][Hint.template.index] }
        texts = Dictionary(grouping: all.map { $0.filledParts(at: " ").map(bare) }) { $0.first ?? "" }
        starts = Set(texts.keys.map { beginning(of: $0.utf8) })
    }

    /// Warns where such a text is left in files; a draft may still be what the template made it.
    func check(_ group: WrittenGroup) -> [Diagnostic] {
        group.isDraft ? [] : ([group.original] + group.translations).flatMap { check($0.source) }
    }

    /// Warns where such a text is left in a file, at the beginning of a sentence or of a value.
    func check(_ source: SourceText) -> [Diagnostic] {
        source.lines.indices.compactMap { index in
            let bytes = source.lineBytes(index + 1)
            for start in beginnings(in: bytes) {
                let first = bytes[start...].prefix { $0 != UInt8(ascii: " ") }
                guard starts.contains(beginning(of: first)),
                    let own = texts[bare(Substring(decoding: first, as: UTF8.self))],
                    let found = text(of: own, in: Substring(decoding: bytes[start...], as: UTF8.self))
                else { continue }
                let before = String(decoding: bytes[..<start], as: UTF8.self).unicodeScalars.count
                let column = before + 1 - source.shift(of: index + 1)
                return left(found, at: Place(file: source.file, line: index + 1, column: max(1, column)))
            }
            return nil
        }
    }

    private func left(_ text: Substring, at place: Place) -> Diagnostic {
        let text = shortened(text)
        return .warning(
            .templateText,
            at: place,
            sv: "\"\(text)\" är mallens text. Skriv er egen, eller ta bort raden.",
            en: "\"\(text)\" is the template's text. Write your own, or remove the line."
        )
    }

    private func text(of texts: [[String]], in line: Substring) -> Substring? {
        let words = line.filledParts(at: " ")
        return texts.first { begins(words[...], with: $0) }.map { line[..<words[$0.count - 1].endIndex] }
    }

    /// Of few words the sentence may hold no others: "Skriv varför." is the template's, and "Skriv varför du svarar" is not.
    private func begins(_ words: ArraySlice<Substring>, with text: [String]) -> Bool {
        guard words.count >= text.count, zip(words, text).allSatisfy({ bare($0) == $1 }) else { return false }
        let last = words[words.startIndex + text.count - 1]
        return text.count >= 4 || words.count == text.count || last.ends(with: ".")
    }
}

/// Where words begin that nothing but marks, a sentence or a label stands before.
///
/// By bytes, since every line of the content is looked at.
private func beginnings(in line: ArraySlice<UInt8>) -> [Int] {
    var found: [Int] = []
    var (isBeginning, hasLetter, last) = (true, false, UInt8(ascii: " "))
    for (place, byte) in zip(line.indices, line) {
        if byte == UInt8(ascii: " ") {
            if last != byte {
                isBeginning = (isBeginning && !hasLetter) || isDash(line[..<place]) || ":.".utf8.contains(last)
            }
            hasLetter = false
        } else {
            if last == UInt8(ascii: " "), isBeginning { found.append(place) }
            hasLetter = hasLetter || isOfWord(byte)
        }
        last = byte
    }
    return found
}

/// The first two bytes of a word's letters and digits, capitals as small ones.
private func beginning(of word: some Sequence<UInt8>) -> UInt16 {
    word.lazy.filter(isOfWord).prefix(2).reduce(0) { $0 << 8 | UInt16($1 | 0x20) }
}

/// Whether a line ends with the word "–".
private func isDash(_ line: ArraySlice<UInt8>) -> Bool { line.suffix(4).elementsEqual(" –".utf8) }

/// Of ASCII letters and digits, and of å, é and their like.
private func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC3...0xCB:
        true
    default: false
    }
}

private func bare(_ word: Substring) -> String {
    word.lowercased().keeping { $0.properties.isAlphabetic || $0.properties.numericType != nil }
}
