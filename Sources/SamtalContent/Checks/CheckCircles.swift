import SamtalModel

/// Refuses dialogues that continue in each other: what was promised would follow along for ever.
func checkCircles(_ dialogues: [Dialogue]) -> [Diagnostic] {
    let next = Dictionary(dialogues.map { ($0.slug, $0.continuesIn) }) { first, _ in first }
    return circles(from: dialogues.map(\.slug)) { (next[$0] ?? []).map { (name: $0.slug, place: $0.place) } }
}

/// Each circle that the steps from one name to others make, told of where it closes.
func circles(from names: [String], _ next: (String) -> [(name: String, place: Place)]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var done: Set<String> = []
    for start in names where !done.contains(start) {
        // The way here, each name with the steps that are yet to be taken; a loop, since a chain may be long.
        var way = [(name: start, steps: next(start)[...])]
        var places = [start: 0]
        while let last = way.last {
            guard let step = last.steps.first else {
                way.removeLast()
                places[last.name] = nil
                done.insert(last.name)
                continue
            }
            way[way.count - 1].steps.removeFirst()
            if let index = places[step.name] {
                found.append(circle(way[index...].map(\.name) + [step.name], at: step.place))
            } else if !done.contains(step.name) {
                places[step.name] = way.count
                way.append((step.name, next(step.name)[...]))
            }
        }
    }
    return found
}

private func circle(_ names: [String], at place: Place) -> Diagnostic {
    guard names.count > 2 else {
        return .error(
            .circle,
            at: place,
            sv: "\"\(names[0])\" pekar på sig själv. Skriv vad som kommer efter, eller ta bort det.",
            en: "\"\(names[0])\" points to itself. Write what comes after it, or remove this."
        )
    }
    // A long way round is made out by its ends.
    let shown = names.count <= 8 ? names : names.prefix(4) + ["…"] + names.suffix(3)
    let circle = shown.joined(separator: " → ")
    return .error(
        .circle,
        at: place,
        sv: "Det går runt i en ring: \(circle). Ta bort det steg som är fel.",
        en: "This goes round in a circle: \(circle). Remove the step that is wrong."
    )
}
