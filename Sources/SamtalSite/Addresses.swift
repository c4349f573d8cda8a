package import SamtalModel

/// Every address on the site, from the languages' words; the one place that knows the shape of the site.
package struct Addresses: Sendable {
    private let vocabulary: Vocabulary
    let defaultLanguage: Language
    /// By language, and by the index of the word: nearly every other address begins with one of them.
    private let lists: [Language: [Address]]

    package init(vocabulary: Vocabulary, defaultLanguage: Language) {
        self.vocabulary = vocabulary
        self.defaultLanguage = defaultLanguage
        let lists = vocabulary.languages.map { words in
            let home = words.language == defaultLanguage ? "/" : "/\(words.language.code)/"
            return (words.language, AddressWord.allCases.map { Address(home + words.address($0) + "/") })
        }
        self.lists = Dictionary(lists) { first, _ in first }
    }

    /// The front page in a language: the default language is at the root, others under `/<code>/`.
    package func home(_ language: Language) -> Address {
        language == defaultLanguage ? .root : Address("/\(language.code)/")
    }

    /// A list page such as `/dialoger/`; from its second page on, `/dialoger/sida/2/`.
    package func list(_ word: AddressWord, _ language: Language, page: Int = 1) -> Address {
        guard let first = lists[language]?[word.rawValue] else {
            preconditionFailure("The site's languages are those of the vocabulary.")
        }
        return numbered(first, page: page, language)
    }

    /// The list of days that something is to be done by in the dialogues of a unit.
    package func deadlines(ofUnit id: String, _ language: Language, page: Int = 1) -> Address {
        entry(id, of: .deadlines, language, page: page)
    }
    /// What the search of a language looks through, beside the page that it is on.
    package func searchIndex(_ language: Language) -> Address { list(.search, language).appending("index.json") }

    /// A list's address from its second page on.
    private func numbered(_ first: Address, page: Int, _ language: Language) -> Address {
        page == 1 ? first : first.appending("\(vocabulary.words(language).address(.page))/\(page)/")
    }

    package func dialogue(_ slug: String, _ edition: Edition) -> Address {
        easyRead(edition, of: list(.dialogues, edition.language).appending(slug + "/"))
    }

    /// The page of one area, group or unit.
    package func entry(_ id: String, of word: AddressWord, _ language: Language, page: Int = 1) -> Address {
        numbered(list(word, language).appending(id + "/"), page: page, language)
    }

    package func archive(year: Int, _ language: Language, page: Int = 1) -> Address {
        numbered(list(.archive, language).appending("\(year)/"), page: page, language)
    }

    /// An ordinary page, `/<slug>/`; a file with the words of a page of the site's own is at that page's address.
    package func page(_ slug: String, _ edition: Edition) -> Address {
        if let own = ownPage(wordedBy: slug) { return self.own(own, edition) }
        return easyRead(edition, of: home(edition.language).appending(slug + "/"))
    }

    /// A page of the site's own that the office may word.
    func own(_ page: OwnPage, _ edition: Edition) -> Address {
        easyRead(edition, of: list(page.word, edition.language))
    }

    /// The page of the site's own that a file of `pages/` has the words of.
    func ownPage(wordedBy slug: String) -> OwnPage? {
        let words = vocabulary.words(defaultLanguage)
        return OwnPage.allCases.first { slug == words.address($0.word) || slug == $0.word.id }
    }

    private func easyRead(_ edition: Edition, of page: Address) -> Address {
        guard edition.isEasyRead else { return page }
        return page.appending(vocabulary.words(edition.language).address(.easyRead) + "/")
    }

    /// The calendar file of one occasion.
    package func occasion(_ id: String, _ language: Language) -> Address {
        list(.meetings, language).appending(id + ".ics")
    }

    package func media(_ path: String) -> Address { Address("/media/" + path) }
}

/// What is made to be printed; it lies below what it is about.
extension Addresses {
    package func poster(ofDialogue slug: String, _ language: Language) -> Address {
        onPaper(.poster, below: dialogue(slug, Edition(language)), language)
    }

    /// All occasions of a meeting have one poster.
    package func poster(ofMeeting id: String, _ language: Language) -> Address {
        onPaper(.poster, below: list(.meetings, language).appending(id + "/"), language)
    }

    package func answerSheet(_ slug: String, _ language: Language) -> Address {
        onPaper(.answerSheet, below: dialogue(slug, Edition(language)), language)
    }

    private func onPaper(_ word: AddressWord, below address: Address, _ language: Language) -> Address {
        address.appending(vocabulary.words(language).address(word) + "/")
    }
}

/// What a feed and a calendar can be about.
package enum Scope: Hashable, Sendable {
    case site
    /// By slug.
    case dialogue(String)
    /// By id in organisation.yml.
    case area(String)
    case group(String)
    case unit(String)
    /// Feedback alone; it has a feed and no calendar.
    case feedback
    /// What is late; it has a feed and no calendar.
    case overdue
    /// What has happened week by week and what is coming; it has a feed and no calendar.
    case week
    /// Last days to answer, decision days and promised days: of everything, and of one unit. Calendars without feeds.
    case deadlines
    case unitDeadlines(String)
}

extension Scope {
    package var hasFeed: Bool {
        switch self {
        case .site, .dialogue, .area, .group, .unit, .feedback, .overdue, .week: true
        case .deadlines, .unitDeadlines: false
        }
    }

    package var hasJSONFeed: Bool { self == .site || self == .feedback }

    package var hasCalendar: Bool {
        switch self {
        case .site, .dialogue, .area, .group, .unit, .deadlines, .unitDeadlines: true
        case .feedback, .overdue, .week: false
        }
    }
}

extension Addresses {
    /// The page that a scope's feed and calendar lie beside.
    package func page(of scope: Scope, _ language: Language) -> Address {
        switch scope {
        case .site: home(language)
        case .dialogue(let slug): dialogue(slug, Edition(language))
        case .area(let id): entry(id, of: .areas, language)
        case .group(let id): entry(id, of: .groups, language)
        case .unit(let id): entry(id, of: .units, language)
        case .feedback: list(.feedback, language)
        case .overdue: list(.overdue, language)
        case .week: list(.week, language)
        case .deadlines: list(.deadlines, language)
        case .unitDeadlines(let id): entry(id, of: .deadlines, language)
        }
    }

    package func feed(of scope: Scope, _ language: Language) -> Address {
        page(of: scope, language).appending("feed.xml")
    }

    /// The same feed as JSON Feed, which the site and feedback have.
    package func jsonFeed(of scope: Scope, _ language: Language) -> Address {
        page(of: scope, language).appending("feed.json")
    }

    package func calendar(of scope: Scope, _ language: Language) -> Address {
        page(of: scope, language).appending("calendar.ics")
    }
}

/// The permanent `id` attributes on pages that feeds, calendars and the content link to.
///
/// A happening's own place is called what the happening is (`HappeningNames`), with these words for single things.
package enum Fragment {
    /// The heading that every page begins with.
    package static let content = "content"
    package static let proposal = "proposal"
    package static let influence = "influence"
    package static let takePart = "take-part"
    package static let timeline = "timeline"
    package static let decision = "decision"
    package static let corrections = "corrections"
    package static let history = "history"
    /// A week by its ISO number, such as `week-2026-47`.
    package static func week(_ week: ISOWeek) -> String { "week-\(week.year)-\(padded(week.number, to: 2))" }
    package static let ways = "ways"
    package static let levels = "levels"
    package static let policy = "policy"
}
