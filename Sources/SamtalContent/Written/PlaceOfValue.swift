import SamtalModel

extension SourceText {
    /// Where the value of a `Label: value` begins, given where the label does.
    func placeOfValue(after label: Place) -> Place {
        var rest = line(label.line).unicodeScalars.dropFirst(max(0, label.column - 1 + shift(of: label.line)))
        var column = label.column
        while let scalar = rest.popFirst() {
            column += 1
            guard scalar == ":", rest.first.map(mayFollowLabel) ?? true else { continue }
            return Place(file: file, line: label.line, column: column + rest.prefix(while: mayFollowLabel).count)
        }
        return label
    }
}

private func mayFollowLabel(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || scalar.isInvisible || scalar == "*" || scalar == "_"
}
