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
    let audience =
        meeting.groups.map { voice.name($0, in: voice.site.organisation.groups) }
        + [meeting.audience.map { voice.plain($0, of: dialogue) }].compactMap(\.self)
    let online: MeetingFact.Value? =
        switch meeting.online {
        case .address(let address): .address(address)
        case .words(let words): .text(words)
        case nil: nil
        }
    let ask = voice.text(.eventAsk, ("contact", voice.contact(of: dialogue)))
    let facts: [(String, MeetingFact.Value?)] = [
        (voice.label(.open), meeting.hours.map { .prose($0) }),
        (voice.label(.for), audience.isEmpty ? nil : .text(audience.joined(separator: "; "))),
        (voice.label(.online), online),
        (voice.label(.signUp), meeting.signUp.map { .prose($0) }),
        (voice.label(.signUpBy), meeting.signUpBy.map { .text(voice.dates.weekdayAndDay($0)) }),
        (voice.label(.languages), meeting.languages.map { .prose($0) }),
        (voice.label(.accessibility), meeting.accessibility.map { .prose($0) } ?? .text(ask)),
        (voice.label(.children), meeting.children.map { .prose($0) }),
        (voice.text(.eventContact), .text(voice.contact(of: dialogue))),
    ]
    return facts.compactMap { label, value in value.map { MeetingFact(label: label, value: $0) } }
}
