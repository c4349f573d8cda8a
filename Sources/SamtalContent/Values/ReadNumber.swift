import SamtalModel

/// The largest number of people or votes that is believed.
private let largestNumber = 1_000_000_000

/// A whole number from 0 through a thousand million; `1 200` is 1200.
func readNumber(_ text: some ScalarText) -> Reading<Int> {
    let digits = text.keeping { !$0.isSpace }
    guard !digits.isEmpty, digits.unicodeScalars.allSatisfy(\.isDigit) else {
        return .wrong(
            Fault(
                .notANumber,
                sv: "\"\(text)\" är inte ett antal. Skriv det med siffror, till exempel \"24\".",
                en: "\"\(text)\" is not a number. Write it in digits, for example \"24\"."
            )
        )
    }
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
