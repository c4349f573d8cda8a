import SamtalModel

/// Something that is said about a meeting, under a label that the content has for it.
struct MeetingFact: Sendable {
    let label: String
    let value: Value

    enum Value: Sendable {
        case text(String)
        case prose(Localized<Prose>)
        case address(String)

        func text(of dialogue: Dialogue, in voice: Voice) -> String {
            switch self {
            case .text(let text), .address(let text): text
            case .prose(let prose): voice.plain(prose, of: dialogue)
            }
        }
    }
}

/// What a guest needs to know beside when and where: for calendars and feeds alike.
func meetingFacts(_ meeting: Meeting, of dialogue: Dialogue, in voice: Voice) -> [MeetingFact] {
    let order: [Label] = [
        .form, .open, .for, .online, .organiser, .signUp, .signUpBy, .seats, .languages, .accessibility, .children,
        .fromTheMunicipality,
    ]
    let facts = meeting.labels(from: order).compactMap { label in
        meetingFact(label, meeting, of: dialogue, in: voice).map { MeetingFact(label: voice.label(label), value: $0) }
    }
    return facts + [MeetingFact(label: voice.text(.eventContact), value: .text(voice.contact(of: dialogue)))]
}

private func meetingFact(
    _ label: Label,
    _ meeting: Meeting,
    of dialogue: Dialogue,
    in voice: Voice
) -> MeetingFact.Value? {
    let words = meeting.words[label].map { MeetingFact.Value.prose($0) }
    switch label {
    case .form: return meeting.form == .meeting ? nil : .text(capitalised(voice.words.printed(meeting.form)))
    // ORGANIZER (RFC 5545 §3.8.4.3) takes an address, and belongs to group-scheduled events alone.
    case .organiser: return meeting.organiser.map { .text(voice.name($0)) }
    case .for:
        let audience =
            meeting.groups.map { voice.name($0, in: voice.site.organisation.groups) }
            + [meeting.audience.map { voice.plain($0, of: dialogue) }].compactMap(\.self)
        return audience.isEmpty ? nil : .text(audience.joined(separator: "; "))
    case .online:
        switch meeting.online {
        case .address(let address)?: return .address(address)
        case .words(let words)?: return .prose(Localized(words, in: dialogue.language))
        case nil: return nil
        }
    case .signUpBy: return meeting.signUpBy.map { .text(voice.dates.weekdayAndDay($0)) }
    case .accessibility: return words ?? .text(voice.text(.eventAsk, ("contact", voice.contact(of: dialogue))))
    default: return words
    }
}
