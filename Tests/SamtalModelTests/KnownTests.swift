import SamtalModel
import Testing

@Suite struct KnownTests {
    @Test(arguments: [("2026-10-11", false), ("2026-10-12", true)])
    func isNotSeenBeforeItIsPublished(iso: String, isSeen: Bool) {
        #expect((dialogue().known(at: time(iso, 23, 59)) != nil) == isSeen)
    }

    @Test(arguments: [(8, 59, false), (9, 0, true)])
    func isNotSeenBeforeTheTimeThatItIsShownFrom(hour: Int, minute: Int, isSeen: Bool) {
        var torget = dialogue()
        torget.shownFrom = time("2026-11-01", 9)
        #expect((torget.known(at: time("2026-11-01", hour, minute)) != nil) == isSeen)
    }

    @Test func showsADraftOnlyWhenAsked() {
        var draft = dialogue()
        draft.isDraft = true
        #expect(draft.known(at: time("2026-11-01", 12)) == nil)
        #expect(draft.known(at: time("2026-11-01", 12), includingDrafts: true) != nil)
    }

    @Test func dropsWhatIsDatedLaterAndKeepsWhatIsDatedToday() throws {
        var torget = dialogue()
        torget.feedback = [feedback("a", on: "2026-11-20"), feedback("b", on: "2026-11-21")]
        torget.corrections = [Correction(date: day("2026-11-21"), text: words("Fel"))]
        torget.meetings = [
            meeting("m", [.days(days("2026-12-01"))], published: "2026-11-20"),
            meeting("n", [.days(days("2026-12-01"))], published: "2026-11-21"),
        ]
        torget.decision = Decision(decidedBy: .unit("namnden"), day: day("2026-11-21"), place: somewhere)
        torget.decision?.outcome = words("Ja")
        torget.withdrawn = day("2026-11-21")
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
        var torget = dialogue()
        torget.meetings = [meeting("m", [later])]
        torget.meetings[0].changes = [change(.moved, on: "2026-11-20", earlier: earlier)]
        let before = try #require(torget.known(at: time("2026-11-19", 12))?.meetings.first)
        let after = try #require(torget.known(at: time("2026-11-20", 12))?.meetings.first)
        #expect(before.occasions.map(\.time) == [earlier])
        #expect(before.changes.isEmpty)
        #expect(after.occasions.map(\.time) == [later])
    }
}
