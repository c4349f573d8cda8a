import SamtalModel

/// The text with the `_` and `*` of its bare addresses written as signs that cmark makes nothing of, byte for byte; nil
/// where there are none.
///
/// Addresses that stand in the marks of a link are left: cmark takes them as they are.
func hidingEmphasisMarks(in text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.contains(UInt8(ascii: "_")) || text.contains(UInt8(ascii: "*")) else { return nil }
    var hidden: [(index: Int, sign: UInt8)] = []
    for address in bareAddresses(in: text) where !isInMarks(address.range, of: text) {
        // The first byte of an address is a letter, and a mark after "\" is none to cmark.
        for index in address.range where text[index] < 0x60 && text[max(text.startIndex, index - 1)] != 0x5C {
            if text[index] == UInt8(ascii: "_") { hidden.append((index, hiddenUnderscore)) }
            if text[index] == UInt8(ascii: "*") { hidden.append((index, hiddenAsterisk)) }
        }
    }
    guard !hidden.isEmpty else { return nil }
    var bytes = Array(text)
    for (index, sign) in hidden { bytes[index - text.startIndex] = sign }
    return bytes
}

/// A text of cmark's with the marks of its addresses shown again.
func showingEmphasisMarks(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == hiddenUnderscore || $0 == hiddenAsterisk }) else { return text }
    let shown = text.utf8.map { byte in
        switch byte {
        case hiddenUnderscore: UInt8(ascii: "_")
        case hiddenAsterisk: UInt8(ascii: "*")
        default: byte
        }
    }
    return String(decoding: shown, as: UTF8.self)
}

// Control characters, which no file may hold.
private let hiddenUnderscore: UInt8 = 0x01
private let hiddenAsterisk: UInt8 = 0x02

/// Whether an address is what a link leads to: `<https://…>`, `](https://…)`, `]: https://…`.
private func isInMarks(_ range: Range<Int>, of text: ArraySlice<UInt8>) -> Bool {
    let before = text[..<range.lowerBound]
    return before.last == UInt8(ascii: "<") || before.suffix(2).elementsEqual("](".utf8)
        || before.reversed().drop { $0 == 0x20 }.starts(with: ":]".utf8)
}
