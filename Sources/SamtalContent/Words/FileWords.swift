import SamtalModel

/// The words that a file may be written in: those of the site's language, of English, and of its own language.
struct FileWords: Sendable {
    /// The language whose words messages suggest: the site's.
    let suggested: Words
    private let languages: [Words]
    private let ids: [WordKind: [String: [String]]]
    private let folded: [WordKind: [KnownWord]]

    struct KnownWord: Sendable {
        /// In lower case, with single spaces.
        let word: String
        let id: String
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
        self.languages = languages
        var ids: [WordKind: [String: [String]]] = [:]
        for kind in WordKind.allCases {
            for language in languages {
                for (id, words) in language.content[kind] ?? [] {
                    for word in words {
                        for key in Set([word, SamtalModel.folded(word)]) {
                            ids[kind, default: [:]][key, default: []].append(id)
                        }
                    }
                }
            }
            // The English ids are always understood, whatever languages there are.
            for (id, _) in suggested.content[kind] ?? [] {
                ids[kind, default: [:]][SamtalModel.folded(id), default: []].append(id)
            }
        }
        self.ids = ids
        var all: [WordKind: [KnownWord]] = [:]
        for kind in WordKind.allCases {
            let words = languages.flatMap { language in
                (language.content[kind] ?? []).flatMap { entry in
                    entry.words.map {
                        KnownWord(word: SamtalModel.folded($0), id: entry.id, spelling: Spelling($0))
                    }
                }
            }
            all[kind] = words.sorted { $0.word.unicodeScalars.count > $1.word.unicodeScalars.count }
        }
        folded = all
    }

    /// The id of a word, or nil where it is unknown; only among `allowed`, where that is given.
    func id(_ kind: WordKind, _ word: some ScalarText, among allowed: [String]? = nil) -> String? {
        // Most words are written just as they are printed.
        guard let found = ids[kind]?[String(word.whole)] ?? ids[kind]?[SamtalModel.folded(word)] else { return nil }
        guard let allowed else { return found.first }
        return found.first(where: allowed.contains)
    }

    /// Every word of a kind, in all the file's languages, folded, with its id; the longest first.
    func longestFirst(_ kind: WordKind) -> [KnownWord] { folded[kind] ?? [] }

    /// The known word that a text must be a slip of, if any.
    func slip(_ kind: WordKind, _ text: String, among allowed: [String]? = nil) -> KnownWord? {
        let spelling = Spelling(text)
        return longestFirst(kind).first { known in
            (allowed?.contains(known.id) ?? true) && spelling.isSlip(of: known.spelling)
        }
    }

    /// The word that the site prints for an id.
    func printed(_ kind: WordKind, _ id: String) -> String { suggested.printed(kind, id) }

    /// The printed words of a kind, as a list in a message.
    func list(_ kind: WordKind) -> String {
        (suggested.content[kind] ?? []).compactMap(\.words.first).joined(separator: ", ")
    }

    /// The printed word whose spelling is most like an unknown one.
    func nearestWord(_ kind: WordKind, to word: String, among allowed: [String]? = nil) -> String? {
        let candidates = longestFirst(kind).filter { allowed?.contains($0.id) ?? true }
        guard let match = nearest(to: word, among: candidates.map(\.word)),
            let id = candidates.first(where: { $0.word == match })?.id
        else { return nil }
        return languages.first {
            $0.content[kind]?.contains { $0.id == id && $0.words.contains { SamtalModel.folded($0) == match } }
                ?? false
        }?
        .printed(kind, id)
    }
}
