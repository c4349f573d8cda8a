import SamtalModel

/// The front page: what one can take part in now, what is coming, and what has become of what was said.
struct FrontPage: View {
    let context: PageContext

    private static let openLimit = 12
    private static let votingLimit = 6
    private static let meetingLimit = 5
    private static let feedbackLimit = 3

    static let names = Names<FrontPage>(
        .text("title") { $0.context.site.settings.name },
        .text("welcome") { page in
            page.context.text(.frontWelcome, ("municipality", page.context.site.settings.municipality))
        },
        .htmls("open") { page in page.context.cards(page.open.prefix(openLimit)) },
        .flag("has-more-open") { $0.open.count > openLimit },
        .list("voting") { Array($0.voting.prefix(votingLimit)) },
        .flag("has-more-voting") { $0.voting.count > votingLimit },
        .section("late") { LateView($0.context.site.late, showing: 1, in: $0.context) },
        .htmls("meetings") { page in
            page.context.cards(page.context.site.comingOccasions.prefix(meetingLimit))
        },
        .htmls("feedback") { page in page.context.cards(page.context.site.feedback.prefix(feedbackLimit)) },
        .text("planned") { $0.planned },
        .text("dialogues") { $0.list(.dialogues) },
        .text("all-meetings") { $0.list(.meetings) },
        .text("all-feedback") { $0.list(.feedback) },
        .text("subscribe") { $0.list(.subscribe) },
        .text("propose") { $0.list(.propose) },
        .text("search") { $0.list(.search) }
    )

    private var open: [Int] { context.site.listed.prefix { context.site.dialogues[$0].isOpen }.map(\.self) }

    /// The proposals that one can vote for now, the soonest to close first.
    private var voting: [ProposalCard] {
        context.site.proposals.prefix { $0.state == .voting }
            .compactMap { ProposalCard(context.site.dialogues[$0.dialogue], in: context) }
    }

    private var planned: String? {
        let count = context.site.listed.count { context.site.dialogues[$0].phase == .planned }
        switch count {
        case 0: return nil
        case 1: return context.text(.onePlanned)
        default: return context.text(.manyPlanned, ("count", context.words.number(count)))
        }
    }

    private func list(_ word: AddressWord) -> String {
        context.href(context.site.addresses.list(word, context.language))
    }
}
