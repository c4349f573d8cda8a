import SamtalModel

/// A translation of a dialogue, with each of its entries found in the original.
struct PairedTranslation {
    let file: WrittenFile
    /// By section, and by the index of the original's entry.
    var entries: [SectionName: [Int: WrittenEntry]] = [:]
}

/// Finds each of a translation's entries in the original; refuses facts, and whatever the original does not have.
///
/// Meetings pair by their id, groups by the group, other entries by their id, else by their order.
func pairTranslation(_ file: WrittenFile, with original: WrittenFile, names: OrganisationNames) -> Outcome<
    PairedTranslation
> {
    var pairer = Pairer(translation: PairedTranslation(file: file), names: names)
    for section in file.sections { pairer.pair(section, with: original.section(section.section)) }
    pairer.checkFrontMatter()
    return Outcome(pairer.translation, pairer.diagnostics)
}

private let translatableKeys: Set<Key> = [.title, .summary, .madeWith, .reason, .imageText]

private struct Pairer {
    var translation: PairedTranslation
    let names: OrganisationNames
    var diagnostics: [Diagnostic] = []

    mutating func checkFrontMatter() {
        for entry in translation.file.frontMatter.entries where !translatableKeys.contains(entry.key) {
            diagnostics.append(fact(entry.name, at: entry.place))
        }
    }

    mutating func pair(_ section: WrittenSection, with original: WrittenSection?) {
        let kind = section.section
        guard let original else {
            if section.labels.isEmpty, section.entries.isEmpty, section.items.isEmpty { return }
            diagnostics.append(tooMany(at: section.place))
            return
        }
        checkLabels(section.labels, against: original.labels, of: kind)
        if !section.items.isEmpty, !kind.itemsAreWords {
            diagnostics.append(factList(at: section.items[0].place))
        } else {
            for item in section.items.dropFirst(original.items.count) { diagnostics.append(tooMany(at: item.place)) }
            for (item, counterpart) in zip(section.items, original.items) where item.key != counterpart.key {
                checkKey(item, counterpart, original)
            }
        }
        for (position, entry) in section.entries.enumerated() {
            guard let index = index(of: entry, at: position, in: original.entries, of: kind) else { continue }
            if translation.entries[kind]?[index] != nil {
                diagnostics.append(tooMany(at: entry.place))
                continue
            }
            translation.entries[kind, default: [:]][index] = entry
            checkLabels(entry.labels, against: original.entries[index].labels, of: kind)
        }
    }

    /// A row's date in a translation must be the original's, however it is written.
    private mutating func checkKey(_ item: WrittenItem, _ original: WrittenItem, _ section: WrittenSection) {
        guard case .read(let day) = readDay(item.key, words: translation.file.words),
            case .read(let same) = readDay(original.key, words: translation.file.words), day == same
        else {
            diagnostics.append(fact(item.key, at: item.place))
            return
        }
    }

    private mutating func index(
        of entry: WrittenEntry,
        at position: Int,
        in originals: [WrittenEntry],
        of kind: SectionName
    ) -> Int? {
        let found: Int?
        if kind == .affected {
            let group = names.groups.id(entry.heading)
            found = group.flatMap { group in originals.firstIndex { names.groups.id($0.heading) == group } }
        } else if let id = entry.first(.id) {
            found = originals.firstIndex { $0.first(.id)?.text == id.text }
        } else if kind == .meetings {
            let ids = originals.compactMap { $0.first(.id)?.text }.joined(separator: ", ")
            diagnostics.append(withoutId(ids, translation.file.words, at: entry.place))
            return nil
        } else {
            found = originals.indices.contains(position) ? position : nil
        }
        if found == nil { diagnostics.append(tooMany(at: entry.first(.id)?.place ?? entry.place)) }
        return found
    }

    private mutating func checkLabels(
        _ labels: [WrittenLabel],
        against originals: [WrittenLabel],
        of section: SectionName
    ) {
        for label in labels where label.id != .id {
            guard section.rule(label.id)?.isWords ?? false else {
                diagnostics.append(fact(label.name, at: label.place))
                continue
            }
            if !originals.contains(where: { $0.matches(label) }) {
                diagnostics.append(notInOriginal(label.name, at: label.place))
            }
        }
    }
}

private func fact(_ name: String, at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv: "\"\(name)\" är en uppgift som bara står i originalet, så att den inte kan bli olika. Ta bort raden.",
        en: "\"\(name)\" is a fact that stands only in the original, so that it can't differ. Remove the line."
    )
}

private func factList(at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv: "Listan är uppgifter som bara står i originalet. Ta bort den härifrån.",
        en: "The list is facts that stand only in the original. Remove it from here."
    )
}

private func tooMany(at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv: "Det här finns inte i originalet. Skriv det där först, eller ta bort det härifrån.",
        en: "The original does not have this. Write it there first, or remove it from here."
    )
}

private func notInOriginal(_ name: String, at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv: "Originalet har ingen sådan rad: \"\(name)\". Skriv den där först, eller ta bort den härifrån.",
        en: "The original has no such line: \"\(name)\". Write it there first, or remove it from here."
    )
}

private func withoutId(_ ids: String, _ words: FileWords, at place: Place) -> Diagnostic {
    let label = words.label(.id)
    return .error(
        at: place,
        sv: "Mötet saknar id. Skriv \"- \(label): …\" med samma id som i originalet: \(ids).",
        en: "The meeting has no id. Write \"- \(label): …\" with the original's id: \(ids)."
    )
}
