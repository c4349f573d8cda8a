import SamtalModel

extension Meeting {
    /// What it is called and when it is: "Torgvandring lördag 28 november", "Kvällsträff, tillfälle 2, måndag 18 januari".
    ///
    /// Of a series that is told of as a whole it says how many sessions there are. The heading alone where there is no day.
    func phrase(session: Int? = nil) -> Phrase.Value {
        let name = ("meeting", Phrase.Value.words(heading))
        guard let occasion = occasions.first(where: { session == nil || $0.session == session }) else {
            guard let session, undecidedSessions.contains(where: { $0.session == session }) else {
                return .words(heading)
            }
            let (number, count) = (
                ("number", Phrase.Value.number(session)), ("count", Phrase.Value.number(sessionCount))
            )
            return .phrase(Phrase(.eventSession, name, number, count))
        }
        let when = ("when", Phrase.Value.time(occasion.time))
        if sessionCount == 1 { return .phrase(Phrase(.eventDay, name, when)) }
        if let session { return .phrase(Phrase(.eventSessionDay, name, ("number", .number(session)), when)) }
        return .phrase(Phrase(.eventSeries, name, ("count", .number(sessionCount)), when))
    }
}

extension DateWords {
    /// Which session of a series something was told of, and its day, if it is set: "Tillfälle 2, måndag 18 januari"; nil
    /// where it is the whole meeting.
    func session(_ session: Int?, of meeting: Meeting) -> String? {
        guard let session, meeting.sessionCount > 1 else { return nil }
        guard let occasion = meeting.occasions.first(where: { $0.session == session }) else {
            return words.text(.session, [("number", String(session))])
        }
        return words.text(.sessionOn, [("number", String(session)), ("when", shortly(occasion.time))])
    }
}

extension Phase {
    /// What happened when it began.
    var entered: SiteText {
        switch self {
        case .proposed: .enteredProposed
        case .planned: .enteredPlanned
        case .open: .enteredOpen
        case .analysing: .enteredAnalysing
        case .decision: .enteredDecision
        case .decided: .enteredDecided
        case .implementation: .enteredImplementation
        case .followedUp: .enteredFollowedUp
        case .paused: .enteredPaused
        case .cancelled: .enteredCancelled
        case .declined: .enteredDeclined
        }
    }
}
