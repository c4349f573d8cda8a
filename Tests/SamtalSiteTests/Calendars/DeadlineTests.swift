import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct DeadlineTests {
    private func lines(_ dialogue: Dialogue, in path: String = "/tidsfrister/calendar.ics") async throws -> [String] {
        let files = try await FeedSamples.plan(try await FeedSamples.site([dialogue])).files
        let bytes = unfolded(Array(try text(of: path, in: files).utf8))
        return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0.dropLast(), as: UTF8.self) }
    }

    @Test func tellsTheLastDayToAnswerAndThePromisedDay() async throws {
        for path in ["/tidsfrister/calendar.ics", "/tidsfrister/namnden/calendar.ics"] {
            let lines = try await lines(FeedSamples.dialogue(), in: path)
            #expect(lines.contains("SUMMARY:Sista dag att svara: Nytt torg"))
            #expect(lines.contains("DTSTART;VALUE=DATE:20261215"))
            #expect(lines.contains("SUMMARY:Återkoppling senast: Nytt torg"))
            #expect(lines.contains("DTSTART;VALUE=DATE:20270114"))
        }
    }

    @Test func keepsItsNameWhenTheDayIsMoved() async throws {
        let moved = FeedSamples.dialogue().with {
            $0.timeline.changes = [
                Timeline.DayMoved(
                    date: FeedSamples.day("2026-11-20"),
                    step: .phase(.open),
                    from: FeedSamples.day("2026-12-01"),
                    to: FeedSamples.day("2026-12-15"),
                    text: FeedSamples.words("Fler ville svara."),
                    place: FeedSamples.place
                )
            ]
        }
        let lines = try await lines(moved)
        let name = try #require(lines.firstIndex(of: "UID:torget.last-day-2026-12-01@dialog.example.org"))
        #expect(lines[name + 2] == "SEQUENCE:1")
        #expect(lines[name + 3] == "DTSTART;VALUE=DATE:20261215")
        #expect(lines.contains("UID:torget.feedback-2026-12-31@dialog.example.org"))
    }

    @Test func staysWhenItIsMetAndSaysSo() async throws {
        let decided = FeedSamples.dialogue().with {
            $0.decision = Decision(
                decidedBy: .unit("namnden"),
                day: FeedSamples.day("2026-11-20"),
                place: FeedSamples.place
            )
            $0.decision?.outcome = FeedSamples.words("Torget byggs.")
        }
        #expect(try await lines(decided).contains("SUMMARY:Klart: beslut (Nytt torg)"))
    }

    @Test func saysWhatAReportIsAboutUnlessSeveralComeOnTheSameDay() async throws {
        var torget = FeedSamples.dialogue().with {
            $0.implementation = [
                step("one", "Etapp ett", report: "2026-12-18"), step("two", "Etapp två", report: "2027-01-29"),
            ]
        }
        let lines = try await lines(torget)
        #expect(lines.contains("SUMMARY:Rapport senast: Etapp ett (Nytt torg)"))
        #expect(lines.contains("SUMMARY:Rapport senast: Etapp två (Nytt torg)"))
        torget = torget.with { $0.implementation[1].nextReport = FeedSamples.day("2026-12-18") }
        #expect(try await self.lines(torget).contains("SUMMARY:Rapport senast: Nytt torg"))
    }

    private func step(_ id: String, _ heading: String, report: String) -> ImplementationStep {
        var step = ImplementationStep(
            id: id,
            when: .days(FeedSamples.days("2026-11-02", "2026-11-02")),
            heading: Localized(heading, in: .swedish),
            text: FeedSamples.words("Vi gräver."),
            place: FeedSamples.place
        )
        step.nextReport = FeedSamples.day(report)
        return step
    }

    @Test func tellsTheLastDayToSignUpAndThatItIsCalledOffWithTheMeeting() async throws {
        var torget = FeedSamples.dialogue().with {
            $0.meetings = [FeedSamples.meeting("m", [FeedSamples.evening()])]
            $0.meetings[0].signUpBy = LastDay(FeedSamples.day("2026-11-30"))
        }
        let before = try await lines(torget)
        #expect(before.contains("SUMMARY:Sista dag att anmäla sig: Dialogmöte (Nytt torg)"))
        #expect(before.contains("DTSTART;VALUE=DATE:20261130"))
        torget = torget.with { $0.meetings[0].changes = [FeedSamples.change(.cancelled, "2026-11-22")] }
        let after = try await lines(torget)
        let name = try #require(after.firstIndex(of: "UID:torget.sign-up-m@dialog.example.org"))
        #expect(after[name + 2] == "SEQUENCE:1")
        #expect(after.contains("SUMMARY:INSTÄLLT: Sista dag att anmäla sig: Dialogmöte (Nytt torg)"))
        #expect(after.contains("STATUS:CANCELLED"))
    }

    @Test func callsOffWhatWasToComeWhenTheDialogueEnds() async throws {
        let ended = FeedSamples.dialogue().with {
            $0.decision = Decision(
                decidedBy: .unit("namnden"),
                day: FeedSamples.day("2027-02-10"),
                place: FeedSamples.place
            )
            $0.handSetPhase = .cancelled
            $0.updated = FeedSamples.day("2026-11-20")
        }
        let lines = try await lines(ended)
        #expect(lines.contains("SUMMARY:INSTÄLLT: Sista dag att svara: Nytt torg"))
        #expect(lines.contains("SUMMARY:INSTÄLLT: Beslut: Nytt torg"))
        #expect(lines.contains("SUMMARY:INSTÄLLT: Återkoppling senast: Nytt torg"))
    }

    @Test func callsOffEverythingToComeWhenTheDialogueIsWithdrawn() async throws {
        let gone = FeedSamples.dialogue().with { $0.withdrawn = FeedSamples.day("2026-11-20") }
        let lines = try await lines(gone)
        #expect(lines.filter { $0 == "STATUS:CANCELLED" }.count == 2)
        #expect(lines.contains("UID:torget.feedback-2027-01-14@dialog.example.org"))
        #expect(!lines.contains("STATUS:CONFIRMED"))
    }
}
