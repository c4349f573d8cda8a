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

/// Minutes after the midnight that a day begins with, which may lead into the next day.
private func time(_ day: Day, _ minutes: Int) -> LocalTime {
    LocalTime(secondsOnTheClock: LocalTime.midnight(day).secondsOnTheClock + minutes * 60)
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
