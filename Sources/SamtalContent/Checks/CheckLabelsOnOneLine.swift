import SamtalModel

/// A label that stands within another's value, as more of the same text.
struct SwallowedLabel {
    let id: Label
    /// The line that it is to be, such as `- Ni sa: Fler bänkar`.
    let line: String
}

extension SectionReader {
    /// The labels of a section that stand after a sentence's end within a value, and the text before them.
    ///
    /// One that begins a line of its own is a lost line.
    func labels(within value: [Inline], in section: SectionName) -> (before: String, labels: [SwallowedLabel]) {
        let text = asItLooks(textWithLines(of: value))
        guard text.holds(": ") else { return (text, []) }
        var starts: [(start: String.Index, colon: String.Index, id: Label)] = []
        let scalars = text.unicodeScalars
        var hasEnded = false
        for index in scalars.indices {
            let scalar = scalars[index]
            if hasEnded, scalar.properties.isUppercase, index > text.startIndex,
                scalars[scalars.index(before: index)] == " ", let found = label(at: index, of: text, in: section)
            {
                starts.append((index, found.colon, found.id))
            }
            // A quotation or a bracket may close after the sentence that it holds.
            if !scalar.isSpace, !"\"”’»)*".holds(scalar) { hasEnded = ".!?…;".holds(scalar) }
        }
        let ends = starts.dropFirst().map(\.start) + [text.endIndex]
        let labels = zip(starts, ends).map { label, end in
            let value = trimmed(text[scalars.index(after: label.colon)..<end])
            return SwallowedLabel(id: label.id, line: "- \(text[label.start..<label.colon]): \(value)")
        }
        return (trimmed(text[..<(starts.first?.start ?? text.endIndex)]), labels)
    }

    private func label(at start: String.Index, of text: String, in section: SectionName) -> (
        colon: String.Index, id: Label
    )? {
        let rest = text[start...]
        let name = rest.leading { !":.!?…;\n".holds($0) }
        guard name.unicodeScalars.count <= 60, rest[name.endIndex...].begins(with: ": "),
            case .read(let label) = readLabelName(String(name), in: section, words: words)
        else { return nil }
        return (name.endIndex, label.rule.id)
    }
}

/// The words of a value, with its lines as they are broken in the file.
private func textWithLines(of inlines: [Inline]) -> String {
    inlines.reduce(into: "") { text, inline in
        switch inline {
        case .softBreak, .lineBreak: text += "\n"
        default: text += plainText(of: [inline])
        }
    }
}

func labelsOnOneLine(_ labels: [SwallowedLabel], after name: String, at place: Place) -> Diagnostic {
    let lines = labels.map { "\"\(shortened($0.line))\"" }
    return .error(
        .labelInValue,
        at: place,
        sv: "Det här läses som ett enda värde: allt hör till \"\(name)\". Ge varje etikett en egen rad: "
            + "\(lines.joined(separator: ", ")).",
        en: "This is read as one value: all of it belongs to \"\(name)\". Give each label a line of its own: "
            + "\(lines.joined(separator: ", "))."
    )
}
