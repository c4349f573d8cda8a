import SamtalModel

extension SourceText {
    /// Where the value of a `Label: value` begins, given where the label does.
    func placeOfValue(after label: Place) -> Place {
        let text = line(label.line).unicodeScalars.dropFirst(max(0, label.column - 1 + shift(of: label.line)))
        guard
            let colon = text.indices.first(where: { index in
                guard text[index] == ":" else { return false }
                let next = text.index(after: index)
                return next == text.endIndex || mayFollowLabel(text[next])
            })
        else { return label }
        let skipped = text[text.index(after: colon)...].prefix(while: mayFollowLabel)
        let column = label.column + text[...colon].count + skipped.count
        return Place(file: file, line: label.line, column: column)
    }
}

private func mayFollowLabel(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || scalar.isInvisible || scalar == "*" || scalar == "_"
}
