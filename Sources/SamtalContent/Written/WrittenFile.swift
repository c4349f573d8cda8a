import SamtalModel

/// A Markdown file as written: its keys, sections, entries and labels, not yet understood.
struct WrittenFile: Sendable {
    let source: SourceText
    let edition: Edition
    let words: FileWords
    let frontMatter: FrontMatter
    var sections: [WrittenSection]
    /// Ordinary text: what stands before the first heading, and all sections that are not reserved.
    var ordinary: Prose

    func section(_ section: SectionName) -> WrittenSection? { sections.first { $0.section == section } }

    /// Makes a section that may be mere text a part of the ordinary text, if it is there and may.
    mutating func readAsText(_ section: SectionName) {
        guard let index = sections.firstIndex(where: { $0.section == section }), let text = sections[index].asText
        else { return }
        sections.remove(at: index)
        ordinary.blocks.insert(contentsOf: text.prose.blocks, at: text.place)
    }

    /// Where the file begins.
    var place: Place { Place(file: source.file) }
}

struct WrittenSection: Sendable {
    let section: SectionName
    let place: Place
    /// The last line of it that is not empty.
    let lastLine: Int
    /// Of a section without entries.
    var labels: [WrittenLabel] = []
    var entries: [WrittenEntry] = []
    /// Of a plain list or rows.
    var items: [WrittenItem] = []
    /// Text that belongs to no entry.
    var text = Prose()
    /// Of one that is ordinary text where the original's is: all of it with its heading, and its place there.
    var asText: (prose: Prose, place: Int)?
    /// The labels that were lost as text above the first entry: they are told of, and not missed as well.
    var lost: Set<Label> = []
    /// Whether a line of its list could not be made out.
    var hasUnread = false

    /// Notes a lost line with the entry that it stands in.
    mutating func note(lost line: LostLine) {
        guard let label = line.label else { return }
        guard let index = entries.lastIndex(where: { $0.place.line < line.line }) else {
            lost.insert(label)
            return
        }
        entries[index].lost.insert(label)
    }
}

struct WrittenEntry: Sendable {
    let heading: String
    let place: Place
    /// Where its list stands there without a heading, what may have been meant as one; empty where nothing was.
    var headingMeant: String?
    var labels: [WrittenLabel] = []
    /// Of a list of figures: its rows.
    var items: [WrittenItem] = []
    /// What follows the labels.
    var text = Prose()
    /// The labels that were lost as text: they are told of, and not missed as well.
    var lost: Set<Label> = []
    /// Whether a line of its list could not be made out: what it lacks may be what stands there.
    var hasUnread = false

    func first(_ id: Label) -> WrittenLabel? { labels.first { $0.id == id } }

    func all(_ id: Label) -> [WrittenLabel] { labels.filter { $0.id == id } }
}

/// `- Label: value`.
struct WrittenLabel: Sendable {
    let id: Label
    /// As the author wrote it, for messages.
    let name: String
    let date: Day?
    let number: Int?
    /// How many labels of the same id, date and number stand before it in the entry.
    var occurrence = 0
    let value: Prose
    /// The value's first paragraph in plain words, without space around it.
    let text: String
    let place: Place
    let valuePlace: Place

    /// What it is known by among the labels of its entry.
    struct Key: Hashable {
        let id: Label
        let date: Day?
        let number: Int?
        let occurrence: Int
    }

    var key: Key { Key(id: id, date: date, number: number, occurrence: occurrence) }

    /// Whether this is the translation's or original's counterpart of another label.
    func matches(_ other: WrittenLabel) -> Bool { key == other.key }
}

/// An item of a plain list, or a row `key: value`.
struct WrittenItem: Sendable {
    /// What stands before the colon of a row.
    let key: String
    /// The whole item, or what stands after a row's colon.
    let value: Prose
    let text: String
    let place: Place
    let valuePlace: Place
}
