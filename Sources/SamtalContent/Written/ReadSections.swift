import SamtalModel

/// A file's text, parted into reserved sections and ordinary text.
struct WrittenBody {
    var sections: [WrittenSection] = []
    var ordinary = Prose()
    /// The lines of its sections that were read as text and meant as facts.
    var lost: [LostLine] = []
}

/// Parts a file's blocks at its `##` headings, and reads the labels, entries, lists and rows of reserved sections.
///
/// A heading that is nearly a reserved one is told of, and then read as it, unless the file has that one too. `day` is one
/// that fits the file, for examples in messages.
func readSections(_ blocks: [MarkdownNode], in source: SourceText, words: FileWords, day: Day?) -> Outcome<WrittenBody>
{
    var reader = SectionReader(source: source, words: words, day: day)
    var ordinary: [MarkdownNode] = []
    let parts = partedAtHeadings(blocks, level: 2)
    for part in parts {
        guard let heading = part.heading else {
            ordinary += part.blocks
            continue
        }
        if let section = words.word(SectionName.self, heading.plainText) {
            reader.read(section, heading, part.blocks, after: ordinary)
            continue
        }
        let stands = { section in
            reader.body.sections.contains { $0.section == section }
                || parts.contains { $0.heading.flatMap { words.word(SectionName.self, $0.plainText) } == section }
        }
        var meant = checkOrdinaryHeading(heading, over: part.blocks, in: source, words: words)
        if meant.value == nil, meant.diagnostics.isEmpty, !stands(.timeline) {
            meant = checkHeadingOverRows(heading, over: part.blocks, in: source, words: words)
        }
        reader.diagnostics += meant.diagnostics
        if let section = meant.value, !stands(section) {
            reader.read(section, heading, part.blocks, after: ordinary)
        } else {
            ordinary += [heading] + part.blocks
        }
    }
    reader.body.ordinary = readProse(ordinary, in: source)
    return Outcome(reader.body, reader.diagnostics)
}

/// The blocks before the first heading of a level, then each such heading with the blocks below it.
func partedAtHeadings(
    _ blocks: [MarkdownNode],
    level: Int
) -> [(heading: MarkdownNode?, blocks: [MarkdownNode])] {
    var parts: [(heading: MarkdownNode?, blocks: [MarkdownNode])] = [(nil, [])]
    for block in blocks {
        if block.kind == .heading(level: level) {
            parts.append((block, []))
        } else {
            parts[parts.count - 1].blocks.append(block)
        }
    }
    return parts
}

/// How many rows beside one are looked at for an example: a hostile timeline would take time by its square.
let rowsLookedAt = 20

/// A day on which what comes after some rows of a timeline may be, for examples: some weeks after the last of them that has
/// an end; nil where none has.
func dayAfter(_ rows: ArraySlice<WrittenItem>, _ words: FileWords) -> Day? {
    rows.suffix(rowsLookedAt).reversed().lazy.compactMap { row -> Day? in
        guard case .read(let when) = readWhen(row.key, words: words), when.range.last < .endless else { return nil }
        return when.range.last + 30
    }.first
}

/// Reads the sections of a file, one after the other.
struct SectionReader {
    let source: SourceText
    let words: FileWords
    var body = WrittenBody()
    var diagnostics: [Diagnostic] = []
    /// The lines whose labels and rows have been understood.
    var understood: Set<Int> = []
    /// One that fits the file, for examples in messages.
    let day: Day?

    init(source: SourceText, words: FileWords, day: Day?) {
        self.source = source
        self.words = words
        self.day = day
    }

    /// Reads a section, with what it is as ordinary text where it may turn out to be that, after what is so already.
    fileprivate mutating func read(
        _ section: SectionName,
        _ heading: MarkdownNode,
        _ blocks: [MarkdownNode],
        after ordinary: [MarkdownNode]
    ) {
        read(section, heading, blocks)
        guard section.shape == .figures, !holdsFigure(blocks), !body.sections.isEmpty else { return }
        body.sections[body.sections.count - 1].asText = (
            readProse([heading] + blocks, in: source), readProse(ordinary, in: source).blocks.count
        )
    }

    mutating func read(_ section: SectionName, _ heading: MarkdownNode, _ blocks: [MarkdownNode]) {
        let place = source.place(of: heading)
        if let earlier = body.sections.first(where: { $0.section == section }) {
            diagnostics.append(sectionTwice(heading.plainText, earlier.place.line, at: place))
        }
        let lastLine = blocks.last?.lastLine ?? heading.line
        var written = WrittenSection(section: section, place: place, lastLine: lastLine)
        var text: [MarkdownNode] = []
        switch section.shape {
        case .labels:
            var entry = WrittenEntry(heading: "", place: place)
            readEntry(&entry, blocks, in: section)
            written.labels = entry.labels
            written.text = entry.text
            written.hasUnread = entry.hasUnread
        case .entries:
            for part in partedAtHeadings(withEntriesMeant(blocks, in: section), level: 3) {
                guard let heading = part.heading else {
                    text += readHeadless(part.blocks, in: section, into: &written)
                    continue
                }
                var entry = WrittenEntry(heading: trimmed(heading.plainText), place: source.place(of: heading))
                checkLinks(inHeading: heading)
                let (own, others) = withoutOthers(part.blocks, in: section)
                readEntry(&entry, own, in: section)
                written.entries.append(entry)
                _ = readHeadless(others, in: section, into: &written)
            }
            written.text = readProse(text, in: source)
        case .figures:
            for part in partedAtHeadings(blocks, level: 3) {
                let place = part.heading.map(source.place) ?? place
                var entry = WrittenEntry(heading: trimmed(part.heading?.plainText ?? ""), place: place)
                let rest = readFigures(&entry, part.blocks, in: section)
                if let heading = part.heading {
                    checkLinks(inHeading: heading)
                    entry.text = readProse(rest, in: source)
                    written.entries.append(entry)
                } else {
                    written.items = entry.items
                    text = rest
                }
            }
            written.text = readProse(text, in: source)
        case .list, .rows:
            for block in blocks {
                guard case .list = block.kind else {
                    text.append(block)
                    continue
                }
                for item in block.children { readItem(item, of: section, into: &written) }
            }
            // A table of rows has been told of.
            if text.contains(where: holdsTable) { written.hasUnread = true }
            written.text = readProse(text, in: source)
        }
        // What may turn out to be ordinary text has no labels to lose.
        guard section.shape != .figures || holdsFigure(blocks) else { return body.sections.append(written) }
        let lost = findLostLines(
            in: section,
            from: heading.line + 1,
            through: lastLine,
            understood: understood,
            source,
            words
        )
        body.lost += lost
        for line in lost { written.note(lost: line) }
        body.sections.append(written)
    }

    /// Reads the labels of the lists of facts of an entry; all else is its text, in the file's order.
    ///
    /// The lists that it begins with are facts; one below some text is, where its items begin with labels.
    mutating func readEntry(_ entry: inout WrittenEntry, _ blocks: [MarkdownNode], in section: SectionName) {
        var items: [MarkdownNode] = []
        var rest: [MarkdownNode] = []
        for block in blocks {
            guard case .list(start: nil, _) = block.kind, rest.isEmpty || block.holdsLabels(of: section, words) else {
                rest.append(block)
                continue
            }
            // A line across the page between the text and the list parts the text from nothing.
            if rest.last?.kind == .thematicBreak { rest.removeLast() }
            items += block.children
        }
        var more: [MarkdownNode] = []
        for (index, item) in items.enumerated() {
            guard let paragraph = item.children.first, paragraph.kind == .paragraph else {
                let place = source.place(of: item)
                diagnostics.append(item.children.isEmpty ? emptyItem(at: place) : noLabel(at: place, words, section))
                entry.hasUnread = true
                continue
            }
            let extra = Array(item.children.dropFirst())
            if !extra.isEmpty, index < items.count - 1 {
                diagnostics.append(tooManyBlocks(at: source.place(of: extra[0])))
            }
            guard let name = readName(of: paragraph, in: section, entry, items) else {
                entry.hasUnread = true
                continue
            }
            if !name.rule.isWords { more += extra }
            add(name, paragraph, name.rule.isWords ? extra : [], to: &entry, in: section)
        }
        entry.text = readProse(more + rest, in: source)
    }

    private mutating func checkLinks(inHeading heading: MarkdownNode) {
        guard let link = linksNotShown(in: readInlines(heading.children, in: source)).first else { return }
        diagnostics.append(linkInHeading(link, trimmed(heading.plainText), at: source.place(of: heading)))
    }

    private mutating func readItem(_ item: MarkdownNode, of section: SectionName, into written: inout WrittenSection) {
        guard let paragraph = item.children.first, paragraph.kind == .paragraph else {
            written.hasUnread = true
            diagnostics.append(emptyItem(at: source.place(of: item)))
            return
        }
        let more = Array(item.children.dropFirst())
        let place = source.place(of: paragraph)
        guard section.shape == .rows else {
            let value = readProse(item.children, in: source)
            written.items.append(
                WrittenItem(
                    key: "",
                    value: value,
                    text: trimmed(asItLooks(paragraph.plainText)),
                    place: place,
                    valuePlace: place
                )
            )
            return
        }
        guard let split = splitLabel(paragraph.children) ?? splitRow(paragraph) else {
            written.hasUnread = true
            let text = trimmed(asItLooks(paragraph.plainText))
            diagnostics.append(notARow(text, at: place, section, words, dayAfter(written.items[...], words) ?? day))
            return
        }
        if case .read(let label) = readLabelName(split.label, in: section, words: words) {
            understood.insert(paragraph.line)
            var entry = WrittenEntry(heading: "", place: written.place, labels: written.labels)
            let name = Name(rule: label.rule, label: label, written: split.label, value: split.value)
            add(name, paragraph, more, to: &entry, in: section)
            written.labels = entry.labels
            return
        }
        understood.insert(paragraph.line)
        var key = split.label
        if let unseen = unseen(in: key) {
            diagnostics.append(invisible(unseen, at: place))
            key = withoutUnseen(key)
        }
        let inlines = readInlines(split.value, in: source)
        written.items.append(
            WrittenItem(
                key: key,
                value: Prose((inlines.isEmpty ? [] : [.paragraph(inlines)]) + readProse(more, in: source).blocks),
                text: trimmed(asItLooks(plainText(of: inlines))),
                place: place,
                valuePlace: source.placeOfValue(after: place)
            )
        )
    }
}
