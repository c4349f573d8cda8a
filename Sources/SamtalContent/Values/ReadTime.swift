import SamtalModel

extension ValueScanner {
    /// A time on the clock: `18.00`, `18:00`, `18`, `6pm`, with `kl.` before it or not; in minutes since midnight.
    ///
    /// An end may be `24.00`.
    mutating func timeOfDay(isEnd: Bool = false) -> Reading<Int> { clockTime(isEnd: isEnd).map(\.minutes) }

    /// The same, and which half of the day is told of it.
    private mutating func clockTime(isEnd: Bool) -> Reading<(minutes: Int, half: Particle?)> {
        let start = self
        if word(Particle.self, among: [.at]) != nil { _ = mark(".") }
        skipSpace()
        if let named = word(Particle.self, among: [.noon, .midnight]) {
            return .read((named == .noon ? 12 * 60 : isEnd ? 24 * 60 : 0, nil))
        }
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
        let half = halfOfDay(hour.value, minute)
        guard hour.value <= 23 && minute <= 59 || isEnd && hour.value == 24 && minute == 0 else {
            return .wrong(noSuchTime("\(hour.value).\(padded(minute, to: 2))"))
        }
        let minutes = hour.value * 60 + minute
        return .read((half.map { moved(minutes, into: $0) } ?? minutes, half))
    }

    /// "am" or "pm", or "noon" after twelve; none after a time that is in the other half.
    private mutating func halfOfDay(_ hour: Int, _ minute: Int) -> Particle? {
        let before = self
        skipSpace()
        switch word(Particle.self, among: [.am, .pm, .noon]) {
        case .am? where hour <= 12: return .am
        case .pm? where (1...23).contains(hour): return .pm
        case .noon? where hour == 12 && minute == 0: return .pm
        default:
            self = before
            return nil
        }
    }

    /// A time and a later one, or the first alone: `18.00–20.00`, `kl. 18 till ca 20`, `kl. 18.00`, `6–7.30pm`, `from 6pm`.
    ///
    /// In minutes since midnight of the first day; what begins from 18.00 on and ends by 06.00 ends on the next. A bare
    /// number is no time of day by itself.
    mutating func hours() -> Reading<(start: Int, end: Int?, endsAbout: Bool)> {
        if word(Particle.self, among: [.from]) != nil { skipSpace() }
        let beforeTime = self
        return clockTime(isEnd: false).flatMap { first in
            let written = beforeTime.rest[..<rest.startIndex]
            let isTold = written.unicodeScalars.contains { !$0.isDigit && !$0.isSpace }
            guard rangeSeparator() else { return isTold ? .read((first.minutes, nil, false)) : .absent }
            let endsAbout = word(Amount.self, among: [.about]) != nil
            skipSpace()
            switch clockTime(isEnd: true) {
            case .read(let end):
                let start = startOf(first, endingBy: end)
                if end.minutes > start { return .read((start, end.minutes, endsAbout)) }
                guard start >= 18 * 60, end.minutes <= 6 * 60 else {
                    return .wrong(endsBeforeItBegins(clock(start), clock(end.minutes)))
                }
                return .read((start, end.minutes + 24 * 60, endsAbout))
            case .absent: return .wrong(rest.isEmpty ? withoutEnd(first.minutes) : unreadableTime(String(rest)))
            case .wrong(let message): return .wrong(message)
            }
        }
    }
}

/// "6–7.30pm" begins in the evening too; "11–1pm" does not.
private func startOf(_ first: (minutes: Int, half: Particle?), endingBy end: (minutes: Int, half: Particle?)) -> Int {
    guard first.half == nil, let half = end.half, (60..<13 * 60).contains(first.minutes) else { return first.minutes }
    let same = moved(first.minutes, into: half)
    return same < end.minutes ? same : first.minutes
}

/// A time on a clock of twelve hours in a half of the day.
private func moved(_ minutes: Int, into half: Particle) -> Int {
    half == .pm || minutes >= 13 * 60 ? minutes % (12 * 60) + 12 * 60 : minutes % (12 * 60)
}

private func clock(_ minute: Int) -> String { "\(padded(minute / 60, to: 2)).\(padded(minute % 60, to: 2))" }

private func noSuchTime(_ text: String) -> Fault {
    Fault(
        .noSuchTime,
        sv: "Klockslaget \(text) finns inte. Skriv timme 0 till 23 och minuter 00 till 59, till exempel \"18.00\".",
        en: "There is no time \(text). Write an hour 0 to 23 and minutes 00 to 59, for example \"18.00\"."
    )
}

private func withoutEnd(_ start: Int) -> Fault {
    Fault(
        .unreadableTime,
        sv: "Sluttiden saknas efter strecket. Skriv den, eller bara \"kl. \(clock(start))\" utan streck.",
        en: "The end is missing after the dash. Write it, or only \"\(clock(start))\" without the dash."
    )
}

private func unreadableTime(_ text: String) -> Fault {
    Fault(
        .unreadableTime,
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
        return .wrong(unreadableDay(text, words))
    }
    _ = scanner.mark("T,")
    scanner.skipSpace()
    if scanner.isAtEnd { return .read(.midnight(day)) }
    let time = scanner.timeOfDay()
    scanner.skipSpace()
    guard case .read(let minute) = time, scanner.isAtEnd else {
        if case .wrong(let message) = time { return .wrong(message) }
        return .wrong(unreadableDay(text, words))
    }
    return LocalTime(day, hour: minute / 60, minute: minute % 60).map { .read($0) } ?? .absent
}

/// Minutes after the midnight that a day begins with, which may lead into the next day.
func time(_ day: Day, _ minutes: Int) -> LocalTime {
    LocalTime(secondsOnTheClock: LocalTime.midnight(day).secondsOnTheClock + minutes * 60)
}
