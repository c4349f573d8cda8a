extension Dialogue {
    /// The phase at a time, as it was then known: the timeline's, unless an exit was set by hand; else what was set by hand.
    ///
    /// A proposal whose voting ended with too few votes is declined by itself, and a decision whose outcome is told is
    /// decided until the next row begins.
    package func phase(at now: LocalTime) -> Phase {
        let phase = statedPhase(at: now)
        if phase == .proposed, let proposal, proposal.fellShort(at: now) { return .declined }
        return isDecided(on: now.day, in: phase) ? .decided : phase
    }

    /// The phase that a day begins with: what closes on it is still open.
    package func phase(on day: Day) -> Phase { phase(at: .midnight(day)) }

    /// The day from which a phase set by hand counts.
    package var handSetPhaseBegins: Day { updated ?? published }

    /// The changes of phase from one day through another, both included, oldest first: the day, and the phase from it.
    package func phaseChanges(from first: Day, through last: Day) -> [(day: Day, phase: Phase)] {
        var days = timeline.spans.flatMap { span in [span.first] + (span.last.map { [$0 + 1] } ?? []) }
        for change in timeline.changes {
            days += [change.date] + [change.from, change.from.map { $0 + 1 }].compactMap(\.self)
        }
        if handSetPhase != nil {
            days += [handSetPhaseBegins] + [handSetOpenEnds.map { $0.day + 1 }].compactMap(\.self)
        }
        if let votingUntil = proposal?.votingUntil { days.append(votingUntil.day + 1) }
        if let decision, decision.outcome != nil { days.append(decision.toldOn) }
        return Set(days.filter { first <= $0 && $0 <= last }).sorted().compactMap { day in
            let phase = phase(on: day)
            return phase == self.phase(on: day - 1) ? nil : (day, phase)
        }
    }

    private func statedPhase(at now: LocalTime) -> Phase {
        var handSet = handSetPhaseBegins <= now.day ? handSetPhase : nil
        if let handSet, handSet.isExit { return handSet }
        if handSet == .open, let end = handSetOpenEnds, end.hasPassed(at: now) { handSet = .analysing }
        return timeline.asKnown(on: now.day).phase(at: now) ?? handSet ?? (proposal == nil ? .planned : .proposed)
    }

    /// The last day of a phase set by hand to open: that of the points, where all have days, else the last day to answer.
    private var handSetOpenEnds: LastDay? {
        guard handSetPhase == .open, timeline.spans.isEmpty else { return nil }
        let ends = pointsOfInfluence.map { $0.when?.end }
        return ends.isEmpty || ends.contains(nil)
            ? participation?.lastDay : ends.compactMap(\.self).max { $0.day < $1.day }
    }

    private func isDecided(on day: Day, in phase: Phase) -> Bool {
        guard let decision, decision.outcome != nil, decision.toldOn <= day,
            phase == .decision || phase == .analysing || phase == .planned
        else { return false }
        return !timeline.spans.contains { decision.toldOn < $0.first && $0.first <= day && $0.phase != .decision }
    }
}

extension Dialogue {
    /// The windows in which one can take part: the timeline's open rows, else the points' own, else until the last day to
    /// answer; in order, none after the dialogue was ended.
    package var windows: [DayRange] { plannedWindows.compactMap { $0.before(exitDay) } }

    /// The same, as they were planned before the dialogue was ended.
    package var plannedWindows: [DayRange] {
        let open = timeline.rows.filter { $0.step == .phase(.open) && !$0.when.isPreliminary }.map(\.when.range)
        guard open.isEmpty else { return open }
        var windows = Set(pointsOfInfluence.compactMap(\.when))
        if endsByLastDay, let last = participation?.lastDay {
            windows = [DayRange(from: handSetPhaseBegins, through: last) ?? DayRange(last.day)]
        }
        return windows.sorted { ($0.last, $0.first) < ($1.last, $1.first) }
    }

    /// Whether it is the last day to answer alone that tells when one can take part no more.
    package var endsByLastDay: Bool {
        handSetPhase == .open && timeline.spans.isEmpty && pointsOfInfluence.allSatisfy { $0.when == nil }
    }

    /// The points that can be influenced at a time: those with days of their own by these, others while the dialogue is open.
    ///
    /// `phase` is that of the time.
    package func openPoints(at now: LocalTime, in phase: Phase) -> [PointOfInfluence] {
        guard withdrawn == nil, !phase.isOver, phase != .paused else { return [] }
        return pointsOfInfluence.filter { $0.when?.contains(now) ?? ($0.undecided == nil && phase == .open) }
    }

    /// The day on which the dialogue was ended before its time.
    package var exitDay: Day? {
        if let handSetPhase, handSetPhase.isExit { return handSetPhaseBegins }
        return timeline.exit?.first
    }

    /// Why it was ended before its time: the row's own words, else the reason at the top of the file.
    package var exitReason: Localized<Prose>? {
        timeline.exit.flatMap { timeline.rows[$0.row].note } ?? reason?.map { Prose(literal: $0, at: place) }
    }
}

extension DayRange {
    /// The days before another; nil where there are none.
    func before(_ day: Day?) -> DayRange? {
        guard let day, day <= last else { return self }
        return DayRange(from: first, through: day - 1)
    }
}
