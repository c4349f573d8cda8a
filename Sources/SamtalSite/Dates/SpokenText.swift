import SamtalModel

/// Texts as they are read out: screen readers say 2026-12-20 as figures, and the dash in 8.00–16.30 as minus or nothing.
extension DateWords {
    /// A text with its days in words, and "till" between its clock times.
    func spoken(_ text: String) -> String {
        parts(of: text).map { part in
            switch part {
            case .words(let words): words
            case .day(let day): self.day(day)
            case .clocks(let start, let end): said(start, end)
            }
        }
        .joined()
    }

    /// The same, with a `<time>` around each day.
    func spokenHTML(_ text: String) -> HTML {
        parts(of: text).map { part -> HTML in
            switch part {
            case .words(let words): HTML(escaping: words)
            case .day(let day): html(day)
            case .clocks(let start, let end): HTML(escaping: said(start, end))
            }
        }
        .joined(separator: HTML())
    }

    private func said(_ start: String, _ end: String) -> String {
        words.text(.clockToClock, [("start", start), ("end", end)])
    }

    private func parts(of text: String) -> [SpokenPart] {
        // What has no dash has neither: a hyphen, or the first byte of the longer ones.
        guard hasByte(text, { $0 == hyphen || $0 == 0xE2 }) else { return [.words(text)] }
        let bytes = Array(text.utf8)
        var parts: [SpokenPart] = []
        var written = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index].isDigit, index == 0 || !joins(bytes[index - 1]),
                let (part, end) = isoDay(at: index, in: bytes) ?? clocks(at: index, in: bytes)
            else {
                index += 1
                continue
            }
            parts += [.words(String(decoding: bytes[written..<index], as: UTF8.self)), part]
            index = end
            written = end
        }
        return parts + [.words(String(decoding: bytes[written...], as: UTF8.self))]
    }
}

private enum SpokenPart {
    case words(String)
    case day(Day)
    /// From one clock time to another, as they are written.
    case clocks(String, String)
}

/// A day that stands by itself; `SBN-2026-12-20` is a number of something else.
private func isoDay(at start: Int, in bytes: [UInt8]) -> (SpokenPart, Int)? {
    let end = start + "2026-12-20".utf8.count
    guard end <= bytes.count, bytes[start + 4] == hyphen, bytes[start + 7] == hyphen else { return nil }
    guard end == bytes.count || !joins(bytes[end]) else { return nil }
    let parts = bytes[start..<end].split(separator: hyphen, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isDigit) ? number($0) : nil }
    guard numbers.count == 3, let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
    return (.day(day), end)
}

/// Two times of the clock with a dash between them: `8.00–16.30`, `18:00 - 20:00`, and after "kl." also `8–16`.
private func clocks(at start: Int, in bytes: [UInt8]) -> (SpokenPart, Int)? {
    guard let first = clock(at: start, in: bytes) else { return nil }
    var index = first.end
    if index < bytes.count, bytes[index] == space { index += 1 }
    guard let dash = dashes.first(where: { bytes[index...].starts(with: $0) }) else { return nil }
    index += dash.count
    if index < bytes.count, bytes[index] == space { index += 1 }
    guard let second = clock(at: index, in: bytes) else { return nil }
    let isTold = ["kl. ", "kl "].contains { bytes[..<start].suffix($0.utf8.count).elementsEqual($0.utf8) }
    guard (first.hasMinutes && second.hasMinutes) || isTold else { return nil }
    guard second.end == bytes.count || !joins(bytes[second.end]) else { return nil }
    let words = { String(decoding: bytes[$0], as: UTF8.self) }
    return (.clocks(words(start..<first.end), words(index..<second.end)), second.end)
}

/// Where a time of the clock ends, and whether it has minutes.
private func clock(at start: Int, in bytes: [UInt8]) -> (end: Int, hasMinutes: Bool)? {
    let hours = bytes[start...].prefix(while: \.isDigit)
    guard (1...2).contains(hours.count), number(hours) <= 24 else { return nil }
    guard let sign = bytes[hours.endIndex...].first, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ":") else {
        return (hours.endIndex, false)
    }
    let minutes = bytes[(hours.endIndex + 1)...].prefix(while: \.isDigit)
    // A full stop after the hour ends the sentence.
    guard !minutes.isEmpty else { return (hours.endIndex, false) }
    return minutes.count == 2 && number(minutes) < 60 ? (minutes.endIndex, true) : nil
}

private let hyphen = UInt8(ascii: "-")
private let space = UInt8(ascii: " ")
private let dashes = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}"].map {
    Array($0.utf8)
}

private func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) - 48 } }

/// Whether what stands beside it makes it a part of something else: a letter, a digit, or a sign within addresses.
private func joins(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || "-/_=#".utf8.contains(byte)
}
