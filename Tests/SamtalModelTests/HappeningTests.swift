import SamtalModel
import Testing

@Suite struct HappeningTests {
    private func torget() -> Dialogue {
        let torget = dialogue().with {
            $0.timeline = timeline("2026-10-12 planned", "2026-11-02/2026-11-15 open", "2026-12-01 feedback")
            $0.meetings = [meeting("m", [.days(days("2026-11-28"))], published: "2026-10-28")]
            $0.meetings[0].changes = [change(.moved, on: "2026-11-10"), change(.cancelled, on: "2026-11-22")]
            $0.feedback = [feedback("2026-12-03", on: "2026-12-03")]
            $0.corrections = [Correction(date: day("2026-10-14"), text: words("Tolv, inte tio."))]
        }
        return torget
    }

    private func ids(_ dialogue: Dialogue, _ today: String = "2026-12-03") -> [String] {
        dialogue.happenings(through: day(today), promises: dialogue.promises(feedbackDays: 30)).map(\.id)
    }

    @Test func tellsEveryHappeningOnceOldestFirst() {
        #expect(
            ids(torget()) == [
                "published", "correction-2026-10-14", "meeting-m", "open-2026-11-02", "meeting-m-moved-2026-11-10",
                "phase-analysing-2026-11-16", "meeting-m-cancelled-2026-11-22", "overdue-feedback-2026-12-01",
                "feedback-2026-12-03", "mended-feedback-2026-12-01",
            ]
        )
    }

    @Test func namesNothingAfterTitlesAddressesOrOrder() {
        let renamed = torget().with {
            $0.title = heading("Ett helt annat torg")
            $0.meetings[0].heading = heading("Vandring")
            $0.feedback[0].heading = heading("Tack!")
            $0.aliases = [(path: "/dialoger/torg/", place: somewhere)]
            $0.feedback.insert(feedback("2026-11-01", on: "2026-11-01"), at: 0)
        }
        #expect(ids(renamed).filter { $0 != "feedback-2026-11-01" } == ids(torget()))
    }

    @Test(arguments: [("2026-10-12", 1), ("2026-11-01", 3), ("2026-11-02", 4), ("2026-12-01", 7), ("2026-12-02", 8)])
    func tellsNothingDatedLater(today: String, count: Int) {
        #expect(ids(torget(), today).count == count)
    }

    @Test func opensWithThePublicationWhereTheWindowDoes() {
        let kvall = dialogue(published: "2026-11-10").with { $0.timeline = timeline("2026-11-10/2026-12-10 open") }
        #expect(ids(kvall, "2026-11-10") == ["open-2026-11-10", "published"])
    }

    @Test func tellsTwoThingsAlikeOnOneDayApart() {
        let torget = dialogue().with {
            $0.corrections = [
                Correction(date: day("2026-10-14"), text: words("a")),
                Correction(date: day("2026-10-14"), text: words("b")),
            ]
        }
        #expect(ids(torget) == ["published", "correction-2026-10-14", "correction-2026-10-14-2"])
    }

    @Test func tellsOnlyThatAWithdrawnDialogueIsWithdrawn() {
        let torget = torget().with { $0.withdrawn = day("2026-11-30") }
        #expect(ids(torget) == ["withdrawn"])
    }

    @Test func keepsTellingOfAPromiseThatWasKeptLate() {
        #expect(ids(torget()).contains("overdue-feedback-2026-12-01"))
    }

    @Test func tellsWhenWhatWasLateHasCome() {
        #expect(!ids(torget(), "2026-12-02").contains("mended-feedback-2026-12-01"))
        let inTime = torget().with { $0.feedback = [feedback("f", on: "2026-12-01")] }
        #expect(!ids(inTime).contains { $0.hasPrefix("mended") })
    }

    /// Ended before its time, nothing came.
    @Test func doesNotSayThatADecisionHasComeThatNeverWill() {
        let torget = torget().with {
            $0.decision = Decision(decidedBy: .other("Trafikverket"), day: day("2026-11-20"), place: somewhere)
            $0.timeline = timeline("2026-10-12 planned", "2026-11-02/2026-11-15 open", "2026-11-25 cancelled")
        }
        #expect(ids(torget).contains("overdue-decision-2026-11-20"))
        #expect(!ids(torget).contains("mended-decision-2026-11-20"))
    }
}
