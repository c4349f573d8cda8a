import SamtalModel

extension Deadline {
    /// What is to be done by the day, and in which dialogue: "Sista dag att svara: Nytt torg".
    var title: Phrase {
        let dialogue = ("dialogue", Phrase.Value.words(dialogue.title))
        return switch kind {
        case .answer: Phrase(.calendarLastDay, dialogue)
        case .signUp(let meeting): Phrase(.calendarSignUp, ("meeting", .words(meeting.heading)), dialogue)
        case .promise(.feedback): Phrase(.calendarPromisedFeedback, dialogue)
        case .promise(.reply): Phrase(.calendarPromisedReply, dialogue)
        case .promise(.report): Phrase(.calendarPromisedReport, dialogue)
        case .promise(.answer): Phrase(.calendarPromisedAnswer, dialogue)
        case .promise(.decision): Phrase(.calendarDecisionDay, dialogue)
        }
    }
}
