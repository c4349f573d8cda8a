import SamtalModel

extension FeedItem {
    /// What has happened, what and when, and in which dialogue, as plain text.
    func title(in voice: Voice) -> String { voice.plain(title) }

    var title: Phrase {
        let title = ("dialogue", Phrase.Value.words(known.dialogue.title))
        return switch happening.kind {
        case .published: Phrase(known.isProposalAlone ? .feedPublishedProposal : .feedPublished, title)
        case .opened: Phrase(.feedOpened, title)
        case .entered(let phase): Phrase(.feedEntered, ("what", .site(phase.entered)), title)
        case .meetingAnnounced(let meeting):
            Phrase(
                .feedMeeting,
                ("what", .site(meeting.form.announced)),
                ("meeting", meeting.phrase()),
                title
            )
        case .meetingChanged(let meeting, let change):
            Phrase(
                .feedMeetingChanged,
                ("change", .label(change.kind.label)),
                ("meeting", meeting.phrase(session: change.session)),
                title
            )
        case .feedback(let entry): Phrase(.feedFeedback, title, ("heading", .words(entry.heading)))
        case .votingEnded: Phrase(.feedVotingEnded, title)
        case .proposalAnswered: Phrase(.feedAnswered, title)
        case .decided: Phrase(.feedDecided, title)
        case .becameFinal: Phrase(.feedFinal, title)
        case .reported(let step): Phrase(.feedReported, title, ("heading", .words(step.heading)))
        case .corrected: Phrase(.feedCorrected, title)
        case .dayMoved: Phrase(.feedDayMoved, title)
        case .overdue(let promise): Phrase(overdueTitle(promise.kind), title)
        case .mended(let promise): Phrase(mendedTitle(promise.kind), title)
        case .withdrawn: Phrase(.feedWithdrawn, title)
        }
    }
}

extension Meeting.Form {
    /// What is told when a meeting is announced: that there is a new walk, exhibition or the like.
    var announced: SiteText {
        switch self {
        case .meeting, .dropIn, .online, .hybrid: .newMeeting
        case .exhibition: .newExhibition
        case .workshop: .newWorkshop
        case .walk: .newWalk
        case .cafe: .newCafe
        }
    }
}

private func overdueTitle(_ kind: Promise.Kind) -> SiteText {
    switch kind {
    case .feedback: .feedOverdueFeedback
    case .reply: .feedOverdueReply
    case .report: .feedOverdueReport
    case .answer: .feedOverdueAnswer
    case .decision: .feedOverdueDecision
    }
}

private func mendedTitle(_ kind: Promise.Kind) -> SiteText {
    switch kind {
    case .feedback: .feedMendedFeedback
    case .reply: .feedMendedReply
    case .report: .feedMendedReport
    case .answer: .feedMendedAnswer
    case .decision: .feedMendedDecision
    }
}
