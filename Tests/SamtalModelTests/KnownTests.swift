import SamtalModel
import Testing

@Suite struct KnownTests {
    @Test(arguments: [("2026-10-11", false), ("2026-10-12", true)])
    func isNotSeenBeforeItIsPublished(iso: String, isSeen: Bool) {
        #expect((dialogue().known(at: time(iso, 23, 59)) != nil) == isSeen)
    }

    @Test(arguments: [(8, 59, false), (9, 0, true)])
    func isNotSeenBeforeTheTimeThatItIsShownFrom(hour: Int, minute: Int, isSeen: Bool) {
        let torget = dialogue().with { $0.shownFrom = time("2026-11-01", 9) }
        #expect((torget.known(at: time("2026-11-01", hour, minute)) != nil) == isSeen)
    }

    @Test func showsADraftOnlyWhenAsked() {
        let draft = dialogue().with { $0.isDraft = true }
        #expect(draft.known(at: time("2026-11-01", 12)) == nil)
        #expect(draft.known(at: time("2026-11-01", 12), includingDrafts: true) != nil)
    }

    @Test func dropsWhatIsDatedLaterAndKeepsWhatIsDatedToday() throws {
        let torget = dialogue().with {
            $0.feedback = [feedback("a", on: "2026-11-20"), feedback("b", on: "2026-11-21")]
            $0.corrections = [Correction(date: day("2026-11-21"), text: words("Fel"))]
            $0.meetings = [
                meeting("m", [.days(days("2026-12-01"))], published: "2026-11-20"),
                meeting("n", [.days(days("2026-12-01"))], published: "2026-11-21"),
            ]
            $0.decision = Decision(decidedBy: .unit("namnden"), day: day("2026-11-21"), place: somewhere)
            $0.decision?.outcome = words("Ja")
            $0.withdrawn = day("2026-11-21")
        }
        let known = try #require(torget.known(at: time("2026-11-20", 0)))
        #expect(known.feedback.map(\.id) == ["a"])
        #expect(known.corrections.isEmpty)
        #expect(known.meetings.map(\.id) == ["m"])
        #expect(known.decision?.outcome == nil)
        #expect(known.decision?.day == day("2026-11-21"))
        #expect(known.withdrawn == nil)
    }

    @Test func keepsTheEarlierTimeUntilTheMoveIsTold() throws {
        let earlier = Meeting.Time.days(days("2026-12-01"))
        let later = Meeting.Time.days(days("2026-12-03"))
        let torget = dialogue().with {
            $0.meetings = [meeting("m", [later])]
            $0.meetings[0].changes = [change(.moved, on: "2026-11-20", earlier: earlier)]
        }
        let before = try #require(torget.known(at: time("2026-11-19", 12))?.meetings.first)
        let after = try #require(torget.known(at: time("2026-11-20", 12))?.meetings.first)
        #expect(before.occasions.map(\.time) == [earlier])
        #expect(before.changes.isEmpty)
        #expect(after.occasions.map(\.time) == [later])
    }

    /// Whatever is said of a decision is said once it is told: who decides and when is all that is there from the first.
    private static let told: [@Sendable (inout Decision) -> Void] = [
        { $0.outcome = words("Ja") }, { $0.howDialogueChangedIt = words("Mycket") }, { $0.effect = .changed },
        { $0.minutes = Prose(text: "Protokoll") }, { $0.appeals = 2 }, { $0.isAppealed = true },
        { $0.appealBy = LastDay(day("2027-03-10")) }, { $0.aboutAppeals = words("Till rätten") },
        { $0.final = day("2027-04-01") }, { $0.ledTo = ["parken"] },
    ]

    @Test(arguments: told) func tellsNothingOfADecisionBeforeItIs(_ tell: @Sendable (inout Decision) -> Void) throws {
        var decision = Decision(decidedBy: .unit("namnden"), day: day("2026-11-21"), place: somewhere)
        let silent = described(decision)
        tell(&decision)
        let torget = dialogue().with { $0.decision = decision }
        #expect(described(try #require(torget.known(at: time("2026-11-20", 12))?.decision)) == silent)
        #expect(described(try #require(torget.known(at: time("2026-11-21", 12))?.decision)) != silent)
    }

    /// So that what is added to a decision is added to the test above too: the others are who, when, the day of the outcome,
    /// changes and the place.
    @Test func knowsAllThatIsSaidOfADecision() {
        let decision = Decision(decidedBy: .unit("namnden"), day: day("2026-11-21"), place: somewhere)
        #expect(Mirror(reflecting: decision).children.count == Self.told.count + 5)
    }

    private func described(_ decision: Decision) -> String {
        var text = ""
        dump(decision, to: &text)
        return text
    }
}
