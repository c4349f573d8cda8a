/// What may stand under a label, by CONTENT.md's table of sections.
struct LabelRule: Sendable {
    let id: String
    /// ‡: words, which a translation may state; all else is a fact.
    var isWords = false
    var isRequired = false
    var mayRepeat = false
    /// Carries a date in the label: `Inställt 2026-11-22`.
    var isDated = false
    /// Carries a number in the label: `Tillfälle 1`.
    var isNumbered = false

    static func fact(_ id: String) -> LabelRule { LabelRule(id: id) }
    static func words(_ id: String) -> LabelRule { LabelRule(id: id, isWords: true) }

    var required: LabelRule { with { $0.isRequired = true } }
    var repeating: LabelRule { with { $0.mayRepeat = true } }
    var dated: LabelRule { with { $0.isDated = true } }
    var numbered: LabelRule { with { $0.isNumbered = true } }

    private func with(_ change: (inout LabelRule) -> Void) -> LabelRule {
        var copy = self
        change(&copy)
        return copy
    }
}

/// A reserved section.
///
/// The raw value is its id in `languages/<code>.yml`.
enum Section: String, CaseIterable, Sendable {
    case proposal, influence, decided
    case takePart = "take-part"
    case questions, affected, timeline, meetings, feedback, decision, implementation, documents, corrections

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
    }

    var shape: Shape {
        switch self {
        case .proposal, .takePart, .decision: .labels
        case .influence, .affected, .meetings, .feedback, .implementation: .entries
        case .decided, .questions, .documents: .list
        case .timeline, .corrections: .rows
        }
    }

    /// Whether a translation may state its list or rows; the timeline is facts.
    var itemsAreWords: Bool { self != .documents && self != .timeline }

    var labels: [LabelRule] { Self.rules[self] ?? [] }

    var labelIds: [String] { labels.map(\.id) }

    func rule(_ id: String) -> LabelRule? { labels.first { $0.id == id } }

    private static let rules: [Section: [LabelRule]] = [
        .proposal: [
            .fact("read-it"), .fact("submitted").required, .fact("voting-until"), .fact("votes"),
            .fact("votes-needed"), .fact("answer-by").required, .fact("handled-by"),
            .words("answer").repeating.dated, .fact("similar-to"),
        ],
        .influence: [
            .words("what"), .words("where-it-is-used"), .fact("when"), .words("how"), .fact("level"),
            .fact("decided-by"),
        ],
        .takePart: [
            .fact("survey"), .fact("e-mail"), .fact("letter"), .fact("telephone"), .fact("in-person"),
            .fact("mark-your-answer"), .fact("last-day"), .words("time-needed"), .words("age"), .fact("needs-e-id"),
        ],
        .affected: [
            .words("how-they-are-affected").required, .words("how-they-take-part").required,
            .fact("how-we-invite").required,
        ],
        .timeline: [.words("changed").repeating.dated],
        .meetings: [
            .fact("id").required, .fact("when"), .fact("session").repeating.numbered, .fact("form"), .fact("place"),
            .fact("address"), .words("open"), .fact("online"), .words("for"), .words("sign-up"), .fact("sign-up-by"),
            .words("languages"), .words("accessibility"), .words("children"), .fact("published"),
            .words("moved").repeating.dated, .words("cancelled").repeating.dated,
            .words("postponed").repeating.dated, .words("changed").repeating.dated, .fact("notes"),
            .fact("participants"),
        ],
        .feedback: [
            .fact("id"), .fact("from-meeting"), .words("we-asked").repeating, .words("you-said").repeating,
            .words("we-did").repeating, .words("we-did-in-part").repeating, .words("we-did-not").repeating,
            .words("we-are-looking-into-it").repeating, .words("not-ours-to-decide").repeating,
            .words("why-not").repeating, .fact("reply-by").repeating, .words("new-insights").repeating,
            .words("next-step").repeating, .fact("how-we-told"), .fact("participants"), .fact("answers"),
        ],
        .decision: [
            .fact("decided-by").required, .fact("when").required, .words("outcome"),
            .words("how-the-dialogue-changed-it"), .fact("minutes"), .fact("appeals"), .fact("led-to"),
        ],
        .implementation: [.fact("id"), .fact("state"), .words("can-be-influenced"), .fact("next-report")],
    ]
}
