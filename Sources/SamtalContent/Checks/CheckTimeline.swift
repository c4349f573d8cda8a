import SamtalModel

/// Refuses rows out of order and phases that overlap; warns of an end that means nothing.
func checkTimeline(_ timeline: Timeline, _ words: FileWords) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var latest = LatestRows()
    var latestSpan: (row: Timeline.Row, last: Day)?
    let exit = timeline.exit.map { timeline.rows[$0.row] }
    for row in timeline.rows {
        if let previous = latest.after(row) {
            found.append(outOfOrder(row, previous))
            continue
        }
        latest.add(row)
        // An exit may stand anywhere: it ends what goes on, and what was to come.
        if let exit, row.place >= exit.place { continue }
        guard case .phase(let phase) = row.step, case .days(let range) = row.when else { continue }
        let needsEnd = phase == .open || phase == .paused
        if !needsEnd, range.first != range.last {
            found.append(endWithoutMeaning(row, words.printed(phase)))
        }
        if let earlier = latestSpan, range.first <= earlier.last {
            found.append(overlap(row, earlier.row, words))
        }
        latestSpan = (row, needsEnd ? range.last : range.first)
    }
    return found
}

/// The rows so far that begin the latest: of those with exact days, and of those with periods.
private struct LatestRows {
    private var exact: Timeline.Row?
    private var period: Timeline.Row?

    mutating func add(_ row: Timeline.Row) {
        switch row.when {
        case .days: exact = row
        case .period: if period.map({ $0.when.whole.first < row.when.whole.first }) ?? true { period = row }
        case .later: break
        }
    }

    /// One that a row can't come after, whatever day of its period is meant.
    func after(_ row: Timeline.Row) -> Timeline.Row? {
        let days = row.when.whole
        if let exact, (row.when.isPreliminary ? days.last : days.first) < exact.when.range.first { return exact }
        return period.flatMap { days.last < $0.when.whole.first ? $0 : nil }
    }
}

private func outOfOrder(_ row: Timeline.Row, _ previous: Timeline.Row) -> Diagnostic {
    .error(
        .rowOrder,
        at: row.place,
        sv:
            "Raden står i fel ordning: den kommer före raden ovanför (rad \(previous.place.line)). Flytta upp den, eller "
            + "rätta dagen.",
        en:
            "The row is out of order: it comes before the row above it (line \(previous.place.line)). Move it up, or mend "
            + "the day."
    )
}

private func overlap(_ row: Timeline.Row, _ earlier: Timeline.Row, _ words: FileWords) -> Diagnostic {
    let message =
        row.step == .phase(.open) && earlier.step == .phase(.open)
        ? twoWindows(row, earlier, words) : twoPhases(row, earlier, words)
    return .error(
        .phasesOverlap,
        at: row.place,
        sv: "Två skeden gäller samma dag: det här börjar innan skedet på rad \(earlier.place.line) är slut. "
            + message.swedish,
        en:
            "Two phases hold on the same day: this one begins before the phase on line \(earlier.place.line) has ended. "
            + message.english
    )
}

/// One row for both windows; what is open for part of the time has days of its own.
private func twoWindows(_ row: Timeline.Row, _ earlier: Timeline.Row, _ words: FileWords) -> Message {
    let (range, before) = (row.when.range, earlier.when.range)
    let both = before.last < range.last ? DayRange(from: before.first, through: range.last) ?? range : before
    let note = (earlier.note ?? row.note).map { " – \(shortened($0.original.plainText))" } ?? ""
    let row = "- \(words.written(both)): \(words.printed(Phase.open))\(note)"
    let line = "- \(words.label(.when)): \(words.written(range == both ? before : range))"
    let section = words.section(.influence)
    return Message(
        sv: "Skriv en rad för båda: \"\(row)\". Vad som går att påverka bara en del av tiden får egna dagar under "
            + "\"## \(section)\": \"\(line)\".",
        en:
            "Write one row for both: \"\(row)\". What can be influenced for part of the time alone has days of its own under "
            + "\"## \(section)\": \"\(line)\"."
    )
}

/// The earlier row ends on the day before the next begins, or that begins when it has ended.
private func twoPhases(_ row: Timeline.Row, _ earlier: Timeline.Row, _ words: FileWords) -> Message {
    let (range, before) = (row.when.range, earlier.when.range)
    guard let shorter = DayRange(from: before.first, through: range.first - 1) else {
        guard before.last < .endless, case .phase(let phase) = row.step else {
            return Message(sv: "Rätta en av dagarna.", en: "Mend one of the days.")
        }
        let line = "- \((before.last + 1).iso): \(words.printed(phase))"
        return Message(
            sv: "Skriv en senare dag här, till exempel \"\(line)\".",
            en: "Write a later day here, for example \"\(line)\"."
        )
    }
    guard case .phase(let phase) = earlier.step else { return Message(sv: "", en: "") }
    let line = "- \(words.written(shorter)): \(words.printed(phase))"
    return Message(
        sv: "Låt det första sluta innan: skriv \"\(line)\" på rad \(earlier.place.line), eller rätta dagen här.",
        en: "Let the first one end before: write \"\(line)\" on line \(earlier.place.line), or mend the day here."
    )
}

private func endWithoutMeaning(_ row: Timeline.Row, _ phase: String) -> Diagnostic {
    .warning(
        .lastDayOfPhase,
        at: row.place,
        sv:
            "Skedet \"\(phase)\" varar tills nästa rad börjar, vad som än står här som sista dag. Skriv bara första dagen.",
        en:
            "The phase \"\(phase)\" lasts until the next row begins, whatever last day stands here. Write only the first day."
    )
}
