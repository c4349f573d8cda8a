extension UInt8 {
    /// One of 0-9, as ASCII.
    @inlinable package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// One of a-z and A-Z, as ASCII.
    @inlinable package var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}

/// Whether a text has a byte of a kind.
@inlinable
package func hasByte(_ text: String, _ isWanted: (UInt8) -> Bool) -> Bool {
    var text = text
    return text.withUTF8 { $0.contains(where: isWanted) }
}

/// Appends a text with something else in the place of some of its bytes.
///
/// The stretches between them are copied whole: most text has none of those bytes, and all that is published passes here.
@inlinable
package func append(_ text: String, to bytes: inout [UInt8], writing other: (UInt8) -> String?) {
    var text = text
    text.withUTF8 { source in
        var start = 0
        for index in source.indices {
            guard let other = other(source[index]) else { continue }
            bytes += source[start..<index]
            bytes += other.utf8
            start = index + 1
        }
        bytes += source[start...]
    }
}
