import SamtalModel

/// An entry of the original, with the same entry in each translation.
struct MergedEntry {
    let written: WrittenEntry
    let others: [(edition: Edition, entry: WrittenEntry)]
    let language: Language
    let place: Place
    private let values: [(edition: Edition, byKey: [WrittenLabel.Key: Prose])]

    init(written: WrittenEntry, others: [(edition: Edition, entry: WrittenEntry)], language: Language, place: Place) {
        self.written = written
        self.others = others
        self.language = language
        self.place = place
        values = others.map { edition, entry in
            (edition, Dictionary(entry.labels.map { ($0.key, $0.value) }) { first, _ in first })
        }
    }

    func first(_ id: Label) -> WrittenLabel? { written.first(id) }

    func all(_ id: Label) -> [WrittenLabel] { written.all(id) }

    /// What a label says, in each edition that says it.
    func words(_ label: WrittenLabel) -> Localized<Prose> {
        var words = Localized(label.value, in: language)
        for (edition, byKey) in values { words.others[edition] = byKey[label.key] }
        return words
    }

    func words(_ id: Label) -> Localized<Prose>? { first(id).map { words($0) } }

    var heading: Localized<String> {
        var heading = Localized(written.heading, in: language)
        for (edition, entry) in others where !entry.heading.isEmpty { heading.others[edition] = entry.heading }
        return heading
    }

    var text: Localized<Prose> {
        var text = Localized(written.text, in: language)
        for (edition, entry) in others where !entry.text.isEmpty { text.others[edition] = entry.text }
        return text
    }
}
