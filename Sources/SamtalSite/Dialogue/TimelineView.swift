import SamtalModel

/// The course of a dialogue in one list: its phases, its meetings, its milestones and what was promised.
struct TimelineView: OnPage {
    let known: KnownDialogue
    let context: PageContext
    private var dialogue: Dialogue { known.dialogue }

    init?(_ known: KnownDialogue, in context: PageContext) {
        let dialogue = known.dialogue
        guard !dialogue.timeline.rows.isEmpty else { return nil }
        self.known = known
        self.context = context
    }

    static let names = Names<TimelineView>(
        .html("text") { $0.context.prose($0.dialogue.text(of: "timeline"), of: $0.context.address) },
        .pieces("rows", .timelineRow) { $0.rows },
        .pieces("changes", .dated) { view in
            view.dialogue.timeline.changes.compactMap { change in
                view.context.inline(change.text, of: view.context.address)
                    .map { DatedView(day: view.context.dates.html(change.date), text: $0) }
            }
        }
    )

    private var rows: [TimelineRowView] {
        let steps = dialogue.timeline.rows.map { row -> (DayRange, TimelineRowView) in
            let view = TimelineRowView(
                when: row.when,
                what: what(row),
                change: nil,
                isExit: isExit(row.step),
                context: context
            )
            return (row.when.range, view)
        }
        let meetings = dialogue.meetings.flatMap { meeting in
            meeting.occasions.map { occasion in
                let days = DayRange(from: occasion.time.firstDay, through: occasion.time.lastDay)
                let range = days ?? DayRange(occasion.time.firstDay)
                let view = TimelineRowView(
                    when: .days(range),
                    what: HTML("a", [("href", "#" + Fragment.meeting(meeting.id))], context.html(meeting.heading)),
                    change: context.word(for: meeting.state(of: occasion)),
                    isExit: false,
                    context: context
                )
                return (range, view)
            }
        }
        return (steps + meetings).enumerated()
            .sorted { ($0.element.0.first, $0.offset) < ($1.element.0.first, $1.offset) }
            .map(\.element.1)
    }

    private func isExit(_ step: Timeline.Step) -> Bool {
        if case .phase(let phase) = step { return phase.isExit }
        return false
    }

    private func what(_ row: Timeline.Row) -> HTML {
        let note = context.inline(row.note, of: context.address)
        let name: String
        switch row.step {
        case .milestone: return note ?? HTML()
        case .phase(let phase): name = context.words.printed(.phase, phase.rawValue)
        case .feedback: name = context.words.printed(.section, "feedback")
        }
        let title = HTML("strong", HTML(escaping: capitalised(name)))
        return note.map { title + HTML(escaping: ": ") + $0 } ?? title
    }
}

struct TimelineRowView: View {
    let when: When
    let what: HTML
    /// That it was moved or cancelled, in a word.
    let change: String?
    /// Whether the dialogue was ended there: that is no step to have done.
    let isExit: Bool
    let context: PageContext

    static let names = Names<TimelineRowView>(
        .html("when") { $0.context.dates.html($0.when) },
        .html("what") { $0.what },
        .text("change") { $0.change },
        .text("state") { $0.state },
        .flag("is-past") { $0.when.range.last < $0.context.site.today }
    )

    /// Whether it has been, is, or is to come, in a word; a preliminary row has none.
    private var state: String? {
        let today = context.site.today
        if when.isPreliminary || change != nil || isExit { return nil }
        if when.range.contains(today) { return context.text(.stepCurrent) }
        return when.range.last < today ? context.text(.stepDone) : context.text(.stepComing)
    }
}
