import SamtalModel

/// A year's figures: of all, and of each unit.
final class FollowUp: Sendable {
    let year: Int
    /// The day that they are as known on: today, or the day after a year that has ended.
    let knownOn: Day
    private let dialogues: [YearOfDialogue]
    private let units: [Register.Entry]
    private let unitsOfDialogue: [Set<String>]
    private let formerUnits: Set<String>
    private let isGoingOn: Bool
    private let withdrawn: Int
    private let unmeasured: Int

    /// `dialogues` are as known when `knownOn` begins, or today.
    init(_ year: Int, of known: [KnownDialogue], knownOn: Day, in site: KnownSite) {
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
        dialogues = measured.map { known in
            YearOfDialogue(
                known: known,
                year: year,
                today: knownOn,
                settings: settings,
                organisation: organisation,
                vocabulary: site.context.vocabulary
            )
        }
        unitsOfDialogue = measured.map { known in
            Set(known.dialogue.responsible.map { organisation.units.successor(of: $0, on: knownOn) })
        }
        units = organisation.units.entries.filter { $0.exists(in: year) }
        formerUnits = Set(measured.flatMap(\.dialogue.responsible)).subtracting(unitsOfDialogue.flatMap(\.self))
        isGoingOn = year == site.today.year
    }

    /// The figures of all, or of one unit.
    func figures(ofUnit unit: String? = nil) -> YearFigures {
        let places = dialogues.indices.filter { place in unit.map { unitsOfDialogue[place].contains($0) } ?? true }
        let counted = places.map { dialogues[$0] }
        let waits = counted.flatMap(\.waits)
        let answers = counted.flatMap(\.answers)
        return YearFigures(
            figures: FigureName.allCases.map { name in
                let cases =
                    name == .unitsWithDialogue
                    ? unitCases(places, only: unit) : counted.flatMap { $0.cases(of: name) }
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
        dialogues.indices.count { place in
            (unit.map { unitsOfDialogue[place].contains($0) } ?? true) && !dialogues[place].cases(of: .opened).isEmpty
        }
    }

    /// Whether a unit has a page for the year: while it goes on all have one, then those with something to count, and those
    /// whose dialogues are counted with another.
    func hasPage(ofUnit id: String) -> Bool {
        guard units.contains(where: { $0.id == id }) else { return false }
        return isGoingOn || formerUnits.contains(id)
            || dialogues.indices.contains { place in
                unitsOfDialogue[place].contains(id)
                    && FigureName.allCases.contains { !dialogues[place].cases(of: $0).isEmpty }
            }
    }

    private func unitCases(_ places: [Int], only unit: String?) -> [FigureCase] {
        let active = Set(places.filter { dialogues[$0].hasWindow }.flatMap { unitsOfDialogue[$0] })
        return units.filter { unit == nil || $0.id == unit }.map { FigureCase(.unit($0.id), active.contains($0.id)) }
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
            let now = FollowUp(year, of: dialogues, knownOn: today, in: self)
            guard year < today.year, let next = Day(year: year + 1, month: 1, day: 1) else {
                years.append(FollowedUpYear(year: year, told: now, since: nil))
                continue
            }
            let all = context.municipality.dialogues.filter { $0.published.year <= year }
            let known = await knownDialogues(all, at: .midnight(next), in: context.municipality)
            years.append(
                FollowedUpYear(year: year, told: FollowUp(year, of: known, knownOn: next, in: self), since: now)
            )
        }
        return years
    }
}
