import SamtalModel

/// The figures of a year as they are known on a day, of the whole municipality or of one unit.
struct YearFigures: Sendable {
    /// In the order of ``FigureName``.
    let figures: [Figure]
    /// How many of the answers to what was said are of each kind, in the kinds' order.
    let answers: [(kind: Feedback.Answer.Kind, count: Int)]
    /// Days from the end of each window to its feedback, the fewest first.
    let waits: [Int]
    /// How many windows have ended and have no feedback yet.
    let unanswered: Int
    /// How many dialogues are left out since they were withdrawn, or published before the policy is measured.
    let withdrawn: Int
    let unmeasured: Int

    /// In hundredths of a day: the mean of the two in the middle where there is an even number; nil of none.
    var medianWait: Int? {
        guard !waits.isEmpty else { return nil }
        return (waits[(waits.count - 1) / 2] + waits[waits.count / 2]) * 50
    }
}

/// What is counted of one dialogue in a year, by what each figure is defined to be.
///
/// "Opens" is the first day of the first window; a window is each open row of the timeline, else each different `When` of
/// its points. The first promised day is the oldest that a promise was made for.
struct YearOfDialogue: Sendable {
    let known: KnownDialogue
    /// Promises of dialogues that were withdrawn, and go on in this one.
    let inherited: [Promise]
    let year: Int
    let today: Day
    let site: KnownSite

    private let windows: [DayRange]
    private let opensInYear: Bool

    init(_ known: KnownDialogue, inherited: [Promise], year: Int, today: Day, in site: KnownSite) {
        self.known = known
        self.inherited = inherited
        self.year = year
        self.today = today
        self.site = site
        windows = known.dialogue.windows
        opensInYear = windows.map(\.first).min()?.year == year
    }

    private var dialogue: Dialogue { known.dialogue }
    private var settings: Settings { site.settings }
    private var organisation: Organisation { site.organisation }
    private var vocabulary: Vocabulary { site.context.vocabulary }
    private func isInYear(_ day: Day?) -> Bool { day?.year == year }

    func cases(of name: FigureName) -> [FigureCase] {
        switch name {
        case .opened: opensInYear ? [FigureCase(.dialogue(known), true)] : []
        case .fromResidents:
            opensInYear ? [FigureCase(.dialogue(known), dialogue.initiator == .residents)] : []
        case .answeredInTime: answeredInTime
        case .invitedEarly: invitedEarly
        case .pointsTold: pointsTold
        case .meetingsAnnounced: dialogue.meetings.compactMap(announced)
        case .sayInImplementation: sayInImplementation
        case .madeTogether:
            opensInYear ? [FigureCase(.dialogue(known), vocabulary.isMadeTogether(dialogue.madeWith))] : []
        case .groupsReached: groupsReached
        case .withoutComputer: withoutComputer
        case .feedbackOnDay: feedbackOnDay
        case .repliesInTime: repliesInTime
        case .changedByDialogue, .appealed: ofDecision(name)
        case .unitsWithDialogue: []
        }
    }

    /// Whether it has a window on a day of the year.
    var hasWindow: Bool { windows.contains { $0.first.year <= year && year <= $0.last.year } }

    private var answeredInTime: [FigureCase] {
        guard let proposal = dialogue.proposal,
            let promise = known.promises.own.first(where: { $0.kind == .answer }), isInYear(promise.firstDay)
        else { return [] }
        guard !proposal.fellShort(at: .midnight(today)) else {
            return [FigureCase(.dialogue(known), .beside(.tooFewVotes))]
        }
        let answered = proposal.answers.map(\.date).min()
        guard answered != nil || promise.firstDay < today else { return [] }
        return [FigureCase(.promise(known, promise.firstDay), answered.map { $0 <= promise.firstDay } ?? false)]
    }

    /// The first day that the decision was to be on.
    private var invitedEarly: [FigureCase] {
        guard dialogue.purpose.leadsToDecision, opensInYear, let opens = windows.map(\.first).min(),
            let closes = windows.map(\.last).max(),
            let decision = known.promises.own.first(where: { $0.kind == .decision })?.firstDay ?? dialogue.decision?.day
        else { return [] }
        return [FigureCase(.dialogue(known), decision - opens >= settings.earlyDays && closes < decision)]
    }

    private var pointsTold: [FigureCase] {
        guard opensInYear else { return [] }
        return dialogue.pointsOfInfluence.map { point in
            let isTold = [point.what, point.whereUsed, point.how].allSatisfy(vocabulary.isMeaningful)
            let hasLevel = point.level ?? dialogue.level != nil
            let hasDecider = point.decidedBy ?? dialogue.decision?.decidedBy != nil
            return FigureCase(.point(known, point), isTold && hasLevel && hasDecider)
        }
    }

    private func announced(_ meeting: Meeting) -> FigureCase? {
        guard let first = meeting.firstDay, isInYear(first), !meeting.isOff else { return nil }
        let inTime =
            first - meeting.published >= settings.noticeDays
            && meeting.moves.allSatisfy { $0.to - $0.told.date >= settings.noticeDays }
        return FigureCase(.meeting(known, meeting), inTime)
    }

    /// The days of the year, so far, on which it is in implementation.
    private var sayInImplementation: [FigureCase] {
        let days = daysInImplementation
        guard !days.isEmpty else { return [] }
        let overlaps = { (range: DayRange) in days.contains { $0.first <= range.last && range.first <= $0.last } }
        let hasOpenPoint = dialogue.pointsOfInfluence.compactMap(\.when).contains(where: overlaps)
        let hasMeeting = dialogue.meetings.contains { meeting in
            meeting.occasions.contains { occasion in
                guard ![.cancelled, .postponed].contains(meeting.state(of: occasion)), occasion.time.lastDay < today,
                    let range = DayRange(from: occasion.time.firstDay, through: occasion.time.lastDay)
                else { return false }
                return overlaps(range)
            }
        }
        let hasSay = dialogue.implementation.contains {
            vocabulary.isMeaningful($0.canBeInfluenced) && overlaps($0.when.range)
        }
        return [FigureCase(.dialogue(known), hasOpenPoint || hasMeeting || hasSay)]
    }

    private var daysInImplementation: [DayRange] {
        guard let first = Day(year: year, month: 1, day: 1), let end = Day(year: year, month: 12, day: 31) else {
            return []
        }
        let last = min(end, today)
        if dialogue.handSetPhase == .implementation {
            return [DayRange(from: max(first, dialogue.handSetPhaseBegins), through: last)].compactMap(\.self)
        }
        let spans = dialogue.timeline.spans
        return spans.indices.compactMap { index in
            let span = spans[index]
            let isPause = span.phase == .paused
            // A pause gives back what was going on under it.
            guard let phase = isPause ? spans[..<index].last(where: { $0.phase != .paused })?.phase : span.phase,
                phase == .implementation, let begins = isPause ? span.last.map({ $0 + 1 }) : span.first
            else { return nil }
            let until = index + 1 < spans.count ? spans[index + 1].first - 1 : last
            return DayRange(from: max(first, begins), through: min(last, until))
        }
    }

    /// Of each group that it concerns: whether anyone came, by all that has been told of numbers by group.
    private var groupsReached: [FigureCase] {
        guard let last = windows.map(\.last).max(), isInYear(last), last < today else { return [] }
        let anyone = dialogue.participants.contains { $0.total.lowest > 0 }
        return dialogue.affected.map { affected in
            let subject = FigureCase.Subject.group(known, affected.group)
            if organisation.groups[affected.group]?.coversAll == true, anyone { return FigureCase(subject, true) }
            guard let reached = dialogue.reached(affected.group) else { return FigureCase(subject, .beside(.notKnown)) }
            return FigureCase(subject, reached.lowest > 0)
        }
    }

    private var withoutComputer: [FigureCase] {
        guard opensInYear else { return [] }
        return dialogue.affected.map { affected in
            let onPaper = affected.channels.contains { organisation.channels[$0]?.isDigital == false }
            return FigureCase(.group(known, affected.group), onPaper)
        }
    }

    private var feedbackOnDay: [FigureCase] {
        (known.promises.own + inherited).filter { promise in
            promise.kind == .feedback && isInYear(promise.firstDay) && promise.firstDay < today
                && promise.state(on: today) != .calledOff
        }
        .map { promise in
            let subject = FigureCase.Subject.promise(known, promise.firstDay)
            guard let kept = promise.kept, kept.on <= today else { return FigureCase(subject, .no(.notYet)) }
            if kept.on <= promise.firstDay { return FigureCase(subject, .yes) }
            return FigureCase(subject, .no(kept.on <= promise.day ? .onMovedDay : .late))
        }
    }

    private var repliesInTime: [FigureCase] {
        known.promises.own.filter { $0.kind == .reply && isInYear($0.day) && $0.day < today }.map {
            FigureCase(.promise(known, $0.day), $0.state(on: today) == .kept)
        }
    }

    private func ofDecision(_ name: FigureName) -> [FigureCase] {
        guard let decision = dialogue.decision, decision.outcome != nil, isInYear(decision.day) else { return [] }
        let subject = FigureCase.Subject.dialogue(known)
        if name == .appealed {
            return [
                decision.wasAppealed.map { FigureCase(subject, $0) } ?? FigureCase(subject, .beside(.appealsNotTold))
            ]
        }
        if let effect = decision.effect {
            return [effect == .settled ? FigureCase(subject, .no(.settled)) : FigureCase(subject, effect == .changed)]
        }
        return [FigureCase(subject, .no(vocabulary.isMeaningful(decision.howDialogueChangedIt) ? .described : nil))]
    }

    /// Days from the end of each window that ended in the year to its feedback; nil where there is none yet.
    var waits: [Int?] {
        let promises = known.promises.own.filter { $0.kind == .feedback }.sorted { $0.day < $1.day }
        return windows.filter { isInYear($0.last) && $0.last < today }.map { window in
            let own = promises.first { $0.source == .window(window) } ?? promises.first { $0.day > window.last }
            guard let kept = own?.kept, kept.on <= today else { return nil }
            return kept.on - window.last
        }
    }

    /// The answers in entries that are dated in the year.
    var answers: [Feedback.Answer.Kind] {
        dialogue.feedback.filter { isInYear($0.date) }.flatMap { $0.answers.map(\.kind) }
    }
}
