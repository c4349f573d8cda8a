/// The words of one language, as `languages/<code>.yml` gives them.
///
/// A class that never changes: every view of every page holds it, and one reference is cheaper to pass on than ten.
package final class Words: Sendable {
    package let language: Language
    /// The language's own name for itself, such as "Svenska".
    package let ownName: String
    /// Words that content may use: for each kind of word its ids, each with the printed word and then the accepted.
    package let content: [WordKind: [(id: String, words: [String])]]
    /// Parts of addresses, such as `dialoger` for `dialogues`.
    package let addresses: [AddressWord: String]
    /// What the site itself says, with `{name}` where a value goes.
    package let texts: [SiteText: String]

    private let printedWords: [WordKind: [String: String]]
    private let patterns: [SiteText: [TextPart]]
    private let months: [String]
    private let weekdays: [String]

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
        // Looked up for every date and text of every page, so they are made ready once.
        let printedWords = content.mapValues { entries in
            Dictionary(entries.map { ($0.id, $0.words.first ?? $0.id) }) { first, _ in first }
        }
        self.printedWords = printedWords
        patterns = texts.mapValues { textParts(of: $0) }
        months = (1...12).map { printedWords[.month]?[String($0)] ?? String($0) }
        weekdays = (1...7).map { printedWords[.weekday]?[String($0)] ?? String($0) }
    }

    /// The word to print for an id; the id itself where the language has none.
    package func printed(_ kind: WordKind, _ id: String) -> String { printedWords[kind]?[id] ?? id }

    package func text(_ text: SiteText) -> String { texts[text] ?? text.rawValue }

    /// A text with its `{name}` parts filled in.
    package func text(_ text: SiteText, _ values: [(name: String, value: String)]) -> String {
        var filled = ""
        for part in parts(of: text) {
            switch part {
            case .words(let words): filled += words
            case .name(let name): filled += values.first { $0.name == name }?.value ?? "{\(name)}"
            }
        }
        return filled
    }

    /// The parts of a text: words to print as they stand, and names to be filled in.
    package func parts(of text: SiteText) -> [TextPart] { patterns[text] ?? [.words(text.rawValue)] }

    package func address(_ word: AddressWord) -> String { addresses[word] ?? word.rawValue }

    /// The month's name, 1 being January, in lower case where the language writes it so.
    package func month(_ number: Int) -> String { months[number - 1] }

    /// The weekday's name, 1 being Monday.
    package func weekday(_ number: Int) -> String { weekdays[number - 1] }
}

/// A part of a text of the site's.
package enum TextPart: Hashable, Sendable {
    case words(String)
    /// What stands between braces: where a value goes.
    case name(String)
}

/// Parts `Du kan vara med till och med {day}.` into its words and names.
private func textParts(of text: String) -> [TextPart] {
    var parts: [TextPart] = []
    var rest = text[...]
    while let (words, afterBrace) = rest.halves(at: "{"), let (name, afterName) = afterBrace.halves(at: "}") {
        if !words.isEmpty { parts.append(.words(String(words))) }
        parts.append(.name(String(name)))
        rest = afterName
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    return parts
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

/// The kinds of words that content is written in.
///
/// The raw value is the key in `languages/<code>.yml`.
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

/// The parts of addresses that a language has its own word for.
///
/// The raw value is the id.
package enum AddressWord: String, CaseIterable, Sendable {
    case dialogues, meetings, feedback, areas, groups, units, subscribe, archive, page, deadlines, week
    case easyRead = "easy-read"
    case propose
    case followUp = "follow-up"
    case overdue, search, accessibility
    case howItWorks = "how-it-works"
    case poster
    case answerSheet = "answer-sheet"
    /// The list of ordinary pages.
    case pages
}
