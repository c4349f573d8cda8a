/// The words of one language, as `languages/<code>.yml` gives them.
///
/// A class that never changes: every view of every page holds it, and one reference is cheaper to pass on than ten.
package final class Words: Sendable {
    package let language: Language
    /// The language's own name for itself, such as "Svenska".
    package let ownName: String
    /// By kind and by the word's index: the word that is printed, then others that content may use.
    package let content: [[[String]]]
    /// The words of each kind, in the order of `content`.
    package let known: [[KnownWord]]
    /// What the site itself says, by its key in the file, with `{name}` where a value goes.
    package let texts: [String: String]

    /// By index, for what is asked for at every date and text of every page.
    private let addresses: [String]
    /// The months' names in lower case.
    package let months: Set<String>
    /// Words that say nothing, as `bare` leaves them: for "nobody" and the like, and for the municipality itself.
    let emptyAnswers: [Hint: Set<String>]
    /// In bytes, with room for a full stop and the like around it: what is longer says something.
    let longestEmptyAnswer: Int
    private let siteTexts: [String]
    private let patterns: [[TextPart]]

    /// Every kind has all its words, and there is a text for every `SiteText` (see `readVocabulary`).
    package init(
        language: Language,
        ownName: String,
        content: [[[String]]],
        addresses: [String],
        texts: [String: String]
    ) {
        self.language = language
        self.ownName = ownName
        self.content = content
        known = content.map { kind in
            kind.enumerated().flatMap { index, words in words.map { KnownWord($0, index: index) } }
        }
        self.addresses = addresses
        self.texts = texts
        months = Set(content[WordKind.months.rawValue].compactMap { $0.first?.lowercased() })
        let hints = content[WordKind.hints.rawValue]
        let empty = [Hint.nothing, .ourselves].map { ($0, Set(hints[$0.index].map(bare))) }
        emptyAnswers = Dictionary(uniqueKeysWithValues: empty)
        longestEmptyAnswer = (empty.flatMap(\.1).map(\.utf8.count).max() ?? 0) + 8
        siteTexts = SiteText.allCases.map { texts[$0.id] ?? $0.id }
        patterns = siteTexts.map { textParts(of: $0) }
    }

    /// The word to print.
    package func printed<W: Word>(_ word: W) -> String { printed(W.wordKind, word.index) }

    package func label(_ label: Label) -> String { printed(.labels, label.rawValue) }

    package func key(_ key: Key) -> String { printed(.keys, key.rawValue) }

    package func section(_ section: SectionName) -> String { printed(.sections, section.rawValue) }

    package func printed(_ kind: WordKind, _ index: Int) -> String { content[kind.rawValue][index].first ?? "" }

    package func text(_ text: SiteText) -> String { siteTexts[text.rawValue] }

    /// A text with its `{name}` parts filled in.
    package func text(_ text: SiteText, _ values: [(name: String, value: String)]) -> String {
        var filled = ""
        for part in parts(of: text) {
            switch part {
            case .words(let words): filled += following(words, after: filled.unicodeScalars.last)
            case .name(let name): filled += values.first { $0.name == name }?.value ?? "{\(name)}"
            }
        }
        return filled
    }

    /// How many there are, in figures: "2 345", with a space where no line is broken, or as the language parts thousands.
    package func number(_ number: Int) -> String {
        guard number >= 1_000 else { return String(number) }
        let rest = padded(number % 1_000, to: 3)
        // Content is read with ordinary spaces, the words of languages too.
        return text(.thousands, [("thousands", self.number(number / 1_000)), ("rest", rest)])
            .writing(" ", as: "\u{A0}")
    }

    /// What a language is called in this one, as it stands in a sentence; its own name for itself where that is not known.
    package func name(of language: Words) -> String { texts["language-\(language.language.code)"] ?? language.ownName }

    /// The parts of a text: words to print as they stand, and names to be filled in.
    package func parts(of text: SiteText) -> [TextPart] { patterns[text.rawValue] }

    package func address(_ word: AddressWord) -> String { addresses[word.rawValue] }

    /// The month's name, 1 being January, in lower case where the language writes it so.
    package func month(_ number: Int) -> String { printed(.months, number - 1) }

    /// The weekday's name, 1 being Monday.
    package func weekday(_ number: Int) -> String { printed(.weekdays, number - 1) }
}

/// A part of a text of the site's.
package enum TextPart: Hashable, Sendable {
    case words(String)
    /// What stands between braces: where a value goes.
    case name(String)
}

/// Parts `Du kan vara med till och med {day}.` into its words and names.
package func textParts(of text: String) -> [TextPart] {
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

/// The parts of addresses that a language has its own word for.
package enum AddressWord: Int, CaseIterable, Sendable {
    case dialogues, meetings, feedback, areas, groups, units, subscribe, archive, page, deadlines, week, easyRead
    case propose, followUp, overdue, search, accessibility, howItWorks, poster, answerSheet
    /// The list of ordinary pages.
    case pages
    /// Open data.
    case data

    /// Its key in `languages/<code>.yml`.
    package var id: String { AddressWord.ids[rawValue] }

    private static let ids = allCases.map { hyphened("\($0)") }
}
