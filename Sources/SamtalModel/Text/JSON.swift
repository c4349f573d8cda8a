/// A JSON value (RFC 8259), whose members stand in the order in which they were given.
///
/// All JSON that the program writes comes from here, so that there is one place where text is made harmless.
package indirect enum JSON: Sendable {
    case text(String)
    case flag(Bool)
    case number(Int)
    /// A number with decimals, as it is to stand: `12.5`.
    case decimal(String)
    case list([JSON])
    case object([(name: String, value: JSON)])

    /// The members that have a value.
    package static func object(withoutNil members: [(name: String, value: JSON?)]) -> JSON {
        .object(members.compactMap { name, value in value.map { (name, $0) } })
    }

    /// Without spaces; the objects of a list stand on lines of their own, so that two versions can be compared.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    /// For people to read: the members of the outermost value, and each thing in its lists, on a line of their own.
    package var lines: [UInt8] {
        var bytes: [UInt8] = []
        writeLines(to: &bytes, depth: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }
}

extension JSON {
    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): appendJSON(text, to: &bytes)
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .number(let number): bytes += String(number).utf8
        case .decimal(let number): bytes += number.utf8
        case .list(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                if case .object = element { bytes.append(UInt8(ascii: "\n")) }
                element.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                appendJSON(member.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private func writeLines(to bytes: inout [UInt8], depth: Int) {
        switch self {
        case .text, .flag, .number, .decimal: write(to: &bytes)
        case .list(let elements):
            writeLines(of: elements, between: "[", "]", isParted: depth <= 1, depth: depth, to: &bytes) {
                $0.writeLines(to: &$1, depth: depth + 1)
            }
        case .object(let members):
            writeLines(of: members, between: "{", "}", isParted: depth == 0, depth: depth, to: &bytes) {
                appendJSON($0.name, to: &$1)
                $1 += ": ".utf8
                $0.value.writeLines(to: &$1, depth: depth + 1)
            }
        }
    }

    private func writeLines<Part>(
        of parts: [Part],
        between opening: String,
        _ closing: String,
        isParted: Bool,
        depth: Int,
        to bytes: inout [UInt8],
        write: (Part, inout [UInt8]) -> Void
    ) {
        let isParted = isParted && !parts.isEmpty
        let indent = { (depth: Int) in "\n" + String(repeating: "  ", count: depth) }
        bytes += opening.utf8
        for (index, part) in parts.enumerated() {
            if index > 0 { bytes += (isParted ? "," : ", ").utf8 }
            if isParted { bytes += indent(depth + 1).utf8 }
            write(part, &bytes)
        }
        if isParted { bytes += indent(depth).utf8 }
        bytes += closing.utf8
    }
}

/// A string (RFC 8259 §7), in which nothing is left that means something to whatever the JSON may stand in.
///
/// `<`, `>` and `&` are written as numbers, since JSON stands in `script` elements; control characters, because terminals
/// and editors obey them; U+2028 and U+2029, because they end a line of a script. Judged by scalars: `<` after U+0600 is
/// one `Character` that is not `<`, and opens an element all the same.
private func appendJSON(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if !hasByte(text, { !isPlain($0) }) {
        bytes += text.utf8
    } else {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "<", ">", "&", "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                bytes += ("\\u" + hexadecimal(scalar.value, digits: 4)).utf8
            default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
    }
    bytes.append(UInt8(ascii: "\""))
}

/// Whether a byte needs no closer look: most text has no other.
private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0..<0x20,
        0x7F:
        false
    // What they begin may be U+0080...U+009F, and U+2028 and U+2029.
    case 0xC2, 0xE2: false
    default: true
    }
}
