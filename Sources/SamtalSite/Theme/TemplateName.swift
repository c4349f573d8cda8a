/// A template that a theme must have, and the kind of view that fills it.
struct Template<Content: View>: Sendable {
    /// The file's name without `.mustache`.
    let name: String
}

/// A template that a theme must have: that of a page, with the names of the frame too, or that of a piece of a page.
struct RequiredTemplate: Sendable {
    let name: String
    /// Of the views that it is filled with, outermost first.
    let shapes: [Shape]

    static func page(_ template: Template<some View>) -> RequiredTemplate {
        RequiredTemplate(name: template.name, shapes: [Frame.names.shape, shape(of: template)])
    }

    static func piece(_ template: Template<some View>) -> RequiredTemplate {
        RequiredTemplate(name: template.name, shapes: [shape(of: template)])
    }

    private static func shape<Content: View>(of template: Template<Content>) -> Shape { Content.names.shape }

    static let all: [RequiredTemplate] =
        PageKind.all.flatMap(\.templates) + [
            .piece(.dialogueCard), .piece(.occasionCard), .piece(.feedbackCard), .piece(.fact), .piece(.dated),
            .piece(.step), .piece(.timelineRow), .piece(.menuLink), .piece(.languageLink), .piece(.alternateLink),
            .piece(.feedLink), .piece(.listedDialogue), .piece(.openGraph),
        ]
}

extension Template<FrontPage> { static var front: Self { Self(name: "front") } }
extension Template<DialoguesPage> { static var dialogues: Self { Self(name: "dialogues") } }
extension Template<DialoguePage> { static var dialogue: Self { Self(name: "dialogue") } }
extension Template<MeetingsPage> { static var meetings: Self { Self(name: "meetings") } }
extension Template<FeedbackPage> { static var feedback: Self { Self(name: "feedback") } }
extension Template<RegisterPage> { static var register: Self { Self(name: "register") } }
extension Template<EntryPage> { static var entry: Self { Self(name: "entry") } }
extension Template<ArchivePage> { static var archive: Self { Self(name: "archive") } }
extension Template<ArchiveYearPage> { static var archiveYear: Self { Self(name: "archive-year") } }
extension Template<SubscribePage> { static var subscribe: Self { Self(name: "subscribe") } }
extension Template<OrdinaryPageView> { static var page: Self { Self(name: "page") } }
extension Template<NotFoundPage> { static var notFound: Self { Self(name: "not-found") } }
extension Template<WeekPage> { static var week: Self { Self(name: "week") } }
extension Template<DeadlinesPage> { static var deadlines: Self { Self(name: "deadlines") } }
extension Template<DataPage> { static var data: Self { Self(name: "data") } }
extension Template<FollowUpPage> { static var followUp: Self { Self(name: "follow-up") } }
extension Template<OverduePage> { static var overdue: Self { Self(name: "overdue") } }
extension Template<StatementPage> { static var statement: Self { Self(name: "statement") } }
extension Template<ProposePage> { static var propose: Self { Self(name: "propose") } }
extension Template<HowItWorksPage> { static var howItWorks: Self { Self(name: "how-it-works") } }
extension Template<SearchPage> { static var search: Self { Self(name: "search") } }
extension Template<PosterPage> { static var poster: Self { Self(name: "poster") } }
extension Template<AnswerSheetPage> { static var answerSheet: Self { Self(name: "answer-sheet") } }
extension Template<DialogueCard> { static var dialogueCard: Self { Self(name: "dialogue-card") } }
extension Template<OccasionCard> { static var occasionCard: Self { Self(name: "occasion-card") } }
extension Template<FeedbackCard> { static var feedbackCard: Self { Self(name: "feedback-card") } }
extension Template<FactView> { static var fact: Self { Self(name: "fact") } }
extension Template<DatedView> { static var dated: Self { Self(name: "dated") } }
extension Template<StepView> { static var step: Self { Self(name: "step") } }
extension Template<TimelineRowView> { static var timelineRow: Self { Self(name: "timeline-row") } }
extension Template<LinkView> { static var menuLink: Self { Self(name: "menu-link") } }
extension Template<LinkView> { static var languageLink: Self { Self(name: "language-link") } }
extension Template<AlternateView> { static var alternateLink: Self { Self(name: "alternate-link") } }
extension Template<FeedLinkView> { static var feedLink: Self { Self(name: "feed-link") } }
extension Template<ListedDialogue> { static var listedDialogue: Self { Self(name: "listed-dialogue") } }
extension Template<OpenGraphView> { static var openGraph: Self { Self(name: "open-graph") } }
