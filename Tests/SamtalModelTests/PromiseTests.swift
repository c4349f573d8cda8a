import SamtalModel
import Testing

@Suite struct PromiseTests {
    private func torget() -> Dialogue {
        let torget = dialogue().with {
            $0.timeline = timeline("2026-11-02/2026-12-15 open", "2027-01-14 feedback", "2027-03-01 feedback")
        }
        return torget
    }

    @Test func promisesFeedbackByEachRow() {
        let promises = torget().promises(feedbackDays: 30)
        #expect(promises.map(\.day.iso) == ["2027-01-14", "2027-03-01"])
        #expect(promises.map(\.after?.iso) == ["2026-12-15", "2026-12-15"])
    }

    @Test func keepsEachRowByAnEntryOfItsOwn() {
        var torget = torget().with { $0.feedback = [feedback("a", on: "2027-01-10")] }
        let one = torget.promises(feedbackDays: 30)
        #expect(one.map { $0.state(on: day("2027-03-02")) } == [.kept, .overdue(days: 1)])
        torget = torget.with { $0.feedback.append(feedback("b", on: "2027-01-12")) }
        let two = torget.promises(feedbackDays: 30)
        #expect(two.map { $0.state(on: day("2027-03-02")) } == [.kept, .kept])
    }

    @Test func promisesFeedbackAfterAWindowThatHasNoRowAfterIt() {
        let torget = dialogue().with {
            $0.timeline = timeline("2026-11-02/2026-11-15 open", "2026-12-14 feedback", "2027-01-11/2027-01-31 open")
        }
        let promises = torget.promises(feedbackDays: 30)
        #expect(promises.map(\.day.iso) == ["2026-12-14", "2027-03-02"])
        #expect(promises.map(\.after?.iso) == ["2026-11-15", "2027-01-31"])
    }

    @Test func promisesFeedbackAfterTheLastDayOfAPhaseSetByHand() {
        let asked = dialogue().with {
            $0.handSetPhase = .open
            $0.participation = Participation()
            $0.participation?.lastDay = LastDay(day("2026-12-15"))
        }
        #expect(asked.promises(feedbackDays: 30).map(\.day.iso) == ["2027-01-14"])
    }

    @Test(arguments: [(30, "2027-01-14"), (0, "2026-12-15")])
    func promisesFeedbackAfterTheWindowWhereNoRowSaysSo(feedbackDays: Int, iso: String) {
        let torget = dialogue().with { $0.timeline = timeline("2026-11-02/2026-12-15 open") }
        #expect(torget.promises(feedbackDays: feedbackDays).map(\.day.iso) == [iso])
    }

    @Test(arguments: [
        ("2026-12-15", Promise.State.overdue(days: 1)), ("2026-12-16", .kept), ("2027-01-14", .kept),
        ("2027-01-15", .keptLate),
    ])
    func isKeptByTheFirstEntryAfterTheWindow(entry: String, state: Promise.State) throws {
        let torget = torget().with { $0.feedback = [feedback("a", on: entry)] }
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
        var reply = feedback("b", on: "2026-12-21")
        asked = asked.with { $0.feedback = [feedback("a", on: "2026-11-20", answerBy: "2026-12-20"), reply] }
        let open = try #require(asked.promises(feedbackDays: 30).first)
        #expect(open.kind == .reply)
        #expect(open.state(on: day("2026-12-21")) == .overdue(days: 1), "an entry about something else keeps nothing")
        reply.replyTo = "a"
        asked = asked.with { $0.feedback[1] = reply }
        let kept = try #require(asked.promises(feedbackDays: 30).first)
        #expect(kept.state(on: day("2026-12-20")) == .pending)
        #expect(kept.state(on: day("2026-12-21")) == .keptLate)
    }

    @Test func keepsNoRowByTheEntryThatKeepsAReply() {
        var torget = torget()
        var reply = feedback("b", on: "2027-01-10")
        reply.replyTo = "a"
        torget = torget.with { $0.feedback = [feedback("a", on: "2026-11-20", answerBy: "2027-01-20"), reply] }
        let states = torget.promises(feedbackDays: 30).map { $0.state(on: day("2027-01-21")) }
        #expect(states == [.overdue(days: 7), .kept, .pending])
    }

    @Test(arguments: [
        ("2026-11-30", Promise.State.overdue(days: 1)), ("2026-12-01", .overdue(days: 1)), ("2026-12-02", .kept),
    ])
    func keepsAReportByTheNextStepThatBeginsAfterIt(begins: String, state: Promise.State) throws {
        let built = dialogue().with {
            $0.implementation = [step("a", "2026-12-01/2027-02-01", nextReport: "2027-01-15"), step("b", begins)]
        }
        let promise = try #require(built.promises(feedbackDays: 30).first)
        #expect(promise.state(on: day("2027-01-16")) == state)
    }

    @Test func settlesAProposalOnTheDayAfterTooFewVotes() throws {
        var proposed = dialogue()
        var proposal = Proposal(submitted: day("2026-01-10"), answerBy: day("2026-04-01"))
        (proposal.votingUntil, proposal.votes, proposal.votesNeeded) = (LastDay(day("2026-02-28")), Count(40), 150)
        proposal.answers = [(date: day("2026-04-10"), text: words("Tack för förslaget."), place: somewhere)]
        proposed = proposed.with { $0.proposal = proposal }
        let promise = try #require(proposed.promises(feedbackDays: 30).first)
        #expect(promise.kept?.on == day("2026-03-01"))
        #expect(promise.kept?.by == .votes)
        #expect(promise.brokenDays(through: day("2026-12-31")).isEmpty)
    }

    @Test func countsADecisionDayWithoutOutcomeAsBroken() throws {
        var torget = dialogue().with {
            $0.decision = Decision(decidedBy: .unit("namnden"), day: day("2027-02-10"), place: somewhere)
        }
        #expect(torget.promises(feedbackDays: 30).map { $0.state(on: day("2027-02-11")) } == [.overdue(days: 1)])
        torget = torget.with { $0.decision?.outcome = words("Torget byggs.") }
        #expect(torget.promises(feedbackDays: 30).map { $0.state(on: day("2027-02-11")) } == [.kept])
    }

    @Test func owesNoDecisionOnceItHasBeenEnded() {
        let torget = dialogue().with {
            $0.decision = Decision(decidedBy: .unit("namnden"), day: day("2027-02-10"), place: somewhere)
            $0.handSetPhase = .cancelled
            $0.updated = day("2027-02-10")
        }
        #expect(torget.promises(feedbackDays: 30).map { $0.state(on: day("2027-02-11")) } == [.calledOff])
        #expect(torget.promises(feedbackDays: 30).flatMap { $0.brokenDays(through: day("2027-03-01")) }.isEmpty)
    }

    @Test(arguments: ["2027-01-10", "2027-01-20"])
    func keepsWhatWasDueWhenItIsWithdrawn(withdrawn: String) throws {
        var torget = torget().with { $0.withdrawn = day(withdrawn) }
        let states = torget.promises(feedbackDays: 30).map { $0.state(on: day("2027-03-02")) }
        #expect(states == [withdrawn < "2027-01-14" ? .calledOff : .overdue(days: 47), .calledOff])
        torget = torget.with { $0.continuesIn = [(slug: "parken", place: somewhere)] }
        let carried = promises(of: [torget, dialogue("parken")], feedbackDays: 30)[1].carried
        #expect(carried.map { $0.state(on: day("2027-03-02")) } == [.overdue(days: 47), .overdue(days: 1)])
    }

    /// What was never asked has no answers to tell of, also where the dialogue goes on in another.
    @Test(arguments: [("2026-11-01 cancelled", true), ("2026-11-03 cancelled", false)])
    func promisesNoFeedbackWhereItWasCalledOffBeforeItOpened(exit: String, isCalledOff: Bool) {
        var torget = dialogue()
        let rows = ["2026-11-02/2026-12-15 open", "2027-01-14 feedback"]
        torget = torget.with {
            $0.timeline = isCalledOff ? timeline(exit, rows[0], rows[1]) : timeline(rows[0], exit, rows[1])
            $0.continuesIn = [(slug: "parken", place: somewhere)]
        }
        let parken = dialogue("parken").with { $0.feedback = [feedback("a", on: "2027-01-10")] }
        let both = promises(of: [torget, parken], feedbackDays: 30)
        #expect(both[0].own.map { $0.state(on: day("2027-01-20")) } == [isCalledOff ? .calledOff : .kept])
        #expect(both[1].carried.count == (isCalledOff ? 0 : 1))
    }

    @Test func remembersWhatWasPromisedFirst() throws {
        let torget = dialogue().with {
            $0.timeline = timeline("2026-11-02/2026-12-31 open", "2027-02-01 feedback")
            $0.timeline.changes = [
                moved(on: "2027-01-20", from: "2027-01-14", to: "2027-01-25"),
                moved(on: "2027-01-24", from: "2027-01-25", to: "2027-02-01"),
            ]
        }
        let promise = try #require(torget.promises(feedbackDays: 30).first)
        #expect(promise.earlier.map(\.day.iso) == ["2027-01-14", "2027-01-25"])
        #expect(promise.firstDay == day("2027-01-14"))
        // The first move came when the day had passed, the second in time.
        #expect(promise.brokenDays(through: day("2027-01-31")) == [day("2027-01-14")])
        #expect(promise.brokenDays(through: day("2027-02-02")) == [day("2027-01-14"), day("2027-02-01")])
    }

    @Test func followsAlongToWhatTheDialogueContinuesIn() {
        let first = torget().with { $0.continuesIn = [(slug: "parken", place: somewhere)] }
        let second = dialogue("parken").with { $0.feedback = [feedback("p", on: "2027-01-10")] }
        let all = promises(of: [first, second], feedbackDays: 30)
        #expect(all[0].own.first?.kept?.by == .feedback(dialogue: "parken", id: "p"))
        #expect(all[1].carried.map(\.day.iso) == ["2027-01-14", "2027-03-01"])
        #expect(all[1].own.isEmpty)
    }

    @Test func endsWhereDialoguesContinueInACircle() {
        let first = torget().with { $0.continuesIn = [(slug: "parken", place: somewhere)] }
        let second = dialogue("parken").with {
            $0.continuesIn = [(slug: "torget", place: somewhere), (slug: "parken", place: somewhere)]
        }
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
