import SamtalModel

/// The words that a file may be written in: those of the site's language, of English, and of its own language.
final class FileWords: Sendable {
    /// The language whose words messages suggest: the site's.
    let suggested: Words
    /// The words of the file's own language, for what stands in a translation alone.
    let own: Words
    private let languages: [Words]
    /// By kind: the indices of the words that are written so.
    private let indices: [[String: [Int]]]
    private let folded: [[KnownWord]]

    struct KnownWord: Sendable {
        /// In lower case, with single spaces.
        let word: String
        /// Its place among the words of its kind.
        let index: Int
        let spelling: Spelling
    }

    init(vocabulary: Vocabulary, siteLanguage: Language, fileLanguage: Language) {
        var languages: [Words] = []
        for language in [siteLanguage, .english, fileLanguage] {
            guard let words = vocabulary[language], !languages.contains(where: { $0.language == language }) else {
                continue
            }
            languages.append(words)
        }
        guard let suggested = languages.first else {
            preconditionFailure("The vocabulary is checked to hold English when it is read.")
        }
        self.suggested = suggested
        own = vocabulary[fileLanguage] ?? suggested
        self.languages = languages
        indices = WordKind.allCases.map { kind in
            // The English ids are always understood, whatever languages there are.
            let ids = kind.ids.enumerated().map { (words: [$1], index: $0) }
            let written = languages.flatMap { language in
                language.content[kind.rawValue].enumerated().map { (words: $1, index: $0) }
            }
            return (written + ids).reduce(into: [:]) { indices, entry in
                for key in Set(entry.words + entry.words.map(SamtalModel.folded)) {
                    indices[key, default: []].append(entry.index)
                }
            }
        }
        folded = WordKind.allCases.map { kind in
            let words = languages.flatMap { language in
                language.content[kind.rawValue].enumerated().flatMap { index, words in
                    words.map { KnownWord(word: SamtalModel.folded($0), index: index, spelling: Spelling($0)) }
                }
            }
            return words.sorted { $0.word.unicodeScalars.count > $1.word.unicodeScalars.count }
        }
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
    func longestFirst(_ kind: WordKind) -> [KnownWord] { folded[kind.rawValue] }

    /// The known word that a text must be a slip of, if any.
    func slip<W: Word>(_ type: W.Type, _ text: String, among allowed: [W]? = nil) -> (word: W, written: String)? {
        let spelling = Spelling(text)
        let words = W.allCases
        return longestFirst(W.wordKind).lazy.map { (known: $0, word: words[$0.index]) }.first { known, word in
            (allowed?.contains(word) ?? true) && spelling.isSlip(of: known.spelling)
        }
        .map { ($0.word, $0.known.word) }
    }

    func printed(_ word: some Word) -> String { suggested.printed(word) }

    func label(_ label: Label) -> String { suggested.label(label) }

    func key(_ key: Key) -> String { suggested.key(key) }

    func section(_ section: SectionName) -> String { suggested.section(section) }

    /// The printed words of a kind, as a list in a message.
    func list(_ kind: WordKind) -> String {
        suggested.content[kind.rawValue].compactMap(\.first).joined(separator: ", ")
    }

    /// The printed word whose spelling is most like an unknown one.
    func nearestWord<W: Word>(_ type: W.Type, to word: String, among allowed: [W]? = nil) -> String? {
        let words = W.allCases
        let candidates = longestFirst(W.wordKind).filter { allowed?.contains(words[$0.index]) ?? true }
        guard let match = nearest(to: word, among: candidates.map(\.word)),
            let index = candidates.first(where: { $0.word == match })?.index
        else { return nil }
        return languages.first {
            $0.content[W.wordKind.rawValue][index].contains { SamtalModel.folded($0) == match }
        }?
        .printed(words[index])
    }
}
