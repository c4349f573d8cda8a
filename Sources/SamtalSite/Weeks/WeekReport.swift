import SamtalModel

/// What has happened in a week, and what was to come when it ended: made for newsletters.
struct WeekReport: Sendable {
    let week: ISOWeek
    /// What happened from Monday through Sunday, oldest first.
    let happened: [FeedItem]
    /// What is to come in the two weeks after it.
    let coming: Coming

    var isEmpty: Bool { happened.isEmpty && coming.isEmpty }

    /// How many weeks are told of.
    static let count = 8
}

/// Meetings and days that something is to be done by, soonest first.
struct Coming: Sendable {
    let occasions: [OccasionEvent]
    let deadlines: [Deadline]

    var isEmpty: Bool { occasions.isEmpty && deadlines.isEmpty }

    /// How many days ahead are told of.
    static let days = 14

    /// What comes from a day on, as it is known on that day.
    init(from first: Day, in dialogues: [KnownDialogue], deadlines: [Deadline]) {
        let last = first + (Coming.days - 1)
        occasions = dialogues.filter { !$0.isWithdrawn }.flatMap(occasionEvents)
            .filter { first <= $0.occasion.time.lastDay && $0.occasion.time.firstDay <= last }
            .sorted { ($0.occasion.time.start, $0.occasion.id) < ($1.occasion.time.start, $1.occasion.id) }
        self.deadlines = deadlines.filter { first <= $0.day && $0.day <= last && $0.done == nil }
    }
}

/// The weeks that have ended, the newest first; those in which there was nothing to tell are left out.
///
/// Each is told as it was known on the Monday after it, so that what a reader has been sent stays true to its day.
func weekReports(_ site: KnownSite) async -> [WeekReport] {
    var weeks = [ISOWeek(of: site.today).previous]
    while weeks.count < WeekReport.count, let last = weeks.last { weeks.append(last.previous) }
    return await concurrentMap(weeks) { report(of: $0, in: site) }.filter { !$0.isEmpty }
}

private func report(of week: ISOWeek, in site: KnownSite) -> WeekReport {
    let monday = week.next.monday
    let dialogues = site.dialogues(knownOn: monday)
    let happened = dialogues.flatMap { known in
        known.happenings.filter { week.monday <= $0.day && $0.day <= week.sunday }.map { FeedItem($0, in: known) }
    }
    let deadlines = dialogues.flatMap { $0.deadlines(on: monday, feedbackDays: site.settings.feedbackDays) }
    return WeekReport(
        week: week,
        happened: happened.sorted { ($0.happening.time, $0.name) < ($1.happening.time, $1.name) },
        coming: Coming(from: monday, in: dialogues, deadlines: deadlines.sorted(by: Deadline.precedes))
    )
}

extension KnownSite {
    /// The dialogues as they were known when an earlier day began.
    ///
    /// What has been withdrawn since then is not shown again.
    func dialogues(knownOn day: Day) -> [KnownDialogue] {
        knownDialogues(context.municipality, at: .midnight(day)).compactMap { earlier in
            guard let now = dialogue(id: earlier.dialogue.id), now.isWithdrawn else { return earlier }
            return now.dialogue.withdrawn.map { $0 < day } == true ? now : nil
        }
    }
}
