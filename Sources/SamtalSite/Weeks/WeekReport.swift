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

    /// The last day that is told of.
    static func last(from first: Day) -> Day { first + (days - 1) }

    /// What comes from a day on, as it is known on that day.
    init(from first: Day, in dialogues: [KnownDialogue], deadlines: [Deadline]) {
        let last = Coming.last(from: first)
        occasions = dialogues.filter { !$0.isWithdrawn }.flatMap(occasionEvents)
            .filter { first <= $0.occasion.time.lastDay && $0.occasion.time.firstDay <= last }
            .sorted { ($0.occasion.time.start, $0.occasion.id) < ($1.occasion.time.start, $1.occasion.id) }
        self.deadlines = deadlines.filter { first <= $0.day && $0.day <= last && $0.done == nil }
            .sorted(by: Deadline.precedes)
    }
}

/// The weeks that have ended, the newest first; those in which there was nothing to tell are left out.
///
/// Each is told as it was known on the Monday after it, so that what a reader has been sent stays true to its day.
func weekReports(_ site: KnownSite) async -> [WeekReport] {
    var weeks = [ISOWeek(of: site.today).previous]
    while weeks.count < WeekReport.count, let last = weeks.last { weeks.append(last.previous) }
    guard let oldest = weeks.last, let days = oldest.days(through: weeks[0]) else { return [] }
    let delays = site.settings.delays
    let recent = site.context.municipality.dialogues.filter { $0.mayConcern(days, delays: delays) }
    return await concurrentMap(weeks) { await report(of: $0, among: recent, in: site) }.filter { !$0.isEmpty }
}

extension ISOWeek {
    /// The days that reports of the weeks from this one through a later one are about.
    fileprivate func days(through later: ISOWeek) -> DayRange? {
        DayRange(from: monday, through: Coming.last(from: later.next.monday))
    }
}

private func report(of week: ISOWeek, among dialogues: [Dialogue], in site: KnownSite) async -> WeekReport {
    let dialogues = await site.dialogues(dialogues, knownAfter: week)
    let monday = week.next.monday
    let happened = dialogues.flatMap { known in
        known.happenings.filter { week.monday <= $0.day && $0.day <= week.sunday }.map { FeedItem($0, in: known) }
    }
    let deadlines = dialogues.flatMap { $0.deadlines(on: monday) }
    return WeekReport(
        week: week,
        happened: happened.sorted { ($0.happening.time, $0.name) < ($1.happening.time, $1.name) },
        coming: Coming(from: monday, in: dialogues, deadlines: deadlines)
    )
}

extension KnownSite {
    /// Those of some dialogues that a week's report may tell of, as they were known on the Monday after it.
    ///
    /// What has been withdrawn since then is not shown again.
    fileprivate func dialogues(_ dialogues: [Dialogue], knownAfter week: ISOWeek) async -> [KnownDialogue] {
        guard let days = week.days(through: week) else { return [] }
        let day = week.next.monday
        let delays = settings.delays
        let concerned = dialogues.filter { $0.mayConcern(days, delays: delays) }
        let concernedSlugs = Set(concerned.map(\.slug))
        // What they promised may be kept where they go on.
        let all = concerned + continuations(of: concerned).filter { !concernedSlugs.contains($0.slug) }
        return await knownDialogues(all, at: .midnight(day), in: context.municipality).compactMap { earlier in
            guard concernedSlugs.contains(earlier.dialogue.slug) else { return nil }
            guard let now = dialogue(id: earlier.dialogue.id), now.isWithdrawn else { return earlier }
            return now.dialogue.withdrawn.map { $0 < day } == true ? now : nil
        }
    }

    /// The dialogues that some go on in, however far, each once.
    private func continuations(of dialogues: [Dialogue]) -> [Dialogue] {
        guard dialogues.contains(where: { !$0.continuesIn.isEmpty }) else { return [] }
        let bySlug = Dictionary(context.municipality.dialogues.map { ($0.slug, $0) }) { first, _ in first }
        var found: [Dialogue] = []
        var seen: Set<String> = []
        var open = dialogues
        while let next = open.popLast() {
            let later = next.continuesIn.compactMap { bySlug[$0.slug] }.filter { seen.insert($0.slug).inserted }
            found += later
            open += later
        }
        return found
    }
}
