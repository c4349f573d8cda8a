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
            isOver(view.meeting, on: view.context.site.today) && !view.meeting.isOff
        },
        .list("occasions") { view in
            view.meeting.occasions.map {
                OccasionView(occasion: $0, meeting: view.meeting, known: view.known, context: view.context)
            }
        },
        .list("undecided-sessions") { view in
            view.meeting.undecidedSessions.map {
                UndecidedSessionView(session: $0, meeting: view.meeting, context: view.context)
            }
        },
        .text("undecided") { view in view.meeting.undecided.map { view.context.dates.undecided($0) } },
        .list("changes") { view in
            zip(view.meeting.changes, view.meeting.changeNames).map { change, name in
                ChangeView(id: name, change: change, meeting: view.meeting, context: view.context)
            }
        },
        .pieces("facts", .fact) { $0.facts },
        .html("text") { $0.context.prose($0.meeting.text, of: $0.context.address) },
        .text("poster") { $0.context.posterLink($0.meeting, of: $0.known.dialogue) }
    )

    /// What has happened to every occasion alike, in a word.
    private var commonState: String? {
        let words = Set(meeting.states.map { context.word(for: $0) ?? "" })
        return words.count == 1 ? words.first : nil
    }

    private var facts: [FactView] {
        let order: [Label] = [
            .place, .open, .online, .form, .organiser, .for, .signUp, .signUpBy, .seats, .languages, .accessibility,
            .children, .fromTheMunicipality, .participants, .notes,
        ]
        return meeting.labels(from: order).compactMap { FactView(context.words.label($0), fact($0)) }
    }

    private func fact(_ label: Label) -> HTML? {
        let page = context.address
        let words = context.inline(meeting.words[label], of: page)
        return switch label {
        case .place: context.place(of: meeting)
        case .online: meeting.online.flatMap(context.html)
        case .form: form
        case .organiser: meeting.organiser.map(context.html)
        case .for: context.audience(of: meeting, on: page)
        case .signUpBy: meeting.signUpBy.map(context.dates.html)
        case .accessibility: words ?? ask
        case .participants: meeting.participants.map(context.html)
        case .notes: context.inline(meeting.notes, of: page)
        default: words
        }
    }

    private var form: HTML? {
        meeting.form == .meeting
            ? nil : HTML(escaping: capitalised(context.words.printed(meeting.form)))
    }

    /// What is not said about accessibility one can ask about, while there is something to come to.
    private var ask: HTML? {
        guard meeting.lastDay.map({ $0 >= context.site.today }) ?? (meeting.undecided != nil) else { return nil }
        return context.contact(of: known.dialogue).map { context.html(.askContact, ("contact", $0)) }
    }
}
