import SamtalModel

extension PageContext {
    /// What has happened in a dialogue and been changed on its page, newest first.
    func history(of dialogue: Dialogue) -> [DatedView] {
        var events: [(day: Day, text: HTML)] = [(dialogue.published, html(.historyPublished))]
        for answer in dialogue.proposal?.answers ?? [] {
            events.append((answer.date, HTML("a", [("href", "#" + Fragment.proposal)], html(.historyAnswer))))
        }
        for meeting in dialogue.meetings {
            let link = HTML("a", [("href", "#" + Fragment.meeting(meeting.id))], html(meeting.heading))
            events.append((meeting.published, html(.historyMeeting, ("meeting", link))))
            for change in meeting.changes {
                let word = HTML(escaping: word(for: change.kind))
                events.append((change.date, html(.historyMeetingChanged, ("change", word), ("meeting", link))))
            }
        }
        for entry in dialogue.feedback {
            let link = HTML("a", [("href", "#" + Fragment.feedback(entry.id))], html(entry.heading))
            events.append((entry.date, html(.historyFeedback, ("feedback", link))))
        }
        for change in dialogue.timeline.changes {
            events.append((change.date, HTML("a", [("href", "#" + Fragment.timeline)], html(.historyTimeline))))
        }
        for correction in dialogue.corrections {
            events.append(
                (correction.date, HTML("a", [("href", "#" + Fragment.corrections)], html(.historyCorrection)))
            )
        }
        if let decision = dialogue.decision, decision.outcome != nil {
            events.append((decision.day, HTML("a", [("href", "#" + Fragment.decision)], html(.historyDecision))))
        }
        for step in dialogue.implementation where !step.when.isPreliminary {
            let link = HTML("a", [("href", "#" + Fragment.implementation(step.id))], html(step.heading))
            events.append((step.when.range.first, link))
        }
        return events.enumerated()
            .sorted { ($1.element.day, $1.offset) < ($0.element.day, $0.offset) }
            .map { DatedView(day: dates.html($0.element.day), text: $0.element.text) }
    }
}
