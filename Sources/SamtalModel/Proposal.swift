/// A residents' proposal and how it was handled (the policy's first point).
package struct Proposal: Sendable {
    package var readAt: Prose?
    package var submitted: Day
    package var votingUntil: LastDay?
    package var votes: Count?
    /// The day that the votes were counted on, where it is told.
    package var votesCounted: Day?
    /// Where the votes are told.
    package var votesPlace: Place?
    package var votesNeeded: Int?
    package var answerBy: Day
    /// The period that ends on that day, where it is told as one: "hösten 2026".
    package var answerPeriod: Period?
    /// Units, or others by name.
    package var handledBy: Parties?
    package var answers: [(date: Day, text: Localized<Prose>, place: Place)]
    package var outcome: Outcome?
    package var similarTo: [String]
    /// What was told later, such as that the day of the answer was moved; oldest first.
    package var changes: [Timeline.DayMoved] = []

    package init(submitted: Day, answerBy: Day) {
        self.submitted = submitted
        self.answerBy = answerBy
        answers = []
        similarTo = []
    }

    /// What the answer came to.
    package enum Outcome: Int, NamedWord {
        case yes, inPart, no

        package static var wordKind: WordKind { .outcomes }
        package static let ids = namesOfCases()
    }

    /// Whether the voting has ended with too few votes: the proposal then needs no other reason.
    package func fellShort(at now: LocalTime) -> Bool {
        guard let votingUntil, let votes, let votesNeeded else { return false }
        return votingUntil.hasPassed(at: now) && votes.lowest < votesNeeded
    }
}
