import SamtalModel

/// A year's figures: of all, and of each unit.
final class FollowUp: Sendable {
    let year: Int
    /// The day that they are as known on: today, or the day after a year that has ended.
    let knownOn: Day
    private let dialogues: [CountedDialogue]
    private let units: [Register.Entry]
    private let formerUnits: Set<String>
    private let isGoingOn: Bool
    private let withdrawn: Int
    private let unmeasured: Int

    /// `known` are as known when `knownOn` begins, or today.
    init(_ year: Int, of known: [KnownDialogue], knownOn: Day, in site: KnownSite) async {
        self.year = year
        self.knownOn = knownOn
        let (settings, organisation) = (site.settings, site.organisation)
        let shown = known.filter { !$0.dialogue.isDraft }
        // What has been withdrawn since then is not shown again.
        let isWithdrawn = { (known: KnownDialogue) in
            known.isWithdrawn || site.dialogue(id: known.dialogue.id)?.isWithdrawn ?? false
        }
        let standing = shown.filter { !isWithdrawn($0) }
        withdrawn = shown.count - standing.count
        let measured = standing.filter { settings.measures($0.dialogue) }
        unmeasured = standing.count - measured.count
        let vocabulary = site.context.vocabulary
        let dialogues = await concurrentMap(measured) { known in
            CountedDialogue(
                YearOfDialogue(
                    known: known,
                    year: year,
                    today: knownOn,
                    settings: settings,
                    organisation: organisation,
                    vocabulary: vocabulary
                ),
                units: Set(known.dialogue.responsible.map { organisation.units.successor(of: $0, on: knownOn) })
            )
        }
        self.dialogues = dialogues
        units = organisation.units.entries.filter { $0.exists(in: year) }
        formerUnits = Set(measured.flatMap(\.dialogue.responsible)).subtracting(dialogues.flatMap(\.units))
        isGoingOn = year == site.today.year
    }

    /// The figures of all, or of one unit.
    func figures(ofUnit unit: String? = nil) -> YearFigures {
        let counted = dialogues(of: unit)
        let waits = counted.flatMap(\.waits)
        let answers = counted.flatMap(\.answers)
        return YearFigures(
            figures: FigureName.allCases.map { name in
                let cases =
                    name == .unitsWithDialogue
                    ? unitCases(counted, only: unit) : counted.flatMap { $0.cases[name.rawValue] }
                return Figure(name: name, cases: cases)
            },
            answers: Feedback.Answer.Kind.allCases.map { kind in (kind, answers.count { $0 == kind }) },
            waits: waits.compactMap(\.self).sorted(),
            unanswered: waits.count { $0 == nil },
            withdrawn: unit == nil ? withdrawn : 0,
            unmeasured: unit == nil ? unmeasured : 0
        )
    }

    /// How many dialogues opened, of all or of a unit.
    func opened(by unit: String?) -> Int {
        dialogues(of: unit).count { !$0.cases[FigureName.opened.rawValue].isEmpty }
    }

    /// Whether a unit has a page for the year: while it goes on all have one, then those with something to count, and those
    /// whose dialogues are counted with another.
    func hasPage(ofUnit id: String) -> Bool {
        guard units.contains(where: { $0.id == id }) else { return false }
        return isGoingOn || formerUnits.contains(id)
            || dialogues(of: id).contains { $0.cases.contains { !$0.isEmpty } }
    }

    private func dialogues(of unit: String?) -> [CountedDialogue] {
        guard let unit else { return dialogues }
        return dialogues.filter { $0.units.contains(unit) }
    }

    private func unitCases(_ counted: [CountedDialogue], only unit: String?) -> [FigureCase] {
        let active = Set(counted.filter(\.hasWindow).flatMap(\.units))
        return units.filter { unit == nil || $0.id == unit }.map { FigureCase(.unit($0.id), active.contains($0.id)) }
    }
}

/// What is counted of a dialogue in a year, worked out once for all the pages that tell of it.
private struct CountedDialogue: Sendable {
    /// The units that it counts under: successors of those that have ended.
    let units: Set<String>
    let hasWindow: Bool
    /// By ``FigureName``.
    let cases: [[FigureCase]]
    let waits: [Int?]
    let answers: [Feedback.Answer.Kind]

    init(_ dialogue: YearOfDialogue, units: Set<String>) {
        self.units = units
        hasWindow = dialogue.hasWindow
        cases = FigureName.allCases.map(dialogue.cases)
        waits = dialogue.waits
        answers = dialogue.answers
    }
}

extension Register.Entry {
    /// Whether it is there on a day of a year.
    func exists(in year: Int) -> Bool {
        (from.map { $0.year <= year } ?? true) && (until.map { $0.year >= year } ?? true)
    }
}

/// A year that is followed up: as it was told when it ended, or so far; and as it is known today, where it has ended.
struct FollowedUpYear: Sendable {
    let year: Int
    let told: FollowUp
    /// Nil while the year goes on.
    let since: FollowUp?
}

extension KnownSite {
    /// From the first year that anything measured was published in, through this one; the latest first.
    func followedUpYears() async -> [FollowedUpYear] {
        let measured = dialogues.filter { settings.measures($0.dialogue) && !$0.dialogue.isDraft }
        let first = measured.map(\.dialogue.published.year).min() ?? today.year
        var years: [FollowedUpYear] = []
        for year in (min(first, today.year)...today.year).reversed() {
            let now = await FollowUp(year, of: dialogues, knownOn: today, in: self)
            guard year < today.year, let next = Day(year: year + 1, month: 1, day: 1) else {
                years.append(FollowedUpYear(year: year, told: now, since: nil))
                continue
            }
            let all = context.municipality.dialogues.filter { $0.published.year <= year }
            let known = await knownDialogues(all, at: .midnight(next), in: context.municipality)
            let told = await FollowUp(year, of: known, knownOn: next, in: self)
            years.append(FollowedUpYear(year: year, told: told, since: now))
        }
        return years
    }
}
