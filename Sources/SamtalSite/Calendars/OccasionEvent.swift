import SamtalModel

/// One occasion of a meeting, as calendars are to tell it.
struct OccasionEvent: Sendable {
    let known: KnownDialogue
    /// With what the occasion has of the meeting's: one at a place alone can't be joined on the web.
    let meeting: Meeting
    let occasion: Meeting.Occasion

    /// What has been told about it since it was announced, oldest first.
    var changes: [Meeting.Change] { meeting.changes(of: occasion) }

    var state: Meeting.State { meeting.state(of: occasion) }

    /// The newest day that the content dates anything about it.
    var stamped: Day { (changes.map(\.date) + [meeting.published]).max() ?? meeting.published }

    /// Where people meet, on one line; nil where it is only on the web, or not said.
    var location: String? {
        let names = meeting.placeNames(of: occasion)
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    /// Whether calendars other than the dialogue's own hold it: what is to come and the last 365 days; a cancelled one
    /// through 30 days after its day.
    func isInCollections(on today: Day) -> Bool {
        let days = state == .cancelled ? 30 : 365
        return occasion.time.lastDay + days >= today
    }

    var fact: OccasionFact {
        let times = occasion.time.ends
        let online: String? =
            switch meeting.online {
            case .address(let address): address
            case .words(let words): meeting.online?.wholeAddress ?? words.plainText
            case nil: nil
            }
        let location = [location, online].compactMap(\.self).joined(separator: ", ")
        return OccasionFact(id: occasion.id, start: times.start, end: times.end, location: location)
    }
}

/// Every occasion of a dialogue, in the content's order.
///
/// Those that a withdrawn dialogue still had to come are cancelled: calendars must not keep them as if nothing had
/// happened.
func occasionEvents(of known: KnownDialogue) -> [OccasionEvent] {
    let dialogue = known.dialogue
    return dialogue.meetings.flatMap { meeting in
        var meeting = meeting
        if let withdrawn = dialogue.withdrawn {
            let reason =
                dialogue.reason?.map { Prose(literal: $0, at: dialogue.place) }
                ?? Localized(Prose(), in: dialogue.language)
            meeting.changes += meeting.occasions.filter { $0.time.lastDay >= withdrawn }.map { occasion in
                Meeting.Change(
                    kind: .cancelled,
                    date: withdrawn,
                    session: occasion.session,
                    earlier: nil,
                    text: reason,
                    place: meeting.place
                )
            }
        }
        return meeting.occasions.map { occasion in
            var own = meeting
            own.online = meeting.online(of: occasion)
            return OccasionEvent(known: known, meeting: own, occasion: occasion)
        }
    }
}
