import SamtalModel

extension DialogueReader {
    /// The timeline's rows, in order, and the days that were moved.
    mutating func readTimeline() -> Timeline {
        guard let written = original.section(.timeline) else { return Timeline() }
        let rows = written.items.compactMap { readRow($0) }
        let timeline = Timeline(rows: rows, changes: readMoves())
        diagnostics += checkTimeline(timeline, words)
        return timeline
    }

    private mutating func readRow(_ item: WrittenItem) -> Timeline.Row? {
        guard let when = take(readWhen(item.key, words: words), at: item.place) else { return nil }
        let (what, note) = splitNote(item.value)
        guard let step = readStep(what, item) else { return nil }
        return Timeline.Row(
            when: when,
            step: step,
            note: (step == .milestone ? item.value : note).map { Localized($0, in: language) },
            place: item.place
        )
    }

    /// The days that were moved, oldest first.
    private mutating func readMoves() -> [Timeline.DayMoved] {
        guard let entry = labels(of: .timeline) else { return [] }
        let moves = entry.all(.changed).compactMap { label -> Timeline.DayMoved? in
            guard let date = label.date else { return nil }
            let text = entry.words(label)
            let move = readMove(text.original.plainText, words: words)
            return Timeline.DayMoved(
                date: date,
                step: move.step,
                from: move.from,
                to: move.to,
                text: text,
                place: label.place
            )
        }
        return moves.sorted { $0.date < $1.date }
    }

    private mutating func readStep(_ what: String, _ item: WrittenItem) -> Timeline.Step? {
        if let phase = words.word(Phase.self, what) { return .phase(phase) }
        if words.word(Particle.self, what) == .feedback { return .feedback }
        guard !what.isEmpty else {
            refuse(
                at: item.place,
                sv:
                    "Raden säger inte vad som händer. Skriv till exempel \"- \(item.key): \(words.printed(Phase.decision))\".",
                en:
                    "The row does not say what happens. Write for example \"- \(item.key): \(words.printed(Phase.decision))\"."
            )
            return nil
        }
        if let near = words.slip(Phase.self, what)?.written
            ?? words.slip(Particle.self, what, among: [.feedback])?.written
        {
            refuse(
                at: item.valuePlace,
                sv: "\"\(what)\" är nästan ett skede. Skriv \"- \(item.key): \(near)\".",
                en: "\"\(what)\" is nearly a phase. Write \"- \(item.key): \(near)\"."
            )
            return nil
        }
        return .milestone
    }

    /// The words before a dash with space around it, and the text after it.
    private func splitNote(_ value: Prose) -> (what: String, note: Prose?) {
        guard case .paragraph(let inlines)? = value.blocks.first, case .text(let written)? = inlines.first else {
            return (value.plainText, nil)
        }
        let text = asItLooks(written)
        for dash in [" – ", " — ", " - "] {
            guard let range = text.place(of: dash) else { continue }
            let rest = text[range.upperBound...].droppingLeading(\.isSpace)
            let after = (rest.isEmpty ? [] : [Inline.text(String(rest))]) + inlines.dropFirst()
            return (
                trimmed(text[..<range.lowerBound]), Prose([.paragraph(after)] + value.blocks.dropFirst())
            )
        }
        return (trimmed(SamtalModel.plainText(of: inlines)), nil)
    }

    /// What was wrong before, oldest first.
    mutating func readCorrections() -> [Correction] {
        guard let written = original.section(.corrections) else { return [] }
        return written.items.enumerated().compactMap { index, item in
            guard let date = take(readDay(item.key, words: words), at: item.place) else { return nil }
            return Correction(date: date, text: localizedItem(index, of: .corrections, item.value))
        }
        .sorted { $0.date < $1.date }
    }
}
