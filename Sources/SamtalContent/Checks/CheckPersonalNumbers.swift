import SamtalModel

/// Refuses Swedish personal identity numbers (personnummer) and coordination numbers, anywhere in a file.
///
/// With a sign before the last four digits, the date is enough; ten or twelve digits in a row must also have the right
/// check digit, since other numbers may look so. Ten in a row that begin with 0 are taken for a telephone number.
func checkPersonalNumbers(_ source: SourceText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (index, range) in source.lines.enumerated() {
        let bytes = source.bytes[range]
        guard let start = personalNumber(in: bytes) else { continue }
        found.append(
            personalNumber(at: source.place(line: index + 1, byteColumn: start - bytes.startIndex + 1))
        )
    }
    return found
}

/// The index of the first one in a line.
private func personalNumber(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
        guard bytes[index].isDigit else {
            index += 1
            continue
        }
        let digits = bytes[index...].prefix(while: \.isDigit)
        if isPersonalNumber(digits, in: bytes) { return index }
        index = digits.endIndex
    }
    return nil
}

private func isPersonalNumber(_ digits: ArraySlice<UInt8>, in bytes: ArraySlice<UInt8>) -> Bool {
    switch digits.count {
    case 6, 8:
        return hasLastFour(after: digits.endIndex, in: bytes) && hasDate(digits)
    case 10: return digits.first != UInt8(ascii: "0") && hasDate(digits.prefix(6)) && hasCheckDigit(digits)
    case 12: return hasDate(digits.prefix(8)) && hasCheckDigit(digits.dropFirst(2))
    default: return false
    }
}

/// Whether there are four digits after `-`, `+`, a dash or a hyphen of another kind, and no digit after them.
private func hasLastFour(after end: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    var start = end
    let rest = bytes[end...]
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        start += 1
    } else if rest.starts(with: [0xE2, 0x80]), rest.count > 2, (0x90...0x95).contains(rest[end + 2]) {
        start += 3
    } else if rest.starts(with: [0xE2, 0x88, 0x92]) {
        start += 3
    } else {
        return false
    }
    return bytes[start...].prefix(while: \.isDigit).count == 4
}

/// Whether six or eight digits are a day of birth; coordination numbers add 60 to the day.
private func hasDate(_ digits: ArraySlice<UInt8>) -> Bool {
    let values = digits.map { Int($0 - UInt8(ascii: "0")) }
    let parts = Array(values.suffix(6))
    if values.count == 8 {
        let century = values[0] * 10 + values[1]
        guard (18...20).contains(century) else { return false }
    }
    let month = parts[2] * 10 + parts[3]
    let day = parts[4] * 10 + parts[5]
    return (1...12).contains(month) && ((1...31).contains(day) || (61...91).contains(day))
}

/// The Luhn check digit over ten digits.
private func hasCheckDigit(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (index, byte) in digits.enumerated() {
        let doubled = Int(byte - UInt8(ascii: "0")) * (index.isMultiple(of: 2) ? 2 : 1)
        sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum.isMultiple(of: 10)
}

private func personalNumber(at place: Place) -> Diagnostic {
    .error(
        .personalNumber,
        at: place,
        sv: "Det här ser ut som ett personnummer. Ta bort det: personuppgifter får inte publiceras.",
        en: "This looks like a personal identity number. Remove it: personal data may not be published."
    )
}
