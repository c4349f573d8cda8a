import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct FeedDateTests {
    @Test(arguments: [
        ("2026-10-24", "Sat, 24 Oct 2026 00:00:00 +0200"), ("2026-10-25", "Sun, 25 Oct 2026 00:00:00 +0200"),
        ("2026-10-26", "Mon, 26 Oct 2026 00:00:00 +0100"), ("2024-02-29", "Thu, 29 Feb 2024 00:00:00 +0100"),
        ("2100-07-01", "Thu, 01 Jul 2100 00:00:00 +0200"),
    ])
    func hasTheOffsetOfItsOwnDay(iso: String, written: String) throws {
        #expect(try FeedSamples.zone("Europe/Stockholm").feedDate(.midnight(FeedSamples.day(iso))) == written)
    }

    @Test(arguments: [("Asia/Kolkata", "+0530"), ("America/St_Johns", "-0330"), ("UTC", "+0000")])
    func writesOffsetsWestAndByTheHalfHour(name: String, offset: String) throws {
        let date = try FeedSamples.zone(name).feedDate(FeedSamples.time("2026-01-05", 18, 30))
        #expect(date == "Mon, 05 Jan 2026 18:30:00 \(offset)")
    }
}
