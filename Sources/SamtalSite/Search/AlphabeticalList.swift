import SamtalModel

/// Every dialogue that is not withdrawn, archived ones too, from A to Ö by the titles that a language's readers see.
struct AlphabeticalList: Sendable {
    struct Entry: Hashable, Sendable {
        /// The dialogue's place among the site's.
        let place: Int
        /// The heading that it stands under.
        let initial: Alphabet.Initial
    }

    /// A page of the list has so many: a thousand dialogues are five pages, each a quick one.
    static let entriesPerPage = 200

    let pages: [[Entry]]
    /// Each heading of the list, with the page that it first stands on, from 0.
    let headings: [(initial: Alphabet.Initial, page: Int)]

    init(of site: KnownSite, in language: Language) async {
        let alphabet = Alphabet(site.context.vocabulary.words(language).text(.alphabet))
        let edition = Edition(language)
        let keys = await concurrentMap(site.listed) { place in
            alphabet.key(site.dialogues[place].dialogue.title.best(for: edition).value)
        }
        let entries = zip(keys, site.listed).sorted { ($0.0, $0.1) < ($1.0, $1.1) }
            .map { Entry(place: $1, initial: alphabet.initial(of: $0)) }
        pages = paginated(entries, by: Self.entriesPerPage)
        headings = entries.enumerated()
            .filter { $0 == 0 || entries[$0 - 1].initial != $1.initial }
            .map { ($1.initial, $0 / Self.entriesPerPage) }
    }

    /// The entries of a page below their headings; one that began on an earlier page is there again.
    func sections(page: Int) -> [(initial: Alphabet.Initial, places: [Int])] {
        var sections: [(initial: Alphabet.Initial, places: [Int])] = []
        for entry in pages[page] {
            if sections.last?.initial != entry.initial { sections.append((entry.initial, [])) }
            sections[sections.count - 1].places.append(entry.place)
        }
        return sections
    }
}
