import SamtalModel

// What can be read of a time that can't be: every offer is read as it stands.

/// Days or a period: those that stand among the words, or what is nearest to a loose time such as "före sommaren 2027".
func nearestWhen(to text: String, _ words: FileWords) -> String? {
    if let near = nearestPeriod(to: text, words) { return near }
    return firstReadable(in: text, words) { $0.when() }
}

/// A day that stands among the words.
func dayAmongWords(of text: String, _ words: FileWords) -> String? { firstReadable(in: text, words) { $0.day() } }

/// When a meeting is: a day with its times, or days.
func nearestMeetingTime(to text: String, _ words: FileWords) -> String? {
    firstReadable(in: text, words) { scanMeetingTime(&$0) }
}

/// What to write instead of a value that can't be read, as near to it as can be.
func unreadable(_ text: String, near: String) -> Fault {
    let isWithin = text.holds(near)
    // Where no figure stands, the year is not its writer's.
    let lacksYear = !text.unicodeScalars.contains(where: \.isDigit)
    return Fault(
        .unreadableTime,
        sv: "\"\(shortened(text))\" går inte att läsa som en tid. Skriv "
            + (isWithin
                ? "bara \"\(near)\" här, och resten i texten." : "\"\(near)\"\(lacksYear ? ", med rätt år" : "")."),
        en: "\"\(shortened(text))\" can't be read as a time. Write "
            + (isWithin
                ? "only \"\(near)\" here, and the rest in the text."
                : "\"\(near)\"\(lacksYear ? ", with the right year" : "").")
    )
}

/// The first words of a text that something can be read from, whichever word they begin with.
///
/// Looked for in the beginning alone: each word of a hostile text would cost as much as all that stand after it.
private func firstReadable<Value>(
    in text: String,
    _ words: FileWords,
    _ read: (inout ValueScanner) -> Reading<Value>
) -> String? {
    var rest = beginning(of: text)
    while !rest.isEmpty {
        var scanner = ValueScanner(rest, words: words)
        let start = scanner.rest
        if case .read = read(&scanner) {
            let written = trimmed(start[..<scanner.rest.startIndex])
            // What goes on after it may have made another thing of it.
            var alone = ValueScanner(written, words: words)
            if case .read = read(&alone), alone.isAtEnd { return written }
        }
        rest = rest.droppingLeading { !isBetweenWords($0) }.droppingLeading(isBetweenWords)
    }
    return nil
}

private func beginning(of text: String) -> Substring {
    asItLooks(Substring(text.unicodeScalars.prefix(300))).whole
}

private func isBetweenWords(_ scalar: Unicode.Scalar) -> Bool { scalar.isSpace || "(,;".holds(scalar) }

/// The period that is nearest to a time of the year that has no limits of its own.
private func nearestPeriod(to text: String, _ words: FileWords) -> String? {
    var rest = beginning(of: text)
    while !rest.isEmpty {
        var scanner = ValueScanner(rest, words: words)
        if let loose = scanner.word(LooseTime.self) {
            scanner.skipSpace()
            let year = scanner.number().flatMap { $0.digits == 4 ? $0.value : nil } ?? 2027
            return (1900...2199).contains(year) ? loose.period(in: year, words) : nil
        }
        rest = rest.droppingLeading { !isBetweenWords($0) }.droppingLeading(isBetweenWords)
    }
    return nil
}

extension LooseTime {
    /// In the words of a file; a turn of the year is told by the year that it begins in.
    fileprivate func period(in year: Int, _ words: FileWords) -> String {
        let month = words.suggested.month
        return switch self {
        case .beforeSummer: "\(words.printed(PeriodName.spring)) \(year)"
        case .afterSummer: "\(words.printed(PeriodName.autumn)) \(year)"
        case .lateWinter: "\(month(2))–\(month(3)) \(year)"
        case .beforeChristmas: "\(month(12)) \(year)"
        case .afterChristmas: "\(month(1)) \(year)"
        case .turnOfYear: "\(month(12)) \(year) / \(month(1)) \(year + 1)"
        }
    }
}
