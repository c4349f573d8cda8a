import SamtalModel

/// A day from its ISO form; a test that misspells one stops there.
func day(_ iso: String) -> Day {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let day = Day(year: parts[0], month: parts[1], day: parts[2]) else {
        preconditionFailure("\(iso) is no day")
    }
    return day
}

/// Days from one through another, such as `2026-11-02/2026-12-15`, or a single one.
func days(_ text: String) -> DayRange {
    let parts = text.split(separator: "/").map { day(String($0)) }
    guard let first = parts.first, let last = parts.last, let range = DayRange(from: first, through: last) else {
        preconditionFailure("\(text) is no range of days")
    }
    return range
}

func time(_ iso: String, _ hour: Int, _ minute: Int = 0) -> LocalTime {
    guard let time = LocalTime(day(iso), hour: hour, minute: minute) else { preconditionFailure("no such time") }
    return time
}

func words(_ text: String) -> Localized<Prose> { Localized(Prose(text: text), in: .swedish) }
func heading(_ text: String) -> Localized<String> { Localized(text, in: .swedish) }

let somewhere = Place(file: "content/dialogues/torget.md")

func dialogue(_ slug: String = "torget", published: String = "2026-10-12") -> Dialogue {
    Dialogue(
        DialogueFacts(
            id: slug,
            slug: slug,
            place: somewhere,
            title: heading("Nytt torg"),
            summary: heading("Torget ska byggas om."),
            responsible: ["namnden"],
            published: day(published)
        )
    )
}

/// Rows written as `2026-11-02/2026-12-15 open`; the step is a phase's id, `feedback` or `milestone`.
func timeline(_ rows: String...) -> Timeline {
    Timeline(
        rows: rows.map { row in
            let parts = row.split(separator: " ").map(String.init)
            let step: Timeline.Step =
                switch parts[1] {
                case "feedback": .feedback
                case "milestone": .milestone
                default: Phase(rawValue: parts[1]).map { .phase($0) } ?? .milestone
                }
            return Timeline.Row(when: .days(days(parts[0])), step: step, note: nil, place: somewhere)
        }
    )
}

func feedback(_ id: String, on date: String, answerBy: String? = nil) -> Feedback {
    var entry = Feedback(id: id, date: day(date), heading: heading("Tack"), text: words(""), place: somewhere)
    if let answerBy {
        var answer = Feedback.Answer(
            said: words("Mer ljus"),
            kind: .lookingInto,
            reply: words("Vi räknar på det"),
            place: somewhere
        )
        answer.answerBy = day(answerBy)
        entry.answers = [answer]
    }
    return entry
}

func step(_ id: String, _ when: String, nextReport: String? = nil) -> ImplementationStep {
    var step = ImplementationStep(
        id: id,
        when: .days(days(when)),
        heading: heading("Bygget"),
        text: words(""),
        place: somewhere
    )
    step.nextReport = nextReport.map(day)
    return step
}

func meeting(_ id: String, _ times: [Meeting.Time], published: String = "2026-10-12") -> Meeting {
    var meeting = Meeting(
        id: id,
        heading: heading("Dialogmöte"),
        published: day(published),
        text: words(""),
        place: somewhere
    )
    meeting.occasions = times.enumerated().map { index, time in
        Meeting.Occasion(
            id: times.count == 1 ? id : "\(id)-\(index + 1)",
            session: times.count == 1 ? nil : index + 1,
            time: time
        )
    }
    return meeting
}

func change(
    _ kind: Meeting.Change.Kind,
    on date: String,
    session: Int? = nil,
    earlier: Meeting.Time? = nil
) -> Meeting.Change {
    Meeting.Change(
        kind: kind,
        date: day(date),
        session: session,
        earlier: earlier,
        text: words("Därför."),
        place: somewhere
    )
}
