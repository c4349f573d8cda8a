import SamtalModel

/// Content lines as a calendar file has them: folded, and ended with CRLF (RFC 5545 §3.1).
struct CalendarLines: Sendable {
    private(set) var bytes: [UInt8] = []

    /// Makes room for lines that are added later; a calendar of everything is large.
    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// A line whose value needs no escaping: a date, a number, a word of the standard's.
    mutating func add(_ line: String) { fold(line.utf8) }

    mutating func add(_ name: String, _ value: CalendarText) {
        var line = Array(name.utf8)
        line.append(UInt8(ascii: ":"))
        line += value.escaped
        fold(line)
    }

    /// A line whose value is an address, its host in ASCII; what no address may hold is written as `%` and two digits.
    mutating func add(_ name: String, address: String) {
        var line = Array(name.utf8)
        line.append(UInt8(ascii: ":"))
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in WebAddress.inASCII(address).utf8 {
            switch byte {
            case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF:
                line += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: line.append(byte)
            }
        }
        fold(line)
    }

    /// Lines that are folded already.
    mutating func add(lines: [UInt8]) { bytes += lines }

    /// At most 75 octets a line, counting the space that a continuation begins with, and never inside a character.
    private mutating func fold(_ line: some Collection<UInt8>) {
        var start = line.startIndex
        var room = 75
        while let limit = line.index(start, offsetBy: room, limitedBy: line.endIndex), limit < line.endIndex {
            var end = limit
            // Octets, not characters: "å" is two. 10xxxxxx goes on with the character before it.
            while line[end] & 0xC0 == 0x80 { end = line.index(end, offsetBy: -1) }
            bytes += line[start..<end]
            bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: " ")]
            start = end
            room = 74
        }
        bytes += line[start...]
        bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }
}
