package import SamtalModel

/// The lines that diagnostics are about, as they stand in the files.
package struct QuotedLines {
    /// The last file that was asked for: diagnostics come file by file.
    private var file: String?
    private var lines: [ArraySlice<UInt8>] = []

    /// The lines that are never quoted, by their files.
    private let hidden: [String: Set<Int>]

    /// `hiding` are places of what is not to be told on.
    package init(hiding places: [Place] = []) {
        hidden = Dictionary(grouping: places, by: \.file).mapValues { Set($0.map(\.line)) }
    }

    /// Nil where the line can't be read, or where the whole file is meant.
    package mutating func line(at place: Place) -> String? {
        // At its beginning the whole file is meant.
        guard place.line > 1 || place.column > 1, hidden[place.file]?.contains(place.line) != true else { return nil }
        if file?.utf8.elementsEqual(place.file.utf8) != true {
            let bytes = withDescriptor(place.file, { readOrdinaryFile($0, ofAtMost: 1 << 20) }) ?? nil
            lines = bytes?.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) ?? []
            file = place.file
        }
        guard lines.indices.contains(place.line - 1), lines[place.line - 1].count <= QuotedLines.longest else {
            return nil
        }
        return String(decoding: lines[place.line - 1], as: UTF8.self)
    }

    /// In bytes; nobody would find anything in a longer one.
    private static let longest = 10_000
}

/// A line of a file that is told of; nil where it can't be read, or where the whole file is meant.
package func quotedLine(at place: Place) -> String? {
    var lines = QuotedLines()
    return lines.line(at: place)
}
