import SamtalModel

/// How many gave an answer: a number, or a percentage with at most two decimals, such as `12,5 %`.
///
/// Both may stand there, `179 (72 %)` or `72 % (179)`: then the number is the figure, and the share beside it.
///
/// Absent where the text begins with neither.
func readFigure(_ text: some ScalarText, words: FileWords) -> Reading<(figure: ResultTable.Figure, share: Int?)> {
    let written = trimmed(asItLooks(text).whole)
    if written.ends(with: ")"), let (first, rest) = written.halves(at: "(") {
        let second = Substring(rest.unicodeScalars.dropLast())
        if case .read(let one) = readFigureAlone(trimmed(first), words: words),
            case .read(let other) = readFigureAlone(trimmed(second), words: words)
        {
            switch (one, other) {
            case (.count, .percent(let share, nil)): return .read((one, share))
            case (.percent(let share, nil), .count): return .read((other, share))
            default: break
            }
        }
    }
    return readFigureAlone(text, words: words).map { ($0, nil) }
}

private func readFigureAlone(_ text: some ScalarText, words: FileWords) -> Reading<ResultTable.Figure> {
    var scanner = ValueScanner(text, words: words)
    let amount = scanner.word(Amount.self)
    scanner.skipSpace()
    if let whole = scanner.number()?.value {
        let decimals = scanner.mark(",.") == nil ? (value: 0, digits: 0) : scanner.number()
        scanner.skipSpace()
        if let decimals, scanner.mark("%") != nil || scanner.word(Particle.self, among: [.percent]) != nil {
            scanner.skipSpace()
            return percent(whole, decimals, amount, isWhole: scanner.isAtEnd, text)
        }
    }
    return readCount(text, words: words).map { .count($0) }
}

private func percent(
    _ whole: Int,
    _ decimals: (value: Int, digits: Int),
    _ amount: Amount?,
    isWhole: Bool,
    _ text: some ScalarText
) -> Reading<ResultTable.Figure> {
    guard isWhole, decimals.digits <= 2 else {
        return .wrong(
            Fault(
                .unreadableShare,
                sv:
                    "\"\(shortened(text))\" går inte att läsa. Skriv bara andelen, med högst två decimaler, till exempel "
                    + "\"12,5 %\".",
                en:
                    "\"\(shortened(text))\" can't be read. Write the share alone, with at most two decimals, for example "
                    + "\"12.5 %\"."
            )
        )
    }
    let hundredths = whole * 100 + (decimals.digits == 1 ? decimals.value * 10 : decimals.value)
    guard whole <= 100, hundredths <= 10_000 else {
        return .wrong(
            Fault(
                .unreadableShare,
                sv: "\(shortened(text)) är mer än alla. Skriv en andel från 0 till 100 %.",
                en: "\(shortened(text)) is more than all. Write a share from 0 to 100 %."
            )
        )
    }
    return .read(.percent(hundredths, amount: amount))
}
