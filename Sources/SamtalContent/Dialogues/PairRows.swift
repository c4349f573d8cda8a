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
        let hasUnread = known.contains { $0.key == nil }
        var paired: [Row.Key: [WrittenItem]] = [:]
        for (position, item) in rows.enumerated() {
            let row = Row(item, of: kind, words)
            guard let key = row.key, let step = steps[key.when] else {
                // A row of the original's whose days can't be read is told of there, and may be this one.
                if hasUnread { continue }
                let near = originals.indices.contains(position) ? originals[position].key : originals.last?.key
                diagnostics.append(otherDays(item.key, near, at: item.place))
                continue
            }
            // Whatever words a milestone is translated with, it is a milestone.
            let keys = [key, Row.Key(when: key.when, step: .milestone)]
            guard let same = keys.first(where: { places[$0] != nil }), let alike = places[same] else {
                diagnostics.append(otherStep(step, item, words.suggested, at: item.valuePlace))
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
        // The original's own words are judged where they stand.
        let unread = Set(told.filter { $0.move.from == nil }.map(\.label.date))
        let byDate = Dictionary(grouping: told, by: \.label.date)
        let byMove = Dictionary(told.map { ($0.move, $0.label.occurrence) }) { first, _ in first }
        for position in translation.file.sections[index].labels.indices {
            let label = translation.file.sections[index].labels[position]
            guard let sameDay = byDate[label.date], !unread.contains(label.date) else { continue }
            if let occurrence = byMove[Move(label, words)] {
                translation.file.sections[index].labels[position].occurrence = occurrence
            } else {
                let meant = sameDay.indices.contains(label.occurrence) ? sameDay[label.occurrence] : sameDay[0]
                diagnostics.append(otherMove(meant.move, at: label.valuePlace))
            }
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
        key =
            if case .read(let when) = readRowTime(item.key, phase, words: words) { Key(when: when, step: step) } else {
                nil
            }
        hasNote = note != nil
    }
}

/// A moved day, as its words tell of it.
private struct Move: Hashable {
    /// When it is told.
    let date: Day?
    let step: Timeline.Step?
    let from: Day?
    let to: Day?

    init(_ label: WrittenLabel, _ words: FileWords) {
        date = label.date
        let move = readMove(label.text, words: words)
        (step, from, to) = (move?.step, move?.from, move?.to)
    }
}

private func otherDays(_ key: String, _ near: String?, at place: Place) -> Diagnostic {
    .error(
        .notInOriginal,
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
        .translationDiffers,
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
        .notInOriginal,
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
        .translationDiffers,
        at: place,
        sv:
            "Originalet säger här att en dag flyttades från \(from) till \(to). Skriv samma skede och samma dagar som där, "
            + "\"… \(to) i stället för \(from). …\", på det här språket.",
        en:
            "The original says here that a day was moved from \(from) to \(to). Write the same phase and the same days as "
            + "there, \"… \(to) instead of \(from). …\", in this language."
    )
}
