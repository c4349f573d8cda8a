import SamtalModel

/// Refuses Markdown that would take cmark unreasonably long, before it is parsed.
///
/// libcmark 0.30.2 takes quadratic time over deep containers, bracket runs and emphasis runs, and so does telling where on a
/// line each of its links stands. The limits are far beyond what a page for people holds.
func checkMarkdownLimits(_ source: SourceText, fromLine firstLine: Int) -> [Diagnostic] {
    var paragraph = MarkCount()
    for number in firstLine..<max(firstLine, source.lines.count + 1) {
        let line = source.lineBytes(number)
        if isTooDeep(line) { return [tooDeepError(at: source.place(line: number))] }
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }) {
            paragraph = MarkCount()
        } else {
            paragraph.add(line)
            if paragraph.isTooMany { return [tooMany(at: source.place(line: number))] }
        }
    }
    return []
}

/// Says that blocks, lists or emphasis are nested too deep.
func tooDeepError(at place: Place) -> Diagnostic {
    .error(
        .tooDeep,
        at: place,
        sv: "Här ligger listor eller citat för djupt inuti varandra. Gör texten enklare: högst fem nivåer.",
        en: "Lists or quotes are nested too deep here. Make the text simpler: five levels at most."
    )
}

private func tooMany(at place: Place) -> Diagnostic {
    .error(
        .tooDeep,
        at: place,
        sv: "Stycket har för många adresser, hakparenteser, stjärnor eller understreck. Dela upp det med tomma rader.",
        en: "The paragraph has too many addresses, brackets, asterisks or underscores. Part it with empty lines."
    )
}

private struct MarkCount {
    private var brackets = 0
    private var emphasis = 0
    private var addresses = 0
    private var other = 0

    mutating func add(_ line: ArraySlice<UInt8>) {
        var previous: UInt8 = 0
        for byte in line {
            defer { previous = byte }
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "]"): brackets += 1
            case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis += 1
            case UInt8(ascii: "@"): addresses += 1
            case UInt8(ascii: "/"), UInt8(ascii: "w"), UInt8(ascii: "W"): if previous == byte { addresses += 1 }
            case UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "&"): other += 1
            default: break
            }
        }
    }

    var isTooMany: Bool { brackets > 1_000 || emphasis > 2_000 || addresses > 2_000 || other > 10_000 }
}

/// Whether a line opens more containers than a page needs, or is a list item indented beyond all reason.
private func isTooDeep(_ line: ArraySlice<UInt8>) -> Bool {
    var index = line.startIndex
    var markers = 0
    var indent = 0
    while index < line.endIndex {
        let byte = line[index]
        let next = index + 1 < line.endIndex ? line[index + 1] : 0x20
        switch byte {
        case 0x20: indent += 1
        case 0x09: indent += 4
        case UInt8(ascii: ">"): markers += 1
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            guard next == 0x20 || next == 0x09 else { return false }
            markers += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"): break
        case UInt8(ascii: "."), UInt8(ascii: ")"): markers += 1
        default: return false
        }
        if markers > 8 || (markers > 0 && indent > 48) { return true }
        index += 1
    }
    return false
}
