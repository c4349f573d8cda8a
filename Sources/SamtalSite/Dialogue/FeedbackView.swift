import SamtalModel

/// One entry of feedback: what was asked, what residents said, and what became of it (the policy's last point).
struct FeedbackView: View {
    let feedback: Feedback
    let dialogue: Dialogue
    let context: PageContext

    static let names = Names<FeedbackView>(
        .text("id") { Fragment.feedback($0.feedback.id) },
        .html("heading") { $0.context.html($0.feedback.heading) },
        .html("day") { $0.context.dates.html($0.feedback.date) },
        .html("from-meeting") { $0.fromMeeting },
        .htmls("questions") { $0.inlines($0.feedback.questions) },
        .list("answers") { view in view.feedback.answers.map { AnswerView(answer: $0, context: view.context) } },
        .htmls("insights") { $0.inlines($0.feedback.newInsights) },
        .htmls("next-steps") { $0.inlines($0.feedback.nextSteps) },
        .list("facts") { $0.facts },
        .html("text") { $0.context.prose($0.feedback.text, of: $0.context.address) }
    )

    private var fromMeeting: HTML? {
        guard let id = feedback.fromMeeting, let meeting = dialogue.meetings.first(where: { $0.id == id }) else {
            return nil
        }
        return HTML("a", [("href", "#" + Fragment.meeting(id))], context.html(meeting.heading))
    }

    private var facts: [FactView] {
        let channels = feedback.toldThrough.map { context.name($0, in: context.site.organisation.channels) }
        return [
            FactView(context.words.printed(.label, "participants"), feedback.participants.map(context.html)),
            FactView(context.words.printed(.label, "answers"), feedback.answerCount.map { HTML(escaping: String($0)) }),
            FactView(context.words.printed(.label, "how-we-told"), context.list(channels)),
        ].compactMap(\.self)
    }

    private func inlines(_ proses: [Localized<Prose>]) -> [HTML] {
        proses.compactMap { context.inline($0, of: context.address) }
    }
}

/// "Ni sa", and the municipality's answer to it.
struct AnswerView: View {
    let answer: Feedback.Answer
    let context: PageContext

    static let names = Names<AnswerView>(
        .html("said") { $0.context.inline($0.answer.said, of: $0.context.address) },
        .text("kind") { $0.context.words.printed(.label, $0.answer.kind.rawValue) },
        .text("kind-id") { $0.answer.kind.rawValue },
        .html("reply") { $0.context.inline($0.answer.reply, of: $0.context.address) },
        .html("why-not") { $0.context.inline($0.answer.whyNot, of: $0.context.address) },
        .html("reply-by") { view in view.answer.answerBy.map(view.context.dates.html) }
    )
}
