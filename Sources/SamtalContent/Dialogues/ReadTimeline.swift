import SamtalModel

extension DialogueReader {
    /// The timeline's rows, in order, and the days that were moved.
    mutating func readTimeline() -> Timeline {
        guard let written = original.section(.timeline) else { return Timeline() }
        let rows = written.items.enumerated().compactMap { readRow($1, at: $0) }
        let timeline = Timeline(rows: rows, changes: readMoves(rows))
        diagnostics += checkTimeline(timeline, words)
        warnOfFeedbackInWords(timeline)
        return timeline
    }

    /// Warns where a row tells of feedback in words of its own, and none promises any: the page then promises it by the site's
    /// usual time, which is another day.
    private mutating func warnOfFeedbackInWords(_ timeline: Timeline) {
        guard timeline.rows.contains(where: { $0.step == .phase(.open) }),
            !timeline.rows.contains(where: { $0.step == .feedback })
        else { return }
        for row in timeline.rows where row.step == .milestone {
            guard let said = row.note?.original.plainText else { continue }
            let parts = said.filledParts(at: \.isSpace)
            let isTold = parts.indices.contains { start in
                // No words of the kind are more; a hostile text would take time by its square.
                var scanner = ValueScanner(parts[start...].prefix(8).joined(separator: " "), words: words)
                return scanner.word(Hint.self, among: [.feedbackInWords]) != nil
            }
            guard isTold else { continue }
            let key = original.section(.timeline)?.items.first { $0.place == row.place }?.key ?? ""
            let when = row.when.canPromise ? key : row.when == .later ? "…" : row.when.range.last.iso
            let line = "- \(when): \(words.printed(Particle.feedback)) – \(shortened(said))"
            diagnostics.append(
                .warning(
                    .feedbackInWords,
                    at: row.place,
                    sv:
                        "Ingen rad lovar återkoppling, så sidan lovar den inom webbplatsens vanliga tid. Är det den som kommer "
                        + "här, skriv \"\(line)\".",
                    en:
                        "No row promises feedback, so the page promises it within the site's usual time. If it is what comes "
                        + "here, write \"\(line)\"."
                )
            )
            return
        }
    }

    private mutating func readRow(_ item: WrittenItem, at index: Int) -> Timeline.Row? {
        if let message = timeInRow(item) {
            refuse(.unreadableTime, at: item.place, sv: message.swedish, en: message.english)
            return nil
        }
        let (what, note) = Self.splitNote(item.value)
        let reading = readRowTime(item.key, words.word(Phase.self, what), words: words)
        if case .wrong(let fault) = reading, fault.kind == .unreadableTime,
            words.word(Particle.self, what) == .feedback, nearestWhen(to: item.key, words) == nil
        {
            refusePromise(item, at: index)
            return nil
        }
        guard let when = take(reading, at: item.place) else { return nil }
        guard let step = readStep(what, note, over: when, item) else { return nil }
        if step == .feedback, !when.canPromise { refusePromise(item, at: index) }
        if case .phase(let phase) = step, phase == .open || phase == .paused, case .period(let period) = when,
            period.qualifier == .latest
        {
            refuseLatest(item, period)
            return nil
        }
        if step != .milestone, note == nil { refuseLink(in: item, what) }
        if case .phase(let phase) = step, let day = when.exactDay { warnOfOneDay(phase, day, item) }
        return Timeline.Row(
            when: when,
            step: step,
            note: (step == .milestone ? item.value : note).map { localizedNote($0, of: step, at: index) },
            place: item.place
        )
    }

    /// Refuses a window or a pause "senast" a day, which may be its last day as well as the day by which it begins.
    private mutating func refuseLatest(_ item: WrittenItem, _ period: Period) {
        let last = period.days.last
        let first = day < last ? day : last - 30
        let value = shortened(item.value.plainText)
        let month = "\(words.suggested.month(last.parts.month)) \(last.year)"
        let lines = ["\(first.iso) – \(last.iso)", month].map { "\"- \($0): \(value)\"" }
        refuse(
            .lastDayOfPhase,
            at: item.place,
            sv:
                "\"\(item.key)\" kan vara sista dagen, eller den dag då det börjar. Är det sista dagen, skriv den första "
                + "också: \(lines[0]). Är det början, och dagen inte är bestämd, skriv ungefär när: \(lines[1]).",
            en: "\"\(item.key)\" may be the last day, or the day on which it begins. If it is the last day, write the "
                + "first one too: \(lines[0]). If it is the beginning, and the day is not set, write about when: "
                + "\(lines[1])."
        )
    }

    /// Refuses a phase or a promise that is itself a link: only what comes after a dash is text.
    private mutating func refuseLink(in item: WrittenItem, _ what: String) {
        guard case .paragraph(let inlines)? = item.value.blocks.first, let link = linksNotShown(in: inlines).first
        else { return }
        let line = "- \(item.key): \(what) – …"
        refuse(
            .linkInFact,
            at: link.place,
            sv:
                "Länken skulle inte synas: \"\(what)\" visas som vanlig text. Skriv länken efter ett streck: \"\(line)\".",
            en:
                "The link would not be shown: \"\(what)\" is shown as plain text. Write the link after a dash: \"\(line)\"."
        )
    }

    /// Warns where one day alone stands before a window or a pause: its writer may have meant from that day on.
    private mutating func warnOfOneDay(_ phase: Phase, _ day: Day, _ item: WrittenItem) {
        guard phase == .open || phase == .paused, case .read = readDay(item.key, words: words) else { return }
        let word = words.printed(phase)
        let rows = [(day + 30).iso, words.printed(Particle.untilFurtherNotice), day.iso].map { last in
            "\"- \(day.iso) – \(last): \(shortened(item.value.plainText))\""
        }
        diagnostics.append(
            .warning(
                .lastDayOfPhase,
                at: item.place,
                sv:
                    "Raden säger att dialogen är \(word) en enda dag. Är det fler dagar, skriv den sista också: \(rows[0]) eller "
                    + "\(rows[1]). Är det bara den dagen, skriv \(rows[2]).",
                en:
                    "The row says that the dialogue is \(word) for a single day. If there are more, write the last one too: "
                    + "\(rows[0]) or \(rows[1]). If it is that day alone, write \(rows[2])."
            )
        )
    }

    /// Where the time of day belongs that stands after the days of a row; nil where none does.
    private func timeInRow(_ item: WrittenItem) -> Message? {
        guard let (days, end) = daysAndTime(item.key, words: words), let closes = end.closes else { return nil }
        let value = item.value.plainText
        guard words.word(Phase.self, Self.splitNote(item.value).what) == .open else {
            let line = "- \(days): \(shortened(value)) \(words.printed(Particle.at)) \(closes.clock)"
            return Message(
                sv: "Före kolonet ska bara dagen stå. Skriv klockslaget efter: \"\(line)\".",
                en: "Only the day goes before the colon. Write the time after it: \"\(line)\"."
            )
        }
        let row = "- \(days): \(shortened(value))"
        let line = "- \(words.label(.lastDay)): \(words.written(end))"
        let section = words.section(.takePart)
        return Message(
            sv: "Före kolonet ska bara dagarna stå. Skriv \"\(row)\" här, och klockslaget under \"## \(section)\": "
                + "\"\(line)\".",
            en: "Only the days go before the colon. Write \"\(row)\" here, and the time under \"## \(section)\": "
                + "\"\(line)\"."
        )
    }

    private func localizedNote(_ note: Prose, of step: Timeline.Step, at index: Int) -> Localized<Prose> {
        var words = localizedItem(index, of: .timeline, note)
        guard step != .milestone else { return words }
        for (edition, row) in words.others { words.others[edition] = Self.splitNote(row).note }
        return words
    }

    /// The days that were moved, oldest first.
    private mutating func readMoves(_ rows: [Timeline.Row]) -> [Timeline.DayMoved] {
        guard let entry = labels(of: .timeline) else { return [] }
        let moves = entry.all(.changed).compactMap { label -> Timeline.DayMoved? in
            guard let date = label.date else { return nil }
            let text = entry.words(label)
            guard let move = readMove(text.original.plainText, words: words) else {
                refuseUnread(label, rows)
                return nil
            }
            return Timeline.DayMoved(
                date: date,
                step: move.label == .lastDay ? .phase(.open) : move.step,
                movesFirstDay: move.movesFirstDay,
                from: move.fromDay,
                to: move.toDay,
                text: text,
                place: label.place
            )
        }
        .sorted { $0.date < $1.date }
        let decision = original.section(.decision)?.labels.first { $0.id == .when }.flatMap { label in
            if case .read(let day) = readDay(label.text, words: words) { day } else { nil }
        }
        // Where no row is open, a last day to answer and points of influence say when.
        let lastDays = readLastDays()
        checkInForce(moves) { move in
            let moved = rows.filter { row in move.step.map { $0 == row.step } ?? true }.map(\.when.range)
            let isDecision = move.step.map { $0 == .phase(.decision) } ?? true
            let isOpening = move.step.map { $0 == .phase(.open) } ?? true
            return moved.flatMap { [$0.first, $0.last] } + (isDecision ? [decision].compactMap(\.self) : [])
                + (isOpening ? lastDays : [])
        }
        return moves
    }

    private func readLastDays() -> [Day] {
        let labels = original.section(.takePart)?.labels.filter { $0.id == .lastDay } ?? []
        let points = original.section(.influence)?.entries.compactMap { $0.first(.when) } ?? []
        return (labels + points).flatMap { label -> [Day] in
            var scanner = ValueScanner(label.text, words: words)
            guard case .read(let range) = scanner.dayRange() else { return [] }
            return [range.first, range.last]
        }
    }

    private mutating func refuseUnread(_ label: WrittenLabel, _ rows: [Timeline.Row]) {
        let row = rows.last { $0.step == .phase(.open) } ?? rows.last
        let last = row?.when.range.last
        let day = last.flatMap { $0 < .endless ? $0 : nil } ?? label.date ?? Day(number: 0)
        let what = "\(words.printed(Phase.open)) \(words.printed(Particle.until))"
        let line = "- \(label.name): \(what) \(day.iso) \(words.printed(Particle.insteadOf)) \((day - 14).iso). …"
        refuse(
            .unreadableMove,
            at: label.place,
            sv:
                "Det går inte att läsa vilken dag som flyttades. Skriv vilket skede det gäller, den nya dagen och den gamla, "
                + "till exempel \"\(line)\".",
            en: "It can't be read which day was moved. Write which phase it is about, the new day and the old one, for "
                + "example \"\(line)\"."
        )
    }

    private mutating func readStep(_ what: String, _ note: Prose?, over when: When, _ item: WrittenItem) -> Timeline
        .Step?
    {
        if let phase = words.word(Phase.self, what) {
            guard phase != .decided else {
                refuseDecided(what, at: item.valuePlace)
                return nil
            }
            return .phase(phase)
        }
        if words.word(Particle.self, what) == .feedback { return .feedback }
        guard !what.isEmpty else {
            refuse(
                .emptyRow,
                at: item.place,
                sv:
                    "Raden säger inte vad som händer. Skriv till exempel \"- \(item.key): \(words.printed(Phase.decision))\".",
                en:
                    "The row does not say what happens. Write for example \"- \(item.key): \(words.printed(Phase.decision))\"."
            )
            return nil
        }
        guard let meant = phaseMeant(by: what, over: when, words) else { return .milestone }
        let rest = [meant.rest, note?.plainText ?? ""].filter { !$0.isEmpty }.joined(separator: " – ")
        let line = "- \(item.key): \(meant.word)" + (rest.isEmpty ? "" : " – \(shortened(rest))")
        refuse(
            .nearlyAPhase,
            at: item.valuePlace,
            sv: "\"\(shortened(what))\" är nästan ett skede, men läses inte som ett. Skriv \"\(line)\". Är det inget "
                + "skede, börja med ett annat ord.",
            en:
                "\"\(shortened(what))\" is nearly a phase, but is not read as one. Write \"\(line)\". If it is no phase, "
                + "begin with another word.",
            fix: rest == shortened(rest)
                ? [Fix(at: item.valuePlace, item.text, as: meant.word + (rest.isEmpty ? "" : " – \(rest)"))] : []
        )
        return nil
    }

    /// Nobody can tell when a promise without a last day is broken.
    private mutating func refusePromise(_ item: WrittenItem, at index: Int) {
        let rows = original.section(.timeline)?.items ?? []
        let words = words
        let next = rows.dropFirst(index + 1).prefix(rowsLookedAt).lazy.compactMap { row -> Day? in
            if case .read(let when) = readWhen(row.key, words: words) { when.exactDay } else { nil }
        }.first
        let day = dayAfter(rows.prefix(index), words) ?? day + 60
        let line = "- \(min(day, next ?? day).iso): \(shortened(item.text))"
        refuse(
            .promiseWithoutDay,
            at: item.place,
            sv:
                "\"\(item.key)\" säger ingen sista dag, och återkoppling ska lovas till en. Skriv en dag eller en period, "
                + "till exempel \"\(line)\", eller ta bort raden: då gäller webbplatsens vanliga tid.",
            en: "\"\(item.key)\" names no last day, and feedback must be promised by one. Write a day or a period, for "
                + "example \"\(line)\", or remove the row: then the site's usual time holds."
        )
    }

    private mutating func refuseDecided(_ what: String, at place: Place) {
        let (section, outcome) = (words.section(.decision), words.label(.outcome))
        refuse(
            .phaseByItself,
            at: place,
            sv:
                "\"\(what)\" är inget skede: det blir det av sig självt. Skriv vad beslutet blev under \"## \(section)\", "
                + "med raden \"- \(outcome): …\".",
            en: "\"\(what)\" is no phase: it comes by itself. Write what was decided under \"## \(section)\", with the "
                + "line \"- \(outcome): …\"."
        )
    }

    /// The words before a dash with space around it, and the text after it.
    static func splitNote(_ value: Prose) -> (what: String, note: Prose?) {
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
