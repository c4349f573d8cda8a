/// The words of one language, as `languages/<code>.yml` gives them.
package struct Words: Sendable {
    package let language: Language
    /// The language's own name for itself, such as "Svenska".
    package let ownName: String
    /// Words that content may use: for each kind of word its ids, each with the printed word and then the accepted.
    package let content: [WordKind: [(id: String, words: [String])]]
    /// Parts of addresses, such as `dialoger` for `dialogues`.
    package let addresses: [AddressWord: String]
    /// What the site itself says, with `{name}` where a value goes.
    package let texts: [SiteText: String]
    /// The word to print for each id.
    private let printedWords: [WordKind: [String: String]]
    private let patterns: [SiteText: TextPattern]

    package init(
        language: Language,
        ownName: String,
        content: [WordKind: [(id: String, words: [String])]],
        addresses: [AddressWord: String],
        texts: [SiteText: String]
    ) {
        self.language = language
        self.ownName = ownName
        self.content = content
        self.addresses = addresses
        self.texts = texts
        printedWords = content.mapValues { entries in
            Dictionary(entries.compactMap { entry in entry.words.first.map { (entry.id, $0) } }) { first, _ in first }
        }
        patterns = texts.mapValues { TextPattern($0) }
    }

    /// The word to print for an id; the id itself where the language has none.
    package func printed(_ kind: WordKind, _ id: String) -> String {
        printedWords[kind]?[id] ?? id
    }

    package func text(_ text: SiteText) -> String { texts[text] ?? text.rawValue }

    /// A text with its `{name}` parts filled in.
    package func text(_ text: SiteText, _ values: [(name: String, value: String)]) -> String {
        pattern(text).filled { name in values.first { $0.name == name }?.value }
    }

    package func pattern(_ text: SiteText) -> TextPattern { patterns[text] ?? TextPattern(text.rawValue) }

    package func address(_ word: AddressWord) -> String { addresses[word] ?? word.rawValue }

    /// The month's name, 1 being January, in lower case where the language writes it so.
    package func month(_ number: Int) -> String { printed(.month, String(number)) }

    /// The weekday's name, 1 being Monday.
    package func weekday(_ number: Int) -> String { printed(.weekday, String(number)) }
}

/// The words of every language that the program has, the site's own or not.
package struct Vocabulary: Sendable {
    /// By language code.
    package let languages: [Words]

    package init(languages: [Words]) { self.languages = languages }

    package subscript(language: Language) -> Words? { languages.first { $0.language == language } }

    /// The words of a language that the site is known to have.
    package func words(_ language: Language) -> Words {
        guard let words = self[language] else {
            preconditionFailure("The site's languages are checked against the vocabulary when site.yml is read.")
        }
        return words
    }
}

/// The kinds of words that content is written in; the raw value is the key in `languages/<code>.yml`.
package enum WordKind: String, CaseIterable, Sendable {
    case key = "keys"
    case section = "sections"
    case label = "labels"
    case phase = "phases"
    case level = "levels"
    case purpose = "purposes"
    case initiator = "initiators"
    case dialogueKind = "kinds"
    case answer = "answers"
    case form = "forms"
    case state = "states"
    case unitKind = "unit-kinds"
    case month = "months"
    case weekday = "weekdays"
    case season = "periods"
    /// Small words inside values: till, från, kl., dekorativ.
    case particle = "particles"
}

/// The parts of addresses that a language has its own word for; the raw value is the id.
package enum AddressWord: String, CaseIterable, Sendable {
    case dialogues, meetings, feedback, areas, groups, units, subscribe, archive, page, deadlines
    case easyRead = "easy-read"
    case propose
    case followUp = "follow-up"
    case overdue, search, accessibility
}
