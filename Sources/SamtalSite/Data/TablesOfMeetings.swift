import SamtalModel

extension DataTables {
    var meetings: DataTable {
        let sessions = { @Sendable (known: KnownDialogue) in
            known.dialogue.meetings.flatMap { meeting in meeting.occasions.map { ($0.id, (meeting, $0)) } }
        }
        return table(
            "meetings",
            Message(sv: "Möten", en: "Meetings"),
            [
                .init(
                    "meeting",
                    .text,
                    "Mötets id. En serie har samma för alla tillfällen.",
                    "The meeting's id: the same for all sessions of a series."
                ),
                .init("title", .text, "Rubriken.", "The heading."),
                .init("form", .text, "Formen.", "The form.", words: Meeting.Form.allCases.map(\.id)),
                .init("state", .text, "Läget.", "The state.", words: Meeting.State.allCases.map(\.id)),
                .init(
                    "starts",
                    .time,
                    "När det börjar: tid med avstånd till UTC, eller en dag.",
                    "When it begins: a time with its offset from UTC, or a day."
                ),
                .init(
                    "ends",
                    .time,
                    "När det slutar: tid, eller sista dagen, som räknas med. Tomt om det inte är sagt.",
                    "When it ends: a time, or the last day, included. Empty where it is not said."
                ),
                .init("place", .text, "Platsen.", "The place."),
                .init("street", .text, "Adressen.", "The street address."),
                .init(
                    "groups",
                    .list,
                    "Id för dem som det är till för. Tomt är alla.",
                    "Ids of those it is for. Empty is everyone."
                ),
                .init("published", .day, "Dagen då mötet annonserades.", "The day on which it was announced."),
                .init(
                    "sign-up-by",
                    .time,
                    "Sista dagen att anmäla sig, eller tiden då det stänger.",
                    "The last day to sign up, or the time at which that closes."
                ),
                .init(
                    "participants",
                    .number,
                    "Hur många som kom till hela mötet, minst.",
                    "How many came to the whole meeting, at least."
                ),
                .init(
                    "organisers",
                    .text,
                    "Vem som ordnar mötet, där det inte är den som ansvarar för dialogen: id, eller namn.",
                    "Who arranges the meeting, where that is not the one responsible: ids, or names."
                ),
                .init("seats", .text, "Hur många det finns plats för.", "How many there is room for."),
            ],
            of: sessions,
            { known, pair in
                let (meeting, occasion) = pair
                let (starts, ends) = span(of: occasion.time)
                return [
                    .text(meeting.id), words(meeting.heading, of: known.dialogue), .text(meeting.form.id),
                    .text(meeting.state(of: occasion).id), starts, ends, .maybe(meeting.location(of: occasion)),
                    .maybe(occasion.location == nil ? meeting.address : nil), .list(meeting.groups),
                    .day(meeting.published), meeting.signUpBy.map(value) ?? .none,
                    .maybe(meeting.participants?.total.lowest), ids(meeting.organiser),
                    words(meeting.words[.seats], of: known.dialogue),
                ]
            }
        )
    }

    private func span(of time: Meeting.Time) -> (DataTable.Value, DataTable.Value) {
        let zone = site.context.zone
        switch time {
        case .hours(let start, let end, _):
            return (.text(zone.internetDate(start)), .maybe(end.map { zone.internetDate($0) }))
        case .days(let range): return (.day(range.first), .day(range.last))
        }
    }
}

extension Meeting.State {
    /// Its English id in data.
    fileprivate var id: String { hyphened("\(self)") }
}
