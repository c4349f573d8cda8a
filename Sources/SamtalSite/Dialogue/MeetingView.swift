import SamtalModel

/// A meeting with everything that one needs to know to come; what is not said can be asked for.
struct MeetingView: OnPage {
    let meeting: Meeting
    let known: KnownDialogue
    let context: PageContext

    static let names = Names<MeetingView>(
        .text("id") { $0.meeting.announcementName },
        .html("heading") { $0.context.html($0.meeting.heading) },
        .text("state") { $0.commonState },
        .flag("is-past") { isOver($0.meeting, on: $0.context.site.today) },
        .flag("has-been") { view in
            let isOff = view.meeting.occasions.allSatisfy { view.meeting.state(of: $0).isOff }
            return isOver(view.meeting, on: view.context.site.today) && !isOff
        },
        .list("occasions") { view in
            view.meeting.occasions.map {
                OccasionView(occasion: $0, meeting: view.meeting, known: view.known, context: view.context)
            }
        },
        .list("changes") { view in
            zip(view.meeting.changes, view.meeting.changeNames).map { change, name in
                ChangeView(id: name, change: change, context: view.context)
            }
        },
        .pieces("facts", .fact) { $0.facts },
        .html("text") { $0.context.prose($0.meeting.text, of: $0.context.address) },
        .text("poster") { $0.context.posterLink($0.meeting, of: $0.known.dialogue) }
    )

    /// What has happened to every occasion alike, in a word.
    private var commonState: String? {
        let words = Set(meeting.occasions.map { context.word(for: meeting.state(of: $0)) ?? "" })
        return words.count == 1 ? words.first : nil
    }

    private var facts: [FactView] {
        let page = context.address
        return [
            FactView(label(.place), context.place(of: meeting)),
            FactView(label(.open), context.inline(meeting.hours, of: page)),
            FactView(label(.online), meeting.online.map(context.html)),
            FactView(label(.form), form),
            FactView(label(.for), context.audience(of: meeting, on: page)),
            FactView(label(.signUp), context.inline(meeting.signUp, of: page)),
            FactView(label(.signUpBy), meeting.signUpBy.map(context.dates.html)),
            FactView(label(.languages), context.inline(meeting.languages, of: page)),
            FactView(label(.accessibility), context.inline(meeting.accessibility, of: page) ?? ask),
            FactView(label(.children), context.inline(meeting.children, of: page)),
            FactView(label(.participants), meeting.participants.map(context.html)),
            FactView(label(.notes), context.inline(meeting.notes, of: page)),
        ].compactMap(\.self)
    }

    private var form: HTML? {
        meeting.form == .meeting
            ? nil : HTML(escaping: capitalised(context.words.printed(meeting.form)))
    }

    /// What is not said about accessibility one can ask about, while there is something to come to.
    private var ask: HTML? {
        guard meeting.lastDay.map({ $0 >= context.site.today }) ?? false else { return nil }
        return context.contact(of: known.dialogue).map { context.html(.askContact, ("contact", $0)) }
    }

    private func label(_ id: Label) -> String { context.words.label(id) }
}
