import SamtalModel

/// Where in a file new lines go.
extension WrittenFile {
    /// An entry last in its section; where the section is not there, with its heading, before the sections that follow it
    /// in the table of CONTENT.md.
    func adding(_ lines: [String], to section: SectionName) -> TextEdit {
        if let found = self.section(section) {
            return inserting([""] + lines, after: lastFilledLine(through: found.lastLine))
        }
        let heading = ["## \(words.section(section))", ""]
        let order = SectionName.allCases
        let later = sections.filter { order.firstIndex(of: $0.section) ?? 0 > order.firstIndex(of: section) ?? 0 }
        if let next = later.map(\.place.line).min() {
            return .inserting(heading + lines + [""], before: next, in: source.file)
        }
        return inserting([""] + heading + lines, after: lastFilledLine(through: source.lines.count))
    }

    /// Lines last in the list of a section that has one without entries.
    func adding(toListOf section: SectionName, _ lines: [String]) -> TextEdit {
        guard let found = self.section(section) else { return adding(lines.map { "- \($0)" }, to: section) }
        let places = (found.labels.map(\.place) + found.items.map(\.place)).map(\.line).sorted()
        guard let last = places.last else { return adding(lines.map { "- \($0)" }, to: section) }
        return addingToList(lines, last: last)
    }

    /// Lines last in the list of an entry.
    func adding(_ lines: [String], to entry: WrittenEntry) -> TextEdit {
        let last = (entry.labels.map(\.place) + entry.items.map(\.place)).map(\.line).max()
        guard let last else { return inserting([""] + lines.map { "- \($0)" }, after: entry.place.line) }
        return addingToList(lines, last: last)
    }

    /// Lines right below a label.
    func adding(_ lines: [String], below label: WrittenLabel) -> TextEdit {
        inserting(lines.map { bullet(of: label.place.line) + $0 }, after: endOfItem(label.place.line))
    }

    /// More text below the last line's own belongs to it: then new ones come before it.
    private func addingToList(_ lines: [String], last: Int) -> TextEdit {
        let bulleted = lines.map { bullet(of: last) + $0 }
        let end = endOfItem(last)
        let next = (end + 1...end + source.lines.count + 1).first { !isBlank($0) || $0 > source.lines.count }
        let holdsMore = next.map { source.line($0).unicodeScalars.first?.isSpace ?? false } ?? false
        return holdsMore ? .inserting(bulleted, before: last, in: source.file) : inserting(bulleted, after: end)
    }

    /// The last line of the first paragraph of a list's item.
    private func endOfItem(_ line: Int) -> Int {
        var end = line
        while end < source.lines.count, !isBlank(end + 1), !beginsItemOrHeading(end + 1) { end += 1 }
        return end
    }

    /// What stands before the words of a list's item: `- `, as its author wrote it.
    private func bullet(of line: Int) -> String {
        let text = source.line(line)
        let indent = text.leading(\.isSpace)
        let mark = text[indent.endIndex...]
        guard let bullet = mark.unicodeScalars.first, "-*+".holds(bullet) else { return "- " }
        let rest = Substring(mark.unicodeScalars.dropFirst())
        return "\(indent)\(bullet)\(rest.leading { $0 == " " })"
    }

    private func isBlank(_ line: Int) -> Bool { source.line(line).unicodeScalars.allSatisfy(\.isSpace) }

    private func beginsItemOrHeading(_ line: Int) -> Bool {
        let text = source.line(line).droppingLeading(\.isSpace)
        guard let first = text.unicodeScalars.first else { return true }
        return "-*+#".holds(first)
    }

    private func lastFilledLine(through last: Int) -> Int { (1...max(1, last)).last { !isBlank($0) } ?? 1 }

    private func inserting(_ lines: [String], after line: Int) -> TextEdit {
        .inserting(lines, before: line + 1, in: source.file)
    }

    /// A line with a part of it written in another way, from a column on; nil where the part does not stand there.
    func writing(_ part: String, as other: String, after place: Place) -> TextEdit? {
        let line = source.line(place.line)
        let start = line.unicodeScalars.index(
            line.startIndex,
            offsetBy: place.column - 1 + source.shift(of: place.line),
            limitedBy: line.endIndex
        )
        guard let start, let range = line[start...].place(of: part) else { return nil }
        let text = "\(line[..<range.lowerBound])\(other)\(line[range.upperBound...])"
        return TextEdit(file: source.file, line: place.line, with: [text])
    }

    /// A key at the top of the file with another value, or last there.
    func setting(_ key: Key, _ value: String) -> TextEdit {
        guard let entry = frontMatter.entry(key) else {
            return .inserting(["\(words.key(key)): \(value)"], before: frontMatter.bodyLine - 1, in: source.file)
        }
        let last = max(entry.place.line, entry.values.map(\.place.line).max() ?? 0)
        return TextEdit(
            file: source.file,
            line: entry.place.line,
            count: last - entry.place.line + 1,
            with: ["\(entry.name): \(value)"]
        )
    }
}
