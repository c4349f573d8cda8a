import SamtalModel

/// Refuses a heading that is nearly a reserved one, or that stands over a list with two known labels; gives the section
/// that was meant.
///
/// Its section would else be shown as ordinary text, and its meetings or feedback be lost.
func checkOrdinaryHeading(
    _ heading: MarkdownNode,
    over blocks: [MarkdownNode],
    in source: SourceText,
    words: FileWords
) -> Outcome<SectionName?> {
    let text = trimmed(heading.plainText)
    let place = source.place(of: heading)
    if let near = words.slip(SectionName.self, text)?.word {
        return Outcome(near, [notReserved(text, suggestion: words.section(near), at: place)])
    }
    // A list right below the heading is like a section of labels; one below a "###" like a section of entries.
    let hasEntries = blocks.contains { $0.kind == .heading(level: 3) }
    for section in SectionName.allCases.sorted(by: { fits($0, hasEntries) && !fits($1, hasEntries) }) {
        guard let list = blocks.first(where: { $0.countOfLabels(of: section, words) >= 2 }),
            // "Webb: 200, papper: 30" tells how many answered.
            section != .takePart || !list.holdsOnlyNumbers(words)
        else { continue }
        if let key = words.word(Key.self, text), key == .contact {
            return Outcome(nil, [contactAsSection(text, over: list, words, at: place)])
        }
        return Outcome(section, [overLabels(text, suggestion: words.section(section), at: place)])
    }
    return Outcome(nil)
}

/// Refuses a heading such as "Preliminär tidplan" that stands over rows with times, or any over rows with phases, in a file
/// without a timeline.
func checkHeadingOverRows(
    _ heading: MarkdownNode,
    over blocks: [MarkdownNode],
    in source: SourceText,
    words: FileWords
) -> Outcome<SectionName?> {
    let text = trimmed(heading.plainText)
    let isAboutTimeline = text.filledParts(at: \.isSpace).contains {
        words.word(SectionName.self, $0, among: [.timeline]) != nil
    }
    let isTimeline = blocks.contains { isAboutTimeline ? !$0.rows(words).isEmpty : $0.holdsPhases(words) }
    guard isTimeline else { return Outcome(nil) }
    let found = overLabels(text, suggestion: words.section(.timeline), at: source.place(of: heading))
    return Outcome(.timeline, [found])
}

private func fits(_ section: SectionName, _ hasEntries: Bool) -> Bool {
    switch section.shape {
    case .labels: !hasEntries
    case .entries: hasEntries
    case .list, .rows, .figures: false
    }
}

extension MarkdownNode {
    /// Whether it is a list of facts: at least half of its items begin with a known label.
    func holdsLabels(of section: SectionName, _ words: FileWords) -> Bool {
        let count = countOfLabels(of: section, words)
        return count > 0 && count * 2 >= children.count
    }

    /// Whether every item is a number of people under a name.
    fileprivate func holdsOnlyNumbers(_ words: FileWords) -> Bool {
        children.allSatisfy { item in
            guard let split = item.itemLabel else { return false }
            let value = trimmed(split.value.plainText)
            return if case .read = readCount(value, words: words) { true } else { false }
        }
    }

    /// What the items of a list say that begin with a time and a colon.
    fileprivate func rows(_ words: FileWords) -> [String] {
        guard case .list(start: nil, _) = kind else { return [] }
        return children.compactMap { item in
            guard let split = item.itemLabel,
                case .read = readWhen(split.label, words: words)
            else { return nil }
            return trimmed(split.value.plainText)
        }
    }

    /// Whether it is a list in which two items or more tell when a phase begins.
    fileprivate func holdsPhases(_ words: FileWords) -> Bool {
        let phases = rows(words).filter { row in
            var scanner = ValueScanner(row, words: words)
            return scanner.word(Phase.self) != nil
        }
        return phases.count >= 2
    }

    var isList: Bool { if case .list = kind { true } else { false } }

    /// Of the labels of a list those that may stand once in an entry.
    func singleLabels(of section: SectionName, _ words: FileWords) -> Set<Label> {
        Set(labels(of: section, words).filter { !$0.mayRepeat }.map(\.id))
    }

    /// Whether it is one short line in bold, as people write who know of no headings.
    var isLikeAHeading: Bool {
        kind == .paragraph && children.count == 1 && children[0].kind == .strong && line == lastLine
    }

    /// How many items of a list begin with a label of the section's; 0 where it is no list with bullets.
    fileprivate func countOfLabels(of section: SectionName, _ words: FileWords) -> Int {
        labels(of: section, words).count
    }

    private func labels(of section: SectionName, _ words: FileWords) -> [LabelRule] {
        guard case .list(start: nil, _) = kind else { return [] }
        return children.compactMap { item in
            guard let paragraph = item.children.first, paragraph.kind == .paragraph,
                let split = splitLabel(paragraph.children),
                case .read(let label) = readLabelName(split.label, in: section, words: words)
            else { return nil }
            return label.rule
        }
    }
}

private func notReserved(_ heading: String, suggestion: String, at place: Place) -> Diagnostic {
    .error(
        .headingNearlyKnown,
        at: place,
        sv:
            "Rubriken \"\(heading)\" känns inte igen. Skriv \"## \(suggestion)\", eller välj en rubrik som inte liknar den.",
        en:
            "The heading \"\(heading)\" is not known. Write \"## \(suggestion)\", or choose a heading that is not like it.",
        fix: [Fix(at: place, heading, as: suggestion)]
    )
}

private func overLabels(_ heading: String, suggestion: String, at place: Place) -> Diagnostic {
    .error(
        .headingOverList,
        at: place,
        sv:
            "Listan under rubriken \"\(heading)\" läses bara under \"\(suggestion)\". Skriv \"## \(suggestion)\". Ska det vara "
            + "vanlig text, skriv listan som meningar.",
        en:
            "The list below the heading \"\(heading)\" is read only below \"\(suggestion)\". Write \"## \(suggestion)\". If it is "
            + "to be ordinary text, write the list as sentences."
    )
}

/// A section about whom to ask, which the key at the top of the file says.
private func contactAsSection(_ heading: String, over list: MarkdownNode, _ words: FileWords, at place: Place)
    -> Diagnostic
{
    let values = list.children.compactMap { item in
        item.itemLabel?.value.plainText
    }
    let line = "\(words.key(.contact)): \(values.joined(separator: ", "))"
    return .error(
        .keyElsewhere,
        at: place,
        sv: "Vem man frågar står överst i filen. Ta bort rubriken \"\(heading)\" och listan under den, och skriv "
            + "\"\(line)\" mellan \"---\"-raderna, om det inte redan står där.",
        en:
            "Whom to ask stands at the top of the file. Remove the heading \"\(heading)\" and the list below it, and write "
            + "\"\(line)\" between the \"---\" lines, unless it is there already."
    )
}
