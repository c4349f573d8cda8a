import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct TimeZoneComponentTests {
    private func lines(_ name: String, _ years: ClosedRange<Int>?) throws -> [String] {
        var lines = CalendarLines()
        lines.addTimeZone(try FeedSamples.zone(name), years: years)
        return String(decoding: lines.bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    @Test(arguments: [nil, 2026...2026, 1997...2199])
    func tellsStockholmByTwoYearlyRules(years: ClosedRange<Int>?) throws {
        #expect(
            try lines("Europe/Stockholm", years) == [
                "BEGIN:VTIMEZONE", "TZID:Europe/Stockholm", "BEGIN:DAYLIGHT", "TZNAME:CEST", "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "END:DAYLIGHT", "BEGIN:STANDARD", "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
                "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
                "END:VTIMEZONE",
            ]
        )
    }

    @Test func tellsEachChangeWhereTheRuleDoesNotHold() throws {
        let old = try lines("Europe/Stockholm", 1995...1996)
        #expect(!old.contains { $0.hasPrefix("RRULE") })
        // In 1995 summer time still ended in September; the observance before the years is there too.
        #expect(
            old.filter { $0.hasPrefix("DTSTART") } == [
                "DTSTART:19940925T030000", "DTSTART:19950326T020000", "DTSTART:19950924T030000",
                "DTSTART:19960331T020000", "DTSTART:19961027T030000",
            ]
        )
    }

    @Test func callsDublinsSummerDaylightTime() throws {
        let dublin = try lines("Europe/Dublin", 2026...2026)
        let daylight = dublin.firstIndex(of: "BEGIN:DAYLIGHT").map { dublin[$0...].prefix(4).joined(separator: " ") }
        #expect(daylight == "BEGIN:DAYLIGHT TZNAME:IST TZOFFSETFROM:+0000 TZOFFSETTO:+0100")
    }

    /// The hour is told as 26 in Jerusalem's data, which no weekday of a month can say.
    @Test func tellsAZoneWithLongHoursChangeByChange() throws {
        let jerusalem = try lines("Asia/Jerusalem", 2026...2026)
        #expect(jerusalem.filter { $0.hasPrefix("DTSTART") }.contains("DTSTART:20260327T020000"))
        #expect(!jerusalem.contains { $0.hasPrefix("RRULE") })
    }

    @Test(arguments: ["UTC", "Asia/Kolkata"]) func hasOneObservanceWhereTheClockIsNeverChanged(name: String) throws {
        for years in [nil, 2026...2026] {
            let lines = try lines(name, years)
            #expect(lines.filter { $0 == "BEGIN:STANDARD" }.count == 1)
            #expect(!lines.contains("BEGIN:DAYLIGHT"))
        }
    }
}
