import SamtalModel

extension DateWords {
    /// A text whose days, such as 2026-12-20, are written in words: a screen reader would read them out as figures.
    ///
    /// Only what is a day and stands by itself; `SBN-2026-12-20` is a number of something else.
    func htmlWithDays(in text: String) -> HTML {
        let bytes = Array(text.utf8)
        var html = HTML()
        var written = 0
        var index = 0
        while index + isoLength <= bytes.count {
            if let day = day(at: index, in: bytes) {
                html.append(text: String(decoding: bytes[written..<index], as: UTF8.self))
                html.append(self.html(day))
                index += isoLength
                written = index
            } else {
                index += 1
            }
        }
        html.append(text: String(decoding: bytes[written...], as: UTF8.self))
        return html
    }

    private func day(at start: Int, in bytes: [UInt8]) -> Day? {
        let end = start + isoLength
        guard bytes[start + 4] == hyphen, bytes[start + 7] == hyphen else { return nil }
        guard start == 0 || !joins(bytes[start - 1]), end == bytes.count || !joins(bytes[end]) else { return nil }
        let parts = bytes[start..<end].split(separator: hyphen, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.allSatisfy(isDigit) ? Int(String(decoding: $0, as: UTF8.self)) : nil }
        return numbers.count == 3 ? Day(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
    }
}

/// As long as 2026-12-20 is.
private let isoLength = 10
private let hyphen = UInt8(ascii: "-")

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

/// Whether what stands beside a day makes it a part of something else: a letter, a digit, or a sign within addresses.
private func joins(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || "-/_=#".utf8.contains(byte)
}
