/// What a dialogue is made of while it is read, and while it is made into what was known earlier.
package struct DialogueFacts: Sendable {
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

    /// Lets what ends on the last day to answer close at the time of day that is told of it.
    package mutating func closeWithLastDay() {
        guard let end = participation?.lastDay, end.closes != nil else { return }
        timeline = timeline.closing(with: end)
        for index in pointsOfInfluence.indices {
            pointsOfInfluence[index].when = pointsOfInfluence[index].when?.closing(with: end)
        }
    }
}
