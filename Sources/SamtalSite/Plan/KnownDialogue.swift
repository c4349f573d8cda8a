import SamtalModel

/// A dialogue as it is seen on the day, with what lists and pages ask of it again and again worked out.
///
/// A class, so that its many feed items and events can hold it without copying.
final class KnownDialogue: Sendable {
    /// Without anything that is dated later.
    let dialogue: Dialogue
    let phase: Phase
    /// The window to take part in that is open, a single point's too, else the next to open.
    let window: DayRange?
    /// What can be influenced on the day: the points with days of their own by these.
    let openPoints: [PointOfInfluence]
    /// What can still be influenced, whatever the phase: points with days of their own that are not over.
    let livePoints: [PointOfInfluence]
    /// When it ended: the day of its exit or of its follow-up; nil while it is not over.
    let ended: Day?
    /// Ids of the areas and groups whose pages it is on, and of the units that it is told by: those that it names, and
    /// those that have taken over from them.
    let areas: [String]
    let groups: [String]
    let units: [String]
    /// Of the areas and groups those that it is meant for itself, and not because it is for all.
    let namedAreas: [String]
    let namedGroups: [String]
    let promises: DialoguePromises
    /// What was promised in it, or is to be kept by it, and is late on the day: the longest first, and what is of one kind
    /// and one day once.
    let late: [Promise]
    /// What has happened through the day, oldest first.
    let happenings: [Happening]

    init(_ dialogue: Dialogue, promises: DialoguePromises, organisation: Organisation, now: LocalTime) {
        let today = now.day
        self.dialogue = dialogue
        self.promises = promises
        late = promises.late(on: today)
        happenings = dialogue.happenings(through: today, promises: promises.own)
        let phase = dialogue.phase(at: now)
        self.phase = phase
        openPoints = dialogue.openPoints(at: now, in: phase)
        let windows = dialogue.windows
        window =
            windows.first { $0.contains(now) } ?? openPoints.compactMap(\.when).min { $0.last < $1.last }
            ?? windows.first { !$0.end.hasPassed(at: now) }
        livePoints = dialogue.livePoints(at: now, in: phase)
        canBeInfluenced = dialogue.canBeInfluenced(at: now)
        ended = phase.isOver ? lastChange(of: dialogue, on: today) : nil
        namedAreas = dialogue.areas.withSuccessors(in: organisation.areas, on: today)
        areas = covered(namedAreas, in: organisation.areas)
        units = dialogue.responsible.withSuccessors(in: organisation.units, on: today).withoutRepeats
        namedGroups = (dialogue.affected.map(\.group) + dialogue.meetings.flatMap(\.groups))
            .withSuccessors(in: organisation.groups, on: today)
        groups = covered(namedGroups, in: organisation.groups)
    }

    /// The same, with only what an easy-read page tells.
    init(_ known: KnownDialogue, inEasyWords edition: Edition) {
        dialogue = known.dialogue.inEasyWords(edition)
        phase = known.phase
        window = known.window
        openPoints = known.openPoints
        livePoints = known.livePoints
        canBeInfluenced = known.canBeInfluenced
        ended = known.ended
        areas = known.areas
        groups = known.groups
        units = known.units
        namedAreas = known.namedAreas
        namedGroups = known.namedGroups
        promises = known.promises
        late = known.late
        happenings = known.happenings
    }

    /// Whether there is something to take part in, now or later.
    let canBeInfluenced: Bool

    /// Whether one can take part on the day, whatever the phase is called.
    var isOpen: Bool { !isWithdrawn && (phase == .open || !openPoints.isEmpty) }

    var isWithdrawn: Bool { dialogue.withdrawn != nil }

    /// Whether it is a proposal that has not become a dialogue.
    var isProposalAlone: Bool { phase == .proposed || (phase == .declined && dialogue.proposal != nil) }

    /// Whether it is a proposal whose voting is over, and which is not answered.
    func awaitsAnswer(at now: LocalTime) -> Bool {
        guard phase == .proposed, let proposal = dialogue.proposal, proposal.answers.isEmpty else { return false }
        return proposal.votingUntil?.hasPassed(at: now) ?? true
    }

    /// Whether something that was promised is late.
    func owes(on today: Day) -> Bool { promises.own.contains { $0.daysLate(on: today) != nil } }

    /// The last day on which the content says that something happened.
    var lastChanged: Day {
        max(dialogue.updated ?? dialogue.published, happenings.last?.day ?? dialogue.published)
    }

    /// The heading that it stands under in lists: what one can take part in is open.
    var listPhase: Phase { isOpen ? .open : phase }

    /// Over since an earlier year: it is in the archive, and not among the current ones.
    func isArchived(on today: Day) -> Bool { ended.map { $0.year < today.year } ?? false }
}

extension Dialogue {
    /// Whether there is something to take part in, at a time or later.
    func canBeInfluenced(at now: LocalTime) -> Bool {
        let phase = phase(at: now)
        guard !phase.isOver else { return false }
        return phase.takesAnswers || hasWindowLeft(at: now) || !livePoints(at: now, in: phase).isEmpty
    }

    /// Whether a window is open or still to come, be it known by its days or only about when.
    func hasWindowLeft(at now: LocalTime) -> Bool {
        windows.contains { !$0.end.hasPassed(at: now) } || roughWindow(on: now.day) != nil
    }

    /// A window that is still to come, and of which only about when is known.
    func roughWindow(on day: Day) -> Period? {
        timeline.rows.lazy.compactMap { row -> Period? in
            guard row.step == .phase(.open), case .period(let period) = row.when, period.days.last >= day else {
                return nil
            }
            return period
        }
        .first
    }

    /// The points with days of their own that are not over, in the phase of the time.
    fileprivate func livePoints(at now: LocalTime, in phase: Phase) -> [PointOfInfluence] {
        phase.isOver ? [] : pointsOfInfluence.filter { $0.when != nil && !$0.isOver(at: now) }
    }
}

extension DialoguePromises {
    fileprivate func late(on today: Day) -> [Promise] {
        var said: Set<[String]> = []
        return (own + carried).filter { $0.daysLate(on: today) != nil }.sorted { $0.day < $1.day }
            // Two answers that are due on one day are told of once.
            .filter { said.insert([$0.kind.rawValue, $0.day.iso]).inserted }
    }
}

extension Phase {
    /// Whether all of a dialogue can be influenced, now or later.
    var takesAnswers: Bool {
        switch self {
        case .proposed, .planned, .open, .paused: true
        case .analysing, .decision, .decided, .implementation, .followedUp, .cancelled, .declined: false
        }
    }
}

extension Phase {
    /// Whether a decision is still to be prepared.
    var isBeforeDecision: Bool {
        switch self {
        case .proposed, .planned, .open, .paused, .analysing: true
        case .decision, .decided, .implementation, .followedUp, .cancelled, .declined: false
        }
    }
}

/// The ids, each once; all of the register's where one of them stands for every other.
private func covered(_ ids: [String], in register: Register) -> [String] {
    if ids.contains(where: { register[$0]?.coversAll == true }) { return register.entries.map(\.id) }
    return ids.withoutRepeats
}

/// The day on which the phase of a day began.
private func lastChange(of dialogue: Dialogue, on today: Day) -> Day {
    if let exit = dialogue.exitDay, exit <= today { return exit }
    if let span = dialogue.timeline.spans.last(where: { $0.first <= today && $0.phase == .followedUp }) {
        return span.first
    }
    if let voting = dialogue.proposal?.votingUntil?.day, dialogue.handSetPhase == nil { return min(voting + 1, today) }
    return dialogue.handSetPhaseBegins
}
