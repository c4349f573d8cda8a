extension Dialogue {
    /// The phase on a day: the timeline's, unless an exit was set by hand; else what was set by hand.
    ///
    /// A proposal whose voting ended with too few votes is declined by itself.
    package func phase(on day: Day) -> Phase {
        let phase = statedPhase(on: day)
        guard phase == .proposed, let proposal, proposal.fellShort(on: day) else { return phase }
        return .declined
    }

    /// The day from which a phase set by hand counts.
    package var handSetPhaseBegins: Day { updated ?? published }

    /// The changes of phase from one day through another, both included, oldest first: the day, and the phase from it.
    package func phaseChanges(from first: Day, through last: Day) -> [(day: Day, phase: Phase)] {
        var days = timeline.spans.flatMap { span in [span.first] + (span.last.map { [$0 + 1] } ?? []) }
        if handSetPhase != nil { days.append(handSetPhaseBegins) }
        if let votingUntil = proposal?.votingUntil { days.append(votingUntil + 1) }
        return Set(days.filter { first <= $0 && $0 <= last }).sorted().compactMap { day in
            let phase = phase(on: day)
            return phase == self.phase(on: day - 1) ? nil : (day, phase)
        }
    }

    private func statedPhase(on day: Day) -> Phase {
        let handSet = handSetPhaseBegins <= day ? handSetPhase : nil
        if let handSet, handSet.isExit { return handSet }
        return timeline.phase(on: day) ?? handSet ?? (proposal == nil ? .planned : .proposed)
    }
}
