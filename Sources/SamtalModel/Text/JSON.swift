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
/// and editors obey them; U+2028 and U+2029, because they end a line of a script. Judged by bytes: `<` after U+0600 is
/// one `Character` that is not `<`, and opens an element all the same.
private func appendJSON(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
        var start = 0
        for index in source.indices {
            guard let (written, length) = written(source[index...]) else { continue }
            bytes += source[start..<index]
            bytes += written.utf8
            start = index + length
        }
        bytes += source[start...]
    }
    bytes.append(UInt8(ascii: "\""))
}

/// How the scalar that some bytes begin with is written, and how many bytes it has; nil where it stands as it is.
@inline(__always)
private func written(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> (String, length: Int)? {
    let byte = bytes[bytes.startIndex]
    switch byte {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case UInt8(ascii: "\n"): return ("\\n", 1)
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0..<0x20, 0x7F: return (number(UInt32(byte)), 1)
    // U+0080...U+009F, and U+2028 and U+2029.
    case 0xC2 where bytes[bytes.startIndex + 1] < 0xA0: return (number(UInt32(bytes[bytes.startIndex + 1])), 2)
    case 0xE2 where bytes.starts(with: "\u{2028}".utf8): return (number(0x2028), 3)
    case 0xE2 where bytes.starts(with: "\u{2029}".utf8): return (number(0x2029), 3)
    default: return nil
    }
}

private func number(_ value: UInt32) -> String { "\\u" + hexadecimal(value, digits: 4) }
