import SamtalModel

/// A translation of a dialogue, with each of its entries found in the original.
struct PairedTranslation {
    var file: WrittenFile
    /// By section, and by the index of the original's entry.
    var entries: [SectionName: [Int: WrittenEntry]] = [:]
    /// The same, for rows and the items of plain lists.
    var items: [SectionName: [Int: WrittenItem]] = [:]
}

/// Finds each of a translation's entries in the original; refuses facts, and whatever the original does not have.
///
/// Meetings pair by their id, groups by the group, rows by their days, other entries by their id. What has only its order
/// to be known by pairs by that, and then all of it: with one missing, the others would stand in the wrong places.
func pairTranslation(_ file: WrittenFile, with original: WrittenFile, names: OrganisationNames) -> Outcome<
    PairedTranslation
> {
    var pairer = Pairer(original: original, translation: PairedTranslation(file: file), names: names)
    pairer.diagnostics += headlessEntries(
        of: file,
        day: original.frontMatter.day(original.words) ?? anyDay,
        groups: names.groups
    )
    if original.section(.results) == nil { pairer.translation.file.readAsText(.results) }
    for index in pairer.translation.file.sections.indices { pairer.pairSection(index) }
    pairer.checkFrontMatter()
    return Outcome(pairer.translation, pairer.diagnostics)
}

/// Refuses keys that a translation may not state, and words for a key that the original does not have.
func checkKeys(of translation: WrittenFile, with original: WrittenFile, among allowed: Set<Key>) -> [Diagnostic] {
    translation.frontMatter.entries.compactMap { entry in
        guard allowed.contains(entry.key) else { return fact(entry.name, at: entry.place) }
        let isMissed = original.frontMatter.isReadable && entry.key != .title
        guard isMissed, original.frontMatter.entry(entry.key) == nil else { return nil }
        return notInOriginal(entry.name, at: entry.place)
    }
}

struct Pairer {
    let original: WrittenFile
    var translation: PairedTranslation
    let names: OrganisationNames
    var diagnostics: [Diagnostic] = []

    var words: FileWords { translation.file.words }

    mutating func checkFrontMatter() {
        let allowed: Set<Key> = [.title, .summary, .madeWith, .reason, .imageText]
        diagnostics += checkKeys(of: translation.file, with: original, among: allowed).map { found in
            guard let reason = translation.file.frontMatter.entry(.reason), reason.place == found.place,
                let row = exitRow
            else { return found }
            return reasonInTimeline(reason.name, row.key, words.suggested.printed(row.phase), at: found.place)
        }
    }

    /// The row of the original's timeline that says why the dialogue ended, if any.
    private var exitRow: (key: String, phase: Phase)? {
        original.section(.timeline)?.items.lazy.compactMap { item -> (key: String, phase: Phase)? in
            let (what, note) = DialogueReader.splitNote(item.value)
            guard note != nil, let phase = original.words.word(Phase.self, what), phase.isExit else { return nil }
            return (item.key, phase)
        }.first
    }

    mutating func pairSection(_ index: Int) {
        let section = translation.file.sections[index]
        let kind = section.section
        guard let original = original.section(kind) else {
            diagnostics.append(missingInOriginal(at: section.place))
            return
        }
        if kind == .timeline { pairMoves(ofSection: index, with: original.labels) }
        let labels = translation.file.sections[index].labels
        checkLabels(labels, against: original.labels, besides: original.lost, of: kind)
        if let first = section.items.first, !kind.itemsAreWords {
            diagnostics.append(factList(at: first.place))
        } else if kind.shape == .rows {
            pairRows(section.items, with: original.items, of: kind)
        } else {
            pairItems(section.items, with: original.items, of: kind)
        }
        pairEntries(section.entries, with: original.entries, of: kind)
    }

    /// An easy-read list stands for itself, and may be shorter than the original's.
    private mutating func pairItems(_ items: [WrittenItem], with originals: [WrittenItem], of kind: SectionName) {
        if let extra = items.dropFirst(originals.count).first {
            diagnostics.append(missingInOriginal(at: extra.place))
        } else if let last = items.last, items.count < originals.count, !translation.file.edition.isEasyRead {
            diagnostics.append(tooFew(items.count, of: originals.count, at: last.place))
        }
        for (index, item) in items.enumerated() { translation.items[kind, default: [:]][index] = item }
    }

    private mutating func pairEntries(_ entries: [WrittenEntry], with originals: [WrittenEntry], of kind: SectionName) {
        var ordered: [WrittenEntry] = []
        let keyed = originals.enumerated().compactMap { index, entry in key(of: entry, in: kind).map { ($0, index) } }
        let places = Dictionary(keyed) { first, _ in first }
        for entry in entries {
            guard let key = key(of: entry, in: kind) else {
                ordered.append(entry)
                continue
            }
            guard let index = places[key], translation.entries[kind]?[index] == nil else {
                diagnostics.append(missingInOriginal(at: entry.first(.id)?.place ?? entry.place))
                continue
            }
            pair(entry, with: originals[index], at: index, of: kind)
        }
        guard let last = ordered.last else { return }
        guard kind != .meetings else {
            let ids = originals.compactMap { $0.first(.id)?.text }.joined(separator: ", ")
            for entry in ordered { diagnostics.append(withoutId(ids, words, at: entry.place)) }
            return
        }
        let left = originals.indices.filter { translation.entries[kind]?[$0] == nil }
        if let extra = ordered.dropFirst(left.count).first {
            diagnostics.append(missingInOriginal(at: extra.place))
        } else if ordered.count < left.count {
            diagnostics.append(tooFew(entries.count, of: originals.count, kind, words, at: last.place))
        }
        for (entry, index) in zip(ordered, left) { pair(entry, with: originals[index], at: index, of: kind) }
    }

    /// What an entry is known by wherever it stands: its group or its id; nil where it has only its order.
    private func key(of entry: WrittenEntry, in kind: SectionName) -> String? {
        kind == .affected ? names.groups.id(entry.heading) ?? entry.heading : entry.first(.id)?.text
    }

    private mutating func pair(_ entry: WrittenEntry, with original: WrittenEntry, at index: Int, of kind: SectionName)
    {
        translation.entries[kind, default: [:]][index] = entry
        checkLabels(entry.labels, against: original.labels, besides: original.lost, of: kind)
        if kind.shape == .figures { pairAnswers(of: entry, with: original.items) }
    }

    /// `lost` are labels that the original has as text, which is told of there.
    private mutating func checkLabels(
        _ labels: [WrittenLabel],
        against originals: [WrittenLabel],
        besides lost: Set<Label>,
        of section: SectionName
    ) {
        let counts = [labels, originals].map { labels in
            labels.reduce(into: [:]) { counts, label in counts[label.likeness, default: 0] += 1 }
        }
        for label in labels where label.id != .id && !label.isAnswer {
            guard section.rule(label.id)?.isWords ?? false else {
                diagnostics.append(fact(label.name, at: label.place))
                continue
            }
            if lost.contains(label.id) { continue }
            let count = counts[0][label.likeness, default: 0]
            let all = counts[1][label.likeness, default: 0]
            if label.occurrence >= all {
                diagnostics.append(notInOriginal(label.name, at: label.place))
            } else if label.occurrence == count - 1, count < all, section != .timeline {
                diagnostics.append(tooFew(count, of: all, at: label.place))
            }
        }
        guard lost.isDisjoint(with: answerLabels) else { return }
        checkAnswers(labels.filter(\.isAnswer), against: originals.filter(\.isAnswer))
    }

    /// What residents said and what came of it are translated together, all of them, or not at all.
    private mutating func checkAnswers(_ labels: [WrittenLabel], against originals: [WrittenLabel]) {
        guard let first = labels.first else { return }
        let hasReasons = labels.contains { $0.id == .whyNot }
        let originals = hasReasons ? originals : originals.filter { $0.id != .whyNot }
        let counts = [labels, originals].map { labels in labels.count { $0.id == .youSaid } }
        guard counts[0] == counts[1] else {
            diagnostics.append(answersLeftOut(counts[0], of: counts[1], first.name, at: first.place))
            return
        }
        for (label, original) in zip(labels, originals) where label.id != original.id {
            diagnostics.append(otherAnswer(original, words.suggested.label(original.id), at: label.place))
            return
        }
        if let extra = labels.dropFirst(originals.count).first {
            diagnostics.append(notInOriginal(extra.name, at: extra.place))
        } else if let missing = originals.dropFirst(labels.count).first, let last = labels.last {
            diagnostics.append(answerMissing(missing, words.suggested.label(missing.id), at: last.place))
        }
    }
}

private let answerLabels: Set<Label> = Set(Feedback.Answer.Kind.allCases.map(\.label)).union([.youSaid, .whyNot])

extension WrittenLabel {
    /// Whether it is a part of what residents said and what came of it, where one line belongs to the one above it.
    fileprivate var isAnswer: Bool { answerLabels.contains(id) }

    /// What it has in common with labels that only their order tells it from.
    fileprivate var likeness: Likeness { Likeness(id: id, date: date, number: number) }

    fileprivate struct Likeness: Hashable {
        let id: Label
        let date: Day?
        let number: Int?
    }
}
