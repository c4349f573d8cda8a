import SamtalModel

/// What calendars hold, each event rendered once in each of some languages.
struct CalendarMembers: Sendable {
    /// The facts about the occasions of dialogues that are not withdrawn, by id.
    let facts: [OccasionFact]
    private let byScope: [Scope: [PlannedEvent]]
    private let byDialogue: [String: [PlannedEvent]]
    private let deadlines: [Language: [[UInt8]]]

    init(of site: KnownSite, in voices: [Voice]) async {
        let events = await concurrentMap(site.dialogues) { known in
            occasionEvents(of: known).map { PlannedEvent($0, voices: voices) }
        }
        byScope = collectionMembers(site, events)
        let ofDialogues = zip(site.dialogues, events).map { ($0.dialogue.slug, $1.sorted(by: PlannedEvent.precedes)) }
        byDialogue = Dictionary(ofDialogues) { first, _ in first }
        facts = events.joined().filter { !$0.event.known.isWithdrawn }.map(\.event.fact).sorted { $0.id < $1.id }
        var deadlines: [Language: [[UInt8]]] = [:]
        for voice in voices {
            deadlines[voice.language] = await concurrentMap(site.deadlines) { render($0, in: voice) }
        }
        self.deadlines = deadlines
    }

    /// The events of a scope, soonest first.
    subscript(scope: Scope) -> [PlannedEvent] {
        if case .dialogue(let slug) = scope { return byDialogue[slug] ?? [] }
        return byScope[scope] ?? []
    }

    /// The VEVENTs of the days that something is to be done by, of everything or of a unit, soonest first.
    func deadlines(of unit: String?, in voice: Voice) -> [[UInt8]] {
        let all = voice.site.deadlines
        let places = all.indices.filter { place in unit.map { all[place].known.units.contains($0) } ?? true }
        let rendered = deadlines[voice.language]
        return places.map { rendered?[$0] ?? render(all[$0], in: voice) }
    }
}

/// What each collection holds, soonest first; every event is looked at once.
private func collectionMembers(_ site: KnownSite, _ events: [[PlannedEvent]]) -> [Scope: [PlannedEvent]] {
    let placed = zip(site.dialogues, events).flatMap { known, events in events.map { (known: known, planned: $0) } }
        .filter { $0.planned.event.isInCollections(on: site.today) }
        .sorted { PlannedEvent.precedes($0.planned, $1.planned) }
    var members: [Scope: [PlannedEvent]] = [:]
    for (known, planned) in placed {
        let scopes: [Scope] =
            [.site] + known.areas.map { .area($0) } + known.units.map { .unit($0) }
            + site.groups(of: planned.event.meeting, in: known).map { .group($0) }
        for scope in scopes { members[scope, default: []].append(planned) }
    }
    return members
}

private func render(_ deadline: Deadline, in voice: Voice) -> [UInt8] {
    var lines = CalendarLines()
    lines.add(deadline, in: voice)
    return lines.bytes
}
