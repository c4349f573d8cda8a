import SamtalModel

/// The text without what git leaves where two have changed the same lines, each conflict told of once.
///
/// Of two versions the first stays: what the marks make of the text around them would only hide what is wrong.
func withoutConflicts(_ source: SourceText) -> Outcome<SourceText> {
    let marks = conflictMarks(in: source)
    guard !marks.isEmpty else { return Outcome(source) }
    var empty: Set<Int> = []
    var found: [Diagnostic] = []
    var first: Int?
    var second: Int?
    for (line, mark) in marks {
        empty.insert(line)
        switch mark {
        case .ours:
            if let first { found.append(conflict(from: first, through: nil, in: source)) }
            (first, second) = (line, nil)
        case .base, .middle:
            if first == nil { found.append(conflict(from: line, through: nil, in: source)) }
            second = second ?? line
        case .theirs:
            found.append(conflict(from: first ?? line, through: first == nil ? nil : line, in: source))
            if first != nil, let second { empty.formUnion(second...line) }
            (first, second) = (nil, nil)
        }
    }
    if let first { found.append(conflict(from: first, through: nil, in: source)) }
    return Outcome(source.writing(Dictionary(uniqueKeysWithValues: empty.map { ($0, []) })), found)
}

private enum ConflictMark: UInt8 {
    case ours = 0x3C
    case base = 0x7C
    case middle = 0x3D
    case theirs = 0x3E
}

/// The lines of seven such signs; `=======` by itself only where it underlines nothing.
private func conflictMarks(in source: SourceText) -> [(line: Int, mark: ConflictMark)] {
    let all = source.lines.indices.compactMap { index in
        conflictMark(source.bytes[source.lines[index]]).map { (line: index + 1, mark: $0) }
    }
    guard !all.contains(where: { $0.mark == .ours || $0.mark == .theirs }) else { return all }
    return all.filter { $0.mark == .middle && source.line($0.line - 1).unicodeScalars.allSatisfy(\.isSpace) }
}

private func conflictMark(_ line: ArraySlice<UInt8>) -> ConflictMark? {
    guard let first = line.first, let mark = ConflictMark(rawValue: first) else { return nil }
    let rest = line.drop { $0 == first }
    guard rest.startIndex - line.startIndex == 7 else { return nil }
    return mark == .middle ? (rest.allSatisfy { $0 == 0x20 } ? mark : nil) : (rest.first ?? 0x20) == 0x20 ? mark : nil
}

private func conflict(from first: Int, through last: Int?, in source: SourceText) -> Diagnostic {
    let lines = last.map {
        Message(sv: "Rad \(first)–\($0) är", en: "Lines \(first)–\($0) are")
    }
    return .error(
        .conflict,
        at: source.place(line: first),
        sv: "\(lines?.swedish ?? "Raden är") kvar från när två hade ändrat samma text. Behåll den rätta texten, och ta "
            + "bort raderna som börjar med \"<<<<<<<\", \"=======\" och \">>>>>>>\".",
        en: "\(lines?.english ?? "The line is") left from when two had changed the same text. Keep the right text, and "
            + "remove the lines that begin with \"<<<<<<<\", \"=======\" and \">>>>>>>\"."
    )
}
