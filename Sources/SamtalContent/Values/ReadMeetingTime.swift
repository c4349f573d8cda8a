import SamtalModel

/// When a meeting is: a day with times, a whole day, or a range of days, from the start of the scanner's text.
func scanMeetingTime(_ scanner: inout ValueScanner) -> Reading<Meeting.Time> {
    let start = scanner.rest.startIndex
    let reading = scanner.dayRange()
    guard case .read(let range) = reading else {
        // A wrong weekday hides no wrong time.
        guard case .wrong(let message) = reading, scanner.rest.startIndex > start else {
            return reading.map { .days($0) }
        }
        _ = scanner.mark(",")
        scanner.skipSpace()
        guard case .wrong(let other) = scanner.hours() else { return .wrong(message) }
        return .wrong(message + other)
    }
    let afterDays = scanner
    _ = scanner.mark(",")
    scanner.skipSpace()
    guard range.first == range.last else {
        scanner = afterDays
        return .read(.days(range))
    }
    switch scanner.hours() {
    case .absent:
        scanner = afterDays
        return .read(.days(range))
    case .wrong(let message): return .wrong(message)
    case .read(let hours):
        let end = hours.end.map { time(range.first, $0) }
        return .read(.hours(start: time(range.first, hours.start), end: end, endsAbout: hours.endsAbout))
    }
}

/// A value that is when a meeting is, and after a comma perhaps where; nothing else.
func readOccasion(_ text: String, words: FileWords) -> Reading<(time: Meeting.Time, location: String?)> {
    var scanner = ValueScanner(text, words: words)
    let reading = scanMeetingTime(&scanner)
    guard case .read(let time) = reading else {
        if case .wrong(let message) = reading { return .wrong(message) }
        return .wrong(unreadableMeetingTime(text, words))
    }
    scanner.skipSpace()
    if scanner.isAtEnd { return .read((time, nil)) }
    let hasComma = scanner.mark(",") != nil
    scanner.skipSpace()
    guard hasComma, !scanner.isAtEnd else { return .wrong(unreadableMeetingTime(text, words)) }
    return .read((time, trimmed(scanner.rest)))
}

/// Days whose time of day is told later, `2027-03-03, tid meddelas senare`, and the words that say so.
func readDaysWithTimeToCome(_ text: String, words: FileWords) -> (time: Meeting.Time, said: String)? {
    var scanner = ValueScanner(text, words: words)
    guard case .read(let range) = scanner.dayRange() else { return nil }
    scanner.skipSpace()
    guard let mark = scanner.mark(",(") else { return nil }
    scanner.skipSpace()
    let said = mark == "(" ? trimmed(scanner.rest.droppingTrailing { $0 == ")" }) : trimmed(scanner.rest)
    return words.word(Hint.self, said, among: [.timeToCome]) == nil ? nil : (.days(range), said)
}

/// A value that is when a meeting is and nothing else.
func readMeetingTime(_ text: String, words: FileWords) -> Reading<Meeting.Time> {
    readOccasion(text, words: words).flatMap {
        $0.location == nil ? .read($0.time) : .wrong(unreadableMeetingTime(text, words))
    }
}

func unreadableMeetingTime(_ text: String, _ words: FileWords) -> Fault {
    let right = DayMeant(in: text).flatMap { meant in meant.written.map { text.writing($0, as: meant.right) } }
    if let right, !right.utf8.elementsEqual(text.utf8), case .read = readMeetingTime(right, words: words) {
        return Fault(
            .unreadableTime,
            sv: "\"\(text)\" går inte att läsa som en tid. Skriv \"\(right)\".",
            en: "\"\(text)\" can't be read as a time. Write \"\(right)\"."
        )
    }
    if let near = nearestMeetingTime(to: text, words) ?? nearestWhen(to: text, words) {
        return tellsMore(text, than: near, words) ? severalTimes(text, near: near, words) : unreadable(text, near: near)
    }
    return Fault(
        .unreadableTime,
        sv: "\"\(text)\" går inte att läsa som en tid. Skriv till exempel \"2026-12-03 18.00–20.00\", \"2026-12-03\", "
            + "\"2026-12-03 – 2026-12-10\", \"mars 2027\" eller \"senare\".",
        en: "\"\(text)\" can't be read as a time. Write for example \"2026-12-03 18.00–20.00\", \"2026-12-03\", "
            + "\"2026-12-03 – 2026-12-10\", \"March 2027\" or \"later\"."
    )
}

/// Whether more days or times stand in a text than the one that can be read: it alone would be another meeting.
private func tellsMore(_ text: String, than near: String, _ words: FileWords) -> Bool {
    guard text.holds(near) else { return false }
    return text.writing(near, as: "").filledParts(at: \.isSpace).contains { part in
        var scanner = ValueScanner(part, words: words)
        return part.unicodeScalars.contains(where: \.isDigit) || scanner.word(Hint.self, among: [.repeatedly]) != nil
    }
}

private func severalTimes(_ text: String, near: String, _ words: FileWords) -> Fault {
    let label = words.label(.session)
    var first = near
    if case .wrong = readMeetingTime(near, words: words) { first = "2026-12-03 18.00–20.00" }
    return Fault(
        .unreadableTime,
        sv: "\"\(shortened(text))\" är mer än en tid. Är det flera, ge dem var sin rad: \"- \(label) 1: \(first)\", "
            + "\"- \(label) 2: …\". Är det en, skriv \"\(near)\", och resten i texten.",
        en: "\"\(shortened(text))\" is more than one time. If there are several, give each a line: "
            + "\"- \(label) 1: \(first)\", \"- \(label) 2: …\". If it is one, write \"\(near)\", and the rest in the text."
    )
}
