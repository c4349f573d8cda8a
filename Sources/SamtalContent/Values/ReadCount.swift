import SamtalModel

/// How many, exactly or roughly: `24`, `1 200`, `6,412`, `ca 100`, `ett tiotal`, `minst 20`, `30–50`, `96 av 408`.
///
/// Absent where no number stands there.
func readCount(_ text: some ScalarText, words: FileWords) -> Reading<Count> {
    var scanner = ValueScanner(text, words: words)
    let start = scanner.rest
    let amount = scanner.word(Amount.self)
    scanner.skipSpace()
    var ahead = scanner
    if let number = ahead.number(of: .roundNumbers), ahead.isAtEnd {
        return .read(Count(numbersInWords[number - 1], amount: amount ?? .about))
    }
    let digits = scanner.digits()
    guard !digits.isEmpty else { return .absent }
    return readNumber(ofDigits: digits, digits).flatMap { lowest in
        if scanner.isAtEndOfCount { return .read(Count(lowest, amount: amount)) }
        let atEndOfNumber = trimmed(start[..<scanner.rest.startIndex])
        let isRange = scanner.rangeSeparator()
        scanner.skipSpace()
        guard isRange || scanner.word(Particle.self, among: [.of]) != nil else {
            return .wrong(notACount(text, near: atEndOfNumber))
        }
        scanner.skipSpace()
        let more = scanner.digits()
        scanner.skipSpace()
        guard !more.isEmpty, scanner.isAtEndOfCount else {
            let near = more.isEmpty ? atEndOfNumber : trimmed(start[..<scanner.rest.startIndex])
            return .wrong(notACount(text, near: near))
        }
        return readNumber(ofDigits: more, more).flatMap { highest in
            guard highest >= lowest else { return .wrong(wrongWayRound(lowest, highest, isRange: isRange)) }
            return isRange
                ? .read(Count(lowest, highest: highest, amount: amount))
                : .read(Count(lowest, amount: amount, outOf: highest))
        }
    }
}

extension ValueScanner {
    /// Whether nothing is left but what the label says already, such as "personer".
    fileprivate var isAtEndOfCount: Bool {
        var ahead = self
        ahead.skipSpace()
        if !ahead.isAtEnd { _ = ahead.word(Hint.self, among: [.counted]) }
        ahead.skipSpace()
        return ahead.isAtEnd
    }

    /// The digits of a number, whose thousands may be set apart: "1 200", "1,200".
    fileprivate mutating func digits() -> String {
        let (digits, after) = digitsOfNumber(rest)
        skip(String(rest[..<after.startIndex]))
        return digits
    }
}

/// `near` is what of it can be read.
func notACount(_ text: some ScalarText, near: String? = nil) -> Fault {
    if let near {
        return Fault(
            .notANumber,
            sv: "\"\(shortened(text))\" är mer än ett antal. Skriv bara \"\(near)\" här, och resten som vanlig text.",
            en:
                "\"\(shortened(text))\" is more than a number. Write only \"\(near)\" here, and the rest as ordinary text."
        )
    }
    return Fault(
        .notANumber,
        sv:
            "\"\(shortened(text))\" är inte ett antal. Skriv det med siffror, till exempel \"24\", \"ca 100\" eller \"30–50\".",
        en:
            "\"\(shortened(text))\" is not a number. Write it in digits, for example \"24\", \"about 100\" or \"30–50\"."
    )
}

private func wrongWayRound(_ lowest: Int, _ highest: Int, isRange: Bool) -> Fault {
    isRange
        ? Fault(
            .numberOrder,
            sv: "Det minsta antalet ska stå först. Skriv \"\(highest)–\(lowest)\".",
            en: "The lowest number must stand first. Write \"\(highest)–\(lowest)\"."
        )
        : Fault(
            .numberOrder,
            sv:
                "\(lowest) kan inte vara en del av \(highest). Skriv det minsta antalet först: \"\(highest) av \(lowest)\".",
            en: "\(lowest) can't be a part of \(highest). Write the lowest number first: \"\(highest) of \(lowest)\"."
        )
}
