import SamtalModel

// What can be read of a time that can't be: every offer is read as it stands.

/// Days or a period that stand among the words.
func nearestWhen(to text: String, _ words: FileWords) -> String? {
    firstReadable(in: text, words) { $0.when() }
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
