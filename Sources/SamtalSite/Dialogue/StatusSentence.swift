import SamtalModel

extension PageContext {
    /// Where a dialogue stands, in one sentence: for lists, and first on its own page.
    func status(of known: KnownDialogue) -> HTML {
        let dialogue = known.dialogue
        if let withdrawn = dialogue.withdrawn { return html(.statusWithdrawn, ("date", dates.html(withdrawn))) }
        switch known.phase {
        case .proposed: return proposalStatus(dialogue)
        case .planned:
            if let window = known.window { return html(.statusOpens, ("date", dates.html(window.first))) }
            return opens(about: dialogue, .statusOpensAbout, hedged: .statusOpensRoughly) ?? html(.statusPlanned)
        case .open:
            guard let window = known.window else { return html(.statusOpen) }
            if window.last == site.today { return lastDay(window.end) }
            return window.isEndless
                ? html(.statusOpenEndless) : html(.statusOpenThrough, ("last", dates.htmlInSentence(window.end)))
        case .analysing: return html(.statusAnalysing)
        case .decision:
            return decisionStatus(dialogue)
        case .decided:
            return dialogue.decision?.day.map { html(.statusDecided, ("date", dates.html($0))) }
                ?? html(.statusDecision)
        case .implementation:
            let isDecided = dialogue.decision.map { $0.outcome != nil } ?? true
            return html(isDecided ? .statusImplementation : .statusImplementationPlanned)
        case .followedUp:
            let text: SiteText = known.owes(on: site.today) ? .statusOver : .statusFollowedUpOn
            return known.ended.map { html(text, ("date", dates.html($0))) } ?? html(.statusFollowedUp)
        case .paused: return pausedStatus(dialogue)
        case .cancelled:
            return known.ended.map { html(.statusCancelledOn, ("date", dates.html($0))) } ?? html(.statusCancelled)
        case .declined:
            if let proposal = dialogue.proposal, proposal.fellShort(at: site.now) { return tooFewVotes(proposal) }
            return html(.statusDeclined)
        }
    }

    /// That it is today that one can take part for the last time, and till when.
    private func lastDay(_ end: LastDay) -> HTML {
        let day = ("date", dates.html(end.day))
        guard let closes = end.closes else { return html(.statusLastDay, day) }
        return html(.statusLastDayClosing, day, ("clock", HTML(escaping: dates.clock(closes))))
    }

    private func proposalStatus(_ dialogue: Dialogue) -> HTML {
        guard let proposal = dialogue.proposal else { return html(.statusProposed) }
        if let voting = proposal.votingUntil, !voting.hasPassed(at: site.now) {
            return html(.statusVoting, ("last", dates.htmlInSentence(voting)))
        }
        if let answer = proposal.answers.last { return answered(proposal.outcome, on: answer.date) }
        if proposal.answerBy < site.today { return html(.statusAnswerLate) }
        if let period = proposal.answerPeriod {
            return html(.statusAwaitsAnswerAbout, ("when", HTML(escaping: dates.inSentence(period))))
        }
        return html(.statusAwaitsAnswer, ("date", dates.html(proposal.answerBy)))
    }

    private func answered(_ outcome: Proposal.Outcome?, on day: Day) -> HTML {
        let text: SiteText =
            switch outcome {
            case nil: .statusAnswered
            case .yes: .statusAnsweredYes
            case .inPart: .statusAnsweredInPart
            case .no: .statusAnsweredNo
            }
        return html(text, ("date", dates.html(day)))
    }

    /// That a dialogue is to open in a period, where no days are set; by words that hedge where the period's own do not.
    func opens(about dialogue: Dialogue, _ text: SiteText, hedged: SiteText) -> HTML? {
        dialogue.roughWindow(on: site.today).map { period in
            html(period.isHedged ? hedged : text, ("when", HTML(escaping: dates.inSentence(period))))
        }
    }

    private func decisionStatus(_ dialogue: Dialogue) -> HTML {
        dialogue.decision.flatMap(decisionExpected) ?? html(.statusDecision)
    }

    /// On which day, or about when, a decision is expected; nil once that has passed.
    func decisionExpected(_ decision: Decision) -> HTML? {
        guard decision.outcome == nil, decision.when.range.last >= site.today else { return nil }
        return switch decision.when {
        case .days(let range): html(.statusDecisionOn, ("date", dates.html(range)))
        case .period(let period) where period.isHedged:
            html(.statusDecisionRoughly, ("when", HTML(escaping: dates.inSentence(period))))
        case .period(let period): html(.statusDecisionAbout, ("when", HTML(escaping: dates.inSentence(period))))
        case .later: html(.statusDecisionLater)
        }
    }

    private func tooFewVotes(_ proposal: Proposal) -> HTML {
        html(
            .statusTooFewVotes,
            ("votes", HTML(escaping: words.votes(proposal.votes ?? Count(0)))),
            ("needed", HTML(escaping: words.number(proposal.votesNeeded ?? 0)))
        )
    }

    private func pausedStatus(_ dialogue: Dialogue) -> HTML {
        let pause = dialogue.timeline.spans.last { $0.phase == .paused && $0.first <= site.today }
        guard let last = pause?.last else { return html(.statusPaused) }
        return last < .endless
            ? html(.statusPausedThrough, ("date", dates.html(last))) : html(.statusPausedEndless)
    }
}
