import SamtalModel

/// The words that a file may be written in: those of the site's language, of English, and of its own language.
final class FileWords: Sendable {
    /// The words that messages offer: those of the language that the file is written in.
    let suggested: Words
    /// With the file's own language first, so that a slip is read as one of its words where it can be.
    private let languages: [Words]
    /// For a file that is written in English though the site's language is another; nil where that is English.
    let inEnglish: FileWords?
    /// By kind: the indices of the words that are written so.
    private let indices: [[String: [Int]]]
    /// By kind: every word, the longest first.
    private let byLength: [[KnownWord]]

    init(vocabulary: Vocabulary, siteLanguage: Language, fileLanguage: Language) {
        var languages: [Words] = []
        for language in [fileLanguage, siteLanguage, .english] {
            guard let words = vocabulary[language], !languages.contains(where: { $0.language == language }) else {
                continue
            }
            languages.append(words)
        }
        guard let suggested = languages.first else {
            preconditionFailure("The vocabulary is checked to hold English when it is read.")
        }
        self.suggested = suggested
        inEnglish =
            suggested.language == .english || fileLanguage != siteLanguage
            ? nil : FileWords(vocabulary: vocabulary, siteLanguage: siteLanguage, fileLanguage: .english)
        self.languages = languages
        indices = WordKind.allCases.map { kind in
            var indices: [String: [Int]] = [:]
            for known in languages.flatMap({ $0.known[kind.rawValue] }) {
                for key in [known.written, known.word] where indices[key]?.last != known.index {
                    indices[key, default: []].append(known.index)
                }
            }
            // The English ids are always understood, whatever languages there are.
            for (index, id) in kind.ids.enumerated() { indices[id, default: []].append(index) }
            return indices
        }
        byLength = WordKind.allCases.map { kind in
            languages.flatMap { $0.known[kind.rawValue] }.sorted { $0.length > $1.length }
        }
    }

    /// These words, or the English ones where the first key of a file is in English and not in the file's language.
    func spoken(in source: SourceText) -> FileWords {
        guard let inEnglish, let name = source.line(2).halves(at: ":")?.before, let key = word(Key.self, name) else {
            return self
        }
        return isSuggested(SamtalModel.folded(name), for: key) ? self : inEnglish
    }

    /// The word that is written so, or nil where it is unknown; only among `allowed`, where that is given.
    func word<W: Word>(_ type: W.Type, _ text: some ScalarText, among allowed: [W]? = nil) -> W? {
        // Most words are written just as they are printed.
        let known = indices[W.wordKind.rawValue]
        guard let found = known[String(text.whole)] ?? known[SamtalModel.folded(text)] else { return nil }
        let words = W.allCases
        guard let allowed else { return found.first.map { words[$0] } }
        return found.lazy.map { words[$0] }.first(where: allowed.contains)
    }

    /// Every word of a kind, in all the file's languages, folded, with its index; the longest first.
    func longestFirst(_ kind: WordKind) -> [KnownWord] { byLength[kind.rawValue] }

    /// The known word that a text must be a slip of, if any.
    func slip<W: Word>(_ type: W.Type, _ text: String, among allowed: [W]? = nil) -> (word: W, written: String)? {
        let spelling = Spelling(text)
        let words = W.allCases
        return longestFirst(W.wordKind).lazy.map { (known: $0, word: words[$0.index]) }.first { known, word in
            (allowed?.contains(word) ?? true) && spelling.isSlip(of: known.spelling)
        }
        .map { known, word in (word, ownWord(known, word)) }
    }

    /// The word as it was written, where the file's language has it; else the one that it prints.
    private func ownWord<W: Word>(_ known: KnownWord, _ word: W) -> String {
        isSuggested(known.word, for: word) ? known.word : printed(word)
    }

    /// Whether the file's own language has a folded word for one.
    private func isSuggested<W: Word>(_ folded: String, for word: W) -> Bool {
        suggested.known[W.wordKind.rawValue].contains { $0.index == word.index && $0.word == folded }
    }

    func printed(_ word: some Word) -> String { suggested.printed(word) }

    func label(_ label: Label) -> String { suggested.label(label) }

    func key(_ key: Key) -> String { suggested.key(key) }

    func section(_ section: SectionName) -> String { suggested.section(section) }

    /// The printed words of a kind, as a list in a message.
    func list(_ kind: WordKind) -> String {
        suggested.content[kind.rawValue].compactMap(\.first).joined(separator: ", ")
    }

    /// The printed word that a longer one ends with: `vandring` for `fältvandring`, `översiktsplan` for `fördjupad översiktsplan`.
    func wordEnding<W: Word>(_ type: W.Type, _ text: String) -> String? {
        let written = Array(SamtalModel.folded(text).unicodeScalars)
        let found = longestFirst(W.wordKind).first { known in
            let ending = known.word.unicodeScalars
            return ending.count >= 5 && written.count > ending.count
                && written.suffix(ending.count).elementsEqual(ending)
        }
        return found.map { printed(W.allCases[$0.index]) }
    }

    /// The printed word whose spelling is most like an unknown one, in the file's own language if it can be.
    func nearestWord<W: Word>(_ type: W.Type, to word: String, among allowed: [W]? = nil) -> String? {
        let all = W.allCases
        for language in languages {
            let candidates = language.content[W.wordKind.rawValue].enumerated().filter { index, _ in
                allowed?.contains(all[index]) ?? true
            }
            guard let match = nearest(to: word, among: candidates.flatMap(\.element)),
                let found = candidates.first(where: { $0.element.contains(match) })
            else { continue }
            return printed(all[found.offset])
        }
        return nil
    }
}
