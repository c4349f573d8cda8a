import SamtalModel

/// A last day, which may have a time of day: `2026-12-15`, `15 december 2026 kl. 16.00`, `2026-12-15, kl. 24`.
func readLastDay(_ text: String, words: FileWords) -> Reading<LastDay> {
    var scanner = ValueScanner(text, words: words)
    // A last day is till then, and at the latest then, whether it says so or not.
    if scanner.word(Particle.self, among: [.until]) == nil { _ = scanner.word(Period.Qualifier.self, among: [.latest]) }
    scanner.skipSpace()
    if let end = scanner.dayAfterItsTime() { return .read(end) }
    let reading = scanner.day()
    guard case .read(let day) = reading else {
        return reading.map(LastDay.init).orWrong(unreadableDay(text, words))
    }
    let end = scanner.closingTime(of: day)
    scanner.skipSpace()
    _ = scanner.mark(".")
    guard case .read = end, scanner.isAtEnd else { return end.orWrong(unreadableLastDay(text, words)) }
    return end
}

extension ValueScanner {
    /// The time of day that a day closes at, if one stands here; a bare number is none.
    mutating func closingTime(of day: Day) -> Reading<LastDay> {
        let afterDay = self
        _ = mark(",")
        skipSpace()
        _ = word(Particle.self, among: [.until])
        skipSpace()
        guard isClock else {
            self = afterDay
            return .read(LastDay(day))
        }
        return timeOfDay(isEnd: true).map { LastDay(closing: time(day, $0)) }
    }

    /// `kl. 16 den 15 december 2026`, `5pm on 15 December 2026`, and nothing else.
    mutating func dayAfterItsTime() -> LastDay? {
        var ahead = self
        guard ahead.isClock, case .read(let minutes) = ahead.timeOfDay(isEnd: true) else { return nil }
        _ = ahead.mark(",")
        ahead.skipSpace()
        if ahead.word(Particle.self, among: [.during]) != nil { ahead.skipSpace() }
        guard case .read(let day) = ahead.day() else { return nil }
        ahead.skipSpace()
        _ = ahead.mark(".")
        guard ahead.isAtEnd else { return nil }
        self = ahead
        return LastDay(closing: time(day, minutes))
    }

    /// Whether a time of day stands here, and no other number.
    private var isClock: Bool {
        var ahead = self
        if ahead.word(Particle.self, among: [.at, .noon, .midnight]) != nil { return true }
        guard ahead.number() != nil else { return false }
        if ahead.mark(".:") != nil { return ahead.number() != nil }
        ahead.skipSpace()
        return ahead.word(Particle.self, among: [.am, .pm, .noon]) != nil
    }
}

/// Days with a time of day after them, where only days may stand: the days as written, and their last one with the time.
func daysAndTime(_ text: String, words: FileWords) -> (days: String, end: LastDay)? {
    var scanner = ValueScanner(text, words: words)
    let whole = scanner.rest
    guard case .read(let range) = scanner.window() else { return nil }
    let days = whole[..<scanner.rest.startIndex]
    guard case .read(let end) = scanner.closingTime(of: range.last), end.closes != nil, scanner.isAtEnd else {
        return nil
    }
    return (trimmed(days), end)
}

extension FileWords {
    /// A last day as a file has it: `2026-12-15`, `2026-12-15 kl. 16.00`, or until further notice.
    func written(_ end: LastDay) -> String {
        guard end.day < .endless else { return printed(Particle.untilFurtherNotice) }
        return written(end.closes ?? .midnight(end.day))
    }

    /// Days as a file has them: `2026-12-15`, `2026-11-09 – 2026-12-15`, `2026-11-09 – tills vidare`.
    func written(_ range: DayRange) -> String {
        range.first == range.last ? range.first.iso : "\(range.first.iso) – \(written(LastDay(range.last)))"
    }

    /// The same of a time: nothing is said of midnight.
    func written(_ time: LocalTime) -> String {
        time.minute == 0 ? time.day.iso : "\(time.day.iso) \(printed(Particle.at)) \(time.clock)"
    }
}

private func unreadableLastDay(_ text: String, _ words: FileWords) -> Fault {
    DayMeant(nearestTo: text, words)?.fault(of: text)
        ?? Fault(
            .unreadableDay,
            sv:
                "\"\(text)\" går inte att läsa som en sista dag. Skriv till exempel \"2026-12-03\" eller \"2026-12-03 kl. 16.00\".",
            en: "\"\(text)\" can't be read as a last day. Write for example \"2026-12-03\" or \"2026-12-03 at 16.00\"."
        )
}
