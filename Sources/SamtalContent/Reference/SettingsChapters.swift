import SamtalModel

/// The keys of site.yml and organisation.yml.
let settingsChapters: [Reference.Chapter] = [
    Reference.Chapter(
        Message(sv: "site.yml", en: "site.yml"),
        Message(
            sv: "Uppgifter om hela webbplatsen. Det som står efter en punkt skrivs indraget under det som står före.",
            en:
                "What holds for the whole site. What stands after a dot is written below what stands before it, indented."
        ),
        entries(of: siteKeys)
    ),
    Reference.Chapter(
        Message(sv: "organisation.yml", en: "organisation.yml"),
        Message(sv: "Register över det som dialogerna hör till.", en: "Registers of what the dialogues belong to."),
        organisationKeys.map { entry($0, name: $0.id) } + entriesOfRegisters
    ),
]

/// Each key, and then the keys below it, by their whole path: `policy.address`.
private func entries(of keys: [YAMLKey], below path: String = "") -> [Reference.Entry] {
    keys.flatMap { key in
        [entry(key, name: path + key.id)]
            + (key.shape.isColour ? [] : entries(of: key.shape.keys, below: "\(path)\(key.id)."))
    }
}

/// What stands in a row of a register, once, with the registers that have it.
private var entriesOfRegisters: [Reference.Entry] {
    var seen: Set<String> = []
    return organisationKeys.flatMap(\.shape.keys).filter { seen.insert($0.id).inserted }.map { key in
        let registers = organisationKeys.ids.filter { organisationKeys.ids(below: $0).contains(key.id) }
        let isEverywhere = registers.count == organisationKeys.count
        let list = registers.joined(separator: ", ")
        return entry(
            key,
            name: key.id,
            traits: [
                isEverywhere
                    ? Message(sv: "i alla register", en: "in all registers")
                    : Message(sv: "i \(list)", en: "in \(list)")
            ]
        )
    }
}

private func entry(_ key: YAMLKey, name: String, traits: [Message] = []) -> Reference.Entry {
    Reference.Entry(
        name,
        Message(sv: name, en: name),
        key.note.meaning,
        traits: [key.note.need.text].compactMap(\.self) + traits,
        example: Message(sv: "\(key.id): ", en: "\(key.id): ").joined("", key.note.example)
    )
}

extension YAMLShape {
    /// The two modes below a colour are told of at `colours`.
    fileprivate var isColour: Bool {
        if case .either(.colour, _) = self { true } else { false }
    }
}
