import SamtalModel

/// Refuses what Yams would take badly, before it sees the file.
///
/// Aliases are resolved unasked and in exponential time, tags change what a value is, and deep nesting exhausts the
/// stack. A value that begins with `&`, `*` or `!`, and nesting beyond what the settings need, are therefore errors. So
/// is a colour without quotation marks, which would be gone in silence: its `#` begins a comment.
func checkYAML(_ source: SourceText) -> [Diagnostic] {
    var scanner = YAMLScanner()
    var colours: [Diagnostic] = []
    for (index, range) in source.lines.enumerated() {
        let line = Array(source.bytes[range])
        switch scanner.scan(line) {
        case nil: continue
        case .sign(let column)?:
            return colours + [signError(at: source.place(line: index + 1, byteColumn: column + 1))]
        case .depth(let column)?:
            return colours + [depthError(at: source.place(line: index + 1, byteColumn: column + 1))]
        case .colour(let column)?:
            let place = source.place(line: index + 1, byteColumn: column + 1)
            colours.append(colourError(String(source.line(index + 1)), at: place))
        }
    }
    return colours
}

private struct YAMLScanner {
    enum Finding {
        case sign(column: Int)
        case depth(column: Int)
        case colour(column: Int)
    }

    private var quote: UInt8?
    private var flowDepth = 0
    /// The indentation of the line that opened a block scalar, whose lines are text.
    private var blockScalar: Int?

    mutating func scan(_ line: [UInt8]) -> Finding? {
        let indent = line.prefix { $0 == 0x20 }.count
        if let opened = blockScalar {
            if indent > opened || line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
            blockScalar = nil
        }
        if indent > 40 { return .depth(column: indent) }
        let outerFlow = flowDepth
        var isValueStart = true
        var markers = 0
        var index = indent
        while index < line.count {
            let byte = line[index]
            let next = index + 1 < line.count ? line[index + 1] : 0x20
            if let open = quote {
                if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") {
                    index += 1
                } else if byte == open {
                    quote = nil
                }
                index += 1
                isValueStart = false
                continue
            }
            switch byte {
            case 0x20, 0x09:
                index += 1
                continue
            case UInt8(ascii: "#") where index == indent || line[index - 1] == 0x20 || line[index - 1] == 0x09:
                guard isValueStart, index > indent, isColour(line[index...].prefix { !" \t,}".utf8.contains($0) })
                else {
                    return nil
                }
                // The bracket that would have closed is in the comment.
                flowDepth = outerFlow
                return .colour(column: index)
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if isValueStart { quote = byte }
                isValueStart = false
            case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
                if isValueStart { return .sign(column: index) }
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if isValueStart || flowDepth > 0 { flowDepth += 1 }
                if flowDepth > 8 { return .depth(column: index) }
                isValueStart = true
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                flowDepth = max(0, flowDepth - 1)
                isValueStart = false
            case UInt8(ascii: ","): isValueStart = flowDepth > 0
            case UInt8(ascii: ":"): isValueStart = next == 0x20 || flowDepth > 0
            case UInt8(ascii: "-"), UInt8(ascii: "?"):
                let isMarker = isValueStart && (next == 0x20 || next == 0x09)
                markers += isMarker ? 1 : 0
                if markers > 4 { return .depth(column: index) }
                isValueStart = isMarker
            case UInt8(ascii: "|"), UInt8(ascii: ">"):
                if isValueStart, flowDepth == 0 {
                    blockScalar = indent
                    return nil
                }
                isValueStart = false
            default: isValueStart = false
            }
            index += 1
        }
        return nil
    }
}

private func isColour(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 1 && Colour(hex: String(decoding: word, as: UTF8.self)) != nil
}

/// Names the whole line as it is to be, whichever brackets the comment has swallowed.
private func colourError(_ line: String, at place: Place) -> Diagnostic {
    let words = trimmed(line).split(separator: " ", omittingEmptySubsequences: false).map { word in
        let colour = word.prefix { $0 != "," && $0 != "}" }
        return Colour(hex: colour) == nil || !colour.hasPrefix("#")
            ? String(word) : "'\(colour)'" + word.dropFirst(colour.count)
    }
    let mended = shortened(words.joined(separator: " "))
    return .error(
        at: place,
        sv: "Utan citattecken är allt efter \"#\" en kommentar, och färgen försvinner. Skriv \"\(mended)\".",
        en: "Without quotation marks everything after \"#\" is a comment, and the colour is gone. Write \"\(mended)\"."
    )
}

private func signError(at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv: "Ett värde får inte börja med \"&\", \"*\" eller \"!\". Sätt citattecken om det: \"…\".",
        en: "A value may not begin with \"&\", \"*\" or \"!\". Put it in quotation marks: \"…\"."
    )
}

private func depthError(at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv: "Här ligger listor för djupt inuti varandra. Ta bort de parenteser eller indrag som är för mycket.",
        en: "Lists are nested too deep here. Remove the brackets or indentation that is too much."
    )
}
