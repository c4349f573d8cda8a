/// The templates that pages are rendered with; a theme has these, and any partials of its own.
enum TemplateName: String, CaseIterable {
    case front, dialogues, dialogue, meetings, feedback, register, entry, archive, subscribe, page
    case archiveYear = "archive-year"
    case notFound = "not-found"

    /// What the template may name, beside the names of the frame.
    var shape: Shape {
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
        }
    }
}
