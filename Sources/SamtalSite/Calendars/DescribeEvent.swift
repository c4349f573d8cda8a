import SamtalModel

/// What a guest needs to know, as plain text; the page's address last, since many calendars show no other link.
func description(of event: OccasionEvent, address: String, in voice: Voice) -> String {
    let meeting = event.meeting
    let facts = meetingFacts(meeting, of: event.known.dialogue, in: voice).map { fact in
        "\(fact.label): \(fact.value.text(of: event.known.dialogue, in: voice))"
    }
    let dialogue = voice.plain(event.known.dialogue.title)
    let paragraphs = [
        event.changes.reversed().map { told($0, of: meeting, in: event.known.dialogue, voice) }.joined(separator: "\n"),
        voice.plain(meeting.text, of: event.known.dialogue),
        facts.joined(separator: "\n"),
        voice.text(.eventPartOf, ("dialogue", dialogue)) + "\n" + voice.plain(event.known.dialogue.summary),
        address,
    ]
    return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
}

/// A change as it is told: what happened, to which session, from when, why, and the day that it was told.
func told(_ change: Meeting.Change, of meeting: Meeting, in dialogue: Dialogue, _ voice: Voice) -> String {
    let sentences = [
        voice.label(change.kind.label),
        voice.dates.session(change.session, of: meeting),
        change.earlier.map { voice.text(.earlierTime, ("when", voice.dates.text($0))) },
        voice.plain(change.text, of: dialogue),
        voice.text(.changeTold, ("date", voice.dates.day(change.date))),
    ]
    return sentences.compactMap(\.self).filter { !$0.isEmpty }.map(asSentence).joined(separator: " ")
}
