/// Something that has happened in a dialogue, and that subscribers are told of once.
package struct Happening: Sendable {
    /// Permanent and unique within the dialogue: made of what the content dates and identifies, never of a title, an
    /// address or an order.
    package let id: String
    /// When it is dated; midnight where the content gives a day alone.
    package let time: LocalTime
    package let kind: Kind

    package var day: Day { time.day }

    package init(id: String, time: LocalTime, kind: Kind) {
        self.id = id
        self.time = time
        self.kind = kind
    }

    package indirect enum Kind: Sendable {
        case published
        /// A window to take part in has begun.
        case opened(DayRange)
        /// Any other phase has begun.
        case entered(Phase)
        case meetingAnnounced(Meeting)
        case meetingChanged(Meeting, Meeting.Change)
        case feedback(Feedback)
        case votingEnded(Proposal)
        case proposalAnswered(Localized<Prose>)
        case decided(Decision)
        /// The decision can no longer be appealed.
        case becameFinal(Decision)
        case reported(ImplementationStep)
        case corrected(Correction)
        case dayMoved(Timeline.DayMoved)
        /// A promise was not kept by its day.
        case overdue(Promise)
        /// What had not come by the day that it was promised for has come.
        case mended(Promise)
        case withdrawn
    }
}
