import SamtalModel

/// An entry of feedback in a list: whose it is, and the first that was said and done.
struct FeedbackCard: OnPage {
    let feedback: Feedback
    let known: KnownDialogue
    let context: PageContext

    static let names = Names<FeedbackCard>(
        .text("href") { $0.context.href(of: $0.known.dialogue, fragment: $0.feedback.name) },
        .text("page-language") { $0.context.page(of: $0.known.dialogue).language?.code },
        .html("heading") { $0.context.html($0.feedback.heading) },
        .html("dialogue") { $0.context.html($0.known.dialogue.title) },
        .html("day") { $0.context.dates.html($0.feedback.date) },
        .pieces("facts", .fact) { $0.facts }
    )

    /// The first that was said, and the answer to it.
    private var facts: [FactView] {
        guard let answer = feedback.answers.first else { return [] }
        let page = context.page(of: known.dialogue).address
        let label = { (id: Label) in context.words.label(id) }
        return [
            FactView(label(.youSaid), context.inline(answer.said, of: page)),
            FactView(label(answer.kind.label), context.inline(answer.reply, of: page)),
        ].compactMap(\.self)
    }
}
