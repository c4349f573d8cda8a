import SamtalModel

/// A kind of page: the templates that a theme must have for it, where every page's navigation leads to it, and its pages.
///
/// A new kind is a value here, with its view, its template and its words.
struct PageKind: Sendable {
    let templates: [RequiredTemplate]
    let navigation: Navigation?
    let pages: @Sendable (PageMaker) async -> [SiteFile]

    /// The way to the first page of a kind.
    struct Navigation: Sendable {
        let isInHeader: Bool
        let word: AddressWord
        let title: SiteText

        static func header(_ word: AddressWord, _ title: SiteText) -> Navigation {
            Navigation(isInHeader: true, word: word, title: title)
        }

        static func footer(_ word: AddressWord, _ title: SiteText) -> Navigation {
            Navigation(isInHeader: false, word: word, title: title)
        }
    }

    init(
        _ templates: RequiredTemplate...,
        in navigation: Navigation? = nil,
        pages: @escaping @Sendable (PageMaker) async -> [SiteFile]
    ) {
        self.templates = templates
        self.navigation = navigation
        self.pages = pages
    }

    /// The ways to pages from every page, in order.
    static let navigation = all.compactMap(\.navigation)

    /// In the order of the list of the site, and of the navigation.
    static let all: [PageKind] = [
        PageKind(.page(.front)) { $0.frontPages() },
        PageKind(.page(.dialogues), in: .header(.dialogues, .navigationDialogues)) { $0.dialogueLists() },
        PageKind(.page(.dialogue)) { maker in maker.dialogues.flatMap(maker.dialoguePages) },
        PageKind(.page(.meetings), in: .header(.meetings, .navigationMeetings)) { $0.meetingLists() },
        PageKind(.page(.poster), .page(.answerSheet)) { maker in maker.dialogues.flatMap(maker.paperPages) },
        PageKind(.page(.feedback), in: .header(.feedback, .navigationFeedback)) { $0.feedbackLists() },
        PageKind(.page(.register), .page(.entry), in: .header(.areas, .navigationAreas)) { $0.registerPages(.areas) },
        PageKind(in: .footer(.groups, .navigationGroups)) { $0.registerPages(.groups) },
        PageKind(in: .footer(.units, .navigationUnits)) { $0.registerPages(.units) },
        PageKind(.page(.subscribe), in: .header(.subscribe, .navigationSubscribe)) { $0.subscribePages() },
        PageKind(.page(.week), in: .footer(.week, .navigationWeek)) { $0.weekPages() },
        PageKind(.page(.deadlines), in: .footer(.deadlines, .navigationDeadlines)) { $0.deadlinePages() },
        PageKind(.page(.overdue), in: .footer(.overdue, .navigationOverdue)) { $0.overduePages() },
        PageKind(.page(.followUp), in: .footer(.followUp, .navigationFollowUp)) { await $0.followUpPages() },
        PageKind(.page(.data), in: .footer(.data, .navigationData)) { $0.dataPages() },
        PageKind(.page(.archive), .page(.archiveYear), in: .footer(.archive, .navigationArchive)) { $0.archivePages() },
        PageKind(.page(.page)) { $0.ordinaryPages() },
        PageKind(.page(.statement), .page(.propose), .page(.howItWorks)) { $0.ownPages() },
        PageKind(.page(.notFound)) { [$0.notFoundPage()] },
        PageKind(.page(.search), in: .header(.search, .navigationSearch)) { await $0.searchPages() },
    ]
}
