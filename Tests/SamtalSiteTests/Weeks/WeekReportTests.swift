import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct WeekReportTests {
    private func torget() -> Dialogue {
        let torget = FeedSamples.dialogue().with {
            $0.meetings = [FeedSamples.meeting("m", [FeedSamples.evening("2026-12-03")])]
            $0.meetings[0].changes = [FeedSamples.change(.cancelled, "2026-11-25")]
            $0.meetings[0].signUpBy = LastDay(FeedSamples.day("2026-11-30"))
        }
        return torget
    }

    private func reports(_ dialogues: [Dialogue], on today: String) async throws -> [WeekReport] {
        await weekReports(try await FeedSamples.site(dialogues, on: today))
    }

    @Test func tellsAWeekOnceItHasEnded() async throws {
        #expect(try await reports([torget()], on: "2026-11-08").first?.week.number == 42)
        #expect(try await reports([torget()], on: "2026-11-09").first?.week.number == 45)
    }

    @Test func tellsWhatHappenedFromMondayThroughSunday() async throws {
        let week = try #require(try await reports([torget()], on: "2026-11-09").first)
        #expect(week.happened.map(\.happening.id) == ["meeting-m", "open-2026-11-02"])
    }

    @Test func tellsWhatWasToComeAsItWasKnownWhenTheWeekEnded() async throws {
        let weeks = try await reports([torget()], on: "2026-12-05")
        let before = try #require(weeks.first { $0.week.number == 47 })
        #expect(before.coming.occasions.map(\.state) == [.planned])
        #expect(before.coming.deadlines.map(\.name) == ["sign-up-m"])
        let after = try #require(weeks.first { $0.week.number == 48 })
        #expect(after.coming.occasions.map(\.state) == [.cancelled])
    }

    @Test func looksTwoWeeksAheadAndNoFurther() async throws {
        let weeks = try await reports([torget()], on: "2026-11-30")
        #expect(weeks.first { $0.week.number == 46 }?.coming.occasions.isEmpty ?? true)
        #expect(weeks.first { $0.week.number == 47 }?.coming.occasions.count == 1)
    }

    @Test func leavesOutWeeksInWhichThereIsNothingToTell() async throws {
        let numbers = try await reports([FeedSamples.dialogue()], on: "2026-11-23").map(\.week.number)
        #expect(numbers == [45, 42])
    }

    @Test func showsNothingAgainOfWhatHasBeenWithdrawn() async throws {
        let gone = torget().with {
            $0.withdrawn = FeedSamples.day("2026-11-20")
            $0.reason = FeedSamples.heading("Fel kommun.")
        }
        let weeks = try await reports([gone], on: "2026-11-23")
        #expect(weeks.flatMap(\.happened).map(\.happening.id) == ["withdrawn"])
        #expect(weeks.allSatisfy { $0.coming.occasions.isEmpty })
    }

    @Test func hasOneItemAWeekWithANameThatNothingChanges() async throws {
        let site = try await FeedSamples.site([torget()], on: "2026-11-23")
        let xml = String(decoding: weekFeed(of: await weekReports(site), in: FeedSamples.voice(site)), as: UTF8.self)
        #expect(xml.contains("<guid isPermaLink=\"false\">tag:dialog.example.org,2026:week-2026-47</guid>"))
        #expect(xml.contains("<pubDate>Mon, 23 Nov 2026 00:00:00 +0100</pubDate>"))
        #expect(xml.contains("<link>https://dialog.example.org/vecka/#week-2026-47</link>"))
        #expect(xml.contains("- Torsdag 3 december 2026 kl. 18.00 till 20.00: Dialogmöte (Nytt torg). Biblioteket"))
    }

    @Test func saysHowManyMoreThereAreThanALetterHasRoomFor() async throws {
        let many = (1...60).map { FeedSamples.dialogue("d\($0)", title: "Dialog \($0)") }
        let site = try await FeedSamples.site(many, on: "2026-11-09")
        let xml = String(decoding: weekFeed(of: await weekReports(site), in: FeedSamples.voice(site)), as: UTF8.self)
        #expect(xml.contains("- Och 10 till på webbplatsen."))
        #expect(xml.contains("<p>Och 10 till på webbplatsen.</p>"))
    }
}
