/// One public dialogue, as meant: everything that its file and its translations say.
///
/// A class that never changes: it has some hundred parts, and is passed to all that tells of it.
package final class Dialogue: Sendable {
    package let facts: DialogueFacts

    /// The last day on which something in it is told; nil where nothing but what was there from the first is.
    let lastTold: Day?

    package init(_ facts: DialogueFacts) {
        self.facts = facts
        lastTold = facts.lastTold
    }

    /// The same with something changed.
    package func with(_ change: (inout DialogueFacts) -> Void) -> Dialogue {
        var facts = facts
        change(&facts)
        return Dialogue(facts)
    }

    @inlinable package var id: String { facts.id }
    @inlinable package var slug: String { facts.slug }
    @inlinable package var place: Place { facts.place }
    @inlinable package var editions: [Edition] { facts.editions }
    @inlinable package var title: Localized<String> { facts.title }
    @inlinable package var summary: Localized<String> { facts.summary }
    @inlinable package var responsible: [String] { facts.responsible }
    @inlinable package var published: Day { facts.published }
    @inlinable package var contact: String? { facts.contact }
    @inlinable package var shownFrom: LocalTime? { facts.shownFrom }
    @inlinable package var updated: Day? { facts.updated }
    @inlinable package var isDraft: Bool { facts.isDraft }
    @inlinable package var isWhole: Bool { facts.isWhole }
    @inlinable package var unread: Set<SectionName> { facts.unread }
    @inlinable package var unreadKeys: Set<Key> { facts.unreadKeys }
    @inlinable package var handSetPhase: Phase? { facts.handSetPhase }
    @inlinable package var reason: Localized<String>? { facts.reason }
    @inlinable package var purpose: Purpose { facts.purpose }
    @inlinable package var initiator: Initiator { facts.initiator }
    @inlinable package var kind: DialogueKind { facts.kind }
    @inlinable package var areas: [String] { facts.areas }
    @inlinable package var topics: [String] { facts.topics }
    @inlinable package var level: Level? { facts.level }
    @inlinable package var madeWith: Localized<String>? { facts.madeWith }
    @inlinable package var togetherWith: String? { facts.togetherWith }
    @inlinable package var registryNumber: String? { facts.registryNumber }
    @inlinable package var image: Picture? { facts.image }
    @inlinable package var signLanguage: Inline.Link? { facts.signLanguage }
    @inlinable package var aliases: [(path: String, place: Place)] { facts.aliases }
    @inlinable package var continuesIn: [(slug: String, place: Place)] { facts.continuesIn }
    @inlinable package var withdrawn: Day? { facts.withdrawn }
    @inlinable package var removed: [String] { facts.removed }
    @inlinable package var proposal: Proposal? { facts.proposal }
    @inlinable package var pointsOfInfluence: [PointOfInfluence] { facts.pointsOfInfluence }
    @inlinable package var alreadyDecided: [Localized<Prose>] { facts.alreadyDecided }
    @inlinable package var participation: Participation? { facts.participation }
    @inlinable package var questions: [Localized<Prose>] { facts.questions }
    @inlinable package var affected: [AffectedGroup] { facts.affected }
    @inlinable package var timeline: Timeline { facts.timeline }
    @inlinable package var meetings: [Meeting] { facts.meetings }
    @inlinable package var feedback: [Feedback] { facts.feedback }
    @inlinable package var results: [ResultTable] { facts.results }
    @inlinable package var decision: Decision? { facts.decision }
    @inlinable package var implementation: [ImplementationStep] { facts.implementation }
    @inlinable package var documents: [Localized<Prose>] { facts.documents }
    @inlinable package var corrections: [Correction] { facts.corrections }
    @inlinable package var background: Localized<Prose> { facts.background }
    @inlinable package var sectionTexts: [(section: SectionName, text: Localized<Prose>)] { facts.sectionTexts }

    /// The language that the facts are written beside.
    package var language: Language { title.language }

    /// The meeting that an id is of, or the one that it is a session of.
    package func meeting(of id: String) -> Meeting? {
        meetings.first { $0.id == id || $0.occasions.contains { $0.id == id } }
    }

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
    /// A form on the web that is not a survey, such as an e-service.
    package var webForm: Prose?
    package var eMail: Prose?
    package var letter: Prose?
    package var phone: Prose?
    package var inPerson: Prose?
    /// Where there is paper to answer on, and a box to leave it in.
    package var onPaper: Prose?
    package var markYourAnswer: Prose?
    package var lastDay: LastDay?
    package var timeNeeded: Localized<Prose>?
    package var age: Localized<Prose>?
    package var needsElectronicId: Bool?
    /// Ways that are said not to be open, some of which the municipality has: e-mail, letter, telephone, visit.
    package var closedWays: Set<Label> = []

    package init() {}

    /// The ways to answer, in the order in which they are written.
    package static let ways: [Label] = [.survey, .webForm, .eMail, .letter, .telephone, .inPerson, .onPaper]

    /// What is said of a way to answer; nil for any other label.
    package subscript(way: Label) -> Prose? {
        get {
            switch way {
            case .survey: survey
            case .webForm: webForm
            case .eMail: eMail
            case .letter: letter
            case .telephone: phone
            case .inPerson: inPerson
            case .onPaper: onPaper
            default: nil
            }
        }
        set {
            switch way {
            case .survey: survey = newValue
            case .webForm: webForm = newValue
            case .eMail: eMail = newValue
            case .letter: letter = newValue
            case .telephone: phone = newValue
            case .inPerson: inPerson = newValue
            case .onPaper: onPaper = newValue
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
