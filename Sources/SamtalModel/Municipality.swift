/// Everything under `content/`, as meant.
package struct Municipality: Sendable {
    package var settings: Settings
    package var organisation: Organisation
    /// In the order of their file names.
    package var dialogues: [Dialogue]
    package var pages: [OrdinaryPage]
    package var media: [MediaFile]
    /// The files of drafts, translations too: what is wrong in them stops nothing.
    package var draftFiles: Set<String> = []
    /// The paths below `media/` of files that drafts with something wrong in them name anywhere.
    package var draftMedia: Set<String> = []
    /// Whether drafts are shown as if they were finished.
    package var showsDrafts = false

    package init(
        settings: Settings,
        organisation: Organisation,
        dialogues: [Dialogue],
        pages: [OrdinaryPage],
        media: [MediaFile]
    ) {
        self.settings = settings
        self.organisation = organisation
        self.dialogues = dialogues
        self.pages = pages
        self.media = media
    }
}

/// A page of `pages/`, at `/<slug>/`.
package struct OrdinaryPage: Sendable {
    package let slug: String
    package let place: Place
    package var editions: [Edition]
    package var title: Localized<String>
    package var summary: Localized<String>
    package var body: Localized<Prose>
    package var aliases: [(path: String, place: Place)]
    package var shownFrom: LocalTime?
    package var isDraft: Bool
    /// False for a draft without a title: it is there for links to it, and never shown.
    package var isWhole = true
    /// Whether it stands at the foot of every page; nil where its file does not say.
    package var inFooter: Bool?
    package var updated: Day?
    package var contact: String?
    /// Ids of the responsible units, if any are named.
    package var responsible: [String]

    package init(
        slug: String,
        place: Place,
        editions: [Edition],
        title: Localized<String>,
        summary: Localized<String>,
        body: Localized<Prose>
    ) {
        self.slug = slug
        self.place = place
        self.editions = editions
        self.title = title
        self.summary = summary
        self.body = body
        aliases = []
        isDraft = false
        responsible = []
    }
}

/// A file below `media/`, published as it is.
package struct MediaFile: Hashable, Sendable {
    /// Its path below `media/` as it is published: with `/` between the parts, and with composed letters (NFC).
    package let path: String
    /// The same path as the content folder has it.
    package let source: String
    /// In bytes.
    package let size: Int
    /// In pixels, where it is a picture whose size could be read.
    package let dimensions: Dimensions?

    package struct Dimensions: Hashable, Sendable {
        package let width: Int
        package let height: Int

        package init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    package init(path: String, source: String? = nil, size: Int, dimensions: Dimensions?) {
        self.path = path
        self.source = source ?? path
        self.size = size
        self.dimensions = dimensions
    }
}

/// `site.yml`.
package struct Settings: Sendable {
    package var name: String
    package var municipality: String
    /// Nil only until a mistake in it is mended.
    package var baseURL: BaseURL?
    /// The `tag:` authority and calendar domain of every identifier, for ever.
    package var identity: String
    /// Where site.yml gives it.
    package var identityPlace: Place?
    /// The site's languages, the default first.
    package var languages: [Language]
    /// Nil where site.yml names none that can be used.
    package var timeZone: Zone?
    package var contact: Contact
    package var notice: String?
    package var propose: String?
    package var emailSubscription: String?
    package var noticeBoard: String?
    package var policy: Policy?
    /// Nothing before this day is measured against the policy.
    package var policyFrom: Day?
    package var feedbackDays: Int
    package var noticeDays: Int
    package var earlyDays: Int
    package var ongoingFeedbackDays: Int
    package static let usualOngoingFeedbackDays = 120
    package var data = OpenData()
    /// The municipality's own, in the order of the tokens.
    package var colours: [ColourSetting]
    /// The file's path below `media/`.
    package var logo: String?
    package var accessibility: AccessibilityStatement?
    /// Every address in the file, each with its place.
    package var links: [Inline.Link]

    package init(
        name: String,
        municipality: String,
        baseURL: BaseURL?,
        identity: String,
        languages: [Language],
        timeZone: Zone?,
        contact: Contact
    ) {
        self.name = name
        self.municipality = municipality
        self.baseURL = baseURL
        self.identity = identity
        self.languages = languages
        self.timeZone = timeZone
        self.contact = contact
        feedbackDays = 30
        noticeDays = 14
        earlyDays = 60
        ongoingFeedbackDays = Settings.usualOngoingFeedbackDays
        colours = []
        links = []
    }

    package struct Contact: Sendable {
        package var eMail: String?
        package var phone: String?
        package var letter: String?
        package var visit: String?
        /// Where the whole contact is one text.
        package var words: String?

        package init() {}
    }

    package struct Policy: Sendable {
        package var address: String?
        package var status: String?
        package var decided: String?
        package var paragraph: String?

        package init() {}
    }

    /// Whether a dialogue is measured against the policy: not if it was published before that held.
    package func measures(_ dialogue: Dialogue) -> Bool { policyFrom.map { dialogue.published >= $0 } ?? true }

    package var defaultLanguage: Language { languages.first ?? .swedish }
}

/// `organisation.yml`: the registers that dialogues name.
package struct Organisation: Sendable {
    package var areas: Register
    package var groups: Register
    package var units: Register
    package var channels: Register
    package var topics: Register

    package init(
        areas: Register = .init(),
        groups: Register = .init(),
        units: Register = .init(),
        channels: Register = .init(),
        topics: Register = .init()
    ) {
        self.areas = areas
        self.groups = groups
        self.units = units
        self.channels = channels
        self.topics = topics
    }
}

/// One list of organisation.yml, in the file's order.
package struct Register: Sendable {
    package let entries: [Entry]
    private let byId: [String: Int]

    package init(_ entries: [Entry] = []) {
        self.entries = entries
        byId = Dictionary(entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package subscript(id: String) -> Entry? { index(of: id).map { entries[$0] } }

    /// Where an entry stands in the file's order, from 0.
    package func index(of id: String) -> Int? { byId[id] }

    package struct Entry: Sendable {
        package let id: String
        /// In the file's order; at least one.
        package let names: [(language: Language, name: String)]
        /// Stands for every other entry (areas and groups).
        package var coversAll: Bool
        package var unitKind: UnitKind?
        /// Whether a channel needs a computer.
        package var isDigital: Bool?
        /// Employees of the municipality (groups).
        package var isEmployees = false
        /// Its first day; nil where it has been there all along.
        package var from: Day?
        /// Its last day.
        package var until: Day?
        /// The id of its successor, which takes over its promises.
        package var successor: String?
        package let place: Place

        package init(id: String, names: [(language: Language, name: String)], place: Place) {
            self.id = id
            self.names = names
            self.place = place
            coversAll = false
        }

        /// The name in a language, or else its first, with the language that it is in.
        package func name(in language: Language) -> (value: String, language: Language) {
            if let exact = names.first(where: { $0.language == language }) { return (exact.name, language) }
            return names.first.map { ($0.name, $0.language) } ?? (id, language)
        }
    }

    package enum UnitKind: String, CaseIterable, Sendable { case body, sector, operation, external }
}
