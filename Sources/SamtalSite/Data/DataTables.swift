import SamtalModel

/// Makes the tables of open data: of what is published, as it is known today, without persons.
struct DataTables: Sendable {
    let site: KnownSite

    func all() async -> [DataTable] {
        let tables: [@Sendable (DataTables) -> DataTable] = [
            \.dialogues, \.points, \.windows, \.meetings, \.groups, \.promises, \.answers, \.decisions, \.results,
            \.units,
        ]
        return await concurrentMap(tables) { $0(self) }
    }

    private var known: [KnownDialogue] { site.dialogues.filter { !$0.isWithdrawn } }
    private var language: Language { site.settings.defaultLanguage }

    // MARK: What every row begins with

    private static let commonColumns: [DataTable.Column] = [
        .init("id", .text, "Radens id. Det ändras aldrig.", "The row's id. It never changes."),
        .init("dialogue", .text, "Dialogens id.", "The id of the dialogue."),
        .init(
            "units",
            .list,
            "Id för dem som ansvarar, den främsta först.",
            "Ids of those responsible, the main one first."
        ),
        .init("areas", .list, "Id för områdena.", "Ids of the areas."),
        .init("address", .address, "Sidan där det står.", "The page that tells of it."),
        .init("language", .text, "Språket i radens texter.", "The language of the row's texts."),
        .init("changed", .day, "Dagen då dialogen senast ändrades.", "The day on which the dialogue last changed."),
    ]

    private func common(_ id: String, of known: KnownDialogue) -> [DataTable.Value] {
        let dialogue = known.dialogue
        let address = site.page(of: dialogue, in: dialogue.language).address
        return [
            .text(id), .text(dialogue.id), .list(dialogue.responsible), .list(dialogue.areas),
            .text(site.context.baseURL.absolute(address)), .text(dialogue.language.code), .day(known.lastChanged),
        ]
    }

    /// A table with a row for each of some things of each dialogue.
    private func table<Thing>(
        _ id: String,
        _ title: Message,
        _ columns: [DataTable.Column],
        of things: (KnownDialogue) -> [(id: String, thing: Thing)],
        _ values: (KnownDialogue, Thing) -> [DataTable.Value]
    ) -> DataTable {
        let rows = known.flatMap { known in
            things(known).map { common($0.id, of: known) + values(known, $0.thing) }
        }
        return DataTable(id: id, title: title, columns: DataTables.commonColumns + columns, rows: rows)
    }

    private func words(_ text: Localized<Prose>?, of dialogue: Dialogue) -> DataTable.Value {
        .maybe(text?.best(for: Edition(dialogue.language)).value.plainText)
    }

    private func words(_ text: Localized<String>?, of dialogue: Dialogue) -> DataTable.Value {
        .maybe(text?.best(for: Edition(dialogue.language)).value)
    }

    private func id(_ party: Party?) -> DataTable.Value {
        switch party {
        case nil: .none
        case .unit(let id)?: .text(id)
        case .other(let name)?: .text(name)
        }
    }

    // MARK: The tables

    private var dialogues: DataTable {
        table(
            "dialogues",
            Message(sv: "Dialoger", en: "Dialogues"),
            [
                .init("title", .text, "Rubriken.", "The title."),
                .init("summary", .text, "Ingressen.", "The summary."),
                .init("phase", .text, "Skedet i dag.", "Today's phase.", words: Phase.allCases.map(\.id)),
                .init("is-open", .flag, "Om det går att vara med i dag.", "Whether one can take part today."),
                .init("purpose", .text, "Syftet.", "The purpose.", words: Purpose.allCases.map(\.id)),
                .init(
                    "initiated-by",
                    .text,
                    "Vem som tog initiativet.",
                    "Who took the initiative.",
                    words: Initiator.allCases.map(\.id)
                ),
                .init("kind", .text, "Slaget.", "The kind.", words: DialogueKind.allCases.map(\.id)),
                .init(
                    "level",
                    .text,
                    "Hur mycket det går att påverka.",
                    "How much can be influenced.",
                    words: Level.allCases.map(\.id)
                ),
                .init("topics", .list, "Id för ämnena.", "Ids of the topics."),
                .init("published", .day, "Dagen då dialogen publicerades.", "The day on which it was published."),
                .init("opens", .day, "Första dagen att vara med.", "The first day to take part."),
                .init("closes", .day, "Sista dagen att vara med.", "The last day to take part."),
                .init("made-with", .text, "Vilka som har tagit fram den.", "Who shaped it."),
                .init("registry-number", .text, "Diarienumret.", "The registry number."),
                .init(
                    "continues-in",
                    .list,
                    "Id för dialogerna som den fortsätter i.",
                    "Ids of the dialogues that it goes on in."
                ),
            ],
            of: { [($0.dialogue.id, $0.dialogue)] },
            { known, dialogue in
                [
                    words(dialogue.title, of: dialogue), words(dialogue.summary, of: dialogue), .text(known.phase.id),
                    .flag(known.isOpen), .text(dialogue.purpose.id), .text(dialogue.initiator.id),
                    .text(dialogue.kind.id), .maybe(dialogue.level?.id), .list(dialogue.topics),
                    .day(dialogue.published), .day(dialogue.windows.map(\.first).min()),
                    .day(dialogue.windows.map(\.last).max()), words(dialogue.madeWith, of: dialogue),
                    .maybe(dialogue.registryNumber),
                    .list(dialogue.continuesIn.compactMap { site.dialogue(slug: $0.slug)?.dialogue.id }),
                ]
            }
        )
    }

    private var points: DataTable {
        table(
            "points",
            Message(sv: "Det som går att påverka", en: "What can be influenced"),
            [
                .init("heading", .text, "Rubriken.", "The heading."),
                .init("what", .text, "Vad som går att påverka.", "What can be influenced."),
                .init("where-used", .text, "Var svaren används.", "Where the answers are used."),
                .init("how", .text, "Hur man påverkar.", "How one has a say."),
                .init(
                    "level",
                    .text,
                    "Hur mycket det går att påverka.",
                    "How much can be influenced.",
                    words: Level.allCases.map(\.id)
                ),
                .init("decided-by", .text, "Id eller namn på den som beslutar.", "Id or name of who decides."),
                .init(
                    "opens",
                    .day,
                    "Första dagen, om den är en annan än dialogens.",
                    "The first day, if it is another than the dialogue's."
                ),
                .init(
                    "closes",
                    .day,
                    "Sista dagen, om den är en annan än dialogens.",
                    "The last day, if it is another than the dialogue's."
                ),
            ],
            of: { known in
                known.dialogue.pointsOfInfluence.enumerated().map { ("\(known.dialogue.id)/point-\($0 + 1)", $1) }
            },
            { known, point in
                let dialogue = known.dialogue
                return [
                    words(point.heading, of: dialogue), words(point.what, of: dialogue),
                    words(point.whereUsed, of: dialogue), words(point.how, of: dialogue),
                    .maybe((point.level ?? dialogue.level)?.id), id(point.decidedBy ?? dialogue.decision?.decidedBy),
                    .day(point.when?.first), .day(point.when?.last),
                ]
            }
        )
    }

    private var windows: DataTable {
        table(
            "windows",
            Message(sv: "Tider att vara med", en: "Windows to take part in"),
            [
                .init("opens", .day, "Första dagen.", "The first day."),
                .init(
                    "closes",
                    .day,
                    "Sista dagen, som räknas med. Tomt tills vidare.",
                    "The last day, included. Empty until further notice."
                ),
            ],
            of: { known in known.dialogue.windows.map { ("\(known.dialogue.id)/open-\($0.first.iso)", $0) } },
            { _, window in [.day(window.first), .day(window.last)] }
        )
    }

    private var meetings: DataTable {
        let sessions = { (known: KnownDialogue) in
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
                .init("state", .text, "Läget.", "The state.", words: Meeting.State.all.map(\.id)),
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
            ],
            of: sessions,
            { known, pair in
                let (meeting, occasion) = pair
                let (starts, ends) = span(of: occasion.time)
                return [
                    .text(meeting.id), words(meeting.heading, of: known.dialogue), .text(meeting.form.id),
                    .text(meeting.state(of: occasion).id), starts, ends, .maybe(occasion.location ?? meeting.location),
                    .maybe(occasion.location == nil ? meeting.address : nil), .list(meeting.groups),
                    .day(meeting.published), meeting.signUpBy.map(value) ?? .none,
                    .maybe(meeting.participants?.total.lowest),
                ]
            }
        )
    }

    private func value(_ end: LastDay) -> DataTable.Value {
        end.closes.map { .text(site.context.zone.internetDate($0)) } ?? .day(end.day)
    }

    private func span(of time: Meeting.Time) -> (DataTable.Value, DataTable.Value) {
        let zone = site.context.zone
        switch time {
        case .hours(let start, let end):
            return (.text(zone.internetDate(start)), .maybe(end.map { zone.internetDate($0) }))
        case .days(let range): return (.day(range.first), .day(range.last))
        }
    }

    private var groups: DataTable {
        table(
            "groups",
            Message(sv: "Vilka som berörs", en: "Those affected"),
            [
                .init("group", .text, "Gruppens id.", "The group's id."),
                .init("how-affected", .text, "Hur de berörs.", "How they are affected."),
                .init("how-they-take-part", .text, "Hur de deltar.", "How they take part."),
                .init(
                    "channels",
                    .list,
                    "Id för kanalerna som de bjuds in genom.",
                    "Ids of the channels that they are invited by."
                ),
                .init(
                    "without-computer",
                    .flag,
                    "Om någon kanal går att använda utan dator.",
                    "Whether any channel can be used without a computer."
                ),
                .init(
                    "reached",
                    .number,
                    "Hur många som kom från gruppen, minst. Tomt om det inte är känt.",
                    "How many came from the group, at least. Empty where it is not known."
                ),
                .init(
                    "why-not-reached",
                    .text,
                    "Varför inbjudan inte nådde dem.",
                    "Why the invitation did not reach them."
                ),
            ],
            of: { known in known.dialogue.affected.map { ("\(known.dialogue.id)/\($0.group)", $0) } },
            { known, affected in
                let dialogue = known.dialogue
                let channels = site.organisation.channels
                return [
                    .text(affected.group), words(affected.how, of: dialogue), words(affected.method, of: dialogue),
                    .list(affected.channels), .flag(affected.channels.contains { channels[$0]?.isDigital == false }),
                    .maybe(dialogue.reached(affected.group)), words(affected.notReached, of: dialogue),
                ]
            }
        )
    }

    private var promises: DataTable {
        table(
            "promises",
            Message(sv: "Löften", en: "Promises"),
            [
                .init(
                    "kind",
                    .text,
                    "Vad som lovades.",
                    "What was promised.",
                    words: Promise.Kind.allCases.map(\.rawValue)
                ),
                .init("first-promised", .day, "Dagen som lovades först.", "The day that was promised first."),
                .init("promised", .day, "Dagen som gäller nu.", "The day that holds now."),
                .init(
                    "moves",
                    .number,
                    "Hur många gånger dagen har flyttats.",
                    "How many times the day has been moved."
                ),
                .init("kept-on", .day, "Dagen då löftet hölls.", "The day on which it was kept."),
                .init("days-late", .number, "Antal dagar efter den dag som gällde.", "Days after the day that held."),
                .init(
                    "state",
                    .text,
                    "Läget i dag.",
                    "Today's state.",
                    words: ["pending", "kept", "kept-late", "overdue", "called-off"]
                ),
            ],
            of: { known in
                var seen: [String: Int] = [:]
                return known.promises.own.map { promise in
                    let id = "\(known.dialogue.id)/\(promise.kind.rawValue)-\(promise.firstDay.iso)"
                    seen[id, default: 0] += 1
                    return (seen[id] == 1 ? id : "\(id)-\(seen[id] ?? 1)", promise)
                }
            },
            { _, promise in
                let state = promise.state(on: site.today)
                let kept = promise.kept.flatMap { $0.on <= site.today ? $0.on : nil }
                return [
                    .text(promise.kind.rawValue), .day(promise.firstDay), .day(promise.day),
                    .number(promise.earlier.count), .day(kept), .maybe(state.daysLate(promise)), .text(state.id),
                ]
            }
        )
    }

    private var answers: DataTable {
        let things = { (known: KnownDialogue) in
            known.dialogue.feedback.flatMap { entry in
                entry.answers.enumerated().map { ("\(known.dialogue.id)/\(entry.id)/\($0 + 1)", (entry, $1)) }
            }
        }
        return table(
            "answers",
            Message(sv: "Ni sa, vi gjorde", en: "You said, we did"),
            [
                .init("entry", .text, "Återkopplingens id.", "The id of the feedback."),
                .init("date", .day, "Dagen för återkopplingen.", "The day of the feedback."),
                .init("said", .text, "Vad som sades.", "What was said."),
                .init(
                    "kind",
                    .text,
                    "Vad det blev.",
                    "What became of it.",
                    words: Feedback.Answer.Kind.allCases.map(\.id)
                ),
                .init("reply", .text, "Svaret.", "The reply."),
                .init("why-not", .text, "Varför inte.", "Why not."),
                .init("answer-by", .day, "Dagen då det ska vara utrett.", "The day by which it is to be looked into."),
            ],
            of: things,
            { known, pair in
                let (entry, answer) = pair
                let dialogue = known.dialogue
                return [
                    .text(entry.id), .day(entry.date), words(answer.said, of: dialogue), .text(answer.kind.id),
                    words(answer.reply, of: dialogue), words(answer.whyNot, of: dialogue), .day(answer.answerBy),
                ]
            }
        )
    }

    private var decisions: DataTable {
        table(
            "decisions",
            Message(sv: "Beslut", en: "Decisions"),
            [
                .init("decided-by", .text, "Id eller namn på den som beslutar.", "Id or name of who decides."),
                .init("day", .day, "Dagen, om den är känd.", "The day, where it is known."),
                .init("outcome", .text, "Vad beslutet blev.", "What was decided."),
                .init(
                    "effect",
                    .text,
                    "Vad dialogen betydde.",
                    "What the dialogue meant for it.",
                    words: Decision.Effect.ids
                ),
                .init("how-changed", .text, "Hur dialogen påverkade beslutet.", "How the dialogue changed it."),
                .init(
                    "appeals",
                    .number,
                    "Antal överklaganden. Tomt om det inte är sagt.",
                    "The number of appeals. Empty where it is not said."
                ),
                .init("final", .day, "Dagen då beslutet fick laga kraft.", "The day on which it became final."),
            ],
            of: { known in known.dialogue.decision.map { [("\(known.dialogue.id)/decision", $0)] } ?? [] },
            { known, decision in
                [
                    id(decision.decidedBy), .day(decision.day), words(decision.outcome, of: known.dialogue),
                    .maybe(decision.effect?.id), words(decision.howDialogueChangedIt, of: known.dialogue),
                    .maybe(decision.appeals), .day(decision.final),
                ]
            }
        )
    }

    private var results: DataTable {
        let things = { (known: KnownDialogue) in
            known.dialogue.results.enumerated().flatMap { number, table in
                table.rows.enumerated().map { ("\(known.dialogue.id)/result-\(number + 1)/\($0 + 1)", (table, $1)) }
            }
        }
        return table(
            "results",
            Message(sv: "Resultat i siffror", en: "Results in figures"),
            [
                .init("question", .text, "Frågan.", "The question."),
                .init("answer", .text, "Svaret.", "The answer."),
                .init("count", .number, "Hur många som gav det, minst.", "How many gave it, at least."),
                .init("percent", .decimal, "Hur stor del som gav det, i procent.", "What share gave it, in percent."),
                .init(
                    "answers",
                    .number,
                    "Hur många som svarade på frågan, minst.",
                    "How many answered the question, at least."
                ),
            ],
            of: things,
            { known, pair in
                let (table, row) = pair
                let (count, percent): (DataTable.Value, DataTable.Value) =
                    switch row.figure {
                    case .count(let count): (.number(count.lowest), .none)
                    case .percent(let hundredths): (.none, .hundredths(hundredths))
                    }
                return [
                    words(table.heading, of: known.dialogue), words(row.answer, of: known.dialogue), count, percent,
                    .maybe(table.answerCount?.lowest),
                ]
            }
        )
    }

    private var units: DataTable {
        let columns: [DataTable.Column] = [
            .init("name", .text, "Namnet.", "The name."),
            .init("kind", .text, "Slaget.", "The kind.", words: Register.UnitKind.allCases.map(\.id)),
            .init("from", .day, "Första dagen.", "The first day."),
            .init("until", .day, "Sista dagen.", "The last day."),
            .init("successor", .text, "Id för den som tog över.", "Id of who took over."),
            .init(
                "dialogues",
                .number,
                "Hur många dialoger den ansvarar för.",
                "How many dialogues it is responsible for."
            ),
        ]
        let rows = site.organisation.units.entries.map { unit -> [DataTable.Value] in
            let address = site.addresses.entry(unit.id, of: .units, language)
            let name = unit.name(in: language)
            let own = known.filter { $0.dialogue.responsible.contains(unit.id) }
            return [
                .text(unit.id), .none, .list([unit.id]), .list([]), .text(site.context.baseURL.absolute(address)),
                .text(name.language.code), .day(own.map(\.lastChanged).max()), .text(name.value),
                .maybe(unit.unitKind?.id),
                .day(unit.from), .day(unit.until), .maybe(unit.successor), .number(own.count),
            ]
        }
        return DataTable(
            id: "units",
            title: Message(sv: "De som ansvarar", en: "Those responsible"),
            columns: DataTables.commonColumns + columns,
            rows: rows
        )
    }
}

extension KnownSite {
    /// The last day on which the content of any dialogue says that something happened; nil of none.
    var lastChanged: Day? { dialogues.map(\.lastChanged).max() }
}

extension KnownDialogue {
    /// The last day on which the content says that something happened.
    var lastChanged: Day {
        max(dialogue.updated ?? dialogue.published, happenings.last?.day ?? dialogue.published)
    }
}

extension Dialogue {
    /// How many came from a group, at least, as far as numbers are told by group; nil where they are not.
    func reached(_ group: String) -> Int? {
        let told = meetings.compactMap(\.participants) + feedback.compactMap(\.participants)
        let counts = told.flatMap { participants -> [Participants.GroupCount] in
            if case .byGroup(let counts) = participants { counts } else { [] }
        }
        guard !counts.isEmpty else { return nil }
        return counts.filter { $0.group == group }.reduce(0) { $0 + $1.count.lowest }
    }
}

extension Meeting.State {
    static let all: [Meeting.State] = [.planned, .moved, .cancelled, .postponed, .backOn, .changed]

    /// Its English id in data.
    var id: String { hyphened("\(self)") }
}

extension Promise.State {
    var id: String {
        switch self {
        case .pending: "pending"
        case .kept: "kept"
        case .keptLate: "kept-late"
        case .overdue: "overdue"
        case .calledOff: "called-off"
        }
    }

    fileprivate func daysLate(_ promise: Promise) -> Int? {
        switch self {
        case .overdue(let days): days
        case .keptLate: promise.kept.map { $0.on - promise.day }
        case .pending, .kept, .calledOff: nil
        }
    }
}
