import SamtalModel

/// Texts as they are read out: screen readers say 2026-12-20 as figures, and the dash in 8.00–16.30 as minus or nothing.
///
/// Ranges of whole hours are all said alike: where one stands after "kl.", those without it (`måndag 13–19`) are hours too.
/// `tellsHours` is whether one does so elsewhere in the same paragraph.
extension DateWords {
    /// A text with its days in words, and "till" between its clock times.
    func spoken(_ text: String, tellsHours: Bool = false) -> String {
        parts(of: text, tellsHours: tellsHours).map { part in
            switch part {
            case .words(let words): words
            case .day(let day): self.day(day)
            case .clocks(let start, let end): said(start, end)
            }
        }
        .joined()
    }

    /// The same, with a `<time>` around each day, and no line breaks where none may be.
    func spokenHTML(_ text: String, tellsHours: Bool = false) -> HTML {
        var html = HTML()
        var words = ""
        for part in parts(of: text, tellsHours: tellsHours) {
            switch part {
            case .words(let text): words += text
            case .clocks(let start, let end): words += said(start, end)
            case .day(let day):
                html.append(HTML(escaping: unbroken(words)) + self.html(day))
                words = ""
            }
        }
        return html + HTML(escaping: unbroken(words))
    }

    /// Whether hours stand in it after "kl.", as in `tisdagar kl. 13–16`.
    func tellsHours(_ inlines: [Inline]) -> Bool {
        inlines.contains { inline in
            switch inline {
            case .text(let text): tellsHours(text)
            case .emphasis(let inner), .strong(let inner): tellsHours(inner)
            case .link, .code, .image, .softBreak, .lineBreak: false
            }
        }
    }

    private func tellsHours(_ text: String) -> Bool {
        hasDash(text) && spokenParts(in: Array(text.utf8), tellsHours: false).contains { $0.part.isWholeHours }
    }

    private func said(_ start: String, _ end: String) -> String {
        words.text(.clockToClock, [("start", start), ("end", end)])
    }

    private func parts(of text: String, tellsHours: Bool) -> [SpokenPart] {
        guard hasDash(text) else { return [.words(text)] }
        let bytes = Array(text.utf8)
        let spoken = spokenParts(in: bytes, tellsHours: tellsHours || self.tellsHours(text))
        var parts: [SpokenPart] = []
        var written = 0
        for (part, range) in spoken {
            parts += [.words(String(decoding: bytes[written..<range.lowerBound], as: UTF8.self)), part]
            written = range.upperBound
        }
        return parts + [.words(String(decoding: bytes[written...], as: UTF8.self))]
    }
}

/// What has no dash has neither days nor ranges: a hyphen, or the first byte of the longer ones.
private func hasDash(_ text: String) -> Bool { hasByte(text) { $0 == hyphen || $0 == 0xE2 } }

/// What is said in another way than it is written, in its order.
private func spokenParts(in bytes: [UInt8], tellsHours: Bool) -> [(part: SpokenPart, range: Range<Int>)] {
    var found: [(part: SpokenPart, range: Range<Int>)] = []
    var index = 0
    while index < bytes.count {
        guard bytes[index].isDigit, index == 0 || !joins(bytes[index - 1]),
            let (part, end) = isoDay(at: index, in: bytes) ?? clocks(at: index, in: bytes, tellsHours: tellsHours)
        else {
            index += 1
            continue
        }
        found.append((part, index..<end))
        index = end
    }
    return found
}

private enum SpokenPart {
    case words(String)
    case day(Day)
    /// From one clock time to another, as they are written.
    case clocks(String, String)

    var isWholeHours: Bool {
        if case .clocks(let start, let end) = self {
            start.utf8.allSatisfy(\.isDigit) && end.utf8.allSatisfy(\.isDigit)
        } else {
            false
        }
    }
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
private func clocks(at start: Int, in bytes: [UInt8], tellsHours: Bool) -> (SpokenPart, Int)? {
    guard let first = clock(at: start, in: bytes) else { return nil }
    var index = first.end
    if index < bytes.count, bytes[index] == space { index += 1 }
    guard let dash = dashes.first(where: { bytes[index...].starts(with: $0) }) else { return nil }
    index += dash.count
    if index < bytes.count, bytes[index] == space { index += 1 }
    guard let second = clock(at: index, in: bytes) else { return nil }
    let isTold = ["kl. ", "kl "].contains { bytes[..<start].suffix($0.utf8.count).elementsEqual($0.utf8) }
    guard
        (first.hasMinutes && second.hasMinutes) || isTold
            || (tellsHours && areHours(start..<first.end, index..<second.end, in: bytes))
    else { return nil }
    guard second.end == bytes.count || !joins(bytes[second.end]) else { return nil }
    let words = { String(decoding: bytes[$0], as: UTF8.self) }
    return (.clocks(words(start..<first.end), words(index..<second.end)), second.end)
}

/// Whether two numbers without "kl." may be hours: the later after the earlier, and no part of a longer number.
private func areHours(_ first: Range<Int>, _ second: Range<Int>, in bytes: [UInt8]) -> Bool {
    let isAfterNumber = bytes[..<first.lowerBound].suffix(2).first?.isDigit ?? false
    let isBeforeNumber = bytes[second.upperBound...].prefix(2).last?.isDigit ?? false
    return number(bytes[first].prefix(while: \.isDigit)) < number(bytes[second].prefix(while: \.isDigit))
        && bytes[first.lowerBound] != UInt8(ascii: "0") && !isAfterNumber && !isBeforeNumber
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
    byte >= 0x80 || byte.isDigit || byte.isLetter
        || "-/_=#".utf8.contains(byte)
}
