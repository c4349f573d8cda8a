/// Text as it may stand in XML 1.0, whatever it was made of.
struct XMLText: Hashable, Sendable {
    let escaped: [UInt8]

    /// The text with XML's five entities, and without the characters that XML forbids.
    init(escaping text: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&apos;".utf8
            default: append(byte, to: &bytes)
            }
        }
        escaped = bytes
    }

    /// Markup as text in a CDATA section, cut in two wherever the section would end early.
    init(section markup: String) {
        var bytes = Array("<![CDATA[".utf8)
        bytes.reserveCapacity(markup.utf8.count + 16)
        for byte in markup.utf8 {
            if byte == UInt8(ascii: ">"), bytes.suffix(2).elementsEqual("]]".utf8) { bytes += "]]><![CDATA[".utf8 }
            append(byte, to: &bytes)
        }
        escaped = bytes + "]]>".utf8
    }
}

/// Appends a byte unless it is or ends a character outside XML 1.0's Char (§2.2): control characters are left out, and
/// U+FFFE and U+FFFF become U+FFFD.
private func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case 0x09, 0x0A, 0x0D: bytes.append(byte)
    case 0..<0x20: break
    case 0xBE, 0xBF:
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF in UTF-8.
        bytes.append(bytes.suffix(2).elementsEqual([0xEF, 0xBF]) ? 0xBD : byte)
    default: bytes.append(byte)
    }
}
