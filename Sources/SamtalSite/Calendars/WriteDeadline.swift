import SamtalModel

extension CalendarLines {
    /// The VEVENT of a deadline, a whole day, in a voice's language.
    mutating func add(_ deadline: Deadline, in voice: Voice) {
        let site = voice.site
        let address = voice.address(of: deadline.known.dialogue, fragment: deadline.fragment)
        add("BEGIN:VEVENT")
        add(
            "UID",
            CalendarText(escaping: "\(deadline.id)\(voice.identifierSuffix("."))@\(site.settings.identity)")
        )
        add("DTSTAMP:\(calendarMoment(site.context.zone.moment(.midnight(deadline.stamped))))")
        add("SEQUENCE:\(deadline.sequence)")
        add("DTSTART;VALUE=DATE:\(calendarDate(deadline.day))")
        add("DTEND;VALUE=DATE:\(calendarDate(deadline.day + 1))")
        add("SUMMARY", CalendarText(escaping: summary(of: deadline, in: voice)))
        let description = (details(of: deadline, in: voice) + [address]).filter { !$0.isEmpty }
        add("DESCRIPTION", CalendarText(escaping: description.joined(separator: "\n\n")))
        add("URL", address: address)
        addCategories(of: deadline.known.dialogue, in: voice)
        add("CONTACT", CalendarText(escaping: voice.contact(of: deadline.known.dialogue)))
        add("STATUS:\(status(deadline.state))")
        add("TRANSP:TRANSPARENT")
        add("CLASS:PUBLIC")
        add("END:VEVENT")
    }
}

/// What is to be done by the day, and in which dialogue; first whether it is done or called off.
func summary(of deadline: Deadline, in voice: Voice) -> String {
    let name = voice.plain(deadline.title)
    return deadline.done == nil ? marked(name, deadline.state, in: voice) : name
}

/// What one needs to know to make it in time.
private func details(of deadline: Deadline, in voice: Voice) -> [String] {
    let moved =
        deadline.firstDay == deadline.day
        ? [] : [voice.text(.calendarEarlierDays, ("date", voice.dates.day(deadline.firstDay)))]
    guard case .signUp(let meeting) = deadline.kind else {
        return moved + [voice.plain(deadline.known.dialogue.summary)]
    }
    let signUp = meeting.words[.signUp].map {
        "\(voice.label(.signUp)): \(voice.plain($0, of: deadline.known.dialogue))"
    }
    return [
        meeting.changes.map { told($0, of: meeting, in: deadline.known.dialogue, voice) }.joined(separator: "\n"),
        voice.whenAndWhere(meeting),
        signUp ?? "",
    ]
}
