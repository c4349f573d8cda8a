import SamtalModel

/// Refuses rows out of order, phases that overlap, and a window without its last day; warns of an end that means nothing.
func checkTimeline(_ timeline: Timeline, _ words: FileWords) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var latest: Timeline.Row?
    var latestSpan: (row: Timeline.Row, last: Day)?
    let exit = timeline.exit.map { timeline.rows[$0.row] }
    for row in timeline.rows {
        if let previous = latest, isBefore(row, previous) {
            found.append(outOfOrder(row, previous))
            continue
        }
        latest = row
        // An exit may stand anywhere: it ends what goes on, and what was to come.
        if let exit, row.place >= exit.place { continue }
        guard case .phase(let phase) = row.step, case .days(let range) = row.when else { continue }
        let needsEnd = phase == .open || phase == .paused
        if needsEnd, range.first == range.last {
            found.append(withoutEnd(row, words.printed(phase)))
        }
        if !needsEnd, range.first != range.last {
            found.append(endWithoutMeaning(row, words.printed(phase)))
        }
        if let earlier = latestSpan, range.first <= earlier.last {
            found.append(overlap(row, earlier.row))
        }
        latestSpan = (row, needsEnd ? range.last : range.first)
    }
    return found
}

/// Whether a row belongs before another: exact days by their first day, a period as a whole.
private func isBefore(_ row: Timeline.Row, _ other: Timeline.Row) -> Bool {
    if row.when.isPreliminary || other.when.isPreliminary { return row.when.range.last < other.when.range.first }
    return row.when.range.first < other.when.range.first
}

private func outOfOrder(_ row: Timeline.Row, _ previous: Timeline.Row) -> Diagnostic {
    .error(
        at: row.place,
        sv:
            "Raden står i fel ordning: den kommer före raden ovanför (rad \(previous.place.line)). Flytta upp den, eller "
            + "rätta dagen.",
        en:
            "The row is out of order: it comes before the row above it (line \(previous.place.line)). Move it up, or mend "
            + "the day."
    )
}

private func overlap(_ row: Timeline.Row, _ earlier: Timeline.Row) -> Diagnostic {
    .error(
        at: row.place,
        sv:
            "Två skeden gäller samma dag: det här börjar innan skedet på rad \(earlier.place.line) är slut. Rätta en av "
            + "dagarna.",
        en:
            "Two phases hold on the same day: this one begins before the phase on line \(earlier.place.line) has ended. "
            + "Mend one of the days."
    )
}

private func withoutEnd(_ row: Timeline.Row, _ phase: String) -> Diagnostic {
    let first = row.when.range.first
    return .error(
        at: row.place,
        sv:
            "Skedet \"\(phase)\" behöver både första och sista dag. Skriv till exempel \"- \(first.iso) – \((first + 30).iso): "
            + "\(phase)\".",
        en: "The phase \"\(phase)\" needs both its first and its last day. Write for example \"- \(first.iso) – "
            + "\((first + 30).iso): \(phase)\"."
    )
}

private func endWithoutMeaning(_ row: Timeline.Row, _ phase: String) -> Diagnostic {
    .warning(
        at: row.place,
        sv:
            "Skedet \"\(phase)\" varar tills nästa rad börjar, vad som än står här som sista dag. Skriv bara första dagen.",
        en:
            "The phase \"\(phase)\" lasts until the next row begins, whatever last day stands here. Write only the first day."
    )
}
