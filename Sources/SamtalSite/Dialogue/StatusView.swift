import SamtalModel

/// Where a dialogue stands, first on its page: in words, with the reason, and with what is promised and what is late.
struct StatusView: View {
    let known: KnownDialogue
    let context: PageContext

    static let names = Names<StatusView>(
        .text("phase") { $0.context.words.printed($0.known.phase) },
        .text("phase-id") { $0.known.isWithdrawn ? "withdrawn" : $0.known.phase.rawValue },
        .html("sentence") { $0.context.status(of: $0.known) },
        .flag("is-open") { $0.known.isOpen },
        .html("vote") { $0.context.votingLink(of: $0.known) },
        .html("reason") { $0.reason },
        .htmls("live-points") { $0.livePoints },
        .htmls("late") { view in
            let today = view.context.site.today
            return view.known.late.map { view.context.sentence(overdue: $0, days: $0.daysLate(on: today) ?? 0) }
        },
        .htmls("promises") { $0.promises },
        .html("decided-by") { $0.decidedBy },
        .html("decision-expected") { $0.decisionExpected },
        .html("closed") { $0.closed },
        .html("opens-again") { $0.opensAgain },
        .htmls("continues-in") { $0.context.links(toSlugs: $0.known.dialogue.continuesIn.map(\.slug)) }
    )

    /// Why it was ended, paused or withdrawn.
    private var reason: HTML? {
        let dialogue = known.dialogue
        if known.phase == .paused {
            let pause = dialogue.timeline.spans.last { $0.phase == .paused && $0.first <= context.site.today }
            return pause.flatMap { context.inline(dialogue.timeline.rows[$0.row].note, of: context.address) }
        }
        if known.isWithdrawn { return dialogue.reason.map { context.linkedHTML($0, at: dialogue.place) } }
        guard known.phase.isExit else { return nil }
        return context.inline(dialogue.exitReason, of: context.address)
    }

    /// Who decides, while that is to come.
    private var decidedBy: HTML? {
        guard !known.phase.isOver, let decision = known.dialogue.decision, decision.outcome == nil else { return nil }
        return context.html(.statusDecidedBy, ("who", context.html(decision.decidedBy)))
    }

    /// About when it is decided, before it is on its way to that; an exact day is told among what is promised.
    private var decisionExpected: HTML? {
        let decision = known.dialogue.decision
        guard known.phase.isBeforeDecision, !known.isWithdrawn, decision?.when.exactDay == nil else { return nil }
        return decision.flatMap(context.decisionExpected)
    }

    /// The dialogue's, and those that points have of their own.
    private var windows: [DayRange] { known.dialogue.windows + known.dialogue.pointsOfInfluence.compactMap(\.when) }

    /// Till when one could take part, while that is over.
    private var closed: HTML? {
        guard !known.isWithdrawn, !known.isOpen, !known.phase.takesAnswers, !known.phase.isExit,
            let end = windows.map(\.end).filter({ $0.hasPassed(at: context.site.now) }).max(by: { $0.day < $1.day })
        else { return nil }
        return context.html(.statusClosed, ("last", context.dates.htmlInSentence(end)))
    }

    /// From when one can take part again, where that has been possible before.
    private var opensAgain: HTML? {
        let today = context.site.today
        guard !known.isWithdrawn, !known.isOpen, !known.phase.isOver,
            windows.contains(where: { $0.end.hasPassed(at: context.site.now) })
        else { return nil }
        if let next = known.window, next.first > today {
            return context.html(.statusOpensAgain, ("date", context.dates.html(next.first)))
        }
        return context.opens(about: known.dialogue, .statusOpensAgainAbout, hedged: .statusOpensAgainRoughly)
    }

    /// What can be influenced although the dialogue is past its open days.
    private var livePoints: [HTML] {
        guard known.phase != .open else { return [] }
        return known.openPoints.compactMap { point in
            guard let when = point.when else { return nil }
            let heading = context.html(point.heading)
            return when.isEndless
                ? context.html(.livePointEndless, ("what", heading))
                : context.html(.livePoint, ("what", heading), ("last", context.dates.htmlInSentence(when.end)))
        }
    }

    /// What is still to come by its day.
    private var promises: [HTML] {
        let today = context.site.today
        // The sentence on where the dialogue stands tells when it is decided or answered.
        let told: Promise.Kind? =
            known.phase == .decision ? .decision : known.awaitsAnswer(at: context.site.now) ? .answer : nil
        let pending = (known.promises.own + known.promises.carried).filter { promise in
            guard promise.state(on: today) == .pending else { return false }
            if promise.kind == .decision, known.phase.isOver { return false }
            return !(promise.kind == told && promise.earlier.isEmpty)
        }
        var said: Set<[String]> = []
        return pending.filter {
            // Two answers that are due on one day are told of once.
            said.insert([$0.kind.rawValue, $0.day.iso, $0.firstDay.iso]).inserted
        }
        .map(context.sentence(pending:))
    }
}

extension PageContext {
    /// "Återkoppling kommer senast den 14 januari 2027.", and what was promised first where the day was moved.
    fileprivate func sentence(pending promise: Promise) -> HTML {
        let text: SiteText =
            switch promise.kind {
            case .feedback: edition.isEasyRead ? .easyPromiseFeedback : .promiseFeedback
            case .reply: .promiseReply
            case .report: .promiseReport
            case .answer: .promiseAnswer
            case .decision: .promiseDecision
            }
        let sentence = html(text, ("date", dates.html(promise.day)))
        guard promise.firstDay != promise.day else { return sentence }
        return sentence + HTML(escaping: " ") + html(.promisedFirst, ("date", dates.html(promise.firstDay)))
    }

    /// That something is late, and how late it is: for pages that are about that, since they are other pages every day.
    func sentence(overdue promise: Promise, days: Int) -> HTML {
        sentence(overdue: promise) + HTML(escaping: " ") + lateness(days: days, of: promise.kind)
    }

    /// By when something should have come: the same words wherever it is told that it is late.
    func sentence(overdue promise: Promise) -> HTML {
        html(due(promise.kind), ("date", dates.html(promise.day)))
    }

    /// By when it was to come, when it came, and how late that was; nil where it has not come late.
    func mended(_ promise: Promise, by day: Day) -> HTML? {
        promise.mending(by: day).map { mending in
            let days = mending.came - mending.promised
            return html(due(promise.kind), ("date", dates.html(mending.promised))) + HTML(escaping: " ")
                + html(
                    days == 1 ? .cameOneDayLate : .cameLate,
                    ("date", dates.html(mending.came)),
                    ("days", HTML(escaping: words.number(days)))
                )
        }
    }

    /// How late something is, as a sentence.
    ///
    /// "Den är 12 dagar sen" of feedback and of a report, else "Det är 12 dagar sent", where the language tells them apart.
    func lateness(days: Int, of kind: Promise.Kind? = nil) -> HTML {
        let isNeuter = kind != .report && (kind != .feedback || edition.isEasyRead)
        guard days != 1 else { return html(isNeuter ? .oneDayLateNeuter : .oneDayLate) }
        return html(isNeuter ? .daysLateNeuter : .daysLate, ("days", HTML(escaping: words.number(days))))
    }

    /// By when it should have come, in easy words on an easy-read page.
    private func due(_ kind: Promise.Kind) -> SiteText {
        kind == .feedback && edition.isEasyRead ? .easyOverdueFeedback : kind.due
    }
}

extension Promise.Kind {
    /// By when it should have come.
    var due: SiteText {
        switch self {
        case .feedback: .overdueFeedback
        case .reply: .overdueReply
        case .report: .overdueReport
        case .answer: .overdueAnswer
        case .decision: .overdueDecision
        }
    }
}
