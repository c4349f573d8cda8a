import SamtalModel

/// A dialogue's meetings: those to come first, the soonest first.
struct MeetingsView: View {
    let known: KnownDialogue
    let context: PageContext

    init?(_ known: KnownDialogue, in context: PageContext) {
        let isEmpty =
            known.dialogue.meetings.isEmpty
            || (context.edition.isEasyRead && known.dialogue.meetings.allSatisfy { isOver($0, on: context.site.today) })
        guard !isEmpty || context.text(of: .meetings, in: known.dialogue) != nil else { return nil }
        self.known = known
        self.context = context
    }

    static let names = Names<MeetingsView>(
        .html("text") { $0.context.text(of: .meetings, in: $0.known.dialogue) },
        .list("coming") { $0.coming },
        .list("past") { $0.past }
    )

    private var coming: [MeetingView] {
        views(of: known.dialogue.meetings.filter { !isPast($0) }.sorted { start(of: $0) < start(of: $1) })
    }

    /// Those that have been; an easy-read page has room only for those to come.
    private var past: [MeetingView] {
        guard !context.edition.isEasyRead else { return [] }
        return views(of: known.dialogue.meetings.filter(isPast).sorted { start(of: $1) < start(of: $0) })
    }

    private func views(of meetings: [Meeting]) -> [MeetingView] {
        meetings.map { MeetingView(meeting: $0, known: known, context: context) }
    }

    private func isPast(_ meeting: Meeting) -> Bool { isOver(meeting, on: context.site.today) }

    /// What a list is sorted by: the next occasion's beginning, else the first's.
    private func start(of meeting: Meeting) -> LocalTime {
        let next = meeting.occasions.map(\.time).filter { $0.lastDay >= context.site.today }.map(\.start).min()
        return next ?? meeting.occasions.map(\.time.start).min() ?? .midnight(meeting.published)
    }
}

/// Whether a meeting has been; one that waits for a new day is still to come, for as long as anybody waits.
func isOver(_ meeting: Meeting, on day: Day) -> Bool {
    guard let last = meeting.lastDay, last < day else { return false }
    let isLeft = meeting.undecidedSessions.contains {
        !$0.when.isPassedPeriod(on: day) && !meeting.state(of: $0).isOff
    }
    guard !isLeft else { return false }
    let isPostponed = meeting.occasions.contains { meeting.state(of: $0) == .postponed }
    return !isPostponed || last < day - 365
}
