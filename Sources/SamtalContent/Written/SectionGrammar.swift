import SamtalModel

/// What may stand under a label, by CONTENT.md's table of sections.
struct LabelRule: Sendable {
    let id: Label
    /// ‡: words, which a translation may state; all else is a fact.
    var isWords = false
    var isRequired = false
    var mayRepeat = false
    /// Carries a date in the label: `Inställt 2026-11-22`.
    var isDated = false
    /// May carry one: `Beslutet blev 2027-03-19`.
    var mayBeDated = false
    /// Carries a number in the label: `Tillfälle 1`.
    var isNumbered = false
    /// A fact that is shown as it is written, with its links; all other facts are read as plain text.
    var isProse = false

    /// Whether a link in its value is one on the page.
    var keepsLinks: Bool { isWords || isProse }

    static func fact(_ id: Label) -> LabelRule { LabelRule(id: id) }
    static func prose(_ id: Label) -> LabelRule { LabelRule(id: id, isProse: true) }
    static func words(_ id: Label) -> LabelRule { LabelRule(id: id, isWords: true) }

    var required: LabelRule { with { $0.isRequired = true } }
    var repeating: LabelRule { with { $0.mayRepeat = true } }
    var dated: LabelRule { with { $0.isDated = true } }
    var perhapsDated: LabelRule { with { $0.mayBeDated = true } }
    var numbered: LabelRule { with { $0.isNumbered = true } }

    private func with(_ change: (inout LabelRule) -> Void) -> LabelRule {
        var copy = self
        change(&copy)
        return copy
    }
}

extension SectionName {
    /// What a section is made of, after its heading.
    enum Shape: Sendable {
        /// `- Label: value`, once.
        case labels
        /// `###` entries, each with `- Label: value`.
        case entries
        /// A plain list.
        case list
        /// `- when: what`.
        case rows
        /// `###` entries, each with `- answer: figure` among its labels; ordinary text where there is no figure.
        case figures
    }

    var shape: Shape {
        switch self {
        case .proposal, .takePart, .decision: .labels
        case .influence, .affected, .meetings, .feedback, .implementation: .entries
        case .decided, .questions, .documents: .list
        case .timeline, .corrections: .rows
        case .results: .figures
        }
    }

    /// Whether a translation may state its list or rows.
    var itemsAreWords: Bool { self != .documents }

    var labels: [LabelRule] { Self.rules[self] ?? [] }

    var labelIds: [Label] { labels.map(\.id) }

    func rule(_ id: Label) -> LabelRule? { labels.first { $0.id == id } }

    private static let rules: [SectionName: [LabelRule]] = [
        .proposal: [
            .prose(.readIt), .fact(.submitted).required, .fact(.votingUntil), .fact(.votes).perhapsDated,
            .fact(.votesNeeded), .fact(.answerBy).required, .fact(.handledBy),
            .words(.answer).repeating.dated, .fact(.theAnswerWas), .fact(.similarTo), .words(.changed).repeating.dated,
        ],
        .influence: [
            .words(.what), .words(.whereItIsUsed), .fact(.when), .words(.how), .fact(.level),
            .fact(.decidedBy),
        ],
        .takePart: [
            .prose(.survey).repeating, .prose(.webForm).repeating, .prose(.eMail).repeating,
            .prose(.letter).repeating, .prose(.telephone).repeating, .prose(.inPerson).repeating,
            .prose(.onPaper).repeating, .prose(.markYourAnswer), .fact(.lastDay), .words(.timeNeeded), .words(.age),
            .fact(.needsEId),
        ],
        .affected: [
            .words(.howTheyAreAffected).required, .words(.howTheyTakePart).required,
            .fact(.howWeInvite).required, .words(.didNotReach),
        ],
        .timeline: [.words(.changed).repeating.dated],
        .meetings: [
            .fact(.id).required, .fact(.when), .fact(.session).repeating.numbered, .fact(.form), .fact(.place),
            .fact(.address), .words(.open), .prose(.online), .fact(.organiser), .words(.for), .words(.signUp),
            .fact(.signUpBy), .words(.seats), .words(.languages), .words(.accessibility), .words(.children),
            .fact(.published),
            .words(.moved).repeating.dated, .words(.cancelled).repeating.dated,
            .words(.postponed).repeating.dated, .words(.backOn).repeating.dated,
            .words(.changed).repeating.dated, .prose(.notes),
            .fact(.participants), .words(.fromTheMunicipality),
        ],
        .feedback: [
            .fact(.id), .fact(.fromMeeting), .words(.weAsked).repeating, .words(.youSaid).repeating,
            .words(.weDid).repeating, .words(.weDidInPart).repeating, .words(.weDidNot).repeating,
            .words(.weAreLookingIntoIt).repeating, .words(.notOursToDecide).repeating,
            .words(.whyNot).repeating, .fact(.replyBy).repeating, .fact(.replyTo), .words(.newInsights).repeating,
            .words(.nextStep).repeating, .fact(.howWeTold), .fact(.participants), .fact(.answers),
            .words(.changed).repeating.dated,
        ],
        .results: [.fact(.answers), .prose(.source)],
        .decision: [
            .fact(.decidedBy).required, .fact(.when).required, .words(.outcome).perhapsDated,
            .words(.howTheDialogueChangedIt), .fact(.effect), .prose(.minutes), .fact(.appealBy), .fact(.appeals),
            .words(.aboutAppeals), .fact(.final),
            .fact(.ledTo),
            .words(.changed).repeating.dated,
        ],
        .implementation: [
            .fact(.id), .fact(.state), .words(.canBeInfluenced), .fact(.nextReport), .words(.changed).repeating.dated,
        ],
    ]
}
