import SamtalModel

extension SectionReader {
    /// A label as it was written and understood, with its value.
    struct Name {
        let rule: LabelRule
        let label: LabelName
        let written: String
        let value: [MarkdownNode]
    }

    /// `entry` and `items` have days for examples, where something is wrong.
    mutating func readName(
        of paragraph: MarkdownNode,
        in section: SectionName,
        _ entry: WrittenEntry,
        _ items: [MarkdownNode]
    ) -> Name? {
        let place = source.place(of: paragraph)
        // A wrong label is still not a lost line.
        understood.insert(paragraph.line)
        guard let split = splitLabel(paragraph.children) ?? splitWithoutSpace(paragraph, in: section) else {
            diagnostics.append(noLabel(at: place, words, section))
            return nil
        }
        var reading = readLabelName(split.label, in: section, words: words)
        if case .wrong = reading {
            reading = readLabelName(split.label, in: section, words: words, day: dayOf(entry, items))
        }
        switch reading {
        case .absent:
            let meant = labelMeant(by: split.label, in: section, words)
            // "Beslutsdag: 2026-12-03" is when, and not by whom.
            let near =
                meant.flatMap { takesDay($0) ? $0 : nil } ?? whenMeant(by: split, among: items, in: section) ?? meant
            if near == nil, let found = timeApart(split, among: items, in: section, at: place) {
                diagnostics.append(found)
                return nil
            }
            diagnostics.append(unknownLabel(split, near, at: place, words, section))
            // A slip is told once, and then read as what was meant.
            guard let near else { return nil }
            switch readLabelName(near, in: section, words: words) {
            case .absent: return nil
            case .wrong(let message):
                diagnostics.append(.error(message, at: place))
                return nil
            case .read(let label): return Name(rule: label.rule, label: label, written: near, value: split.value)
            }
        case .wrong(let message):
            diagnostics.append(.error(message, at: place))
            return nil
        case .read(let label):
            return Name(rule: label.rule, label: label, written: split.label, value: split.value)
        }
    }

    mutating func add(
        _ name: Name,
        _ paragraph: MarkdownNode,
        _ more: [MarkdownNode],
        to entry: inout WrittenEntry,
        in section: SectionName
    ) {
        let place = source.place(of: paragraph)
        let valuePlace = source.placeOfValue(after: place)
        let inlines = readInlines(name.value, in: source)
        var text = seen(trimmed(asItLooks(plainText(of: inlines))), of: name.rule, at: valuePlace)
        let (before, swallowed) = labels(within: inlines, in: section)
        let facts = name.rule.id == .for ? inlinesBeforeSemicolon(inlines) : name.rule.keepsLinks ? [] : inlines
        let lostLinks = linksNotShown(in: facts)
        if !swallowed.isEmpty {
            diagnostics.append(labelsOnOneLine(swallowed, after: name.written, at: valuePlace))
            entry.lost.formUnion(swallowed.map(\.id))
            if !name.rule.keepsLinks { text = before }
        } else if let link = lostLinks.first {
            if name.rule.id != .for { text = withoutBareAddresses(inlines) }
            // What comes after a semicolon may keep its links.
            let beside = name.rule.id == .for ? text.halves(at: ";").map { $0.before + "; …" } ?? text : text
            diagnostics.append(linkNotShown(link, of: name.written, beside, name.rule, words))
        }
        let first: [Block] = inlines.isEmpty ? [] : [.paragraph(inlines)]
        var value = Prose(first + readProse(more, in: source).blocks)
        value.language = name.label.language
        var label = WrittenLabel(
            id: name.rule.id,
            name: name.written,
            date: name.label.date,
            number: name.label.number,
            value: value,
            text: text,
            place: place,
            valuePlace: valuePlace
        )
        let alike = entry.labels.last {
            $0.id == label.id && $0.number == label.number && ($0.date == label.date || name.rule.mayBeDated)
        }
        label.occurrence = alike.map { $0.occurrence + 1 } ?? 0
        if let earlier = alike, !name.rule.mayRepeat || name.rule.isNumbered {
            diagnostics.append(labelTwice(name.written, earlier.place.line, at: place))
            return
        }
        if text.isEmpty, !swallowed.isEmpty || !lostLinks.isEmpty {
            entry.lost.insert(label.id)
            return
        }
        if showsNothing(text) && more.isEmpty {
            diagnostics.append(withoutValue(name.written, isRequired: name.rule.isRequired, at: place))
            if !name.rule.isRequired { return }
        }
        entry.labels.append(label)
    }

    /// An item of a plain list, or a row; a dated label among the rows is a label.
}
