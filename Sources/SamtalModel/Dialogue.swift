/// One public dialogue, as meant: everything that its file and its translations say.
package struct Dialogue: Sendable {
    /// Permanent: in addresses (unless `id` was given, then only in identifiers) and in feed identifiers.
    package let id: String
    /// The file's name without `.md`: its address.
    package let slug: String
    /// Where the file begins.
    package let place: Place
    /// The original first, then its translations and easy-read versions, in the site's order.
    package var editions: [Edition]

    package var title: Localized<String>
    package var summary: Localized<String>
    /// Ids of the responsible units, the main one first; never empty.
    package var responsible: [String]
    package var published: Day
    package var contact: String?
    /// Nothing of it exists before this.
    package var shownFrom: LocalTime?
    package var updated: Day?
    package var isDraft: Bool
    /// False for a draft that lacks what everything else hangs on: it is there for links to it, and never shown.
    package var isWhole = true
    /// Sections of its file that something is wrong in: what they lack may be what can't be read, and is not missed.
    package var unread: Set<SectionName> = []
    /// The same of the keys above them.
    package var unreadKeys: Set<Key> = []
    /// Set by hand, where no timeline rules.
    package var handSetPhase: Phase?
    package var reason: Localized<String>?
    package var purpose: Purpose
    package var initiator: Initiator
    package var kind: DialogueKind
    package var areas: [String]
    package var topics: [String]
    package var level: Level?
    package var madeWith: Localized<String>?
    package var togetherWith: String?
    package var registryNumber: String?
    package var image: Picture?
    /// A film; its link has no words of its own.
    package var signLanguage: Inline.Link?
    /// Earlier addresses on this site, as written, such as `/dialoger/torget/`.
    package var aliases: [(path: String, place: Place)]
    package var continuesIn: [(slug: String, place: Place)]
    package var withdrawn: Day?
    /// Ids of what was told and is knowingly gone (see `told`).
    package var removed: [String]

    package var proposal: Proposal?
    package var pointsOfInfluence: [PointOfInfluence]
    package var alreadyDecided: [Localized<Prose>]
    package var participation: Participation?
    package var questions: [Localized<Prose>]
    package var affected: [AffectedGroup]
    package var timeline: Timeline
    package var meetings: [Meeting]
    package var feedback: [Feedback]
    package var results: [ResultTable]
    package var decision: Decision?
    package var implementation: [ImplementationStep]
    package var documents: [Localized<Prose>]
    package var corrections: [Correction]
    /// Ordinary text, unreserved headings included, in each edition.
    package var background: Localized<Prose>
    /// Text in a reserved section that belongs to no entry, by the section's id.
    package var sectionTexts: [(section: SectionName, text: Localized<Prose>)]

    package init(
        id: String,
        slug: String,
        place: Place,
        title: Localized<String>,
        summary: Localized<String>,
        responsible: [String],
        published: Day
    ) {
        self.id = id
        self.slug = slug
        self.place = place
        self.title = title
        self.summary = summary
        self.responsible = responsible
        self.published = published
        editions = [Edition(title.language)]
        isDraft = false
        purpose = .decision
        initiator = .municipality
        kind = .dialogue
        areas = []
        topics = []
        aliases = []
        continuesIn = []
        removed = []
        pointsOfInfluence = []
        alreadyDecided = []
        questions = []
        affected = []
        timeline = Timeline()
        meetings = []
        feedback = []
        results = []
        implementation = []
        documents = []
        corrections = []
        background = Localized(Prose(), in: title.language)
        sectionTexts = []
    }

    /// The language that the facts are written beside.
    package var language: Language { title.language }

    /// The text of a section that belongs to no entry.
    package func text(of section: SectionName) -> Localized<Prose>? {
        sectionTexts.first { $0.section == section }?.text
    }
}

/// A picture with its words.
package struct Picture: Sendable {
    /// The file's path below `media/`.
    package let file: String
    package let alternative: Localized<String>
    package let credit: String?

    package init(file: String, alternative: Localized<String>, credit: String?) {
        self.file = file
        self.alternative = alternative
        self.credit = credit
    }
}

/// A unit of the municipality, or someone else by name.
package enum Party: Hashable, Sendable {
    case unit(String)
    case other(String)
}

/// Who decides or handles something, in the author's order: one, or several.
package struct Parties: Hashable, Sendable {
    package struct Part: Hashable, Sendable {
        package let party: Party
        /// Whether "och" stands before it, and not a comma.
        package let isAfterAnd: Bool

        package init(_ party: Party, isAfterAnd: Bool) {
            self.party = party
            self.isAfterAnd = isAfterAnd
        }
    }

    package let parts: [Part]

    /// A list, joined as it is written; where all of them are units, "och" stands before the last.
    package init(_ parts: [Part]) {
        let areUnits = parts.allSatisfy { if case .unit = $0.party { true } else { false } }
        self.parts =
            areUnits
            ? parts.enumerated().map { Part($1.party, isAfterAnd: $0 == parts.count - 1) } : parts
    }

    package init(_ party: Party) { parts = [Part(party, isAfterAnd: false)] }

    package static func unit(_ id: String) -> Parties { Parties(.unit(id)) }
    package static func other(_ name: String) -> Parties { Parties(.other(name)) }

    /// Their names with commas and "och" between them.
    package func text(and: String, _ name: (Party) -> String) -> String {
        parts.enumerated().map { index, part in
            (index == 0 ? "" : part.isAfterAnd ? " \(and) " : ", ") + name(part.party)
        }
        .joined()
    }
}

package struct PointOfInfluence: Sendable {
    package var heading: Localized<String>
    package var what: Localized<Prose>?
    package var whereUsed: Localized<Prose>?
    /// Default: the open rows of the timeline.
    package var when: DayRange?
    /// About when it can be influenced, where its days are not set: a period, or later.
    package var undecided: When?
    package var how: Localized<Prose>?
    package var level: Level?
    package var decidedBy: Parties?
    package var text: Localized<Prose>
    package var place: Place

    package init(heading: Localized<String>, text: Localized<Prose>, place: Place) {
        self.heading = heading
        self.text = text
        self.place = place
    }

    /// Whether it has days of its own, and they have passed.
    package func isOver(at now: LocalTime) -> Bool { when?.end.hasPassed(at: now) ?? false }
}

package struct Participation: Sendable {
    package var survey: Prose?
    package var eMail: Prose?
    package var letter: Prose?
    package var phone: Prose?
    package var inPerson: Prose?
    package var markYourAnswer: Prose?
    package var lastDay: LastDay?
    package var timeNeeded: Localized<Prose>?
    package var age: Localized<Prose>?
    package var needsElectronicId: Bool?
    /// Ways that are said not to be open, though the municipality has them: e-mail, letter, telephone, visit.
    package var closedWays: Set<Label> = []

    package init() {}

    /// What is said of e-mail, letter, telephone or visit; nil for any other label.
    package subscript(way: Label) -> Prose? {
        get {
            switch way {
            case .eMail: eMail
            case .letter: letter
            case .telephone: phone
            case .inPerson: inPerson
            default: nil
            }
        }
        set {
            switch way {
            case .eMail: eMail = newValue
            case .letter: letter = newValue
            case .telephone: phone = newValue
            case .inPerson: inPerson = newValue
            default: break
            }
        }
    }
}

package struct AffectedGroup: Sendable {
    package let group: String
    package var how: Localized<Prose>
    package var method: Localized<Prose>
    /// Ids of the channels.
    package var channels: [String]
    /// Why the invitation did not reach them.
    package var notReached: Localized<Prose>?
    package var text: Localized<Prose>
    package var place: Place

    package init(
        group: String,
        how: Localized<Prose>,
        method: Localized<Prose>,
        channels: [String],
        text: Localized<Prose>,
        place: Place
    ) {
        self.group = group
        self.how = how
        self.method = method
        self.channels = channels
        self.text = text
        self.place = place
    }
}

package struct ImplementationStep: Sendable {
    package enum State: String, CaseIterable, Sendable { case planned, ongoing, done, delayed }

    package let id: String
    package let when: When
    package var heading: Localized<String>
    package var state: State?
    package var canBeInfluenced: Localized<Prose>?
    package var nextReport: Day?
    /// The period that ends on that day, where it is told as one.
    package var nextReportPeriod: Period?
    /// What was told later, such as that the day of the report was moved; oldest first.
    package var changes: [Timeline.DayMoved] = []
    package var text: Localized<Prose>
    package var place: Place

    package init(id: String, when: When, heading: Localized<String>, text: Localized<Prose>, place: Place) {
        self.id = id
        self.when = when
        self.heading = heading
        self.text = text
        self.place = place
    }
}

package struct Correction: Sendable {
    package let date: Day
    package let text: Localized<Prose>

    package init(date: Day, text: Localized<Prose>) {
        self.date = date
        self.text = text
    }
}
