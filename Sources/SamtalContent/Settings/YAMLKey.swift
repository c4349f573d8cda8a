import SamtalModel

/// A key of site.yml or organisation.yml: what it is for, and what may stand after it.
///
/// The readers know no other keys than those of `siteKeys` and `organisationKeys`; the reference and the schemas are made
/// from them too.
struct YAMLKey: Sendable {
    let id: String
    let note: WordNote
    let shape: YAMLShape

    init(
        _ id: String,
        _ shape: YAMLShape,
        _ sv: String,
        _ en: String,
        _ example: String,
        _ exampleInEnglish: String? = nil,
        need: WordNote.Need = .optional
    ) {
        self.id = id
        self.shape = shape
        note = WordNote(sv, en, example, exampleInEnglish, need: need)
    }
}

/// What may stand after a key.
indirect enum YAMLShape: Sendable {
    case text
    /// One for each language, or one text in the site's own.
    case localized
    case address, day, days, flag, colour
    case choice([String])
    /// One code, or a list of them.
    case languages
    case list(YAMLShape)
    case mapping([YAMLKey])
    /// Keys, and a name under the code of each language.
    case named([YAMLKey])
    case either(YAMLShape, YAMLShape)

    /// The keys below it, whichever way it is written.
    var keys: [YAMLKey] {
        switch self {
        case .mapping(let keys), .named(let keys): keys
        case .list(let inner): inner.keys
        case .either(let one, let other): one.keys + other.keys
        case .text, .localized, .address, .day, .days, .flag, .colour, .choice, .languages: []
        }
    }
}

extension [YAMLKey] {
    var ids: [String] { map(\.id) }

    /// The ids of those that are always needed.
    var required: [String] { filter { if case .always = $0.note.need { true } else { false } }.map(\.id) }

    /// The ids of the keys below one of these.
    func ids(below id: String) -> [String] { first { $0.id == id }?.shape.keys.ids ?? [] }
}
