import SamtalModel

/// Text as it may stand in XML 1.0, whatever it was made of.
struct XMLText: Hashable, Sendable {
    let escaped: [UInt8]

    /// The text with XML's five entities, and without the characters that XML forbids.
    init(escaping text: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        append(withoutNoncharacters(text), to: &bytes) { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            case UInt8(ascii: "'"): "&apos;"
            default: withoutControl(byte)
            }
        }
        escaped = bytes
    }

    /// Markup as text in a CDATA section, cut in two wherever the section would end early.
    init(section markup: String) {
        var bytes = Array("<![CDATA[".utf8)
        bytes.reserveCapacity(markup.utf8.count + 32)
        append(withoutNoncharacters(markup), to: &bytes, writing: withoutControl)
        // Looked for in what is left: a control character may have stood within what ends the section.
        let ends = bytes.indices.dropFirst(2).filter {
            bytes[$0] == UInt8(ascii: ">") && bytes[$0 - 1] == UInt8(ascii: "]") && bytes[$0 - 2] == UInt8(ascii: "]")
        }
        for end in ends.reversed() { bytes.replaceSubrange(end..<end, with: "]]><![CDATA[".utf8) }
        escaped = bytes + "]]>".utf8
    }
}

/// Nothing for a control character that is outside XML 1.0's Char (§2.2); nil for a byte that may stand as it is.
private func withoutControl(_ byte: UInt8) -> String? {
    switch byte {
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20: ""
    default: nil
    }
}

/// The text with U+FFFD for U+FFFE and U+FFFF, which are outside XML 1.0's Char (§2.2).
private func withoutNoncharacters(_ text: String) -> String {
    guard hasByte(text, { $0 == 0xEF }) else { return text }
    return text.writing("\u{FFFE}", as: "\u{FFFD}").writing("\u{FFFF}", as: "\u{FFFD}")
}
