import SamtalModel

extension Deadline {
    /// What is to be done by the day, and in which dialogue: "Sista dag att svara: Nytt torg".
    var title: Phrase {
        let dialogue = ("dialogue", Phrase.Value.words(known.dialogue.title))
        return switch kind {
        case .answer: Phrase(.calendarLastDay, dialogue)
        case .signUp(let meeting): Phrase(.calendarSignUp, ("meeting", .words(meeting.heading)), dialogue)
        case .promise(.reply, let about?): Phrase(.calendarPromisedReplyAbout, ("entry", .words(about)), dialogue)
        case .promise(.report, let about?): Phrase(.calendarPromisedReportAbout, ("entry", .words(about)), dialogue)
        case .promise(let kind, _): Phrase(kind.promised, dialogue)
        }
    }
}

extension Promise.Kind {
    /// What is said of a promise while its day is to come.
    fileprivate var promised: SiteText {
        switch self {
        case .feedback: .calendarPromisedFeedback
        case .reply: .calendarPromisedReply
        case .report: .calendarPromisedReport
        case .answer: .calendarPromisedAnswer
        case .decision: .calendarDecisionDay
        }
    }
}
