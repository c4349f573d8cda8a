import SamtalModel

/// A telephone number that stands in a text.
struct TelephoneNumber: Equatable {
    /// Its bytes in the text.
    let range: Range<Int>
    /// What is dialled: digits, and `+` before a country's.
    let dialled: String
}

/// Swedish numbers in a text: `0303-70 30 00`, `08 123 456 78`, `0701234567`, `+46 303 70 30 00`, `+46 (0)303-70 30 00`.
///
/// An area code has two to four digits, and the rest of the number five to eight in groups of two or more; a whole number has
/// eight to ten (PTS, the Swedish numbering plan). So no date, registry number, sum or postal code is one.
func telephoneNumbers(in text: String) -> [TelephoneNumber] {
    guard hasByte(text, { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "+") }) else { return [] }
    let bytes = Array(text.utf8)
    var found: [TelephoneNumber] = []
    var index = 0
    while index < bytes.count {
        guard let number = telephoneNumber(at: index, in: bytes) else {
            index += 1
            continue
        }
        found.append(number)
        index = number.range.upperBound
    }
    return found
}

private func telephoneNumber(at start: Int, in bytes: [UInt8]) -> TelephoneNumber? {
    guard bytes[start] == UInt8(ascii: "0") || bytes[start] == UInt8(ascii: "+") else { return nil }
    let isAfterNumber = start > 1 && bytes[start - 1] == space && bytes[start - 2].isDigit
    guard start == 0 || !isPartOfMore(bytes[start - 1]), !isAfterNumber else { return nil }
    var rest = bytes[start...]
    let isAbroad = rest.starts(with: "+46".utf8)
    if isAbroad {
        rest = rest.dropFirst(3).drop { $0 == space || $0 == hyphen }
        if rest.starts(with: "(0)".utf8) { rest = rest.dropFirst(3).drop { $0 == space } }
    }
    guard let national = nationalDigits(&rest, hasZero: !isAbroad), !goesOn(rest) else { return nil }
    return TelephoneNumber(range: start..<rest.startIndex, dialled: isAbroad ? "+46" + national : national)
}

/// The digits of area code and number; nil where they are no such number.
private func nationalDigits(_ rest: inout ArraySlice<UInt8>, hasZero: Bool) -> String? {
    let first = rest.prefix(while: \.isDigit)
    let zero = hasZero ? 1 : 0
    guard first.count > zero, !hasZero || first.first == UInt8(ascii: "0"),
        first.dropFirst(zero).first != UInt8(ascii: "0")
    else { return nil }
    var digits = Array(first)
    rest = rest[first.endIndex...]
    var isFirstGap = true
    while let gap = rest.first, gap == space || (isFirstGap && isHyphen(rest)) {
        let group = rest.dropFirst(gap == space ? 1 : hyphenLength(rest)).prefix(while: \.isDigit)
        let isGroup = group.count >= 2 && (group.count <= 3 || gap != space)
        let isAfterAreaCode = !isFirstGap || (1 + zero...3 + zero).contains(digits.count)
        guard isGroup, isAfterAreaCode, digits.count + group.count <= 9 + zero else { break }
        digits += group
        rest = rest[group.endIndex...]
        isFirstGap = false
    }
    // Written in one, it is a whole number with its zero or its country.
    guard (7 + zero...9 + zero).contains(digits.count), !isFirstGap || digits.count >= 8 + zero else { return nil }
    return String(decoding: digits, as: UTF8.self)
}

private let space = UInt8(ascii: " ")
private let hyphen = UInt8(ascii: "-")

private func isHyphen(_ rest: ArraySlice<UInt8>) -> Bool { hyphenLength(rest) > 0 }

/// A hyphen, or the one at which no line is broken, or the dash that some programs make of it.
private func hyphenLength(_ rest: ArraySlice<UInt8>) -> Int {
    if rest.first == hyphen { return 1 }
    return rest.starts(with: "\u{2011}".utf8) || rest.starts(with: "\u{2013}".utf8) ? 3 : 0
}

/// Whether what stands before it makes it a part of something else.
private func isPartOfMore(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isDigit || byte.isLetter
        || "-+/_=#.,:".utf8.contains(byte)
}

/// Whether what follows is more of the same: digits, also after a space or a sign between figures.
private func goesOn(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let next = rest.first else { return false }
    let isSign = next == space || "-/.,:".utf8.contains(next) || isHyphen(rest)
    let after = rest.dropFirst(max(1, hyphenLength(rest))).first
    return next.isDigit || next >= 0xC3 && next < 0xE0 || next.isLetter
        || "/_=#".utf8.contains(next) || (isSign && after?.isDigit ?? false)
}
