import SamtalModel

/// One entry of feedback: what was asked, what residents said, and what became of it (the policy's last point).
struct FeedbackView: OnPage {
    let feedback: Feedback
    let known: KnownDialogue
    let context: PageContext

    static let names = Names<FeedbackView>(
        .text("id") { $0.feedback.name },
        .html("heading") { $0.context.html($0.feedback.heading) },
        .html("day") { $0.context.dates.html($0.feedback.date) },
        .pieces("opening", .fact) { $0.opening },
        .list("answers") { view in view.feedback.answers.map { AnswerView(answer: $0, context: view.context) } },
        .pieces("closing", .fact) { $0.closing },
        .html("text") { $0.context.prose($0.feedback.text, of: $0.context.address) }
    )

    /// The meetings that it comes from, each a link to where it stands on the page.
    private var fromMeetings: FactView? {
        // Two sessions are of one meeting.
        let ids = feedback.fromMeetings.compactMap { known.dialogue.meeting(of: $0)?.id }.withoutRepeats
        let links = ids.compactMap { known.dialogue.meeting(of: $0) }
        let list = links.map { HTML("a", [("href", "#" + $0.announcementName)], context.html($0.heading)) }
        return FactView(context.text(list.count > 1 ? .feedbackFromSeveral : .feedbackFrom), context.list(list))
    }

    /// The entry that promised to look into what this one answers.
    private var replyTo: HTML? {
        guard let id = feedback.replyTo, let entry = known.dialogue.feedback.first(where: { $0.id == id }) else {
            return nil
        }
        return HTML("a", [("href", "#" + entry.name)], context.html(entry.heading))
    }

    /// What was asked, and where.
    private var opening: [FactView] {
        [
            fromMeetings,
            FactView(label(.replyTo), replyTo),
            FactView(label(.weAsked), joined(feedback.questions)),
        ].compactMap(\.self)
    }

    /// What was learnt, what comes next, who took part and how it was told.
    private var closing: [FactView] {
        let channels = feedback.toldThrough.map { context.name($0, in: context.site.organisation.channels) }
        return [
            FactView(label(.newInsights), joined(feedback.newInsights)),
            FactView(label(.nextStep), joined(feedback.nextSteps)),
            FactView(label(.participants), feedback.participants.map(context.html)),
            FactView(label(.answers), feedback.answerCount.map { HTML(escaping: context.words.text($0)) }),
            FactView(label(.howWeTold), context.list(channels)),
            context.changes(feedback.changes, of: feedback.name, in: known.dialogue),
        ].compactMap(\.self)
    }

    /// One as it is; several as a list.
    private func joined(_ proses: [Localized<Prose>]) -> HTML? {
        let items = proses.compactMap { context.inline($0, of: context.address) }
        guard items.count > 1 else { return items.first }
        return HTML("ul", items.map { HTML("li", $0) }.joined(separator: HTML()))
    }

    private func label(_ id: Label) -> String { context.words.label(id) }
}

/// "Ni sa", and the municipality's answer to it.
struct AnswerView: OnPage {
    let answer: Feedback.Answer
    let context: PageContext

    static let names = Names<AnswerView>(
        .text("kind-id") { $0.answer.kind.label.id },
        .pieces("facts", .fact) { $0.facts }
    )

    private var facts: [FactView] {
        let page = context.address
        return [
            FactView(label(.youSaid), context.inline(answer.said, of: page)),
            FactView(label(answer.kind.label), context.inline(answer.reply, of: page)),
            FactView(label(.whyNot), context.inline(answer.whyNot, of: page)),
            FactView(label(.replyBy), answer.answerBy.map { context.dates.html($0, toldAs: answer.answerPeriod) }),
        ].compactMap(\.self)
    }

    private func label(_ id: Label) -> String { context.words.label(id) }
}
