import SamtalModel

/// A line as it looks in a terminal, and where in it something stands.
struct MarkedLine {
    /// Without what could steer a terminal, cut to what has room.
    let text: String
    /// How many columns of the terminal stand before what is marked.
    let columnsBefore: Int

    private static let room = 100

    /// `column` counts Unicode scalars from 1, as in `Place`.
    init(_ line: String, column: Int) {
        var parts: [(text: String, columns: Int)] = []
        var mark: Int?
        var end = 0
        // Of a line that is a whole file only what may be shown is looked at.
        let skipped = max(0, column - 1 - MarkedLine.room * 2)
        let near = line.unicodeScalars.dropFirst(skipped).prefix(MarkedLine.room * 4)
        for (index, scalar) in near.enumerated() where scalar != "\r" && scalar != "\u{FEFF}" {
            if skipped + index + 1 >= column, mark == nil { mark = parts.count }
            let part = MarkedLine.shown(scalar, at: end)
            parts.append(part)
            end += part.columns
        }
        let marked = mark ?? parts.count
        // What is marked stands near the middle where it would otherwise be beyond the edge.
        var (first, before) = (0, parts[..<marked].reduce(0) { $0 + $1.columns })
        if before > MarkedLine.room * 2 / 3 {
            (first, before) = (marked, 0)
            while first > 0, before + parts[first - 1].columns <= MarkedLine.room / 3 {
                first -= 1
                before += parts[first].columns
            }
        }
        var shown = first > 0 ? "…" : ""
        var columns = first > 0 ? 1 : 0
        var isCut = false
        for part in parts[first...] {
            guard columns + part.columns <= MarkedLine.room else {
                isCut = true
                break
            }
            shown += part.text
            columns += part.columns
        }
        text = trimmingEnd(shown) + (isCut ? "…" : "")
        columnsBefore = before + (first > 0 ? 1 : 0)
    }

    /// A scalar as it is shown from a column on, and how many columns it takes.
    private static func shown(_ scalar: Unicode.Scalar, at column: Int) -> (text: String, columns: Int) {
        if scalar == "\t" {
            let spaces = 4 - column % 4
            return (String(repeating: " ", count: spaces), spaces)
        }
        let text = harmless(String(scalar))
        let count = text.unicodeScalars.count
        return (text, count == 1 ? scalar.columns : count)
    }
}

private func trimmingEnd(_ text: String) -> String {
    var scalars = text.unicodeScalars
    while let last = scalars.last, last.isSpace { scalars.removeLast() }
    return String(scalars)
}

extension Unicode.Scalar {
    /// How many columns a terminal gives it: two for what is wide (UAX #11), none for what joins itself to another.
    fileprivate var columns: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return properties.isEmojiPresentation || isWide ? 2 : 1
        }
    }

    /// The blocks of UAX #11 in which letters and signs are wide.
    private var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
