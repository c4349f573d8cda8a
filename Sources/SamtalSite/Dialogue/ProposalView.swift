import SamtalModel

/// What residents proposed, and how it was handled (the policy's first point).
struct ProposalView: OnPage {
    let proposal: Proposal
    let known: KnownDialogue
    let context: PageContext

    static let names = Names<ProposalView>(
        .html("text") { $0.context.text(of: .proposal, in: $0.known.dialogue) },
        .pieces("facts", .fact) { $0.facts },
        .list("answers") { view in
            zip(view.proposal.answers, view.known.dialogue.answerNames).compactMap { answer, name in
                view.context.inline(answer.text, of: view.context.address)
                    .map { DatedView(id: name, day: view.context.dates.html(answer.date), text: $0) }
            }
        }
    )

    private var facts: [FactView] {
        let label = { (id: Label) in context.words.label(id) }
        let dates = context.dates
        let hasEnded = proposal.votingUntil?.hasPassed(at: context.site.now) ?? false
        return [
            FactView(label(.readIt), context.inline(proposal.readAt, of: context.address)),
            FactView(label(.submitted), dates.html(proposal.submitted)),
            FactView(hasEnded ? context.text(.votingEnded) : label(.votingUntil), proposal.votingUntil.map(dates.html)),
            FactView(label(.votes), context.votes(for: proposal)),
            FactView(label(.handledBy), proposal.handledBy.map(context.html)),
            FactView(label(.answerBy), dates.html(proposal.answerBy, toldAs: proposal.answerPeriod)),
            FactView(label(.theAnswerWas), context.outcome(of: proposal)),
            FactView(label(.similarTo), context.list(context.links(toSlugs: proposal.similarTo))),
            context.changes(proposal.changes, of: "proposal", in: known.dialogue),
        ].compactMap(\.self)
    }
}

extension PageContext {
    /// "96 (150 krävs)", or "96 röster den 20 november 2026 (150 krävs)"; nil where the votes are not told.
    func votes(for proposal: Proposal) -> HTML? {
        guard let votes = proposal.votes else { return nil }
        let dated = proposal.votesCounted == nil ? nil : words.votes(for: proposal, day: dates.day)
        let count = HTML(escaping: dated ?? words.text(votes))
        guard let needed = proposal.votesNeeded else { return count }
        return html(.votesOf, ("votes", count), ("needed", HTML(escaping: words.number(needed))))
    }

    /// "Ja", "Delvis", "Nej"; nil where the answer is not told.
    func outcome(of proposal: Proposal) -> HTML? {
        proposal.outcome.map { HTML(escaping: capitalised(words.printed($0))) }
    }

    /// Where one votes, while one can: the proposal's own link, and that it leads to another website where it does.
    func votingLink(of known: KnownDialogue) -> HTML? {
        guard known.proposalState(at: site.now) == .voting, let proposal = known.dialogue.proposal else { return nil }
        let page = self.page(of: known.dialogue)
        let origin = LinkOrigin(address: page.address, edition: edition)
        let written = proposal.readAt.map(links(in:)) ?? []
        let stated = written.first.map { links.target(of: $0.destination, from: origin) }
        // Where the way to vote is told in words, they are on the proposal's own page.
        guard let target = stated ?? (page.address == address ? nil : .here(page.address, suffix: "")),
            let href = links.href(target, from: address)
        else { return nil }
        let leadsAway = if case .elsewhere(let address) = target { self.leadsAway(address) } else { false }
        let link = HTML(
            "a",
            [("class", "button"), ("href", href)],
            html(.voteLink)
                + HTML("span", [("class", "visually-hidden")], HTML(escaping: ": ") + html(known.dialogue.title))
        )
        return leadsAway ? link + HTML(escaping: " " + text(.onAnotherSite)) : link
    }
}

extension Words {
    /// "96 röster", with the day that they were counted on where it is told; nil where the votes are not told.
    func votes(for proposal: Proposal, day: (Day) -> String) -> String? {
        guard let count = proposal.votes else { return nil }
        guard let counted = proposal.votesCounted else { return votes(count) }
        return text(.votesCounted, [("votes", votes(count)), ("date", day(counted))])
    }
}
