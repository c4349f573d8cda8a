/// Lines of a file that are to be written in another way, or to come between others.
package struct TextEdit: Hashable, Sendable {
    /// As in ``Place``.
    package let file: String
    /// The first line that goes, counted from 1; where none does, the one that the new lines come before.
    package let line: Int
    /// How many lines go.
    package let count: Int
    package let lines: [String]

    package init(file: String, line: Int, count: Int = 1, with lines: [String]) {
        self.file = file
        self.line = line
        self.count = count
        self.lines = lines
    }

    package static func inserting(_ lines: [String], before line: Int, in file: String) -> TextEdit {
        TextEdit(file: file, line: line, count: 0, with: lines)
    }
}

extension [TextEdit] {
    /// The bytes of a file with the edits made; what they do not name stays as it is, byte by byte.
    ///
    /// New lines end as the others do. A byte order mark, and that the last line has no end, are kept. Edits are of one
    /// file, and do not overlap; of two before one line, the first comes first.
    package func made(in bytes: [UInt8]) -> [UInt8] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let hasMark = bytes.starts(with: mark)
        var lines = linesWithEnds(hasMark ? bytes.dropFirst(3) : bytes[...])
        let end = lines.lazy.map(\.end).first { !$0.isEmpty } ?? [UInt8(ascii: "\n")]
        for edit in enumerated().sorted(by: { ($0.element.line, $0.offset) > ($1.element.line, $1.offset) }).map(
            \.element
        ) {
            let start = Swift.min(Swift.max(edit.line - 1, 0), lines.count)
            let range = start..<Swift.min(start + edit.count, lines.count)
            let ends = lines[range].map(\.end)
            let isLast = range.upperBound == lines.count
            let lastEnd = isLast ? (ends.last ?? lines.last?.end ?? end) : (ends.last ?? end)
            if isLast, range.isEmpty, let last = lines.indices.last { lines[last].end = end }
            let new = edit.lines.enumerated().map { index, line in
                (text: [UInt8](line.utf8)[...], end: index == edit.lines.count - 1 ? lastEnd : ends.first ?? end)
            }
            lines.replaceSubrange(range, with: new)
        }
        return (hasMark ? mark : []) + lines.flatMap { $0.text + $0.end }
    }
}

/// The lines of a file, and what each ends with: LF, CR LF, CR, or nothing.
private func linesWithEnds(_ bytes: ArraySlice<UInt8>) -> [(text: ArraySlice<UInt8>, end: [UInt8])] {
    var lines: [(text: ArraySlice<UInt8>, end: [UInt8])] = []
    var rest = bytes
    while let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
        let isPair = rest[end] == 0x0D && rest.indices.contains(end + 1) && rest[end + 1] == 0x0A
        let after = end + (isPair ? 2 : 1)
        lines.append((rest[..<end], Array(rest[end..<after])))
        rest = rest[after...]
    }
    if !rest.isEmpty { lines.append((rest, [])) }
    return lines
}
