import SamtalModel

extension Deadline {
    /// What is to be done by the day, and in which dialogue: "Sista dag att svara: Nytt torg"; what is done, where it is.
    var title: Phrase {
        let dialogue = ("dialogue", Phrase.Value.words(known.dialogue.title))
        switch kind {
        case .answer(let end):
            guard let closes = end.closes else { return Phrase(.calendarLastDay, dialogue) }
            return Phrase(.calendarLastDayClosing, ("clock", .clock(closes)), dialogue)
        case .signUp(let meeting):
            let heading = ("meeting", Phrase.Value.words(meeting.heading))
            guard let closes = meeting.signUpBy?.closes else { return Phrase(.calendarSignUp, heading, dialogue) }
            return Phrase(.calendarSignUpClosing, ("clock", .clock(closes)), heading, dialogue)
        case .promise(let kind, let about):
            let text = done == nil ? kind.promised(ofOne: about != nil) : kind.done(ofOne: about != nil)
            return Phrase(text, ("entry", .words(about ?? known.dialogue.title)), dialogue)
        }
    }
}

extension Promise.Kind {
    /// What is said of a promise while its day is to come; of one whose entry can be named, with its heading.
    fileprivate func promised(ofOne: Bool) -> SiteText {
        switch self {
        case .feedback: .calendarPromisedFeedback
        case .reply: ofOne ? .calendarPromisedReplyAbout : .calendarPromisedReply
        case .report: ofOne ? .calendarPromisedReportAbout : .calendarPromisedReport
        case .answer: .calendarPromisedAnswer
        case .decision: .calendarDecisionDay
        }
    }

    /// What is said of it when it is kept.
    fileprivate func done(ofOne: Bool) -> SiteText {
        switch self {
        case .feedback: .calendarDoneFeedback
        case .reply: ofOne ? .calendarDoneReplyAbout : .calendarDoneReply
        case .report: ofOne ? .calendarDoneReportAbout : .calendarDoneReport
        case .answer: .calendarDoneAnswer
        case .decision: .calendarDoneDecision
        }
    }
}
