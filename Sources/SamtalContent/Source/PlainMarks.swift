import SamtalModel

/// The text with what a line begins with as it looks: a no-break space after `##` or `-` is a space, a no-break hyphen a
/// hyphen, and a line of nothing that is seen is an empty one.
///
/// Each character stands for one, so that columns stay.
func withPlainMarks(_ source: SourceText) -> SourceText {
    var changes: [Int: [UInt8]] = [:]
    for (index, range) in source.lines.enumerated() {
        guard mayHoldUnseen(source.bytes[range]) else { continue }
        let line = source.line(index + 1)
        let marks = lineMarks(of: line)
        guard !marks.unicodeScalars.allSatisfy(\.isASCII) else { continue }
        var plain = String.UnicodeScalarView()
        for scalar in marks.unicodeScalars {
            plain.append(scalar == "\u{2011}" ? "-" : scalar.isASCII ? scalar : " ")
        }
        changes[index + 1] = Array(String(plain).utf8) + line[marks.endIndex...].utf8
    }
    return source.writing(changes)
}

/// The space, `>`, and `#`s or bullet that a line begins with, with the space after them; empty where it has no mark.
private func lineMarks(of line: Substring) -> Substring {
    let mark = line.droppingLeading { isBlank($0) || $0 == ">" }
    let afterHashes = mark.droppingLeading { $0 == "#" }
    guard let first = mark.unicodeScalars.first else { return line }
    let content: Substring
    if afterHashes.startIndex > mark.startIndex {
        content = afterHashes
    } else if "-*+\u{2011}".unicodeScalars.contains(first) {
        content = line[line.unicodeScalars.index(after: mark.startIndex)...]
    } else {
        return line[..<line.startIndex]
    }
    let text = content.droppingLeading(isBlank)
    return text.startIndex > content.startIndex || text.isEmpty ? line[..<text.startIndex] : line[..<line.startIndex]
}

/// What a reader takes for space, or does not see at all.
private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar.isNoBreakSpace || scalar.isInvisible
}
