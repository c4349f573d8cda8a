import ArgumentParser
import SamtalBuild
import SamtalModel

/// `--now`: a day or a time on the site's clock, or a moment where the offset from UTC is given.
///
/// `2026-11-23` is its midnight; `2026-11-23T12:00`, `2026-11-23T12:00:30`, `2026-11-23T12:00Z`, `2026-11-23T12:00+01:00`.
struct NowArgument: ExpressibleByArgument {
    let now: BuildRequest.Now

    init?(argument: String) {
        let halves = argument.halves(at: "T")
        guard let day = NowArgument.day(halves?.before ?? argument[...]) else { return nil }
        guard let (_, rest) = halves else {
            now = .local(.midnight(day))
            return
        }
        let (clock, offset) = NowArgument.splitOffset(rest)
        guard let time = NowArgument.time(clock, on: day) else { return nil }
        guard let offset else {
            now = .local(time)
            return
        }
        guard let seconds = NowArgument.seconds(ofOffset: offset),
            let moment = NowArgument.inRange(Moment(seconds: time.secondsOnTheClock - seconds))
        else { return nil }
        now = .moment(moment)
    }

    /// The moment, unless it is outside of the years that content may name.
    static func inRange(_ moment: Moment) -> Moment? {
        let year = 366 * 86_400
        return (-70 * year...231 * year).contains(moment.seconds) ? moment : nil
    }

    private static func day(_ text: Substring) -> Day? {
        let parts = text.parts(at: "-")
        guard parts.count == 3, let year = number(parts[0], digits: 4), let month = number(parts[1], digits: 2),
            let day = number(parts[2], digits: 2), (1900...2200).contains(year)
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private static func time(_ text: Substring, on day: Day) -> LocalTime? {
        let parts = text.parts(at: ":")
        guard (2...3).contains(parts.count), let hour = number(parts[0], digits: 2),
            let minute = number(parts[1], digits: 2)
        else { return nil }
        if parts.count == 3 {
            // A site changes by the minute at most; seconds are understood and left out.
            guard let second = number(parts[2], digits: 2), second < 60 else { return nil }
        }
        return LocalTime(day, hour: hour, minute: minute)
    }

    private static func splitOffset(_ text: Substring) -> (clock: Substring, offset: Substring?) {
        guard let start = text.unicodeScalars.firstIndex(where: { "Z+-".holds($0) }) else { return (text, nil) }
        return (text[..<start], text[start...])
    }

    /// Seconds east of UTC.
    private static func seconds(ofOffset text: Substring) -> Int? {
        guard text != "Z" else { return 0 }
        let sign: Int
        let parts: [Substring]
        if let clock = text.after("-") {
            (sign, parts) = (-1, clock.parts(at: ":"))
        } else {
            (sign, parts) = (1, text.after("+")?.parts(at: ":") ?? [])
        }
        guard parts.count == 2, let hours = number(parts[0], digits: 2), hours < 24,
            let minutes = number(parts[1], digits: 2), minutes < 60
        else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }

    private static func number(_ text: Substring, digits: Int) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }
}
