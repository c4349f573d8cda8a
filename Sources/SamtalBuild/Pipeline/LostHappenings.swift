import SamtalModel
import SamtalSite

/// Errors for what dialogues have told and tell no more, happenings and days that were given, where no line says so.
///
/// What was first published today may still be mended.
func lostHappenings(
    _ plan: SitePlan,
    of context: SiteContext,
    since previous: Manifest,
    besides faulty: FaultyFiles
) -> [Diagnostic] {
    let before = previous.told
    let dialogues = Dictionary(context.municipality.dialogues.map { ($0.slug, $0) }) { first, _ in first }
    let told = Dictionary(plan.dialogues.map { ($0.slug, $0.told) }) { first, _ in first }
    return plan.dialogues.flatMap { fact -> [Diagnostic] in
        guard let remembered = before[fact.id], let dialogue = dialogues[fact.slug],
            !faulty.holds(dialogue: fact.slug)
        else { return [] }
        let now = Set(fact.told)
        let lost = remembered.filter { id, first in first < context.today && !now.contains(id) }
        guard !lost.isEmpty else { return [] }
        let heirs = dialogue.successors(among: dialogues)
        let excuses = Excuses(for: dialogue, isWithdrawn: fact.isWithdrawn, heirs: heirs, told: told, context)
        let unexcused = lost.filter { !excuses.hold(for: $0.key, since: $0.value) }
        return LostHappenings(Set(unexcused.keys), of: dialogue, remembered: remembered, context).diagnostics
    }
}

/// What makes it right that a dialogue tells something no more.
private struct Excuses {
    private let dialogue: Dialogue
    private let isWithdrawn: Bool
    private let heirs: [Dialogue]
    private let context: SiteContext
    private let moved: Set<GivenDay>
    private let toldByHeirs: Set<String>

    init(
        for dialogue: Dialogue,
        isWithdrawn: Bool,
        heirs: [Dialogue],
        told: [String: [String]],
        _ context: SiteContext
    ) {
        self.dialogue = dialogue
        self.isWithdrawn = isWithdrawn
        self.heirs = heirs
        self.context = context
        let settings = context.municipality.settings
        moved = Set(
            dialogue.movedDays(feedbackDays: settings.feedbackDays, ongoingDays: settings.ongoingFeedbackDays)
        )
        toldByHeirs = Set(heirs.flatMap { told[$0.slug] ?? [] })
    }

    func hold(for id: String, since first: Day) -> Bool {
        if dialogue.removed.contains(id) || toldByHeirs.contains(id) { return true }
        // What never was late never came late.
        if let promise = id.after("mended-"), dialogue.removed.contains("overdue-\(promise)") { return true }
        // A page that is withdrawn says so itself; but what was once broken stays.
        if isWithdrawn, !id.begins(with: "overdue-") { return true }
        return hasMoved(id) || toldOnThatDay(first).contains(id)
    }

    private func hasMoved(_ id: String) -> Bool {
        if let given = GivenDay(id: id) {
            let ends = given.windowEnds(feedbackDays: context.municipality.settings.feedbackDays)
            if ends.contains(where: { dialogue.removed.contains($0.id) }) { return true }
            return moved.contains(given) || dialogue.exitDay.map { $0 <= given.day } ?? false
        }
        guard id.begins(with: "open-") || id.begins(with: "phase-"), let day = Day(endOf: id) else { return false }
        let begun = [GivenDay(.opens, day), GivenDay(.closes, day - 1), GivenDay(.promise(.decision, entry: nil), day)]
        return begun.contains(where: moved.contains)
    }

    /// What the content as it is now told on a day: what it no longer tells today is then nobody's doing.
    private func toldOnThatDay(_ day: Day) -> Set<String> {
        let settings = context.municipality.settings
        guard let evening = LocalTime(day, hour: 23, minute: 59) else { return [] }
        let known = ([dialogue] + heirs).compactMap { $0.known(at: evening) }
        guard let then = known.first, then.id == dialogue.id,
            let own = promises(
                of: known,
                feedbackDays: settings.feedbackDays,
                ongoingDays: settings.ongoingFeedbackDays
            )
            .first?.own
        else { return [] }
        return Set(then.told(then.happenings(through: day, promises: own), promises: own))
    }
}

extension Dialogue {
    /// Every dialogue that it continues in, however far.
    fileprivate func successors(among dialogues: [String: Dialogue]) -> [Dialogue] {
        var found: [Dialogue] = []
        var seen: Set = [slug]
        var next = continuesIn.map(\.slug)
        while let slug = next.popLast() {
            guard seen.insert(slug).inserted, let dialogue = dialogues[slug] else { continue }
            found.append(dialogue)
            next += dialogue.continuesIn.map(\.slug)
        }
        return found
    }
}

extension Day {
    /// The day that a happening's id ends in, if any.
    init?(endOf id: String) { self.init(iso: id.parts(at: "-").suffix(3).joined(separator: "-")) }
}

/// Tells how each thing is kept that a dialogue has told and tells no more.
private struct LostHappenings {
    private let lost: Set<String>
    private let dialogue: Dialogue
    private let remembered: [String: Day]
    private let context: SiteContext
    private let days: LostDays
    private let sv: ContentWords
    private let en: ContentWords

    init(_ lost: Set<String>, of dialogue: Dialogue, remembered: [String: Day], _ context: SiteContext) {
        self.lost = lost
        self.dialogue = dialogue
        self.remembered = remembered
        self.context = context
        days = LostDays(
            lost.compactMap(GivenDay.init),
            of: dialogue,
            remembered: remembered,
            // Days without the line that moved them are told of with that line.
            isUntold: !lost.contains { $0.begins(with: "moved-") },
            context
        )
        sv = ContentWords(.swedish, context)
        en = ContentWords(.english, context)
    }

    var diagnostics: [Diagnostic] {
        days.diagnostics + String.inByteOrder(Array(lost)).compactMap(diagnostic)
    }

    private func diagnostic(of id: String) -> Diagnostic? {
        if GivenDay(id: id) != nil || days.tell(of: id) { return nil }
        if let entry = id.after("feedback-") { return lostEntry(String(entry), id, in: .feedback) }
        if let entry = id.after("implementation-") { return lostEntry(String(entry), id, in: .implementation) }
        if id.begins(with: "overdue-") { return otherwise(id, sv: "försenat", en: "late") }
        if let promise = id.after("mended-") {
            return lost.contains("overdue-\(promise)") || lost.contains(where: \.isEntry)
                ? nil : otherwise(id, sv: "något som har kommit", en: "having come")
        }
        if id.begins(with: "meeting-") { return lostChange(id) }
        return lostLine(id)
    }

    /// An entry of feedback or implementation: its date may have been mended.
    private func lostEntry(_ entry: String, _ id: String, in section: SectionName) -> Diagnostic {
        let entries =
            section == .feedback
            ? dialogue.feedback.map { (name: $0.name, day: $0.date, place: $0.place) }
            : dialogue.implementation.map { (name: $0.name, day: $0.when.range.first, place: $0.place) }
        let day = Day(iso: entry) ?? remembered[id] ?? context.today
        let new = entries.filter { remembered[$0.name] == nil }.min { abs($0.day - day) < abs($1.day - day) }
        let (svLine, enLine) = (sv.line(sv.label(.id), entry), en.line(en.label(.id), entry))
        guard let new else {
            return .error(
                .lostHappening,
                at: dialogue.place,
                sv:
                    "\"\(entry)\" under \(sv.heading(section)) är publicerat men finns inte längre. Lägg tillbaka det, med "
                    + "raden \(svLine). \(removal(sv, [id], "Ska det bort, skriv", "överst i filen."))",
                en:
                    "\"\(entry)\" under \(en.heading(section)) is published but is no longer there. Put it back, with the "
                    + "line \(enLine). \(removal(en, [id], "If it is to go, write", "at the top of the file."))"
            )
        }
        return .error(
            .lostHappening,
            at: new.place,
            sv:
                "\"\(entry)\" under \(sv.heading(section)) är publicerat men finns inte längre. Är det här det, med en ny "
                + "dag, skriv \(svLine) i listan under rubriken. Annars, lägg tillbaka det. "
                + removal(sv, [id], "Ska det bort, skriv", "överst i filen."),
            en:
                "\"\(entry)\" under \(en.heading(section)) is published but is no longer there. If this is it, with a new "
                + "day, write \(enLine) in the list below the heading. Otherwise put it back. "
                + removal(en, [id], "If it is to go, write", "at the top of the file.")
        )
    }

    /// A promise of which the file now says something else than what became of it: what keeps it was dated back, or the
    /// like.
    private func otherwise(_ id: String, sv svWhat: String, en enWhat: String) -> Diagnostic {
        let settings = context.municipality.settings
        let promises = dialogue.promises(
            feedbackDays: settings.feedbackDays,
            ongoingDays: settings.ongoingFeedbackDays
        )
        let promise = promises.first { promise in
            id == "overdue-\(promise.kind.rawValue)-\(promise.day.iso)"
        }
        let day = Day(endOf: id)?.iso ?? ""
        return .error(
            .lostHappening,
            at: promise.flatMap { dialogue.place(of: $0.kept?.by) } ?? dialogue.place,
            sv:
                "Det som skulle ha kommit senast \(day) är publicerat som \(svWhat), men nu säger filen något annat. "
                + "Skriv tillbaka det som stod. Var det fel, "
                + removal(sv, [id], "skriv", "överst i filen."),
            en:
                "What was due no later than \(day) is published as \(enWhat), but the file now says something else. "
                + "Write what it said before. If that was wrong, "
                + removal(en, [id], "write", "at the top of the file.")
        )
    }

    /// A line about a change of a meeting; where one is missing without another in its place, that is told of already.
    private func lostChange(_ id: String) -> Diagnostic? {
        let meetings = dialogue.meetings.filter { id.begins(with: $0.announcementName + "-") }
        guard let meeting = meetings.max(by: { $0.id.utf8.count < $1.id.utf8.count }),
            let change = id.after(meeting.announcementName + "-")
        else { return nil }
        let toldBefore = remembered.filter { name, first in
            first < context.today && name.begins(with: meeting.announcementName + "-")
        }
        guard meeting.changes.count(where: { $0.date <= context.today }) >= toldBefore.count else { return nil }
        let number = change.halves(at: "-").flatMap { Int($0.before) }
        let rest = number.map { change.after("\($0)-") ?? change } ?? change
        guard let kind = Meeting.Change.Kind.allCases.first(where: { rest.begins(with: $0.rawValue + "-") }),
            let day = Day(
                iso: rest.after(kind.rawValue + "-").map { $0.parts(at: "-").prefix(3) }?.joined(separator: "-") ?? ""
            )
        else { return nil }
        return back(
            [id],
            at: meeting.place,
            sv: (sv.line(sv.changeLabel(kind, session: number, on: day), "…"), "i mötets lista"),
            en: (en.line(en.changeLabel(kind, session: number, on: day), "…"), "in the meeting's list")
        )
    }

    /// Anything else, by the line that tells of it.
    private func lostLine(_ id: String) -> Diagnostic {
        let day = (Day(endOf: id) ?? remembered[id] ?? context.today).iso
        func line(_ words: ContentWords) -> (line: String, section: SectionName?) {
            if id == "decision" { return (words.line(words.label(.outcome), "…"), .decision) }
            if id == "withdrawn" { return ("\"\(words.key(.withdrawn)): \(day)\"", nil) }
            if id.begins(with: "answer-") { return (words.line("\(words.label(.answer)) \(day)", "…"), .proposal) }
            if id.begins(with: "moved-") { return (words.line("\(words.label(.changed)) \(day)", "…"), .timeline) }
            if id.begins(with: "open-") { return (words.line("\(day) – …", words.printed(Phase.open)), .timeline) }
            if let phase = Phase.allCases.first(where: { id.begins(with: "phase-\($0.rawValue)") }) {
                return dialogue.timeline.spans.isEmpty
                    ? ("\"\(words.key(.phase)): \(words.printed(phase))\"", nil)
                    : (words.line(day, words.printed(phase)), .timeline)
            }
            return (words.line(day, "…"), .corrections)
        }
        let (svLine, enLine) = (line(sv), line(en))
        return back(
            [id],
            at: dialogue.place,
            sv: (svLine.line, svLine.section.map { "under \(sv.heading($0))" } ?? "överst i filen"),
            en: (enLine.line, enLine.section.map { "under \(en.heading($0))" } ?? "at the top of the file")
        )
    }

    private func back(
        _ ids: [String],
        at place: Place,
        sv svLine: (line: String, whereabouts: String),
        en enLine: (line: String, whereabouts: String)
    ) -> Diagnostic {
        .error(
            .lostHappening,
            at: place,
            sv: "Raden \(svLine.line) \(svLine.whereabouts) är publicerad men finns inte längre. Lägg tillbaka den. "
                + removal(sv, ids, "Ska den bort, skriv", "överst i filen."),
            en: "The line \(enLine.line) \(enLine.whereabouts) is published but is no longer there. Put it back. "
                + removal(en, ids, "If it is to go, write", "at the top of the file.")
        )
    }

    private func removal(_ words: ContentWords, _ ids: [String], _ write: String, _ whereabouts: String) -> String {
        "\(write) \(words.removal(of: ids, in: dialogue)) \(whereabouts)"
    }
}

extension String {
    /// Whether it is the id of something that can keep a promise.
    fileprivate var isEntry: Bool {
        self == "decision" || ["feedback-", "implementation-", "answer-"].contains { begins(with: $0) }
    }
}

extension Dialogue {
    fileprivate func place(of keeper: Promise.Keeper?) -> Place? {
        switch keeper {
        case .feedback(_, let id): feedback.first { $0.id == id }?.place
        case .implementation(_, let id): implementation.first { $0.id == id }?.place
        default: nil
        }
    }
}
