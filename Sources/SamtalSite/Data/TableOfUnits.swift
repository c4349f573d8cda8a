import SamtalModel

extension DataTables {
    var units: DataTable {
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
        return DataTable(
            id: "units",
            title: Message(sv: "De som ansvarar", en: "Those responsible"),
            columns: DataTables.commonColumns + columns,
            ahead: ahead
        ) {
            var own: [String: [KnownDialogue]] = [:]
            for known in known {
                for unit in Set(known.dialogue.responsible) { own[unit, default: []].append(known) }
            }
            let language = site.settings.defaultLanguage
            return site.organisation.units.entries.map { unit -> [DataTable.Value] in
                let address = site.addresses.entry(unit.id, of: .units, language)
                let name = unit.name(in: language)
                let own = own[unit.id] ?? []
                return [
                    .text(unit.id), .none, .list([unit.id]), .list([]), .text(site.context.baseURL.absolute(address)),
                    .text(name.language.code), .day(own.map(\.lastChanged).max()), .text(name.value),
                    .maybe(unit.unitKind?.id),
                    .day(unit.from), .day(unit.until), .maybe(unit.successor), .number(own.count),
                ]
            }
        }
    }
}
