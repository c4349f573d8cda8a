import SamtalModel

/// An entry of feedback in a list: whose it is, and the first that was said and done.
struct FeedbackCard: OnPage {
    let feedback: Feedback
    let known: KnownDialogue
    let context: PageContext

    static let names = Names<FeedbackCard>(
        .section("t") { Texts(words: $0.context.words) },
        .html("link") { card in
            let page = card.context.page(of: card.known.dialogue)
            let href = card.context.href(page.address) + "#" + card.feedback.name
            return LinkView(href: href, label: card.context.html(card.feedback.heading), language: page.language).html
        },
        .html("dialogue") { $0.context.html($0.known.dialogue.title) },
        .html("day") { $0.context.dates.html($0.feedback.date) },
        .pieces("facts", .fact) { $0.facts }
    )

    /// The first that was said, and the answer to it.
    private var facts: [FactView] {
        guard let answer = feedback.answers.first else { return [] }
        let page = context.page(of: known.dialogue).address
        let label = { (id: String) in context.words.printed(.label, id) }
        return [
            FactView(label("you-said"), context.inline(answer.said, of: page)),
            FactView(label(answer.kind.rawValue), context.inline(answer.reply, of: page)),
        ].compactMap(\.self)
    }
}
