import SamtalModel

/// How residents propose a dialogue, and what became of what they have proposed (the policy's first point).
struct ProposePage: OnPage {
    let words: OwnWords
    let proposals: [ProposalPlace]
    let pager: Pager?
    /// Whether it is the first page, which says how one proposes.
    let isFirst: Bool

    var context: PageContext { words.context }

    static let names = Names<ProposePage>(
        .html("title") { $0.words.title },
        .flag("is-first") { $0.isFirst },
        .list("editions") { $0.words.otherEditions },
        .html("summary") { $0.words.summary },
        .html("body") { $0.words.body },
        .pieces("ways", .fact) { $0.ways },
        .flag("is-easy-read") { $0.context.edition.isEasyRead },
        .list("groups") { $0.groups },
        .section("pager") { $0.pager }
    )

    /// The e-service, and always ways that need no computer.
    private var ways: [FactView] {
        let settings = context.site.settings
        let service = settings.propose.map { context.link(to: $0, .proposeEServiceLink) }
        return [FactView(context.text(.proposeEService), service)].compactMap(\.self)
            + context.ways(of: settings.contact)
    }

    /// The proposals of this page under a heading for each state.
    private var groups: [ProposalGroup] {
        var groups: [ProposalGroup] = []
        for place in proposals {
            let known = context.site.dialogues[place.dialogue]
            guard let card = ProposalCard(known, in: context) else { continue }
            if groups.last?.state == place.state {
                groups[groups.count - 1].cards.append(card)
            } else {
                groups.append(ProposalGroup(state: place.state, cards: [card], context: context))
            }
        }
        return groups
    }
}

/// Proposals that have come equally far.
struct ProposalGroup: View {
    let state: ProposalState
    var cards: [ProposalCard]
    let context: PageContext

    static let names = Names<ProposalGroup>(
        .text("heading") { $0.context.text($0.heading) },
        .list("proposals") { $0.cards }
    )

    private var heading: SiteText {
        switch state {
        case .voting: .proposalsVoting
        case .late: .proposalsLate
        case .awaiting: .proposalsAwaiting
        case .answered: .proposalsAnswered
        case .accepted: .proposalsAccepted
        case .declined: .proposalsDeclined
        case .short: .proposalsShort
        }
    }
}

/// A proposal in the list: its votes, who answers by when, the answer, and why where it was no.
struct ProposalCard: OnPage {
    let known: KnownDialogue
    let proposal: Proposal
    let context: PageContext

    init?(_ known: KnownDialogue, in context: PageContext) {
        guard let proposal = known.dialogue.proposal else { return nil }
        self.known = known
        self.proposal = proposal
        self.context = context
    }

    static let names = Names<ProposalCard>(
        .html("link") { $0.context.link(to: $0.known.dialogue).html },
        .html("summary") { $0.context.html($0.known.dialogue.summary) },
        .text("phase") { $0.tellsStatus ? capitalised($0.context.words.printed($0.known.phase)) : nil },
        .html("status") { $0.tellsStatus ? $0.context.status(of: $0.known) : nil },
        .htmls("late") { card in card.known.late.map(card.context.sentence(overdue:)) },
        .html("vote") { $0.context.votingLink(of: $0.known) },
        .pieces("facts", .fact) { $0.facts }
    )

    /// Whether it has become a dialogue, so that one asks where that stands now, or was answered in a word.
    private var tellsStatus: Bool {
        proposal.outcome != nil || (known.phase != .proposed && known.phase != .declined)
    }

    private var facts: [FactView] {
        let isOpen = known.phase == .proposed && proposal.answers.isEmpty
        return [
            FactView(label(.votes), context.votes(for: proposal)),
            FactView(label(.votingUntil), isOpen ? proposal.votingUntil.map(context.dates.html) : nil),
            // What was promised stays in sight when it has come.
            FactView(
                label(.answerBy),
                proposal.fellShort(at: context.site.now)
                    ? nil : context.dates.html(proposal.answerBy, toldAs: proposal.answerPeriod)
            ),
            FactView(label(.theAnswerWas), context.outcome(of: proposal)),
            FactView(label(.answer), answers),
            FactView(label(.similarTo), context.list(context.links(toSlugs: proposal.similarTo))),
            FactView(context.text(.reasonHeading), reason),
        ].compactMap(\.self)
    }

    /// Every answer with its day, the first one first.
    private var answers: HTML? {
        let origin = context.page(of: known.dialogue).address
        let answers = proposal.answers.compactMap { answer in
            context.inline(answer.text, of: origin).map { text in
                HTML("div", HTML("p", [("class", "small")], context.dates.html(answer.date)) + HTML("div", text))
            }
        }
        return answers.isEmpty ? nil : answers.joined(separator: HTML())
    }

    private var reason: HTML? {
        guard known.phase.isExit else { return nil }
        return known.dialogue.reason.map { context.html($0) }
    }

    private func label(_ id: Label) -> String { context.words.label(id) }
}
