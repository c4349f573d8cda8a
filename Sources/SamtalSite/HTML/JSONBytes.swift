/// JSON as it is written: marks of ours, and text that has been escaped.
struct JSONBytes {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ marks: String) { bytes += marks.utf8 }

    /// A key and its text, after a comma unless it is the first.
    mutating func add(_ key: String, _ text: String, after separator: String = ",\n") {
        add("\(separator)\"\(key)\": ")
        add(string: text)
    }

    /// A string (RFC 8259 §7), with every control character written out.
    mutating func add(string text: String) {
        bytes.append(UInt8(ascii: "\""))
        let digits = Array("0123456789abcdef".utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case 0..<0x20: bytes += "\\u00".utf8 + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
