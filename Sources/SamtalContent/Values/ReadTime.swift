import SamtalModel

extension ValueScanner {
    /// A time on the clock: `18.00`, `18:00`, `18`, with `kl.` before it or not; in minutes since midnight.
    mutating func timeOfDay() -> Reading<Int> {
        let start = self
        if word(Particle.self, among: [.at]) != nil { _ = mark(".") }
        skipSpace()
        guard let hour = number(), hour.digits <= 2 else {
            self = start
            return .absent
        }
        var minute = 0
        let afterHour = self
        if mark(".:") != nil {
            if let minutes = number() {
                guard minutes.digits == 2 else { return .wrong(noSuchTime("\(hour.value).\(minutes.value)")) }
                minute = minutes.value
            } else {
                self = afterHour
            }
        }
        guard hour.value <= 23, minute <= 59 else {
            return .wrong(noSuchTime("\(hour.value).\(padded(minute, to: 2))"))
        }
        return .read(hour.value * 60 + minute)
    }

    /// A time and a later one: `18.00–20.00`, `kl. 18 till 20`; both in minutes since midnight.
    mutating func hours() -> Reading<(start: Int, end: Int)> {
        let reading = timeOfDay()
        return reading.flatMap { start in
            guard rangeSeparator() else {
                return .wrong(
                    Message(
                        sv: "Sluttiden saknas. Skriv när det börjar och slutar, till exempel \"18.00–20.00\".",
                        en: "The end time is missing. Write when it begins and ends, for example \"18.00–20.00\"."
                    )
                )
            }
            switch timeOfDay() {
            case .read(let end) where end > start: return .read((start, end))
            case .read(let end): return .wrong(endsBeforeItBegins(clock(start), clock(end)))
            case .absent: return .wrong(unreadableTime(String(rest)))
            case .wrong(let message): return .wrong(message)
            }
        }
    }
}

private func clock(_ minute: Int) -> String { "\(padded(minute / 60, to: 2)).\(padded(minute % 60, to: 2))" }

private func noSuchTime(_ text: String) -> Message {
    Message(
        sv: "Klockslaget \(text) finns inte. Skriv timme 0 till 23 och minuter 00 till 59, till exempel \"18.00\".",
        en: "There is no time \(text). Write an hour 0 to 23 and minutes 00 to 59, for example \"18.00\"."
    )
}

private func unreadableTime(_ text: String) -> Message {
    Message(
        sv: "\"\(text)\" går inte att läsa som ett klockslag. Skriv till exempel \"18.00–20.00\".",
        en: "\"\(text)\" can't be read as a time. Write for example \"18.00–20.00\"."
    )
}

/// A day, or a day and a time: `2026-12-01` or `2026-12-01 08.00`; a day alone begins at midnight.
func readLocalTime(_ text: String, words: FileWords) -> Reading<LocalTime> {
    var scanner = ValueScanner(text, words: words)
    let reading = scanner.day()
    guard case .read(let day) = reading else {
        if case .wrong(let message) = reading { return .wrong(message) }
        return .wrong(unreadableDay(text))
    }
    _ = scanner.mark("T,")
    scanner.skipSpace()
    if scanner.isAtEnd { return .read(.midnight(day)) }
    let time = scanner.timeOfDay()
    scanner.skipSpace()
    guard case .read(let minute) = time, scanner.isAtEnd else {
        if case .wrong(let message) = time { return .wrong(message) }
        return .wrong(unreadableDay(text))
    }
    return LocalTime(day, hour: minute / 60, minute: minute % 60).map { .read($0) } ?? .absent
}

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
        guard let start = LocalTime(range.first, hour: hours.start / 60, minute: hours.start % 60),
            let end = LocalTime(range.first, hour: hours.end / 60, minute: hours.end % 60)
        else { return .absent }
        return .read(.hours(start: start, end: end))
    }
}

/// A value that is when a meeting is and nothing else.
func readMeetingTime(_ text: String, words: FileWords) -> Reading<Meeting.Time> {
    var scanner = ValueScanner(text, words: words)
    let reading = scanMeetingTime(&scanner)
    scanner.skipSpace()
    guard case .read = reading, scanner.isAtEnd else {
        if case .wrong = reading { return reading }
        return .wrong(
            Message(
                sv: "\"\(text)\" går inte att läsa som en tid. Skriv till exempel \"2026-12-03 18.00–20.00\", "
                    + "\"2026-12-03\" eller \"2026-12-03 – 2026-12-10\".",
                en: "\"\(text)\" can't be read as a time. Write for example \"2026-12-03 18.00–20.00\", "
                    + "\"2026-12-03\" or \"2026-12-03 – 2026-12-10\"."
            )
        )
    }
    return reading
}
