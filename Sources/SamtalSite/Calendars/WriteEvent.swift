import SamtalModel

extension CalendarLines {
    /// The VEVENT of an occasion (RFC 5545 §3.6.1), in a voice's language.
    ///
    /// The same occasion has the same UID in every calendar of a language, for ever, and a higher SEQUENCE each time
    /// that something is told about it.
    mutating func add(_ event: OccasionEvent, in voice: Voice) {
        let address = voice.address(of: event.known.dialogue, fragment: event.meeting.announcementName)
        add("BEGIN:VEVENT")
        add("UID", CalendarText(escaping: uid(of: event, in: voice)))
        add("DTSTAMP:\(calendarMoment(voice.site.context.zone.moment(.midnight(event.stamped))))")
        add("SEQUENCE:\(event.changes.count)")
        addTimes(event.occasion.time, zone: voice.site.context.zone)
        add("SUMMARY", CalendarText(escaping: summary(of: event, in: voice)))
        add("DESCRIPTION", CalendarText(escaping: description(of: event, address: address, in: voice)))
        if let location = event.location ?? (event.meeting.online == nil ? nil : voice.text(.eventOnline)) {
            add("LOCATION", CalendarText(escaping: oneLine(location)))
        }
        add("URL", address: address)
        if let online = event.meeting.online?.wholeAddress { add("CONFERENCE;VALUE=URI", address: online) }
        addCategories(of: event.known.dialogue, in: voice)
        add("CONTACT", CalendarText(escaping: voice.contact(of: event.known.dialogue)))
        add("STATUS:\(status(event.state))")
        add("TRANSP:TRANSPARENT")
        add("CLASS:PUBLIC")
        add("END:VEVENT")
    }

    mutating func addCategories(of dialogue: Dialogue, in voice: Voice) {
        let categories = voice.categories(of: dialogue)
        if !categories.isEmpty { add("CATEGORIES", .list(categories)) }
    }

    /// Whole days end on the day after the last one: DTEND is not included (RFC 5545 §3.6.1).
    ///
    /// A time without an end has none here either: it is then over as it begins (RFC 5545 §3.6.1).
    ///
    /// A time that the clock shows twice is the first of the two (§3.3.5), but libical and PHP take the second; in UTC
    /// it can't be mistaken.
    private mutating func addTimes(_ time: Meeting.Time, zone: Zone) {
        switch time {
        case .hours(let start, let end, _) where zone.showsTwice(start) || (end.map(zone.showsTwice) ?? false):
            add("DTSTART:\(calendarMoment(zone.moment(start)))")
            if let end { add("DTEND:\(calendarMoment(zone.moment(end)))") }
        case .hours(let start, let end, _):
            add("DTSTART;TZID=\(zone.name):\(calendarTime(start))")
            if let end { add("DTEND;TZID=\(zone.name):\(calendarTime(end))") }
        case .days(let range):
            add("DTSTART;VALUE=DATE:\(calendarDate(range.first))")
            add("DTEND;VALUE=DATE:\(calendarDate(range.last + 1))")
        }
    }
}

extension Zone {
    fileprivate func showsTwice(_ time: LocalTime) -> Bool {
        if case .twice = resolve(time) { true } else { false }
    }
}

func uid(of event: OccasionEvent, in voice: Voice) -> String {
    "\(event.occasion.id)\(voice.identifierSuffix("."))@\(voice.site.settings.identity)"
}

func status(_ state: Meeting.State) -> String {
    switch state {
    case .planned, .moved, .backOn, .changed: "CONFIRMED"
    case .postponed: "TENTATIVE"
    case .cancelled: "CANCELLED"
    }
}

/// The meeting and its dialogue; first, in capitals, what some calendars otherwise show no sign of.
func summary(of event: OccasionEvent, in voice: Voice) -> String {
    var meeting = voice.plain(event.meeting.heading)
    if let session = event.occasion.session {
        let count = String(event.meeting.sessionCount)
        meeting = voice.text(.eventSession, ("meeting", meeting), ("number", String(session)), ("count", count))
    }
    let summary = voice.text(.eventSummary, ("meeting", meeting), ("dialogue", voice.plain(event.known.dialogue.title)))
    return marked(summary, event.state, in: voice)
}

/// The text, with "INSTÄLLT" or the like before it where that is so.
func marked(_ summary: String, _ state: Meeting.State, in voice: Voice) -> String {
    switch state {
    case .cancelled: voice.text(.eventCancelled, ("summary", summary))
    case .postponed: voice.text(.eventPostponed, ("summary", summary))
    case .planned, .moved, .backOn, .changed: summary
    }
}

/// The text with its line breaks as spaces.
private func oneLine(_ text: String) -> String {
    text.filledParts(at: \.isLineBreak).joined(separator: " ")
}
