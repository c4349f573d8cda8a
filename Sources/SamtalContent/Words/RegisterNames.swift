import SamtalModel

/// The ids and names of a register of organisation.yml, as content may write them.
struct RegisterNames: Sendable {
    /// What the register lists, for messages: "området", "the area".
    let noun: Message
    private let ids: [String: String]
    private let names: [String]
    /// The ids that are no one's name, whatever the case.
    private let idsAlone: Set<String>
    /// What each is called first, in the register's order.
    private let firstNames: [String]
    /// The name of one that covers all others, if there is any.
    let ofAll: String?

    init(_ register: Register, noun: Message) {
        self.noun = noun
        var ids: [String: String] = [:]
        var names: [String] = []
        for entry in register.entries {
            ids[folded(entry.id)] = entry.id
            for (_, name) in entry.names {
                ids[folded(name)] = entry.id
                names.append(name)
            }
        }
        self.ids = ids
        let asNames = Set(names.map { $0.lowercased() })
        idsAlone = Set(register.entries.map(\.id).filter { !asNames.contains($0) })
        self.names = names + register.entries.map(\.id)
        firstNames = register.entries.map { $0.names.first?.name ?? $0.id }
        ofAll = register.entries.first(where: \.coversAll).map { $0.names.first?.name ?? $0.id }
    }

    func id(_ name: some StringProtocol) -> String? { ids[folded(name)] }

    /// Whether some text is an id, and could not be a name as people write it.
    func isIdAlone(_ text: String) -> Bool { idsAlone.contains(text) }

    /// Whether some text is an id but for its capitals, and no name.
    func isIdInOtherLetters(_ text: Substring) -> Bool {
        let id = text.lowercased()
        return id != text && idsAlone.contains(id)
    }

    /// One that an unknown name is like, or that stands whole in it.
    func nearestName(to text: String) -> String? {
        nearest(to: text, among: names) ?? nameWithin(text)
    }

    /// One that stands whole in some words.
    func nameWithin(_ text: String) -> String? {
        firstNames.first { " \(folded(text)) ".holds(" \(folded($0)) ") }
    }

    /// Whether a free text is so like a known name that it must be a slip.
    func slip(_ text: String) -> String? {
        let spelling = Spelling(text)
        return names.first { spelling.isSlip(of: Spelling($0)) }
    }

    func unknown(_ text: String, at place: Place) -> Diagnostic {
        guard !showsNothing(text) else { return missing(at: place) }
        let slip = nearest(to: text, among: names)
        let near = slip ?? nameWithin(text)
        let all = firstNames.count > 15 ? nil : firstNames.joined(separator: ", ")
        return .error(
            .unknownName,
            at: place,
            sv: "\(noun.swedish) \"\(shortened(text))\" finns inte i organisation.yml. "
                + (near.map { "Menade du \"\($0)\"?" }
                    ?? "Skriv ett namn som finns där\(all.map { ": \($0)" } ?? ", eller lägg till det")."),
            en: "\(noun.english) \"\(shortened(text))\" is not in organisation.yml. "
                + (near.map { "Did you mean \"\($0)\"?" }
                    ?? "Write a name that is there\(all.map { ": \($0)" } ?? ", or add it")."),
            // Of a name among other words these would be lost.
            fix: slip.map { [Fix(at: place, text, as: $0)] } ?? []
        )
    }

    private func missing(at place: Place) -> Diagnostic {
        let example = firstNames.last ?? "…"
        return .error(
            .missingValue,
            at: place,
            sv: "Här saknas ett namn. Skriv ett som finns i organisation.yml, till exempel \"\(example)\".",
            en: "A name is missing here. Write one of organisation.yml, for example \"\(example)\"."
        )
    }
}

/// The registers of a site, by the names that content may write.
struct OrganisationNames: Sendable {
    let areas: RegisterNames
    let groups: RegisterNames
    let units: RegisterNames
    let channels: RegisterNames
    let topics: RegisterNames

    init(_ organisation: Organisation) {
        areas = RegisterNames(organisation.areas, noun: Message(sv: "Området", en: "The area"))
        groups = RegisterNames(organisation.groups, noun: Message(sv: "Gruppen", en: "The group"))
        units = RegisterNames(organisation.units, noun: Message(sv: "Enheten", en: "The unit"))
        channels = RegisterNames(organisation.channels, noun: Message(sv: "Kanalen", en: "The channel"))
        topics = RegisterNames(organisation.topics, noun: Message(sv: "Ämnet", en: "The topic"))
    }
}
