import SamtalModel
import Testing

@Suite struct PromiseTests {
    private func torget() -> Dialogue {
        var torget = dialogue()
        torget.timeline = timeline("2026-11-02/2026-12-15 open", "2027-01-14 feedback", "2027-03-01 feedback")
        return torget
    }

    @Test func promisesFeedbackByEachRow() {
        let promises = torget().promises(feedbackDays: 30)
        #expect(promises.map(\.day.iso) == ["2027-01-14", "2027-03-01"])
        #expect(promises.map(\.after?.iso) == ["2026-12-15", "2027-01-14"])
    }

    @Test(arguments: [(30, "2027-01-14"), (0, "2026-12-15")])
    func promisesFeedbackAfterTheWindowWhereNoRowSaysSo(feedbackDays: Int, iso: String) {
        var torget = dialogue()
        torget.timeline = timeline("2026-11-02/2026-12-15 open")
        #expect(torget.promises(feedbackDays: feedbackDays).map(\.day.iso) == [iso])
    }

    @Test(arguments: [
        ("2026-12-15", Promise.State.overdue(days: 1)), ("2026-12-16", .kept), ("2027-01-14", .kept),
        ("2027-01-15", .keptLate),
    ])
    func isKeptByTheFirstEntryAfterTheWindow(entry: String, state: Promise.State) throws {
        var torget = torget()
        torget.feedback = [feedback("a", on: entry)]
        let promise = try #require(torget.promises(feedbackDays: 30).first)
        #expect(promise.state(on: day("2027-01-15")) == state)
    }

    @Test(arguments: [("2027-01-14", Promise.State.pending), ("2027-01-15", .overdue(days: 1))])
    func isOverdueFromTheDayAfter(today: String, state: Promise.State) throws {
        let promise = try #require(torget().promises(feedbackDays: 30).first)
        #expect(promise.state(on: day(today)) == state)
    }

    @Test func promisesAReplyToWhatIsLookedInto() throws {
        var asked = dialogue()
        asked.feedback = [feedback("a", on: "2026-11-20", answerBy: "2026-12-20"), feedback("b", on: "2026-12-21")]
        let promise = try #require(asked.promises(feedbackDays: 30).first)
        #expect(promise.kind == .reply)
        #expect(promise.state(on: day("2026-12-20")) == .pending)
        #expect(promise.state(on: day("2026-12-21")) == .keptLate)
    }

    @Test func countsADecisionDayWithoutOutcomeAsBroken() throws {
        var torget = dialogue()
        torget.decision = Decision(decidedBy: .unit("namnden"), day: day("2027-02-10"), place: somewhere)
        #expect(torget.promises(feedbackDays: 30).map { $0.state(on: day("2027-02-11")) } == [.overdue(days: 1)])
        torget.decision?.outcome = words("Torget byggs.")
        #expect(torget.promises(feedbackDays: 30).map { $0.state(on: day("2027-02-11")) } == [.kept])
    }

    @Test func owesNoDecisionOnceItHasBeenEnded() {
        var torget = dialogue()
        torget.decision = Decision(decidedBy: .unit("namnden"), day: day("2027-02-10"), place: somewhere)
        torget.handSetPhase = .cancelled
        torget.updated = day("2027-02-10")
        #expect(torget.promises(feedbackDays: 30).isEmpty)
    }

    @Test func remembersWhatWasPromisedFirst() throws {
        var torget = dialogue()
        torget.timeline = timeline("2026-11-02/2026-12-31 open", "2027-02-01 feedback")
        torget.timeline.changes = [
            moved(on: "2027-01-20", from: "2027-01-14", to: "2027-01-25"),
            moved(on: "2027-01-24", from: "2027-01-25", to: "2027-02-01"),
        ]
        let promise = try #require(torget.promises(feedbackDays: 30).first)
        #expect(promise.earlier.map(\.day.iso) == ["2027-01-14", "2027-01-25"])
        #expect(promise.firstDay == day("2027-01-14"))
        // The first move came when the day had passed, the second in time.
        #expect(promise.brokenDays(through: day("2027-01-31")) == [day("2027-01-14")])
        #expect(promise.brokenDays(through: day("2027-02-02")) == [day("2027-01-14"), day("2027-02-01")])
    }

    @Test func followsAlongToWhatTheDialogueContinuesIn() {
        var first = torget()
        first.continuesIn = [(slug: "parken", place: somewhere)]
        var second = dialogue("parken")
        second.feedback = [feedback("p", on: "2027-01-10")]
        let all = promises(of: [first, second], feedbackDays: 30)
        #expect(all[0].own.first?.kept?.by == .feedback(dialogue: "parken", id: "p"))
        #expect(all[1].carried.map(\.day.iso) == ["2027-01-14", "2027-03-01"])
        #expect(all[1].own.isEmpty)
    }

    @Test func endsWhereDialoguesContinueInACircle() {
        var first = torget()
        first.continuesIn = [(slug: "parken", place: somewhere)]
        var second = dialogue("parken")
        second.continuesIn = [(slug: "torget", place: somewhere), (slug: "parken", place: somewhere)]
        #expect(promises(of: [first, second], feedbackDays: 30).map(\.carried.count) == [0, 2])
    }

    @Test(arguments: [("2026-12-31", "gamla"), ("2027-01-01", "nya")])
    func passesToTheUnitsSuccessorAfterItsLastDay(today: String, unit: String) {
        var old = Register.Entry(id: "gamla", names: [(.swedish, "Gamla")], place: somewhere)
        old.until = day("2026-12-31")
        old.successor = "nya"
        let new = Register.Entry(id: "nya", names: [(.swedish, "Nya")], place: somewhere)
        #expect(Register([old, new]).successor(of: "gamla", on: day(today)) == unit)
    }

    private func moved(on date: String, from: String, to: String) -> Timeline.DayMoved {
        Timeline.DayMoved(
            date: day(date),
            step: .feedback,
            from: day(from),
            to: day(to),
            text: words("Fler ville svara."),
            place: somewhere
        )
    }
}
