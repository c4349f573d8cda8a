import SamtalModel

/// What a guest needs to know, as plain text; the page's address last, since many calendars show no other link.
func description(of event: OccasionEvent, address: String, in voice: Voice) -> String {
    let meeting = event.meeting
    let facts = meetingFacts(meeting, of: event.known.dialogue, in: voice).map { fact in
        "\(fact.label): \(fact.value.text(of: event.known.dialogue, in: voice))"
    }
    let dialogue = voice.plain(event.known.dialogue.title)
    let paragraphs = [
        event.changes.reversed().map { told($0, of: event.known.dialogue, in: voice) }.joined(separator: "\n"),
        voice.plain(meeting.text, of: event.known.dialogue),
        facts.joined(separator: "\n"),
        voice.text(.eventPartOf, ("dialogue", dialogue)) + "\n" + voice.plain(event.known.dialogue.summary),
        address,
    ]
    return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
}

/// A change as it is told: "Flyttat 20 november 2026: Lokalen var upptagen. Tidigare tid: …"
func told(_ change: Meeting.Change, of dialogue: Dialogue, in voice: Voice) -> String {
    let text = voice.text(
        .eventChange,
        ("what", voice.label(change.kind.label)),
        ("date", voice.dates.day(change.date)),
        ("text", voice.plain(change.text, of: dialogue))
    )
    guard let earlier = change.earlier else { return text }
    return text + " " + voice.text(.eventEarlierTime, ("when", voice.dates.text(earlier)))
}
