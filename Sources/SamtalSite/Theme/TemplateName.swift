/// The templates that pages and the cards in lists are rendered with; a theme has these, and any partials of its own.
enum TemplateName: String, CaseIterable {
    case front, dialogues, dialogue, meetings, feedback, register, entry, archive, subscribe, page
    case archiveYear = "archive-year"
    case notFound = "not-found"
    case dialogueCard = "dialogue-card"
    case occasionCard = "occasion-card"
    case feedbackCard = "feedback-card"

    /// Whether it is a piece of a page, without the frame around it.
    private var isCard: Bool { self == .dialogueCard || self == .occasionCard || self == .feedbackCard }

    /// What the template may name, the outermost first: on a page the names of the frame, then the content's own.
    var shapes: [Shape] { isCard ? [content] : [Frame.names.shape, content] }

    private var content: Shape {
        switch self {
        case .front: FrontPage.names.shape
        case .dialogues: DialoguesPage.names.shape
        case .dialogue: DialoguePage.names.shape
        case .meetings: MeetingsPage.names.shape
        case .feedback: FeedbackPage.names.shape
        case .register: RegisterPage.names.shape
        case .entry: EntryPage.names.shape
        case .archive: ArchivePage.names.shape
        case .archiveYear: ArchiveYearPage.names.shape
        case .subscribe: SubscribePage.names.shape
        case .page: OrdinaryPageView.names.shape
        case .notFound: NotFoundPage.names.shape
        case .dialogueCard: DialogueCard.names.shape
        case .occasionCard: OccasionCard.names.shape
        case .feedbackCard: FeedbackCard.names.shape
        }
    }
}
