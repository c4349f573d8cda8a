import SamtalModel

extension CalendarLines {
    /// The VEVENT of a deadline, a whole day, in a voice's language.
    mutating func add(_ deadline: Deadline, in voice: Voice) {
        let dialogue = deadline.known.dialogue
        let site = voice.site
        let address = voice.address(of: dialogue, fragment: deadline.fragment)
        let moved =
            deadline.firstDay == deadline.day
            ? [] : [voice.text(.calendarEarlierDays, ("date", voice.dates.day(deadline.firstDay)))]
        let description = moved + [voice.plain(dialogue.summary), address]
        add("BEGIN:VEVENT")
        add(
            "UID",
            CalendarText(escaping: "\(deadline.id)\(voice.identifierSuffix("."))@\(site.settings.identity)")
        )
        add("DTSTAMP:\(calendarMoment(site.context.zone.moment(.midnight(deadline.stamped))))")
        add("SEQUENCE:\(deadline.moves.count + (deadline.done == nil ? 0 : 1))")
        add("DTSTART;VALUE=DATE:\(calendarDate(deadline.day))")
        add("DTEND;VALUE=DATE:\(calendarDate(deadline.day + 1))")
        add("SUMMARY", CalendarText(escaping: summary(of: deadline, in: voice)))
        add("DESCRIPTION", CalendarText(escaping: description.joined(separator: "\n\n")))
        add("URL", address: address)
        add("CONTACT", CalendarText(escaping: voice.contact(of: dialogue)))
        add("STATUS:CONFIRMED")
        add("TRANSP:TRANSPARENT")
        add("CLASS:PUBLIC")
        add("END:VEVENT")
    }
}

private func summary(of deadline: Deadline, in voice: Voice) -> String {
    let text: SiteText =
        switch deadline.kind {
        case .answer: .calendarLastDay
        case .promise(.feedback): .calendarPromisedFeedback
        case .promise(.reply): .calendarPromisedReply
        case .promise(.report): .calendarPromisedReport
        case .promise(.answer): .calendarPromisedAnswer
        case .promise(.decision): .calendarDecisionDay
        }
    let summary = voice.text(text, ("dialogue", voice.plain(deadline.known.dialogue.title)))
    return deadline.done == nil ? summary : voice.text(.calendarDone, ("summary", summary))
}
