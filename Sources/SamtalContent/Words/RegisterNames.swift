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
    /// The register's key in organisation.yml.
    private let list: String
    /// The code of the language that its names are in.
    private let code: String

    init(_ register: Register, _ list: String, noun: Message) {
        self.noun = noun
        self.list = list
        code = register.entries.first?.names.first?.language.code ?? Language.swedish.code
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

    /// One that begins with the same word, or with a form of it: "Boende i närheten" for "Boende i Jonstorp".
    private func namesake(of text: String) -> String? {
        func firstWord(_ text: String) -> Substring { folded(text)[...].leading { !$0.isSpace } }
        let own = firstWord(text)
        return firstNames.first { name in
            let other = firstWord(name)
            let alike = zip(own.unicodeScalars, other.unicodeScalars).prefix { $0 == $1 }.count
            let longest = max(own.unicodeScalars.count, other.unicodeScalars.count)
            // "förening" and "föreningar", "företagare" and "företag", but neither "skola" and "skog" nor "unga" and "ungdom".
            return own == other ? alike >= 4 : alike >= 5 && alike + 4 >= longest
        }
    }

    /// The line that adds a name to the register.
    private func line(adding text: String) -> String {
        let id = freeId(like: slugified(text), besides: Set(ids.values))
        let kind = list == "units" ? "kind: \(unitKind(ofName: text).rawValue), " : ""
        // An id that was written where the name was not known tells no name.
        let name = isSlug(text) && text.holds("-") ? "…" : list == "channels" ? text : capitalised(text)
        return "- { id: \(id), \(kind)\(code): \(quoted(shortened(name))) }"
    }

    /// Whether a free text is so like a known name that it must be a slip.
    func slip(_ text: String) -> String? {
        let spelling = Spelling(text)
        return names.first { spelling.isSlip(of: Spelling($0)) }
    }

    func unknown(_ text: String, at place: Place) -> Diagnostic {
        guard !showsNothing(text) else { return missing(at: place) }
        let slip = nearest(to: text, among: names)
        let near = slip ?? nameWithin(text) ?? namesake(of: text)
        let line = line(adding: text)
        let more = Message(
            sv: slip == nil
                ? " \(near == nil ? "Eller" : "Annars") lägg till raden \"\(line)\" under \"\(list):\" där." : "",
            en: slip == nil
                ? " \(near == nil ? "Or" : "Otherwise") add the line \"\(line)\" under \"\(list):\" there." : ""
        )
        let all = firstNames.count > 15 ? nil : firstNames.joined(separator: ", ")
        return .error(
            .unknownName,
            at: place,
            sv: "\(noun.swedish) \"\(shortened(text))\" finns inte i organisation.yml. "
                + (near.map { "Menade du \"\($0)\"?" }
                    ?? "Skriv ett namn som finns där\(all.map { ": \($0)" } ?? "").") + more.swedish,
            en: "\(noun.english) \"\(shortened(text))\" is not in organisation.yml. "
                + (near.map { "Did you mean \"\($0)\"?" }
                    ?? "Write a name that is there\(all.map { ": \($0)" } ?? "").") + more.english,
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
        areas = RegisterNames(organisation.areas, "areas", noun: Message(sv: "Området", en: "The area"))
        groups = RegisterNames(organisation.groups, "groups", noun: Message(sv: "Gruppen", en: "The group"))
        units = RegisterNames(organisation.units, "units", noun: Message(sv: "Enheten", en: "The unit"))
        channels = RegisterNames(organisation.channels, "channels", noun: Message(sv: "Kanalen", en: "The channel"))
        topics = RegisterNames(organisation.topics, "topics", noun: Message(sv: "Ämnet", en: "The topic"))
    }
}
