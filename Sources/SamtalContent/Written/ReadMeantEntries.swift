import SamtalModel

// What was meant by entries whose headings are wrong or missing.

extension SectionReader {
    /// Each `####` heading right above a list of labels as the `###` that was meant.
    mutating func withEntriesMeant(_ blocks: [MarkdownNode], in section: SectionName) -> [MarkdownNode] {
        blocks.enumerated().map { index, block in
            guard case .heading(let level) = block.kind, level > 3, blocks.indices.contains(index + 1),
                blocks[index + 1].holdsLabels(of: section, words)
            else { return block }
            diagnostics.append(
                tooDeepForAnEntry(block.plainText, String(repeating: "#", count: level), at: source.place(of: block))
            )
            return block.withKind(.heading(level: 3))
        }
    }

    /// Reads a list of labels that has no heading above it as an entry; gives the text before it.
    mutating func readHeadless(
        _ blocks: [MarkdownNode],
        in section: SectionName,
        into written: inout WrittenSection
    ) -> ArraySlice<MarkdownNode> {
        guard let index = blocks.firstIndex(where: { $0.holdsLabels(of: section, words) }) else { return blocks[...] }
        let (own, others) = withoutOthers(Array(blocks[index...]), in: section)
        let above = index > 0 && blocks[index - 1].isLikeAHeading ? blocks[index - 1] : nil
        var entry = WrittenEntry(heading: "", place: source.place(of: above ?? blocks[index]))
        entry.headingMeant = above.map { trimmed($0.plainText) } ?? ""
        readEntry(&entry, own, in: section)
        written.entries.append(entry)
        _ = readHeadless(others, in: section, into: &written)
        return blocks[..<index]
    }

    /// The blocks of an entry, and from the next list on that says again what the first did: one that has no heading.
    func withoutOthers(
        _ blocks: [MarkdownNode],
        in section: SectionName
    ) -> (own: [MarkdownNode], others: [MarkdownNode]) {
        guard blocks.count(where: \.isList) > 1,
            let first = blocks.firstIndex(where: { $0.holdsLabels(of: section, words) }),
            let next = blocks[(first + 1)...].firstIndex(where: { block in
                block.holdsLabels(of: section, words)
                    && !block.singleLabels(of: section, words).isDisjoint(
                        with: blocks[first].singleLabels(of: section, words)
                    )
            }), next > first + 1
        else { return (blocks, []) }
        let start = blocks[next - 1].isLikeAHeading ? next - 1 : next
        return (Array(blocks[..<start]), Array(blocks[start...]))
    }

    /// The day from which something may have been told of an entry: that of its heading, or its `Publicerat`.
    func dayOf(_ entry: WrittenEntry, _ items: [MarkdownNode]) -> Day? {
        var scanner = ValueScanner(entry.heading, words: words)
        if case .read(let day) = scanner.day() { return day }
        let announced = items.lazy.compactMap { item -> Day? in
            guard let split = item.itemLabel,
                words.word(Label.self, split.label, among: [.published]) != nil
            else { return nil }
            let value = split.value.plainText
            guard case .read(let day) = readDay(trimmed(value), words: words) else { return nil }
            return day
        }
        return announced.first ?? day
    }
}
