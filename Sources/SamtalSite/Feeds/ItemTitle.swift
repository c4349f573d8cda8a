import SamtalModel

extension FeedItem {
    /// The dialogue, and what has happened in it, as plain text.
    func title(in voice: Voice) -> String {
        func text(_ text: SiteText, _ values: (name: String, value: String)...) -> String {
            voice.words.text(text, [("dialogue", voice.plain(dialogue.title))] + values)
        }
        return switch happening.kind {
        case .published: text(.feedPublished)
        case .opened: text(.feedOpened)
        case .entered(let phase): text(.feedEntered, ("phase", voice.words.printed(.phase, phase.rawValue)))
        case .meetingAnnounced(let meeting): text(.feedMeeting, ("meeting", voice.plain(meeting.heading)))
        case .meetingChanged(let meeting, let change):
            text(changeTitle(change.kind), ("meeting", voice.plain(meeting.heading)))
        case .feedback(let entry): text(.feedFeedback, ("heading", voice.plain(entry.heading)))
        case .proposalAnswered: text(.feedAnswered)
        case .decided: text(.feedDecided)
        case .reported(let step): text(.feedReported, ("heading", voice.plain(step.heading)))
        case .corrected: text(.feedCorrected)
        case .dayMoved: text(.feedDayMoved)
        case .overdue(let promise): text(overdueTitle(promise.kind))
        case .withdrawn: text(.feedWithdrawn)
        }
    }
}

private func changeTitle(_ kind: Meeting.Change.Kind) -> SiteText {
    switch kind {
    case .moved: .feedMeetingMoved
    case .cancelled: .feedMeetingCancelled
    case .postponed: .feedMeetingPostponed
    case .changed: .feedMeetingChanged
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
