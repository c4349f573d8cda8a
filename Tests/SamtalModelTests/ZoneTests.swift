import Foundation
import SamtalModel
import Testing

/// A zone from this machine's database.
func zone(_ name: String) throws -> Zone {
    let data = try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/\(name)"))
    return try #require(Zone(name: name, timeZoneData: Array(data)))
}

@Suite struct ZoneTests {
    @Test(arguments: [("2026-10-24", 7_200), ("2026-10-25", 7_200), ("2026-10-26", 3_600)])
    func givesMidnightTheOffsetThatItHasThatDay(iso: String, offset: Int) throws {
        let stockholm = try zone("Europe/Stockholm")
        #expect(stockholm.offset(at: stockholm.moment(.midnight(day(iso)))).seconds == offset)
    }

    @Test(arguments: [(1, 59, false), (2, 0, true), (2, 59, true), (3, 0, false)])
    func findsNoMomentInTheSpringGap(hour: Int, minute: Int, isGap: Bool) throws {
        let resolved = try zone("Europe/Stockholm").resolve(time("2026-03-29", hour, minute))
        #expect((resolved == .never) == isGap)
    }

    @Test(arguments: [(1, 59, false), (2, 0, true), (2, 59, true), (3, 0, false)])
    func findsTwoMomentsInTheAutumnOverlap(hour: Int, minute: Int, isOverlap: Bool) throws {
        let stockholm = try zone("Europe/Stockholm")
        let resolved = stockholm.resolve(time("2026-10-25", hour, minute))
        guard case .twice(let first, let second) = resolved else {
            #expect(!isOverlap)
            return
        }
        #expect(isOverlap)
        #expect(second.seconds - first.seconds == 3_600)
        #expect(stockholm.moment(time("2026-10-25", hour, minute)) == first)
    }

    @Test func readsATimeInTheGapWithTheOffsetBeforeItAsCalendarsDo() throws {
        let stockholm = try zone("Europe/Stockholm")
        #expect(stockholm.local(stockholm.moment(time("2026-03-29", 2, 30))) == time("2026-03-29", 3, 30))
    }

    /// Since 1996 on the last Sundays of March and October, at 01:00 UTC.
    @Test(arguments: [1996, 2025, 2026, 2037, 2038, 2039, 2100, 2200])
    func changesTheClockByTheUnionsRuleFarBeyondTheData(year: Int) throws {
        let stockholm = try zone("Europe/Stockholm")
        for (month, offset) in [(3, 7_200), (10, 3_600)] {
            let last = try #require(Day(year: year, month: month, day: 31))
            let sunday = last - last.weekday % 7
            let change = Moment(seconds: sunday.number * 86_400 + 3_600)
            #expect(stockholm.transitions.contains { $0.at == change && $0.offset.seconds == offset })
        }
        #expect(stockholm.firstYearOfRule == 1996)
    }

    @Test func agreesWithFoundationEverySixthHourFrom1995Through2036() throws {
        for name in ["Europe/Stockholm", "Europe/Dublin", "Australia/Sydney", "America/New_York"] {
            let ours = try zone(name)
            let theirs = try #require(TimeZone(identifier: name))
            let first = day("1995-01-01").number * 4
            let wrong = (first..<day("2037-01-01").number * 4).filter { quarter in
                let seconds = quarter * 21_600
                let date = Date(timeIntervalSince1970: Double(seconds))
                return ours.offset(at: Moment(seconds: seconds)).seconds != theirs.secondsFromGMT(for: date)
            }
            #expect(wrong.isEmpty)
        }
    }

    @Test func countsDublinsWinterAsDaylightTimeBackwards() throws {
        let dublin = try zone("Europe/Dublin")
        #expect(dublin.offset(at: dublin.moment(time("2090-07-01", 12))).seconds == 3_600)
        #expect(dublin.offset(at: dublin.moment(time("2090-12-01", 12))).seconds == 0)
    }

    @Test func keepsSummerOverNewYearInTheSouth() throws {
        let sydney = try zone("Australia/Sydney")
        #expect(sydney.offset(at: sydney.moment(time("2090-01-01", 0))).seconds == 39_600)
        #expect(sydney.offset(at: sydney.moment(time("2090-07-01", 0))).seconds == 36_000)
    }

    @Test(arguments: ["UTC", "Etc/UTC"])
    func neverChangesTheClockOfUTC(name: String) throws {
        let utc = try zone(name)
        #expect(utc.transitions.isEmpty)
        #expect(utc.local(Moment(seconds: 0)) == time("1970-01-01", 0))
        #expect(Zone.utc.moment(time("1970-01-01", 0)) == Moment(seconds: 0))
    }

    @Test func refusesDataCutOffAnywhere() throws {
        let data = Array(try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/Europe/Stockholm")))
        let whole = data.indices.filter { Zone(name: "X", timeZoneData: Array(data[..<$0])) != nil }
        #expect(whole.isEmpty)
    }

    @Test func survivesAnyByteBeingWrong() throws {
        let data = Array(try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/Europe/Dublin")))
        for index in data.indices {
            var broken = data
            broken[index] ^= 0xFF
            _ = Zone(name: "X", timeZoneData: broken)?.resolve(time("2026-03-29", 2))
        }
    }

    @Test(arguments: [
        "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CE-1", "CET",
        "CET-25", "CET-1CEST,M3.5.0/168,M10.5.0", "<+05-5", "CET-1CEST,J0,J365", "CET-1CEST,M3.5.0,M10.5.0/3x",
    ])
    func refusesAFooterThatIsNoRule(footer: String) {
        #expect(Zone(name: "X", timeZoneData: data(footer: footer)) == nil)
    }

    @Test(arguments: ["../etc/passwd", "", "Europe/Stock holm", "X\r\nY", "X;Y"])
    func refusesANameThatNoCalendarCanHold(name: String) {
        #expect(Zone(name: name, timeZoneData: data(footer: "CET-1")) == nil)
    }

    @Test func takesAllYearDaylightTimeFromItsFooter() throws {
        let zone = try #require(Zone(name: "X", timeZoneData: data(footer: "XXX3EDT4,0/0,J365/23")))
        #expect(zone.offset(at: zone.moment(time("2050-12-31", 23, 59))).seconds == -14_400)
        #expect(zone.offset(at: zone.moment(time("2051-01-01", 0))).seconds == -14_400)
    }

    /// The smallest file that has a footer: one offset, no transitions.
    private func data(footer: String) -> [UInt8] {
        let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15 + 4 * 4) + [0, 0, 0, 1, 0, 0, 0, 4]
        let block: [UInt8] = [0, 0, 0, 0, 0, 0] + Array("CET\0".utf8)
        return header + block + header + block + Array("\n\(footer)\n".utf8)
    }
}
