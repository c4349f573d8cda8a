import SamtalModel

/// A dialogue's meetings as data for search engines and others' programs: schema.org's Event, in a `script` element.
///
/// They say the same as the page, the calendars and the feeds. Nil where there are no meetings.
func eventData(of known: KnownDialogue, in voice: Voice) -> HTML? {
    let events = occasionEvents(of: known)
    guard !events.isEmpty else { return nil }
    let writer = EventDataWriter(voice: voice)
    return linkedData([("@graph", .list(events.map(writer.json)))])
}

/// JSON-LD of schema.org's words, in the element that pages have it in.
func linkedData(_ members: [(name: String, value: JSON)]) -> HTML {
    let data = JSON.object([("@context", .text("https://schema.org"))] + members)
    // JSON has no "<" in it, so none can end the element.
    let json = String(decoding: data.bytes, as: UTF8.self)
    return HTML(trusted: "<script type=\"application/ld+json\">\(json)</script>")
}

private struct EventDataWriter {
    let voice: Voice

    func json(_ event: OccasionEvent) -> JSON {
        let (start, end) = dates(of: event.occasion.time)
        let page = voice.address(of: event.known.dialogue, fragment: event.meeting.announcementName)
        return .object(withoutNil: [
            ("@type", .text("Event")),
            ("identifier", .text(uid(of: event, in: voice))),
            ("name", .text(summary(of: event, in: voice))),
            ("description", .text(description(of: event, address: page, in: voice))),
            ("url", .text(page)),
            ("startDate", .text(start)),
            ("endDate", end.map(JSON.text)),
            ("previousStartDate", earlierStarts(of: event)),
            ("eventStatus", .text("https://schema.org/" + status(of: event))),
            ("eventAttendanceMode", .text("https://schema.org/" + attendanceMode(of: event))),
            ("location", location(of: event, page: page)),
            ("organizer", voice.organizer(of: event.meeting, in: event.known.dialogue)),
            ("maximumAttendeeCapacity", seats(of: event.meeting)),
            ("isAccessibleForFree", .flag(true)),
        ])
    }

    /// The first and the last: with the zone's offset, or days, of which the last one is included.
    private func dates(of time: Meeting.Time) -> (start: String, end: String?) {
        let zone = voice.site.context.zone
        return switch time {
        case .hours(let start, let end, _): (zone.internetDate(start), end.map(zone.internetDate))
        case .days(let range): (range.first.iso, range.last.iso)
        }
    }

    /// When it was to begin before it was moved, as often as that is said.
    private func earlierStarts(of event: OccasionEvent) -> JSON? {
        let starts = event.changes.compactMap(\.earlier).filter { $0 != event.occasion.time }.map {
            dates(of: $0).start
        }
        guard let first = starts.first else { return nil }
        return starts.count == 1 ? .text(first) : .list(starts.map(JSON.text))
    }

    /// How many there is room for, where that is a number and nothing more.
    private func seats(of meeting: Meeting) -> JSON? {
        guard let words = meeting.words[.seats]?.original.plainText, words.utf8.allSatisfy(\.isDigit) else {
            return nil
        }
        return Int(words).map(JSON.number)
    }

    private func status(of event: OccasionEvent) -> String {
        switch event.state {
        case .cancelled: "EventCancelled"
        case .postponed: "EventPostponed"
        case .planned, .moved, .backOn, .changed:
            event.changes.contains { $0.kind == .moved } ? "EventRescheduled" : "EventScheduled"
        }
    }

    private func attendanceMode(of event: OccasionEvent) -> String {
        if event.meeting.online == nil { return "OfflineEventAttendanceMode" }
        return place(of: event) == nil ? "OnlineEventAttendanceMode" : "MixedEventAttendanceMode"
    }

    private func location(of event: OccasionEvent, page: String) -> JSON? {
        let online: JSON? = event.meeting.online.map { online in
            // Where the way in is told in words, they are on the page.
            let address = online.wholeAddress.map(WebAddress.inASCII) ?? page
            return .object([("@type", .text("VirtualLocation")), ("url", .text(address))])
        }
        let places = [place(of: event), online].compactMap(\.self)
        return places.count == 1 ? places.first : .list(places)
    }

    private func place(of event: OccasionEvent) -> JSON? {
        let address = event.occasion.location == nil ? event.meeting.address : nil
        guard let name = event.meeting.location(of: event.occasion) ?? address else { return nil }
        return .object([
            ("@type", .text("Place")),
            ("name", .text(name)),
            ("address", .text(address ?? "\(name), \(voice.site.settings.municipality)")),
        ])
    }
}

extension Voice {
    /// Those who are said to arrange a meeting; else those who hold its dialogue.
    fileprivate func organizer(of meeting: Meeting, in dialogue: Dialogue) -> JSON {
        guard let organiser = meeting.organiser else { return organizer(of: dialogue) }
        let all = organiser.parts.map { organization($0.party) }
        return all.count == 1 ? all[0] : .list(all)
    }

    private func organization(_ party: Party) -> JSON {
        switch party {
        case .unit(let id): return unit(id)
        case .other(let name) where folded(name) == folded(words.printed(Initiator.municipality)): return municipality
        case .other(let name): return .object([("@type", .text("Organization")), ("name", .text(name))])
        }
    }

    /// The municipality, and authorities beside it that are responsible too; these alone where no unit of its own is.
    func organizer(of dialogue: Dialogue) -> JSON {
        let units = site.organisation.units
        let external = dialogue.responsible.filter { units[$0]?.unitKind == .external }
        let others = external.map { id in
            JSON.object([("@type", .text("Organization")), ("name", .text(name(id, in: units)))])
        }
        let all = (external.count == dialogue.responsible.count ? [] : [municipality]) + others
        return all.count == 1 ? all[0] : .list(all)
    }

    private var municipality: JSON {
        .object([
            ("@type", .text("GovernmentOrganization")),
            ("name", .text(site.settings.municipality)),
            ("url", .text(absolute(site.addresses.home(language)))),
        ])
    }
}
