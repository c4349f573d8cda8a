import SamtalModel

/// One time at which a meeting is held, with its state in words.
struct OccasionView: View {
    let occasion: Meeting.Occasion
    let meeting: Meeting
    let known: KnownDialogue
    let context: PageContext

    static let names = Names<OccasionView>(
        .html("when") { $0.context.dates.html($0.occasion.time) },
        .html("place") { view in view.occasion.location.flatMap { view.context.html($0) } },
        .text("session") { view in
            view.occasion.session.map { view.context.text(.session, ("number", String($0))) }
        },
        .text("state") { $0.context.word(for: $0.meeting.state(of: $0.occasion)) },
        .flag("is-partial") { $0.meeting.sessionCount > 1 && $0.meeting.state(of: $0.occasion) != .planned },
        .html("meeting") { $0.context.html($0.meeting.heading) },
        .flag("is-cancelled") { $0.isOff },
        .flag("is-past") { $0.occasion.time.lastDay < $0.context.site.today },
        .text("calendar") { $0.calendar },
        .text("calendar-file") { $0.context.text($0.context.edition.isEasyRead ? .easyCalendarFile : .calendarFile) }
    )

    /// Its own calendar file, while there is something to come to.
    private var calendar: String? {
        guard !isOff, occasion.time.lastDay >= context.site.today else { return nil }
        return context.href(context.site.addresses.occasion(occasion.id, context.language))
    }

    private var isOff: Bool { meeting.state(of: occasion).isOff }
}

/// A session whose day is not set.
struct UndecidedSessionView: View {
    let session: Meeting.UndecidedSession
    let meeting: Meeting
    let context: PageContext

    static let names = Names<UndecidedSessionView>(
        .text("session") { $0.context.text(.session, ("number", String($0.session.session))) },
        .text("when") { $0.context.dates.undecided($0.session.when) },
        .html("place") { view in view.session.location.flatMap { view.context.html($0, beginsSentence: true) } },
        .text("state") { $0.context.word(for: $0.meeting.state(of: $0.session)) },
        .flag("is-off") { $0.meeting.state(of: $0.session).isOff }
    )
}

/// Something told about a meeting after it was announced.
struct ChangeView: View {
    let id: String
    let change: Meeting.Change
    let meeting: Meeting
    let context: PageContext

    static let names = Names<ChangeView>(
        .text("id") { $0.id },
        .text("kind") { $0.context.word(for: $0.change.kind) },
        .text("session") { $0.context.dates.session($0.change.session, of: $0.meeting) },
        .html("told") { $0.context.html(.changeTold, ("date", $0.context.dates.html($0.change.date))) },
        .html("earlier") { view in
            view.change.earlier.map { view.context.html(.earlierTime, ("when", view.context.dates.html($0))) }
        },
        .html("text") { $0.context.sentence($0.change.text, of: $0.context.address) }
    )
}
