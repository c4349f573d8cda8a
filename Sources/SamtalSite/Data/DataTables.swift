import SamtalModel

/// Makes the tables of open data: of what is published, as it is known today, without persons.
struct DataTables: Sendable {
    let site: KnownSite
    /// Those that are told of.
    let known: [KnownDialogue]
    /// Whether the rows are made at once, or when they are asked for.
    let ahead: Bool

    init(site: KnownSite, ahead: Bool) {
        self.site = site
        self.ahead = ahead
        known = site.dialogues.filter { !$0.isWithdrawn }
    }

    func all() async -> [DataTable] {
        let tables: [@Sendable (DataTables) -> DataTable] = [
            \.dialogues, \.points, \.windows, \.meetings, \.groups, \.promises, \.answers, \.decisions, \.results,
            \.units,
        ]
        return await concurrentMap(tables) { $0(self) }
    }

    static let commonColumns: [DataTable.Column] = [
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
    func table<Thing>(
        _ id: String,
        _ title: Message,
        _ columns: [DataTable.Column],
        of things: @escaping @Sendable (KnownDialogue) -> [(id: String, thing: Thing)],
        _ values: @escaping @Sendable (KnownDialogue, Thing) -> [DataTable.Value]
    ) -> DataTable {
        DataTable(id: id, title: title, columns: DataTables.commonColumns + columns, ahead: ahead) {
            known.flatMap { known in
                things(known).map { common($0.id, of: known) + values(known, $0.thing) }
            }
        }
    }

    func words(_ text: Localized<Prose>?, of dialogue: Dialogue) -> DataTable.Value {
        .maybe(text?.best(for: Edition(dialogue.language)).value.plainText)
    }

    func words(_ text: Localized<String>?, of dialogue: Dialogue) -> DataTable.Value {
        .maybe(text?.best(for: Edition(dialogue.language)).value)
    }

    /// Ids and names; of several, with commas between them.
    func ids(_ parties: Parties?) -> DataTable.Value {
        let ids = parties?.parts.map { part in
            switch part.party {
            case .unit(let id): id
            case .other(let name): name
            }
        }
        return .maybe(ids?.joined(separator: ", "))
    }

    func value(_ end: LastDay) -> DataTable.Value {
        end.closes.map { .text(site.context.zone.internetDate($0)) } ?? .day(end.day)
    }
}
