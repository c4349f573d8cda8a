import SamtalModel

/// A value of the type TEXT, written so that nothing in it ends it (RFC 5545 §3.3.11).
struct CalendarText: Hashable, Sendable {
    /// As it stands in the file, unfolded.
    let escaped: [UInt8]

    /// The text with backslashes, semicolons, commas and line breaks written out.
    ///
    /// Other control characters are left out: no calendar may hold them. A colon is left as it is; to write `\:`, as
    /// some do, makes readers drop the event.
    init(escaping text: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        // CR LF is one line break.
        let lines = hasByte(text) { $0 == UInt8(ascii: "\r") } ? text.writing("\r\n", as: "\n") : text
        append(lines, to: &bytes) { byte in
            switch byte {
            case UInt8(ascii: "\\"): "\\\\"
            case UInt8(ascii: ";"): "\\;"
            case UInt8(ascii: ","): "\\,"
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): "\\n"
            case UInt8(ascii: "\t"): nil
            case 0..<0x20, 0x7F: ""
            default: nil
            }
        }
        escaped = bytes
    }

    private init(escaped: [UInt8]) { self.escaped = escaped }

    /// Several texts as one value, such as categories.
    static func list(_ texts: [String]) -> CalendarText {
        CalendarText(escaped: Array(texts.map { CalendarText(escaping: $0).escaped }.joined(separator: ",".utf8)))
    }
}
