package struct Decision: Sendable {
    package var decidedBy: Parties
    /// An exact day, a period, or later.
    package var when: When
    package var outcome: Localized<Prose>?
    /// When the outcome was told, where that was another day than the decision's.
    package var outcomeDay: Day?
    package var howDialogueChangedIt: Localized<Prose>?
    /// What the dialogue meant for it, in a word.
    package var effect: Effect?
    package var minutes: Prose?
    /// Nil where nothing is said; 0 where there was none.
    package var appeals: Int?
    /// Whether it is told to be appealed, and not by how many.
    package var isAppealed = false
    /// The last day to appeal.
    package var appealBy: LastDay?
    /// How one appeals, or where an appeal is tried.
    package var aboutAppeals: Localized<Prose>?
    /// When it can no longer be appealed (laga kraft).
    package var final: Day?
    package var ledTo: [String]
    /// What was told later, such as that the day was moved; oldest first.
    package var changes: [Timeline.DayMoved] = []
    package var place: Place

    package enum Effect: Int, NamedWord {
        case changed
        /// The answers were the decision, as in a vote.
        case settled
        case confirmed, none

        package static var wordKind: WordKind { .effects }
        package static let ids = namesOfCases()
    }

    /// The day, where it is known: one that is known only roughly is so when the outcome is told.
    package var day: Day? { when.exactDay ?? (outcome == nil ? nil : outcomeDay) }

    /// Nil where nothing is said of it.
    package var wasAppealed: Bool? { appeals.map { $0 > 0 } ?? (isAppealed ? true : nil) }

    /// When the outcome is told.
    package var toldOn: Day { outcomeDay ?? when.range.last }

    package init(decidedBy: Parties, when: When, place: Place) {
        self.decidedBy = decidedBy
        self.when = when
        self.place = place
        ledTo = []
    }

    package init(decidedBy: Parties, day: Day, place: Place) {
        self.init(decidedBy: decidedBy, when: .days(DayRange(day)), place: place)
    }
}
