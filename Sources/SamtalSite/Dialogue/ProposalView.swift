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
        },
        .htmls("similar") { $0.context.links(toSlugs: $0.proposal.similarTo) }
    )

    private var facts: [FactView] {
        let label = { (id: Label) in context.words.label(id) }
        let dates = context.dates
        let hasEnded = proposal.votingUntil.map { $0 < context.site.today } ?? false
        return [
            FactView(label(.readIt), context.inline(proposal.readAt, of: context.address)),
            FactView(label(.submitted), dates.html(proposal.submitted)),
            FactView(hasEnded ? context.text(.votingEnded) : label(.votingUntil), proposal.votingUntil.map(dates.html)),
            FactView(label(.votes), context.votes(for: proposal)),
            FactView(label(.handledBy), proposal.handledBy.map(context.html)),
            FactView(label(.answerBy), dates.html(proposal.answerBy)),
            context.changes(proposal.changes, of: "proposal", in: known.dialogue),
        ].compactMap(\.self)
    }
}

extension PageContext {
    /// "96 (150 krävs)"; nil where the votes are not told.
    func votes(for proposal: Proposal) -> HTML? {
        guard let votes = proposal.votes else { return nil }
        let count = HTML(escaping: words.number(votes))
        guard let needed = proposal.votesNeeded else { return count }
        return html(.votesOf, ("votes", count), ("needed", HTML(escaping: words.number(needed))))
    }
}
