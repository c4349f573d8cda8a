import Mustache

/// The templates that pages and the cards in lists are rendered with; a theme has these, and any partials of its own.
enum TemplateName: String, CaseIterable {
    case front, dialogues, dialogue, meetings, feedback, register, entry, archive, subscribe, page
    case archiveYear = "archive-year"
    case notFound = "not-found"
    case dialogueCard = "dialogue-card"
    case occasionCard = "occasion-card"
    case feedbackCard = "feedback-card"
    case fact, dated, step
    case week, deadlines, overdue
    case timelineRow = "timeline-row"
    case menuLink = "menu-link"
    case languageLink = "language-link"
    case alternateLink = "alternate-link"
    case feedLink = "feed-link"
    case statement, propose
    case howItWorks = "how-it-works"
    case search
    case listedDialogue = "listed-dialogue"
    case openGraph = "open-graph"
    case poster
    case answerSheet = "answer-sheet"

    /// Whether it is a piece of a page, without the frame around it.
    private var isPiece: Bool {
        switch self {
        case .dialogueCard, .occasionCard, .feedbackCard, .fact, .dated, .step, .timelineRow: true
        case .menuLink, .languageLink, .alternateLink, .feedLink: true
        case .listedDialogue, .openGraph: true
        default: false
        }
    }

    /// What the template may name: the content's own names, and on a page those of the frame.
    var shape: Shape {
        let content: Shape =
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
            case .fact: FactView.names.shape
            case .dated: DatedView.names.shape
            case .step: StepView.names.shape
            case .week: WeekPage.names.shape
            case .deadlines: DeadlinesPage.names.shape
            case .overdue: OverduePage.names.shape
            case .timelineRow: TimelineRowView.names.shape
            case .menuLink, .languageLink: LinkView.names.shape
            case .alternateLink: AlternateView.names.shape
            case .feedLink: FeedLinkView.names.shape
            case .statement: StatementPage.names.shape
            case .propose: ProposePage.names.shape
            case .howItWorks: HowItWorksPage.names.shape
            case .search: SearchPage.names.shape
            case .listedDialogue: ListedDialogue.names.shape
            case .openGraph: OpenGraphView.names.shape
            case .poster: PosterPage.names.shape
            case .answerSheet: AnswerSheetPage.names.shape
            }
        if isPiece { return content }
        return Shape(content.kinds.merging(Frame.names.shape.kinds) { own, _ in own })
    }
}
