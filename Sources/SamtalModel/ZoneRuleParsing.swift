/// What the footer of zone data says about the time after its last transition.
enum ZoneFooter: Equatable {
    /// The clock is changed no more.
    case always(Zone.Offset)
    case yearly(ZoneRule)

    /// Reads a POSIX TZ string such as `CET-1CEST,M3.5.0,M10.5.0/3`, with RFC 9636's longer hours.
    ///
    /// Nil where it is malformed, or names daylight time without saying when.
    init?(_ text: ArraySlice<UInt8>) {
        var reader = RuleReader(rest: text)
        guard let standardName = reader.abbreviation(), let standardOffset = reader.offset() else { return nil }
        let standard = Zone.Offset(seconds: standardOffset, isDaylight: false, abbreviation: standardName)
        if reader.rest.isEmpty {
            self = .always(standard)
            return
        }
        guard let daylightName = reader.abbreviation() else { return nil }
        var daylightOffset = standardOffset + 3_600
        if reader.rest.first != UInt8(ascii: ",") {
            guard let offset = reader.offset() else { return nil }
            daylightOffset = offset
        }
        guard abs(daylightOffset) < 86_400, let start = reader.change(), let end = reader.change(), reader.rest.isEmpty
        else { return nil }
        let daylight = Zone.Offset(seconds: daylightOffset, isDaylight: true, abbreviation: daylightName)
        self = .yearly(ZoneRule(standard: standard, daylight: daylight, start: start, end: end))
    }
}

/// Takes the parts of a POSIX TZ string, one after the other; each is nil where it is malformed.
private struct RuleReader {
    var rest: ArraySlice<UInt8>

    /// Three letters or more, or letters, digits and signs between `<` and `>`.
    mutating func abbreviation() -> String? {
        let isQuoted = take("<")
        let name = rest.prefix { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): isQuoted
            default: false
            }
        }
        rest = rest.dropFirst(name.count)
        guard name.count >= 3, !isQuoted || take(">") else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    /// Seconds east of UTC; POSIX writes hours west of it.
    mutating func offset() -> Int? {
        guard let west = time(maximumHours: 24), abs(west) < 86_400 else { return nil }
        return -west
    }

    /// `,M3.5.0/2` or `,J60` or `,59`; 02:00 where no time is said.
    mutating func change() -> ZoneRule.Change? {
        guard take(","), let day = dayOfYear() else { return nil }
        guard take("/") else { return ZoneRule.Change(day: day, seconds: 7_200) }
        return time(maximumHours: 167).map { ZoneRule.Change(day: day, seconds: $0) }
    }

    private mutating func dayOfYear() -> ZoneRule.DayOfYear? {
        if take("J") { return number(1...365).map { .withoutLeapDay($0) } }
        guard take("M") else { return number(0...365).map { .withLeapDay($0) } }
        guard let month = number(1...12), take("."), let week = number(1...5), take("."), let weekday = number(0...6)
        else { return nil }
        return .weekday(month: month, week: week, weekday: weekday)
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    private mutating func time(maximumHours: Int) -> Int? {
        let isNegative = take("-")
        if !isNegative { _ = take("+") }
        guard let hours = number(0...maximumHours) else { return nil }
        var seconds = hours * 3_600
        for unit in [60, 1] where take(":") {
            guard let part = number(0...59) else { return nil }
            seconds += part * unit
        }
        return isNegative ? -seconds : seconds
    }

    private mutating func number(_ allowed: ClosedRange<Int>) -> Int? {
        let digits = rest.prefix(4).prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        guard !digits.isEmpty else { return nil }
        rest = rest.dropFirst(digits.count)
        let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return allowed.contains(value) ? value : nil
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest = rest.dropFirst()
        return true
    }
}
