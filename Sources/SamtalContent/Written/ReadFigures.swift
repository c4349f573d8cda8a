import SamtalModel

extension SectionReader {
    /// Whether some row of a list is an answer with its figure.
    func holdsFigure(_ blocks: [MarkdownNode]) -> Bool {
        blocks.contains { block in
            guard case .list = block.kind else { return false }
            return block.children.contains { item in
                guard let paragraph = item.children.first, let split = splitLabel(paragraph.children) else {
                    return false
                }
                let value = asItLooks(plainText(of: readInlines(split.value, in: source)))
                if case .read = readFigure(value, words: words) { return true }
                return false
            }
        }
    }

    /// Reads the labels and rows of an entry's first lists; gives the text above and below them.
    ///
    /// Below some text they are those that hold a figure or facts; what is below them is text, with any lists in it.
    mutating func readFigures(
        _ entry: inout WrittenEntry,
        _ blocks: [MarkdownNode],
        in section: SectionName
    ) -> [MarkdownNode] {
        let start = blocks.indices.first { index in
            let block = blocks[index]
            return block.isList && (index == 0 || holdsFigure([block]) || block.holdsLabels(of: section, words))
        }
        guard let start else { return blocks }
        let lists = blocks[start...].prefix(while: \.isList)
        for item in lists.flatMap(\.children) { readRow(item, of: section, into: &entry) }
        return Array(blocks[..<start] + blocks[lists.endIndex...])
    }

    private mutating func readRow(_ item: MarkdownNode, of section: SectionName, into entry: inout WrittenEntry) {
        guard let paragraph = item.children.first, paragraph.kind == .paragraph else {
            diagnostics.append(emptyItem(at: source.place(of: item)))
            return
        }
        understood.insert(paragraph.line)
        let place = source.place(of: paragraph)
        let split = splitLabel(paragraph.children)
        if let split, case .read(let label) = readLabelName(split.label, in: section, words: words) {
            let name = Name(rule: label.rule, label: label, written: split.label, value: split.value)
            add(name, paragraph, Array(item.children.dropFirst()), to: &entry, in: section)
            return
        }
        let inlines = readInlines(split?.value ?? paragraph.children, in: source)
        entry.items.append(
            WrittenItem(
                key: split?.label ?? "",
                value: readProse(item.children, in: source),
                text: trimmed(asItLooks(plainText(of: inlines))),
                place: place,
                valuePlace: split == nil ? place : source.placeOfValue(after: place)
            )
        )
    }
}
