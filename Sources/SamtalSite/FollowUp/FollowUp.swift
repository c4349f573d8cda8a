import SamtalModel

/// A year's figures: of all, and of each unit.
final class FollowUp: Sendable {
    let year: Int
    /// The day that they are as known on: today, or the day after a year that has ended.
    let knownOn: Day
    /// Of all dialogues.
    let figures: YearFigures
    /// Of those that are counted under each unit.
    private let byUnit: [String: YearFigures]
    /// Units that have a page whatever there is to count.
    private let standing: Set<String>

    /// `known` are as known just before `knownOn` begins, or today.
    init(_ year: Int, of known: [KnownDialogue], knownOn: Day, in site: KnownSite) async {
        self.year = year
        self.knownOn = knownOn
        let (settings, organisation) = (site.settings, site.organisation)
        let shown = known.filter { !$0.dialogue.isDraft }
        // As known then: what is withdrawn later changes no year that has ended.
        let standing = shown.filter { !$0.isWithdrawn }
        let measured = standing.filter { settings.measures($0.dialogue) }
        let inherited = promisesOfWithdrawn(shown)
        // That a unit has ended since then does not move what it did.
        let unitsOn = Day(year: year + 1, month: 1, day: 1).map { min($0, knownOn) } ?? knownOn
        let unitsOf = { @Sendable (known: KnownDialogue) in
            Set(known.dialogue.responsible.map { organisation.units.successor(of: $0, on: unitsOn) })
        }
        let counted = await concurrentMap(measured) { known in
            CountedDialogue(
                YearOfDialogue(
                    known,
                    inherited: inherited[known.dialogue.id] ?? [],
                    year: year,
                    today: knownOn,
                    in: site
                ),
                units: unitsOf(known)
            )
        }
        let units = organisation.units.entries.filter { $0.exists(in: year) }
        let active = Set(counted.filter(\.hasWindow).flatMap(\.units))
        let cases = units.map { FigureCase(.unit($0.id), active.contains($0.id)) }
        let leftOut = shown.filter { $0.isWithdrawn || !settings.measures($0.dialogue) }
        figures = YearFigures(of: counted, units: cases, leftOut: leftOut.map(\.isWithdrawn))
        var leftOutOf: [String: [Bool]] = [:]
        for known in leftOut {
            for unit in unitsOf(known) { leftOutOf[unit, default: []].append(known.isWithdrawn) }
        }
        var ofUnit: [String: [CountedDialogue]] = [:]
        for dialogue in counted {
            for unit in dialogue.units { ofUnit[unit, default: []].append(dialogue) }
        }
        let existing = Set(units.map(\.id))
        var byUnit = ofUnit.filter { !existing.contains($0.key) }.mapValues { YearFigures(of: $0, units: []) }
        for (unit, one) in zip(units, cases) {
            byUnit[unit.id] = YearFigures(
                of: ofUnit[unit.id] ?? [],
                units: [one],
                leftOut: leftOutOf[unit.id] ?? []
            )
        }
        self.byUnit = byUnit
        // Those whose dialogues are counted with another.
        let former = Set(measured.flatMap(\.dialogue.responsible)).subtracting(ofUnit.keys)
        self.standing = year == site.today.year ? existing : existing.intersection(former)
    }

    /// The figures of all, or of one unit.
    func figures(ofUnit unit: String?) -> YearFigures {
        guard let unit else { return figures }
        return byUnit[unit] ?? YearFigures(of: [], units: [])
    }

    /// How many dialogues opened, of all or of a unit.
    func opened(by unit: String?) -> Int { figures(ofUnit: unit)[.opened].cases.count }

    /// Whether a unit has a page for the year: while it goes on all have one, then those with something to count, and those
    /// whose dialogues are counted with another.
    func hasPage(ofUnit id: String) -> Bool {
        standing.contains(id)
            || figures(ofUnit: id).figures.contains { $0.name != .unitsWithDialogue && !$0.cases.isEmpty }
    }
}

extension YearFigures {
    /// `leftOut` is of each dialogue that is not counted, whether it is since it was withdrawn.
    fileprivate init(of counted: [CountedDialogue], units: [FigureCase], leftOut: [Bool] = []) {
        figures = FigureName.allCases.map { name in
            Figure(name: name, cases: name == .unitsWithDialogue ? units : counted.flatMap { $0.cases[name.rawValue] })
        }
        let given = counted.flatMap(\.answers)
        answers = Feedback.Answer.Kind.allCases.map { kind in (kind, given.count { $0 == kind }) }
        let all = counted.flatMap(\.waits)
        waits = all.compactMap(\.self).sorted()
        unanswered = all.count { $0 == nil }
        withdrawn = leftOut.count { $0 }
        unmeasured = leftOut.count { !$0 }
    }

    subscript(name: FigureName) -> Figure { figures[name.rawValue] }
}

/// What dialogues that were withdrawn had still to keep, by the id of the one that each goes on in: the first that it
/// continues in and that stands.
func promisesOfWithdrawn(_ shown: [KnownDialogue]) -> [String: [Promise]] {
    let withdrawn = shown.filter { $0.isWithdrawn && !$0.dialogue.continuesIn.isEmpty }
    guard !withdrawn.isEmpty else { return [:] }
    let bySlug = Dictionary(shown.map { ($0.dialogue.slug, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [String: [Promise]] = [:]
    for known in withdrawn {
        var heir = known
        // As many steps as there are dialogues: they do not continue in a circle.
        for _ in shown.indices {
            guard heir.isWithdrawn, let next = heir.dialogue.continuesIn.lazy.compactMap({ bySlug[$0.slug] }).first
            else { break }
            heir = next
        }
        guard !heir.isWithdrawn else { continue }
        found[heir.dialogue.id, default: []] += known.promises.own.filter { promise in
            known.dialogue.withdrawn.map { promise.day >= $0 } ?? false
        }
    }
    return found
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
            // What is dated the first of January belongs to the new year.
            guard year < today.year, let next = Day(year: year + 1, month: 1, day: 1),
                let end = LocalTime(next - 1, hour: 23, minute: 59)
            else {
                years.append(FollowedUpYear(year: year, told: now, since: nil))
                continue
            }
            let all = context.municipality.dialogues.filter { $0.published.year <= year }
            let known = await knownDialogues(all, at: end, in: context.municipality)
            let told = await FollowUp(year, of: known, knownOn: next, in: self)
            years.append(FollowedUpYear(year: year, told: told, since: now))
        }
        return years
    }
}
