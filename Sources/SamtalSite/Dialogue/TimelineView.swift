import SamtalModel

/// The course of a dialogue in one list: its phases, its meetings, its milestones and what was promised.
struct TimelineView: OnPage {
    let known: KnownDialogue
    let context: PageContext

    init?(_ known: KnownDialogue, in context: PageContext) {
        self.known = known
        self.context = context
        let timeline = known.dialogue.timeline
        let isEmpty =
            context.edition.isEasyRead
            ? !timeline.isTold(in: context.edition) : timeline.rows.isEmpty && timeline.changes.isEmpty
        guard !isEmpty || context.text(of: .timeline, in: known.dialogue) != nil else { return nil }
    }

    static let names = Names<TimelineView>(
        .html("text") { $0.context.text(of: .timeline, in: $0.known.dialogue) },
        .pieces("rows", .timelineRow) { $0.rows },
        .pieces("changes", .dated) { view in
            zip(view.known.dialogue.timeline.changes, view.known.dialogue.dayMovedNames).compactMap { change, name in
                view.words(change.text).map { DatedView(id: name, day: view.context.dates.html(change.date), text: $0) }
            }
        }
    )

    private var rows: [TimelineRowView] {
        // Rows keep the file's order: a period may begin before the row above it does, and "later" at no time.
        var latest: Day?
        let steps = known.dialogue.timeline.rows.enumerated().compactMap { index, row -> (Day, TimelineRowView)? in
            let first = row.when == .later ? latest : max(latest ?? row.when.range.first, row.when.range.first)
            latest = first
            guard let what = what(row) else { return nil }
            let state = state(of: row, at: index)
            let view = TimelineRowView(
                when: row.when,
                isPromised: row.step == .feedback,
                what: what,
                state: state,
                context: context
            )
            return (first ?? row.when.range.first, view)
        }
        // A timeline of words alone lists nothing, and an easy-read one what it has words for.
        return (steps.isEmpty ? [] : steps + meetings).enumerated()
            .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
            .map(\.element.1)
    }

    private var meetings: [(Day, TimelineRowView)] {
        known.dialogue.meetings.flatMap { meeting in
            meeting.occasions.map { occasion in
                let days = DayRange(from: occasion.time.firstDay, through: occasion.time.lastDay)
                let range = days ?? DayRange(occasion.time.firstDay)
                let state = meeting.state(of: occasion)
                let view = TimelineRowView(
                    when: .days(range),
                    what: HTML("a", [("href", "#" + meeting.announcementName)], context.html(meeting.heading))
                        + clock(of: occasion, meeting),
                    change: context.word(for: state),
                    state: state.isOff ? nil : TimelineRowView.State(ofMeeting: range, on: context.site.today),
                    context: context
                )
                return (range.first, view)
            }
        }
    }

    /// From when till when, where the meeting has another session on the same day.
    private func clock(of occasion: Meeting.Occasion, _ meeting: Meeting) -> HTML {
        let onTheDay = meeting.occasions.count { $0.time.firstDay == occasion.time.firstDay }
        guard onTheDay > 1, let clock = context.dates.posterTime(occasion.time).clock else { return HTML() }
        return HTML(escaping: " ") + clock
    }

    /// What a row says of itself: a promise whether it was kept, and a phase whether it is the one that goes on.
    private func state(of row: Timeline.Row, at index: Int) -> TimelineRowView.State? {
        let today = context.site.today
        if let exit = known.dialogue.timeline.exit, exit.first <= today,
            known.dialogue.timeline.isCalledOff(rowAt: index)
        {
            return .off
        }
        guard !row.when.isPreliminary || row.step == .feedback else { return nil }
        switch row.step {
        case .milestone: return TimelineRowView.State(row.when.range, on: today)
        case .feedback:
            switch known.promises.own.first(where: { $0.source == .row(index) })?.state(on: today) {
            case nil, .pending?: return row.when.range.last < today ? .done : .coming
            case .kept?, .keptLate?: return .done
            case .overdue?: return .late
            case .calledOff?: return .off
            }
        case .phase(let phase):
            if phase.isExit { return nil }
            if row.when.range.first > today { return .coming }
            let isOver = phase == .followedUp || (phase == .decision && known.phase == .decided)
            return index == known.dialogue.timeline.currentRow(at: context.site.now) && !isOver ? .current : .done
        }
    }

    /// Words of the content's, as far as the page has them: an easy-read page has none that are not easy.
    private func words(_ words: Localized<Prose>?) -> HTML? {
        guard !context.edition.isEasyRead || words?.stated(in: context.edition) != nil else { return nil }
        return context.inline(words, of: context.address)
    }

    private func what(_ row: Timeline.Row) -> HTML? {
        let note = words(row.note)
        let name: String
        switch row.step {
        case .milestone: return note
        case .phase(let phase): name = context.words.printed(phase)
        case .feedback:
            name = context.edition.isEasyRead ? context.text(.easyFeedback) : context.words.section(.feedback)
        }
        let title = HTML("strong", HTML(escaping: capitalised(name)))
        return note.map { title + HTML(escaping: ": ") + $0 } ?? title
    }
}

struct TimelineRowView: View {
    enum State {
        case done, current, coming, late, off
        /// Some time of the day, which may be past or to come.
        case today
        /// Of a meeting: nothing is done when it is over.
        case been

        init(_ range: DayRange, on day: Day) {
            let during: Self = range.first == range.last ? .today : .current
            self = range.contains(day) ? during : range.last < day ? .done : .coming
        }

        init(ofMeeting range: DayRange, on day: Day) {
            self = range.last < day ? .been : State(range, on: day)
        }
    }

    let when: When
    /// Whether it must come by the end of a period: a promise is not preliminary.
    var isPromised = false
    let what: HTML
    /// That it was moved or cancelled, in a word.
    var change: String?
    /// Nil for what is preliminary, what was changed, and what ended the dialogue.
    let state: State?
    let context: PageContext

    static let names = Names<TimelineRowView>(
        .html("when") { row in
            if row.isPromised, case .period(let period) = row.when {
                return row.context.dates.html(period)
            }
            return row.context.dates.html(row.when, on: row.context.site.today)
        },
        .html("what") { $0.what },
        .text("change") { $0.change },
        .text("state") { row in
            switch row.state {
            case nil: nil
            case .done?: row.context.text(.stepDone)
            case .been?: row.context.text(.meetingPast)
            case .current?: row.context.text(.stepCurrent)
            case .today?: row.context.text(.stepToday)
            case .coming?: row.context.text(.stepComing)
            case .late?: row.context.text(.stepLate)
            case .off?: row.context.text(.stepOff)
            }
        },
        .flag("is-past") {
            $0.state == .done || $0.state == .been || ($0.state == nil && $0.when.range.last < $0.context.site.today)
        },
        .flag("is-late") { $0.state == .late }
    )
}

extension Timeline {
    /// Whether any of it has words of an edition's own.
    fileprivate func isTold(in edition: Edition) -> Bool {
        rows.contains { $0.note?.stated(in: edition) != nil } || changes.contains { $0.text.stated(in: edition) != nil }
    }

    /// The row of the phase that goes on at a time; nil after an open window's last day, when the answers are analysed.
    fileprivate func currentRow(at now: LocalTime) -> Int? {
        let started = spans.filter { $0.first <= now.day }
        if let pause = started.last, pause.phase == .paused, pause.isGoingOn(at: now) { return pause.row }
        guard let current = started.last(where: { $0.phase != .paused }) else { return nil }
        return current.isGoingOn(at: now) ? current.row : nil
    }
}
