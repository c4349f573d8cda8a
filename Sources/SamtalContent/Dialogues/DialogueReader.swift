import SamtalModel

/// What a dialogue is understood beside: the site's registers, its zone, and what else there is.
struct DialogueContext: Sendable {
    let names: OrganisationNames
    let zone: Zone
    /// The slugs of all dialogues.
    let slugs: Set<String>
    let media: Set<String>
}

/// Turns a dialogue as written into a dialogue as meant, and collects what is wrong on the way.
struct DialogueReader {
    let original: WrittenFile
    let translations: [PairedTranslation]
    let context: DialogueContext
    let slug: String
    var diagnostics: [Diagnostic] = []

    init(_ original: WrittenFile, translations: [PairedTranslation], slug: String, context: DialogueContext) {
        self.original = original
        self.translations = translations
        self.slug = slug
        self.context = context
    }

    var words: FileWords { original.words }
    var language: Language { original.edition.language }

    /// A day that fits the file, for examples in messages.
    var day: Day { original.frontMatter.day(words) ?? anyDay }

    // The parts of the file, each with its translations.

    /// The entries of a section.
    func entries(of section: SectionName) -> [MergedEntry] {
        guard let written = original.section(section) else { return [] }
        return written.entries.enumerated().map { index, entry in
            MergedEntry(
                written: entry,
                others: translations.compactMap { translation in
                    translation.entries[section]?[index].map { (translation.file.edition, $0) }
                },
                language: language,
                place: entry.place
            )
        }
    }

    /// The labels of a section without entries, as one entry.
    func labels(of section: SectionName) -> MergedEntry? {
        guard let written = original.section(section) else { return nil }
        func entry(_ section: WrittenSection) -> WrittenEntry {
            WrittenEntry(
                heading: "",
                place: section.place,
                labels: section.labels,
                lost: section.lost,
                hasUnread: section.hasUnread
            )
        }
        return MergedEntry(
            written: entry(written),
            others: translations.compactMap { translation in
                translation.file.section(section).map { (translation.file.edition, entry($0)) }
            },
            language: language,
            place: written.place
        )
    }

    /// The items of a plain list.
    func items(of section: SectionName) -> [Localized<Prose>] {
        guard let written = original.section(section) else { return [] }
        return written.items.indices.map { localizedItem($0, of: section, written.items[$0].value) }
    }

    func localizedItem(_ index: Int, of section: SectionName, _ value: Prose) -> Localized<Prose> {
        var words = Localized(value, in: language)
        for translation in translations {
            if let item = translation.items[section]?[index] { words.others[translation.file.edition] = item.value }
        }
        return words
    }

    func sectionText(_ section: SectionName) -> Localized<Prose>? {
        var text = Localized(original.section(section)?.text ?? Prose(), in: language)
        for translation in translations {
            guard let other = translation.file.section(section)?.text, !other.isEmpty else { continue }
            text.others[translation.file.edition] = other
        }
        return text.original.isEmpty && text.others.isEmpty ? nil : text
    }

    /// A key of the front matter that a translation may state.
    func localizedKey(_ key: Key) -> Localized<String>? {
        guard let value = original.frontMatter.value(key) else { return nil }
        var words = Localized(value.text, in: language)
        for translation in translations {
            if let other = translation.file.frontMatter.value(key) {
                words.others[translation.file.edition] = other.text
            }
        }
        return words
    }

    // Values, each refused at its place.

    mutating func refuse(_ kind: MessageKind, at place: Place, sv: String, en: String, fix: [Fix] = []) {
        refuse(Fault(kind, sv: sv, en: en), at: place, fix: fix)
    }

    mutating func refuse(_ fault: Fault, at place: Place, fix: [Fix] = []) {
        diagnostics.append(.error(fault, at: place, fix: fix))
    }

    /// The value that was read; what is wrong with it is told, with the day that `text` means where that is its fault.
    mutating func take<Value>(_ reading: Reading<Value>, of text: String = "", at place: Place) -> Value? {
        switch reading {
        case .read(let value): return value
        case .absent: return nil
        case .wrong(let message):
            refuse(message, at: place, fix: DayMeant(in: text)?.fix(at: place) ?? [])
            return nil
        }
    }

    mutating func day(_ label: WrittenLabel?) -> Day? {
        guard let label, !label.text.isEmpty else { return nil }
        return take(readDay(label.text, words: words), of: label.text, at: label.valuePlace)
    }

    /// A last day, perhaps with the time of day by which it is too late.
    mutating func lastDay(_ label: WrittenLabel?) -> LastDay? {
        guard let label, !label.text.isEmpty else { return nil }
        let end = take(readLastDay(label.text, words: words), at: label.valuePlace)
        if let closes = end?.closes, let problem = checkClock(closes, in: context.zone, at: label.valuePlace) {
            diagnostics.append(problem)
        }
        return end
    }

    mutating func number(_ label: WrittenLabel?) -> Int? {
        guard let label else { return nil }
        return take(readNumber(label.text), at: label.valuePlace)
    }

    mutating func count(_ label: WrittenLabel?) -> Count? {
        guard let label, !label.text.isEmpty else { return nil }
        let reading = readCount(label.text, words: words)
        if case .absent = reading { return take(.wrong(notACount(label.text)), at: label.valuePlace) }
        return take(reading, at: label.valuePlace)
    }

    /// One of the words of a kind; an unknown word is refused, with the words that there are.
    mutating func word<W: Word>(_ type: W.Type, _ text: String, at place: Place) -> W? {
        if let word = words.word(type, text) { return word }
        var scanner = ValueScanner(text, words: words)
        if let word = scanner.word(type) {
            let name = words.printed(word)
            refuse(
                .unknownWord,
                at: place,
                sv: "\"\(shortened(text))\" är för mycket här. Skriv bara \"\(name)\", och resten som vanlig text.",
                en: "\"\(shortened(text))\" is too much here. Write only \"\(name)\", and the rest as ordinary text."
            )
            return word
        }
        let slip = words.nearestWord(type, to: text)
        let near = slip ?? words.wordEnding(type, text)
        refuse(
            .unknownWord,
            at: place,
            sv: "\"\(shortened(text))\" går inte att använda här. "
                + (near.map { "Menade du \"\($0)\"? " } ?? "") + "Skriv något av: \(words.list(W.wordKind)).",
            en: "\"\(shortened(text))\" can't be used here. "
                + (near.map { "Did you mean \"\($0)\"? " } ?? "") + "Write one of: \(words.list(W.wordKind)).",
            fix: slip.map { [Fix(at: place, text, as: $0)] } ?? []
        )
        return nil
    }

    mutating func word<W: Word>(_ type: W.Type, _ label: WrittenLabel?) -> W? {
        guard let label, !label.text.isEmpty else { return nil }
        return word(type, label.text, at: label.valuePlace)
    }

    /// The ids of a list of names, parted by commas and "och".
    mutating func list(_ text: String, of names: RegisterNames, at place: Place) -> [String] {
        var ids: [String] = []
        addNames(in: text, of: names, to: &ids, at: place)
        return ids
    }

    mutating func addNames(in text: String, of names: RegisterNames, to ids: inout [String], at place: Place) {
        for part in listParts(text, words: words, isKnown: { names.id($0) != nil }) {
            let start = Place(file: place.file, line: place.line, column: place.column + part.offset)
            let name = String(part.name)
            if let id = names.id(name) {
                add(id, written: name, to: &ids, at: start)
            } else {
                diagnostics.append(names.unknown(name, at: start))
            }
        }
    }

    /// Adds to a list what is not there yet; what is there already is refused.
    mutating func add(_ id: String, written name: String, to ids: inout [String], at place: Place) {
        guard ids.contains(id) else { return ids.append(id) }
        refuseRepeated(name, at: place)
    }

    mutating func refuseRepeated(_ name: String, at place: Place) {
        refuse(
            .twice,
            at: place,
            sv: "\"\(shortened(name))\" står redan i listan, kanske under ett annat namn. Ta bort det ena.",
            en: "\"\(shortened(name))\" is in the list already, perhaps by another name. Remove one of them."
        )
    }

    /// The slugs of other dialogues, parted by commas and "och".
    mutating func slugs(_ label: WrittenLabel?) -> [String] {
        guard let label else { return [] }
        var slugs: [String] = []
        let known = context.slugs
        for slug in listParts(label.text, words: words, isKnown: { known.contains(String($0)) }).map({ String($0.name) }
        ) {
            if context.slugs.contains(slug) {
                add(slug, written: slug, to: &slugs, at: label.valuePlace)
            } else {
                diagnostics.append(unknownDialogue(slug, among: context.slugs, at: label.valuePlace))
            }
        }
        return slugs
    }

    /// Refuses an entry or section that lacks a label that it must have; gives whether it has them all.
    mutating func requireLabels(_ entry: MergedEntry, of section: SectionName) -> Bool {
        let absent = section.labels.filter { $0.isRequired && entry.first($0.id) == nil }.map(\.id)
        let missed = entry.written.hasUnread ? [] : absent.filter { !entry.written.lost.contains($0) }
        guard let first = missed.first else { return absent.isEmpty }
        let names = missed.map { "\"\(words.label($0))\"" }
        let line = "- \(words.label(first)): …"
        // A heading of the author's own may be named like the section.
        let isText = missed.count > 1 && entry.written.labels.isEmpty
        let other = Message(
            sv: isText ? " Är det något annat som du berättar om, ge avsnittet en annan rubrik." : "",
            en: isText ? " If it is something else that you tell of, give the section another heading." : ""
        )
        refuse(
            .missingLabel,
            at: entry.place,
            sv: "Här saknas \(names.joined(separator: " och ")). "
                + (names.count == 1 ? "Lägg till raden" : "Lägg till en rad för var och en, till exempel")
                + " \"\(line)\".\(other.swedish)",
            en: "\(names.joined(separator: " and ")) \(names.count == 1 ? "is" : "are") missing here. "
                + (names.count == 1 ? "Add the line" : "Add a line for each, such as") + " \"\(line)\".\(other.english)"
        )
        return false
    }
}

func unknownDialogue(_ slug: String, among slugs: Set<String>, at place: Place) -> Diagnostic {
    let near = nearest(to: slug, among: slugs.sorted())
    return .error(
        .unknownDialogue,
        at: place,
        sv: "Dialogen \"\(shortened(slug))\" finns inte. "
            + (near.map { "Menade du \"\($0)\"?" } ?? "Skriv filens namn utan \".md\"."),
        en: "There is no dialogue \"\(shortened(slug))\". "
            + (near.map { "Did you mean \"\($0)\"?" } ?? "Write the file's name without \".md\"."),
        fix: near.map { [Fix(at: place, slug, as: $0)] } ?? []
    )
}
