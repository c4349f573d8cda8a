import SamtalModel

/// The text of a file as its author sees it: valid UTF-8, lines that end in LF, no byte order mark.
final class SourceText: Sendable {
    /// The path as the author knows it.
    let file: String
    let bytes: [UInt8]
    /// The bytes of each line, without its LF.
    let lines: [Range<Int>]
    /// By how many columns a line, counted from 1, stands further to the right than its author wrote it.
    private let shifts: [Int: Int]

    init(file: String, bytes: [UInt8], shifts: [Int: Int] = [:]) {
        self.file = file
        self.bytes = bytes
        self.shifts = shifts
        var lines: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lines.append(start..<index)
            start = index + 1
        }
        if start < bytes.count { lines.append(start..<bytes.count) }
        self.lines = lines
    }

    /// The line's text, counted from 1; empty beyond the file.
    func line(_ number: Int) -> Substring {
        guard lines.indices.contains(number - 1) else { return "" }
        return Substring(decoding: bytes[lines[number - 1]], as: UTF8.self)
    }

    /// The bytes of a line, counted from 1; empty beyond the file.
    func lineBytes(_ number: Int) -> ArraySlice<UInt8> {
        lines.indices.contains(number - 1) ? bytes[lines[number - 1]] : []
    }

    /// The place of a byte in a line, both counted from 1, as cmark gives them; a column of Unicode scalars comes out.
    func place(line: Int, byteColumn: Int) -> Place {
        let before = lineBytes(line).prefix(max(0, byteColumn - 1))
        // Every scalar has exactly one byte that is not a continuation byte.
        let scalars = before.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return Place(file: file, line: max(1, line), column: max(1, scalars + 1 - shift(of: line)))
    }

    func shift(of line: Int) -> Int { shifts[line] ?? 0 }

    func place(line: Int) -> Place { Place(file: file, line: max(1, line)) }

    /// The same text with some lines, counted from 1, written in another way; places are those of the lines as they were,
    /// where it is told by how many columns each has moved.
    func writing(_ changes: [Int: [UInt8]], shifts: [Int: Int] = [:]) -> SourceText {
        guard !changes.isEmpty else { return self }
        var changed: [UInt8] = []
        changed.reserveCapacity(bytes.count)
        for (index, line) in lines.enumerated() {
            changed += changes[index + 1] ?? Array(bytes[line])
            if line.upperBound < bytes.count { changed.append(UInt8(ascii: "\n")) }
        }
        return SourceText(file: file, bytes: changed, shifts: self.shifts.merging(shifts) { $0 + $1 })
    }
}

/// Makes text of a file's bytes: refuses what is not UTF-8, characters that no reader of the site can take, and the lines
/// of an unsolved conflict.
///
/// What is told of is mended in the text, so that the rest of it is read as it was meant.
func readSource(file: String, bytes: [UInt8]) -> Outcome<SourceText?> {
    let saved = bytes
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.contains(UInt8(ascii: "\r")) { bytes = withPlainLineEndings(bytes) }
    let source = SourceText(file: file, bytes: bytes)
    if isDocument(bytes) { return Outcome(nil, [document(at: source.place(line: 1))]) }
    if let offset = firstInvalidByte(in: bytes) {
        return Outcome(nil, [notUTF8(saved, at: place(ofByte: offset, in: source))])
    }
    let controls = forbiddenCharacters(in: source)
    let solved = withoutConflicts(withPlainMarks(source))
    return Outcome(solved.value, controls + solved.diagnostics)
}

private func withPlainLineEndings(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
        if byte == UInt8(ascii: "\r") {
            plain.append(UInt8(ascii: "\n"))
        } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
            plain.append(byte)
        }
        previous = byte
    }
    return plain
}

/// The offset of the first byte that is not part of valid UTF-8.
private func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
        switch decoder.parseScalar(from: &iterator) {
        case .valid(let scalar): offset += scalar.count
        case .error, .emptyInput: return min(offset, max(0, bytes.count - 1))
        }
    }
}

private func place(ofByte offset: Int, in source: SourceText) -> Place {
    let line = source.lines.firstIndex { offset <= $0.upperBound } ?? 0
    let start = source.lines.indices.contains(line) ? source.lines[line].lowerBound : 0
    return source.place(line: line + 1, byteColumn: offset - start + 1)
}

/// Control characters, which XML 1.0 forbids and screens can't show or are turned around by, wherever they stand.
private func forbiddenCharacters(in source: SourceText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (number, line) in source.lines.enumerated() {
        let bytes = source.bytes[line]
        let mayHoldOne = bytes.contains {
            ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF
        }
        guard mayHoldOne else { continue }
        var columns: [(scalar: Unicode.Scalar, column: Int)] = []
        for (index, scalar) in source.line(number + 1).unicodeScalars.enumerated() where isForbidden(scalar) {
            columns.append((scalar, index + 1))
        }
        guard let first = columns.first else { continue }
        let place = Place(file: source.file, line: number + 1, column: first.column)
        found.append(forbidden(first.scalar, besides: columns.count - 1, at: place))
    }
    return found
}

/// `others` are those that stand on the same line.
func forbidden(_ scalar: Unicode.Scalar, besides others: Int = 0, at place: Place) -> Diagnostic {
    let code = "U+" + hexadecimal(scalar.value, digits: 4).uppercased()
    return .error(
        .controlCharacter,
        at: place,
        sv: "Här står ett osynligt styrtecken (\(code)), som ofta följer med när man kopierar text. Ta bort det"
            + (others > 0 ? ", och \(others) till på samma rad." : "."),
        en: "An invisible control character stands here (\(code)); they often come along with copied text. Remove it"
            + (others > 0 ? ", and \(others) more on the same line." : "."),
        fix: [Fix(at: place, String(scalar), as: "")]
    )
}
