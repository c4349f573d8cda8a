import SamtalModel

extension PageContext {
    /// What has happened in a dialogue and been changed on its page, newest first.
    ///
    /// What is told nowhere else on the page has its place here: feeds lead to it.
    func history(of known: KnownDialogue) -> [DatedView] {
        known.happenings.reversed().map { happening in
            DatedView(
                id: known.dialogue.isTold(elsewhere: happening) ? nil : happening.id,
                day: dates.html(happening.day),
                text: text(of: happening, in: known)
            )
        }
    }

    private func text(of happening: Happening, in known: KnownDialogue) -> HTML {
        func link(_ words: HTML) -> HTML { HTML("a", [("href", "#" + happening.id)], words) }
        return switch happening.kind {
        case .published: html(known.isProposalAlone ? .historyPublishedProposal : .historyPublished)
        case .opened(let window): opened(window, of: known.dialogue)
        case .entered(let phase):
            HTML(escaping: asSentence(text(phase.entered)))
        case .meetingAnnounced(let meeting):
            html(
                .historyMeeting,
                ("what", HTML(escaping: text(meeting.form.announced))),
                ("meeting", link(html(meeting.phrase())))
            )
        case .meetingChanged(let meeting, let change):
            link(
                html(
                    .historyMeetingChanged,
                    ("change", HTML(escaping: word(for: change.kind))),
                    ("meeting", html(meeting.phrase(session: change.session)))
                )
            )
        case .feedback(let entry): html(.historyFeedback, ("feedback", link(html(entry.heading))))
        case .votingEnded(let proposal):
            html(.votingEndedOn, ("date", dates.html(proposal.votingUntil ?? LastDay(happening.day - 1))))
        case .proposalAnswered: link(html(.historyAnswer))
        case .decided: link(html(.historyDecision))
        case .becameFinal: html(.decisionFinal, ("date", dates.html(happening.day)))
        case .reported(let step): link(html(step.heading))
        case .corrected: link(html(.historyCorrection))
        case .dayMoved: link(html(.historyTimeline))
        case .overdue(let promise): html(promise.kind.broken, ("date", dates.html(happening.day - 1)))
        case .mended(let promise): mended(promise, by: happening.day) ?? HTML()
        case .withdrawn: html(.statusWithdrawn, ("date", dates.html(happening.day)))
        }
    }

    private func opened(_ window: DayRange, of dialogue: Dialogue) -> HTML {
        let sentence =
            window.isEndless ? html(.historyOpenedEndless) : html(.historyOpened, ("date", dates.html(window.last)))
        return dialogue.pointsOfInfluence.isEmpty
            ? sentence : HTML("a", [("href", "#" + Fragment.influence)], sentence)
    }
}

extension PageContext {
    /// What an entry tells of days that were moved, each a place that feeds lead to; nil where there is nothing.
    func changes(_ changes: [Timeline.DayMoved], of entry: String, in dialogue: Dialogue) -> FactView? {
        let told = zip(changes, dialogue.changeNames(changes, of: entry)).compactMap { change, name in
            inline(change.text, of: address).map { text in
                HTML("span", [("id", name)], dates.html(change.date)) + HTML(escaping: ": ") + text
            }
        }
        guard !told.isEmpty else { return nil }
        return FactView(words.label(.changed), told.joined(separator: HTML(trusted: "<br>")))
    }
}

extension Dialogue {
    /// Whether a happening has a place of its own on the page, outside of the history.
    fileprivate func isTold(elsewhere happening: Happening) -> Bool {
        switch happening.kind {
        case .opened: !pointsOfInfluence.isEmpty
        case .entered, .overdue, .mended, .votingEnded, .becameFinal: false
        case .published, .withdrawn, .meetingAnnounced, .meetingChanged, .feedback, .proposalAnswered, .decided,
            .reported, .corrected, .dayMoved:
            true
        }
    }
}

extension Promise.Kind {
    /// What is said of a promise that was not kept by its day.
    var broken: SiteText {
        switch self {
        case .feedback: .feedPromisedFeedback
        case .reply: .feedPromisedReply
        case .report: .feedPromisedReport
        case .answer: .feedPromisedAnswer
        case .decision: .feedPromisedDecision
        }
    }
}
