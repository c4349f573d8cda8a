import SamtalModel

/// Understands organisation.yml.
func readOrganisation(_ value: YAMLValue, words: FileWords) -> Outcome<Organisation> {
    var taker = YAMLTaker()
    let values = taker.mapping(value, known: organisationKeys.ids)
    var organisation = Organisation()
    organisation.areas = readRegister("areas", in: values, words, &taker)
    organisation.groups = readRegister("groups", in: values, words, &taker)
    organisation.units = readRegister("units", in: values, words, &taker)
    organisation.channels = readRegister("channels", in: values, words, &taker)
    organisation.topics = readRegister("topics", in: values, words, &taker)
    return Outcome(organisation, taker.diagnostics)
}

private func readRegister(
    _ name: String,
    in registers: [String: YAMLValue],
    _ words: FileWords,
    _ taker: inout YAMLTaker
) -> Register {
    guard let value = registers[name] else { return Register() }
    let known = organisationKeys.ids(below: name)
    guard case .list(let items, _) = value else {
        taker.refuse(
            .yamlForm,
            at: value.place,
            sv: "Skriv en lista, till exempel \"- { id: nol, sv: Nol }\".",
            en: "Write a list, for example \"- { id: nol, sv: Nol }\"."
        )
        return Register()
    }
    var entries: [Register.Entry] = []
    var successors: [(of: String, id: String, place: Place)] = []
    var taken: Set<String> = []
    for item in items {
        guard let entry = readEntry(item, known: known, words, &successors, &taker) else { continue }
        // An entry may well be called what its id says; another's name or id it may not be called.
        let names = Set([folded(entry.id)] + entry.names.map { folded($0.name) })
        if let name = names.sorted().first(where: { taken.contains($0) }) {
            taker.refuse(
                .twice,
                at: entry.place,
                sv: "\"\(name)\" står redan i listan. Ge den här ett annat id och namn.",
                en: "\"\(name)\" is already in the list. Give this one another id and name."
            )
            continue
        }
        taken.formUnion(names)
        entries.append(entry)
    }
    let register = Register(entries)
    for (_, id, place) in successors where register[id] == nil {
        let near = nearest(to: id, among: entries.map(\.id))
        taker.refuse(
            .unknownName,
            at: place,
            sv: "\"\(shortened(id))\" finns inte i samma lista. "
                + (near.map { "Menade du \"\($0)\"?" } ?? "Skriv ett id därifrån."),
            en: "\"\(shortened(id))\" is not in the same list. "
                + (near.map { "Did you mean \"\($0)\"?" } ?? "Write an id from it."),
            fix: near.map { [Fix(at: place, id, as: $0)] } ?? []
        )
    }
    let places = Dictionary(successors.map { ($0.of, $0.place) }) { first, _ in first }
    taker.diagnostics += circles(from: entries.map(\.id)) { id in
        guard let successor = register[id]?.successor, let place = places[id] else { return [] }
        return [(successor, place)]
    }
    return register
}

private func readEntry(
    _ value: YAMLValue,
    known: [String],
    _ words: FileWords,
    _ successors: inout [(of: String, id: String, place: Place)],
    _ taker: inout YAMLTaker
) -> Register.Entry? {
    let values = taker.mapping(value, known: known, isKnown: isLanguageCode)
    guard case .mapping(let pairs, _) = value else { return nil }
    guard let idValue = values["id"], let id = taker.text(idValue) else {
        if values["id"] == nil {
            taker.refuse(
                .missingKey,
                at: value.place,
                sv: "Här saknas \"id\". Lägg till till exempel \"id: nol\".",
                en: "\"id\" is missing here. Add for example \"id: nol\"."
            )
        }
        return nil
    }
    guard isSlug(id) else {
        taker.refuse(
            .idCharacters,
            at: idValue.place,
            sv: "Ett id får bara ha a–z, 0–9 och enkla bindestreck. Skriv \"id: \(slugified(id))\".",
            en: "An id may have only a–z, 0–9 and single hyphens. Write \"id: \(slugified(id))\"."
        )
        return nil
    }
    let names = pairs.filter { isLanguageCode($0.key) && $0.key != "id" }.compactMap { pair in
        readName(pair.value, &taker).map { (language: Language(pair.key), name: $0) }
    }
    if names.isEmpty {
        taker.refuse(
            .missingKey,
            at: value.place,
            sv: "\"\(id)\" saknar namn. Lägg till till exempel \"sv: Namnet\".",
            en: "\"\(id)\" has no name. Add for example \"sv: The name\"."
        )
    }
    var entry = Register.Entry(id: id, names: names, place: value.place)
    entry.coversAll = readCovers(values["covers"], &taker)
    entry.unitKind = readKind(values["kind"], words, &taker)
    entry.isDigital = taker.flag(values["digital"])
    entry.isEmployees = taker.flag(values["employees"]) ?? false
    entry.from = taker.day(values["from"], words: words)
    entry.until = taker.day(values["until"], words: words)
    if let from = entry.from, let until = entry.until, until < from, let place = values["until"]?.place {
        let message = endsBeforeItBegins(until.iso, from.iso)
        taker.refuse(message, at: place)
    }
    entry.successor = taker.text(values["now"])
    if let successor = entry.successor, let place = values["now"]?.place { successors.append((id, successor, place)) }
    return entry
}

private func readName(_ value: YAMLValue, _ taker: inout YAMLTaker) -> String? {
    guard let name = taker.text(value) else { return nil }
    guard !name.holds(",") else {
        taker.refuse(
            .commaInName,
            at: value.place,
            sv: "Ett namn får inte ha komma, eftersom listor delas vid komma. Skriv \"och\" i stället.",
            en: "A name may hold no comma, since lists are parted by commas. Write \"and\" instead."
        )
        return nil
    }
    return name
}

private func readCovers(_ value: YAMLValue?, _ taker: inout YAMLTaker) -> Bool {
    guard let value, let text = taker.text(value) else { return false }
    if text != "all" {
        taker.refuse(
            .unknownWord,
            at: value.place,
            sv: "Skriv \"covers: all\", eller ta bort det.",
            en: "Write \"covers: all\", or remove it."
        )
    }
    return text == "all"
}

private func readKind(_ value: YAMLValue?, _ words: FileWords, _ taker: inout YAMLTaker) -> Register.UnitKind? {
    guard let value, let text = taker.text(value) else { return nil }
    guard let kind = Register.UnitKind(rawValue: text) else {
        let kinds = Register.UnitKind.allCases.map(\.rawValue).joined(separator: ", ")
        let near =
            words.word(Register.UnitKind.self, text)?.rawValue
            ?? nearest(to: text, among: Register.UnitKind.allCases.map(\.rawValue))
        taker.refuse(
            .unknownWord,
            at: value.place,
            sv: "\"\(shortened(text))\" går inte att använda här. "
                + (near.map { "Menade du \"\($0)\"? " } ?? "") + "Skriv något av: \(kinds).",
            en: "\"\(shortened(text))\" can't be used here. "
                + (near.map { "Did you mean \"\($0)\"? " } ?? "") + "Write one of: \(kinds).",
            fix: near.map { [Fix(at: value.place, text, as: $0)] } ?? []
        )
        return nil
    }
    return kind
}

/// What kind of unit a name is most likely of: another authority, what is elected, or what carries its decisions out.
func unitKind(ofName name: String) -> Register.UnitKind {
    let plain = withoutAccents(folded(name))
    let others = ["lansstyrelse", "verket", "myndighet", "region", "polis", "agency", "authority"]
    let elected = ["namnd", "styrelse", "fullmaktige", "utskott", "beredning", "council", "committee", "board"]
    return others.contains(where: plain.holds) ? .external : elected.contains(where: plain.holds) ? .body : .sector
}
