import SamtalBuild
import SamtalModel

/// Shows which lines go and come, file by file, each with its number; in colour on a terminal.
func showDifference(of plan: EditPlan, on console: Console) {
    for change in plan.changes where change.before != change.after {
        console.writeLine("\(plan.folder)/\(change.path)")
        for line in difference(from: lines(change.before), to: lines(change.after)) {
            let text = "  \(line.sign) \(line.number): \(harmless(line.text))"
            console.write((console.isTerminal ? "\u{1B}[\(line.sign == "-" ? 31 : 32)m\(text)\u{1B}[0m" : text) + "\n")
        }
    }
}

private struct ChangedLine {
    let sign: String
    /// In the file as it was for a line that goes, as it becomes for one that comes; from 1.
    let number: Int
    let text: String
}

/// In the order of the file, those that go before those that come in their place.
private func difference(from old: [[UInt8]], to new: [[UInt8]]) -> [ChangedLine] {
    let found = new.difference(from: old)
    let removed = found.removals.map { change -> ChangedLine in
        guard case .remove(let offset, let line, _) = change else { preconditionFailure("A removal removes.") }
        return ChangedLine(sign: "-", number: offset + 1, text: String(decoding: line, as: UTF8.self))
    }
    let inserted = found.insertions.map { change -> ChangedLine in
        guard case .insert(let offset, let line, _) = change else { preconditionFailure("An insertion inserts.") }
        return ChangedLine(sign: "+", number: offset + 1, text: String(decoding: line, as: UTF8.self))
    }
    return merged(removed, inserted)
}

/// By where they stand in the file as it becomes.
private func merged(_ removed: [ChangedLine], _ inserted: [ChangedLine]) -> [ChangedLine] {
    var (going, coming) = (removed[...], inserted[...])
    var lines: [ChangedLine] = []
    // How many lines have come more than gone so far.
    var shift = 0
    while let line = going.first ?? coming.first {
        let isGoing =
            going.first.map { first in coming.first.map { first.number + shift <= $0.number } ?? true } ?? false
        lines.append(isGoing ? going.removeFirst() : coming.first ?? line)
        if !isGoing { coming.removeFirst() }
        shift += isGoing ? -1 : 1
    }
    return lines
}

private func lines(_ bytes: [UInt8]?) -> [[UInt8]] {
    var lines = (bytes ?? []).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
        Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
}
