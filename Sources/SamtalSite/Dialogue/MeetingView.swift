import SamtalModel

/// A meeting with everything that one needs to know to come; what is not said can be asked for.
struct MeetingView: View {
    let meeting: Meeting
    let dialogue: Dialogue
    let context: PageContext

    static let names = Names<MeetingView>(
        .text("id") { Fragment.meeting($0.meeting.id) },
        .html("heading") { $0.context.html($0.meeting.heading) },
        .text("state") { $0.commonState },
        .list("occasions") { view in
            view.meeting.occasions.map {
                OccasionView(occasion: $0, meeting: view.meeting, dialogue: view.dialogue, context: view.context)
            }
        },
        .list("changes") { view in view.meeting.changes.map { ChangeView(change: $0, context: view.context) } },
        .list("facts") { $0.facts },
        .html("text") { $0.context.prose($0.meeting.text, of: $0.context.address) }
    )

    /// What has happened to every occasion alike, in a word.
    private var commonState: String? {
        let words = Set(meeting.occasions.map { context.word(for: meeting.state(of: $0)) ?? "" })
        return words.count == 1 ? words.first : nil
    }

    private var facts: [FactView] {
        let page = context.address
        return [
            FactView(label("place"), context.place(of: meeting)),
            FactView(label("open"), context.inline(meeting.hours, of: page)),
            FactView(label("online"), meeting.online.map(context.html)),
            FactView(label("form"), form),
            FactView(label("for"), context.audience(of: meeting, on: page)),
            FactView(label("sign-up"), context.inline(meeting.signUp, of: page)),
            FactView(label("sign-up-by"), meeting.signUpBy.map(context.dates.html)),
            FactView(label("languages"), context.inline(meeting.languages, of: page)),
            FactView(label("accessibility"), context.inline(meeting.accessibility, of: page) ?? ask),
            FactView(label("children"), context.inline(meeting.children, of: page)),
            FactView(label("participants"), meeting.participants.map(context.html)),
            FactView(label("notes"), context.inline(meeting.notes, of: page)),
        ].compactMap(\.self)
    }

    private var form: HTML? {
        meeting.form == .meeting
            ? nil : HTML(escaping: capitalised(context.words.printed(.form, meeting.form.rawValue)))
    }

    /// What is not said about accessibility one can ask about, while there is something to come to.
    private var ask: HTML? {
        guard meeting.lastDay.map({ $0 >= context.site.today }) ?? false else { return nil }
        return context.contact(of: dialogue).map { context.html(.askContact, ("contact", $0)) }
    }

    private func label(_ id: String) -> String { context.words.printed(.label, id) }
}

/// One time at which a meeting is held, with its state in words.
struct OccasionView: View {
    let occasion: Meeting.Occasion
    let meeting: Meeting
    let dialogue: Dialogue
    let context: PageContext

    static let names = Names<OccasionView>(
        .html("when") { $0.context.dates.html($0.occasion.time) },
        .text("session") { view in
            view.occasion.session.map { view.context.text(.session, ("number", String($0))) }
        },
        .text("state") { $0.context.word(for: $0.meeting.state(of: $0.occasion)) },
        .flag("is-partial") { $0.meeting.occasions.count > 1 && $0.meeting.state(of: $0.occasion) != .planned },
        .html("meeting") { $0.context.html($0.meeting.heading) },
        .flag("is-cancelled") { $0.isOff },
        .flag("is-past") { $0.occasion.time.lastDay < $0.context.site.today },
        .text("calendar") { view in
            view.isOff
                ? nil : view.context.href(view.context.site.addresses.occasion(view.occasion.id, view.context.language))
        }
    )

    private var isOff: Bool {
        let state = meeting.state(of: occasion)
        return state == .cancelled || state == .postponed
    }
}

/// Something told about a meeting after it was announced.
struct ChangeView: View {
    let change: Meeting.Change
    let context: PageContext

    static let names = Names<ChangeView>(
        .text("kind") { $0.context.word(for: $0.change.kind) },
        .text("session") { view in
            view.change.session.map { view.context.text(.session, ("number", String($0))) }
        },
        .html("day") { $0.context.dates.html($0.change.date) },
        .html("earlier") { view in
            view.change.earlier.map { view.context.html(.earlierTime, ("when", view.context.dates.html($0))) }
        },
        .html("text") { $0.context.inline($0.change.text, of: $0.context.address) }
    )
}

extension PageContext {
    /// "Inställt", "Flyttat" and so on; nothing for a meeting that is as it was announced.
    func word(for state: Meeting.State) -> String? {
        switch state {
        case .planned: nil
        case .moved: word(for: Meeting.Change.Kind.moved)
        case .cancelled: word(for: Meeting.Change.Kind.cancelled)
        case .postponed: word(for: Meeting.Change.Kind.postponed)
        case .changed: word(for: Meeting.Change.Kind.changed)
        }
    }

    func word(for kind: Meeting.Change.Kind) -> String { words.printed(.label, kind.rawValue) }

    func place(of meeting: Meeting) -> HTML? {
        list([meeting.location, meeting.address].compactMap(\.self).map { HTML("bdi", HTML(escaping: $0)) })
    }

    func html(_ online: Meeting.Online) -> HTML {
        switch online {
        case .address(let address): HTML("a", [("href", address)], html(.joinOnline))
        case .words(let words): HTML(escaping: words)
        }
    }

    /// The groups that a meeting is for, then what is said in words.
    func audience(of meeting: Meeting, on page: Address) -> HTML? {
        let groups = list(meeting.groups.map { name($0, in: site.organisation.groups) })
        return [groups, inline(meeting.audience, of: page)].compactMap(\.self).nonEmptyJoined(separator: "; ")
    }

    /// Whom to ask about a dialogue: its own contact, else the site's.
    func contact(of dialogue: Dialogue) -> HTML? {
        let contact = site.settings.contact
        return (dialogue.contact ?? contact.words ?? contact.eMail ?? contact.phone).map(contactHTML)
    }

    /// "24 (Unga 20, Boende i närheten 4)".
    func html(_ participants: Participants) -> HTML {
        let total = HTML(escaping: String(participants.total))
        guard case .byGroup(let counts) = participants else { return total }
        let groups = counts.map { name($0.group, in: site.organisation.groups) + HTML(escaping: " \($0.count)") }
        return total + HTML(escaping: " (") + groups.joined(separator: HTML(escaping: ", ")) + HTML(escaping: ")")
    }
}

extension [HTML] {
    /// The pieces with a separator between them; nil where there are none.
    func nonEmptyJoined(separator: String) -> HTML? { isEmpty ? nil : joined(separator: HTML(escaping: separator)) }
}
