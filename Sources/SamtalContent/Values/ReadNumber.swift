import SamtalModel

/// The largest number of people or votes that is believed.
private let largestNumber = 1_000_000_000

/// A whole number from 0 through a thousand million; `1 200`, `1,200` and `1.200` are 1200.
func readNumber(_ text: some ScalarText) -> Reading<Int> {
    let written = trimmed(text)
    let digits = digitsOfNumber(written[...])
    guard digits.rest.isEmpty else { return .wrong(noNumber(text)) }
    return readNumber(ofDigits: digits.digits, text)
}

/// The digits that a text begins with, and what comes after them: thousands may be set apart with a space, a comma or a
/// full stop.
///
/// People are never told in thousandths, so three figures after a mark are of a thousand.
func digitsOfNumber(_ text: Substring) -> (digits: String, rest: Substring) {
    let first = text.leading(\.isDigit)
    var (digits, rest) = (String(first), text[first.endIndex...])
    while !digits.isEmpty {
        var ahead = rest.droppingLeading(\.isSpace)
        let isMarked = ahead.startIndex == rest.startIndex
        if isMarked {
            guard first.utf8.count <= 3, let mark = ahead.unicodeScalars.first, ",.".holds(mark) else { break }
            ahead = Substring(ahead.unicodeScalars.dropFirst())
        }
        let more = ahead.leading(\.isDigit)
        guard isMarked ? more.utf8.count == 3 : !more.isEmpty else { break }
        digits += more
        rest = ahead[more.endIndex...]
    }
    return (digits, rest)
}

/// A list of numbers without the marks that set thousands apart: in "residents 1,200, youth 20" one comma alone parts.
func withoutThousandsMarks(_ text: String) -> String {
    var written = ""
    var rest = text[...]
    while let start = rest.unicodeScalars.firstIndex(where: \.isDigit) {
        let (digits, after) = digitsOfNumber(rest[start...])
        let isWhole = rest[start..<after.startIndex].unicodeScalars.allSatisfy { !$0.isSpace }
        let number = isWhole ? digits[...] : rest[start...].leading(\.isDigit)
        written += rest[..<start] + number
        rest = isWhole ? after : rest[number.endIndex...]
    }
    return written + rest
}

private func noNumber(_ text: some ScalarText) -> Fault {
    Fault(
        .notANumber,
        sv: "\"\(text)\" är inte ett antal. Skriv det med siffror, till exempel \"24\".",
        en: "\"\(text)\" is not a number. Write it in digits, for example \"24\"."
    )
}

/// The same of what is nothing but digits.
func readNumber(ofDigits digits: String, _ text: some ScalarText) -> Reading<Int> {
    guard !digits.isEmpty else { return .wrong(noNumber(text)) }
    guard digits.utf8.count <= 10, let number = Int(digits), number <= largestNumber else {
        return .wrong(
            Fault(
                .notANumber,
                sv: "\(text) är orimligt många. Skriv ett antal från 0 till en miljard.",
                en: "\(text) is unreasonably many. Write a number from 0 to a thousand million."
            )
        )
    }
    return .read(number)
}
