import SamtalModel
import Testing

@Suite struct PhaseTests {
    @Test(arguments: [
        ("2026-10-11", Phase.planned), ("2026-11-01", .planned), ("2026-11-02", .open), ("2026-12-15", .open),
        ("2026-12-16", .analysing), ("2027-02-09", .analysing), ("2027-02-10", .decision), ("2028-10-31", .followedUp),
        ("2199-12-31", .followedUp),
    ])
    func lastsThroughTheLastDayOfTheWindowAndThenUntilTheNextRow(iso: String, phase: Phase) {
        let torget = dialogue().with {
            $0.timeline = timeline(
                "2026-10-12 planned",
                "2026-11-02/2026-12-15 open",
                "2027-01-14 feedback",
                "2027-02-10 decision",
                "2027-04-01 implementation",
                "2028-10-31 followed-up"
            )
        }
        #expect(torget.phase(on: day(iso)) == phase)
    }

    @Test(arguments: [
        ("2027-02-28", Phase.decision), ("2027-03-01", .paused), ("2027-03-31", .paused), ("2027-04-01", .decision),
        ("2027-05-01", .implementation),
    ])
    func givesBackWhatWasGoingOnBeforeAPause(iso: String, phase: Phase) {
        let course = timeline("2027-02-10 decision", "2027-03-01/2027-03-31 paused", "2027-05-01 implementation")
        #expect(course.phase(at: .midnight(day(iso))) == phase)
    }

    @Test(arguments: [("2026-11-30", Phase.paused), ("2026-12-01", .analysing), ("2026-12-10", .open)])
    func analysesAfterAPauseWhenTheWindowEndedBeforeIt(iso: String, phase: Phase) {
        let course = timeline(
            "2026-11-02/2026-11-20 open",
            "2026-11-21/2026-11-30 paused",
            "2026-12-10/2026-12-20 open"
        )
        #expect(course.phase(at: .midnight(day(iso))) == phase)
    }

    @Test func isPlannedAfterAPauseBeforeEverythingElse() {
        #expect(timeline("2026-11-01/2026-11-02 paused").phase(at: .midnight(day("2026-11-03"))) == .planned)
    }

    @Test func setsNoPhaseByPreliminaryRows() {
        let open = timeline("2026-11-02/2026-11-20 open")
        let spring = Timeline.Row(
            when: .period(Period(nil, Period.Part(.spring, days("2027-03-01/2027-05-31")))),
            step: .phase(.implementation),
            note: nil,
            place: somewhere
        )
        let course = Timeline(rows: open.rows + [spring])
        #expect(course.phase(at: .midnight(day("2027-04-01"))) == .analysing)
    }

    @Test(arguments: [("2026-11-19", Phase.open), ("2026-11-20", .cancelled)])
    func letsAnExitByHandWinFromItsDay(iso: String, phase: Phase) {
        let torget = dialogue().with {
            $0.timeline = timeline("2026-11-02/2026-12-15 open")
            $0.handSetPhase = .cancelled
            $0.updated = day("2026-11-20")
        }
        #expect(torget.phase(on: day(iso)) == phase)
    }

    @Test func ignoresAnyOtherPhaseByHandBesideATimeline() {
        let torget = dialogue().with {
            $0.timeline = timeline("2026-11-02/2026-12-15 open")
            $0.handSetPhase = .followedUp
        }
        #expect(torget.phase(on: day("2026-11-20")) == .open)
    }

    @Test(arguments: [("2026-10-11", Phase.planned), ("2026-10-12", .decision)])
    func datesAPhaseByHandFromPublication(iso: String, phase: Phase) {
        let torget = dialogue().with { $0.handSetPhase = .decision }
        #expect(torget.phase(on: day(iso)) == phase)
    }

    @Test(arguments: [
        (149, "2026-07-03", Phase.proposed), (149, "2026-07-04", .declined), (150, "2026-07-04", .proposed),
    ])
    func declinesAProposalWithTooFewVotesByItself(votes: Int, iso: String, phase: Phase) {
        let proposed = dialogue(published: "2026-05-04").with {
            $0.handSetPhase = .proposed
            $0.proposal = Proposal(submitted: day("2026-05-04"), answerBy: day("2026-10-31"))
            $0.proposal?.votingUntil = LastDay(day("2026-07-03"))
            $0.proposal?.votes = Count(votes)
            $0.proposal?.votesNeeded = 150
        }
        #expect(proposed.phase(on: day(iso)) == phase)
    }

    @Test func tellsEachChangeOnce() {
        let torget = dialogue().with {
            $0.timeline = timeline(
                "2026-10-12 planned",
                "2026-11-02/2026-12-15 open",
                "2026-12-16 analysing",
                "2027-02-10 decision"
            )
        }
        let changes = torget.phaseChanges(from: day("2026-10-13"), through: day("2027-02-10"))
        #expect(changes.map(\.day.iso) == ["2026-11-02", "2026-12-16", "2027-02-10"])
        #expect(changes.map(\.phase) == [.open, .analysing, .decision])
    }
}
