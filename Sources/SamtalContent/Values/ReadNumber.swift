import SamtalModel

/// The largest number of people or votes that is believed.
private let largestNumber = 1_000_000_000

/// A whole number from 0 through a thousand million; `1 200` is 1200.
func readNumber(_ text: some StringProtocol) -> Reading<Int> {
    let digits = String(text.filter { !$0.isWhitespace })
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
        return .wrong(
            Message(
                sv: "\"\(text)\" är inte ett antal. Skriv det med siffror, till exempel \"24\".",
                en: "\"\(text)\" is not a number. Write it in digits, for example \"24\"."
            )
        )
    }
    guard digits.count <= 10, let number = Int(digits), number <= largestNumber else {
        return .wrong(
            Message(
                sv: "\(text) är orimligt många. Skriv ett antal från 0 till en miljard.",
                en: "\(text) is unreasonably many. Write a number from 0 to a thousand million."
            )
        )
    }
    return .read(number)
}
