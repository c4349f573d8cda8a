import SamtalModel

extension PageContext {
    /// "Inställt", "Flyttat" and so on; nothing for a meeting that is as it was announced.
    func word(for state: Meeting.State) -> String? {
        switch state {
        case .planned: nil
        case .moved: word(for: Meeting.Change.Kind.moved)
        case .cancelled: word(for: Meeting.Change.Kind.cancelled)
        case .postponed: word(for: Meeting.Change.Kind.postponed)
        case .backOn: word(for: Meeting.Change.Kind.backOn)
        case .changed: word(for: Meeting.Change.Kind.changed)
        }
    }

    func word(for kind: Meeting.Change.Kind) -> String { words.label(kind.label) }

    func place(of meeting: Meeting) -> HTML? { places(meeting.placeNames) }

    /// Names of places, which are in the site's own language.
    func places(_ names: [String]) -> HTML? {
        let attributes = languageAttributes(site.settings.defaultLanguage)
        return list(names.map { HTML("bdi", attributes, HTML(escaping: siteDates.unbroken($0))) })
    }

    /// Where a session is, in or at the beginning of a sentence.
    func html(_ location: Meeting.Location, beginsSentence: Bool = false) -> HTML? {
        switch location {
        case .place(let name): places([name])
        case .online: HTML(escaping: beginsSentence ? words.sentence(location) : words.text(location))
        }
    }

    func html(_ online: Meeting.Online) -> HTML? {
        switch online {
        case .address(let address): HTML("a", [("href", address)], html(.joinOnline))
        case .words(let words): inline(words, of: address)
        }
    }

    /// The groups that a meeting is for, then what is said in words.
    func audience(of meeting: Meeting, on page: Address) -> HTML? {
        let groups = list(meeting.groups.map { name($0, in: site.organisation.groups) })
        return [groups, inline(meeting.audience, of: page)].compactMap(\.self).nonEmptyJoined(separator: "; ")
    }

    /// Whom to ask about a dialogue: its own contact, else the site's.
    func contact(of dialogue: Dialogue) -> HTML? {
        site.contact(of: dialogue).map(contactHTML)
    }

    /// "24 (Unga 20, Boende i närheten 4)".
    func html(_ participants: Participants) -> HTML {
        let total = HTML(escaping: words.text(participants.total))
        guard case .byGroup(let counts) = participants else { return total }
        let groups = counts.map {
            name($0.group, in: site.organisation.groups) + HTML(escaping: " " + words.text($0.count))
        }
        // One group alone is all of them.
        if groups.count == 1 { return groups[0] }
        return total + HTML(escaping: " (") + groups.joined(separator: HTML(escaping: ", ")) + HTML(escaping: ")")
    }
}

extension [HTML] {
    /// The pieces with a separator between them; nil where there are none.
    func nonEmptyJoined(separator: String) -> HTML? { isEmpty ? nil : joined(separator: HTML(escaping: separator)) }
}

extension Words {
    /// Where a session is: its place as it was written, or "digitalt".
    func text(_ location: Meeting.Location) -> String {
        switch location {
        case .place(let name): name
        case .online: printed(Meeting.Form.online)
        }
    }

    /// The same where a sentence begins with it; a place keeps the letters that it was written with.
    func sentence(_ location: Meeting.Location) -> String {
        location == .online ? capitalised(text(location)) : text(location)
    }
}
