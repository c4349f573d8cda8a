import SamtalModel

extension Pairer {
    /// Pairs rows by their days, and in the timeline by what happens then; by their order where that is the same.
    mutating func pairRows(_ rows: [WrittenItem], with originals: [WrittenItem], of kind: SectionName) {
        let known = originals.map { Row($0, of: kind, original.words) }
        var places: [Row.Key: [Int]] = [:]
        var steps: [When: Timeline.Step] = [:]
        for (index, row) in known.enumerated() {
            guard let key = row.key else { continue }
            places[key, default: []].append(index)
            if steps[key.when] == nil { steps[key.when] = key.step }
        }
        var paired: [Row.Key: [WrittenItem]] = [:]
        for (position, item) in rows.enumerated() {
            let row = Row(item, of: kind, words)
            guard let key = row.key, let step = steps[key.when] else {
                let near = originals.indices.contains(position) ? originals[position].key : originals.last?.key
                diagnostics.append(otherDays(item.key, near, at: item.place))
                continue
            }
            // Whatever words a milestone is translated with, it is a milestone.
            let keys = [key, Row.Key(when: key.when, step: .milestone)]
            guard let same = keys.first(where: { places[$0] != nil }), let alike = places[same] else {
                diagnostics.append(otherStep(step, item, words.own, at: item.valuePlace))
                continue
            }
            let count = paired[same, default: []].count
            paired[same, default: []].append(item)
            guard count < alike.count else {
                diagnostics.append(missingInOriginal(at: item.place))
                continue
            }
            if row.hasNote, same.step != .milestone, !known[alike[count]].hasNote {
                diagnostics.append(moreThanThePhase(item.key, at: item.valuePlace))
            }
            translation.items[kind, default: [:]][alike[count]] = item
        }
        for (key, items) in paired {
            guard let all = places[key]?.count, items.count < all else { continue }
            diagnostics.append(tooFew(items.count, of: all, at: items[items.count - 1].place))
        }
    }

    /// Pairs the moved days of a timeline by the day that was moved, for two may be told on one day.
    mutating func pairMoves(ofSection index: Int, with originals: [WrittenLabel]) {
        let told = originals.map { (label: $0, move: Move($0, original.words)) }
        for position in translation.file.sections[index].labels.indices {
            let label = translation.file.sections[index].labels[position]
            let sameDay = told.filter { $0.label.id == label.id && $0.label.date == label.date }
            let move = Move(label, words)
            // The original's own words are judged where they stand.
            guard let near = sameDay.first, sameDay.allSatisfy({ $0.move.from != nil }) else { continue }
            guard let same = sameDay.first(where: { $0.move == move }) else {
                let order = sameDay.indices.contains(label.occurrence) ? sameDay[label.occurrence] : near
                let meant = sameDay.first { $0.move.from == move.from } ?? order
                diagnostics.append(otherMove(meant.move, at: label.valuePlace))
                continue
            }
            translation.file.sections[index].labels[position].occurrence = same.label.occurrence
        }
    }
}

/// What a row of the timeline or of the corrections is known by.
private struct Row {
    struct Key: Hashable {
        let when: When
        /// Of a correction, as of any other words, a milestone.
        let step: Timeline.Step
    }

    /// Nil where its days can't be read.
    let key: Key?
    let hasNote: Bool

    init(_ item: WrittenItem, of section: SectionName, _ words: FileWords) {
        let (what, note) = DialogueReader.splitNote(item.value)
        let phase = section == .timeline ? words.word(Phase.self, what) : nil
        let isFeedback = section == .timeline && words.word(Particle.self, what) == .feedback
        let step = phase.map { Timeline.Step.phase($0) } ?? (isFeedback ? .feedback : .milestone)
        key = if case .read(let when) = readWhen(item.key, words: words) { Key(when: when, step: step) } else { nil }
        hasNote = note != nil
    }
}

/// A moved day, as its words tell of it.
private struct Move: Equatable {
    let step: Timeline.Step?
    let from: Day?
    let to: Day?

    init(_ label: WrittenLabel, _ words: FileWords) {
        (step, from, to) = readMove(label.text, words: words)
    }
}

private func otherDays(_ key: String, _ near: String?, at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv: "Originalet har ingen rad för \"\(shortened(key))\". "
            + (near.map { "Skriv tiden som den står där, till exempel \"- \(shortened($0)): …\"." } ?? "Ta bort raden."),
        en: "The original has no row for \"\(shortened(key))\". "
            + (near.map { "Write the time as it stands there, for example \"- \(shortened($0)): …\"." }
                ?? "Remove the row.")
    )
}

private func otherStep(_ step: Timeline.Step, _ item: WrittenItem, _ words: Words, at place: Place) -> Diagnostic {
    let name =
        switch step {
        case .phase(let phase): words.printed(phase)
        case .feedback: words.printed(Particle.feedback)
        case .milestone: ""
        }
    return .error(
        at: place,
        sv:
            "I originalet står ett skede på den här raden. Skriv \"- \(item.key): \(name) – …\", med översättningen efter "
            + "tankstrecket.",
        en:
            "The original has a phase in this row. Write \"- \(item.key): \(name) – …\", with the translation after the "
            + "dash."
    )
}

private func moreThanThePhase(_ key: String, at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv:
            "Originalets rad \"\(shortened(key))\" har inga ord efter skedet. Skriv dem där först, eller ta bort dem härifrån.",
        en:
            "The original's row \"\(shortened(key))\" has no words after the phase. Write them there first, or remove them "
            + "from here."
    )
}

private func otherMove(_ move: Move, at place: Place) -> Diagnostic {
    let (from, to) = (move.from?.iso ?? "", move.to?.iso ?? "")
    return .error(
        at: place,
        sv:
            "Originalet säger här att en dag flyttades från \(from) till \(to). Skriv samma skede och samma dagar som där, "
            + "\"… \(to) i stället för \(from). …\", på det här språket.",
        en:
            "The original says here that a day was moved from \(from) to \(to). Write the same phase and the same days as "
            + "there, \"… \(to) instead of \(from). …\", in this language."
    )
}
