import SamtalModel

/// Refuses `](` that is left over as text: a link or a picture that did not become one.
func checkLeftovers(_ node: MarkdownNode, in source: SourceText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    guard case .text(let text) = node.kind, holdsLeftover(text) else { return [] }
    found.append(leftover(at: place(of: node, in: source)))
    return found
}

/// Whether a text holds `](`; both are ASCII, and most texts hold neither.
private func holdsLeftover(_ text: String) -> Bool {
    text.holds("](")
}

/// The first `](` from the text's line on, where the source holds one; else the line.
private func place(of node: MarkdownNode, in source: SourceText) -> Place {
    let line = source.line(node.line)
    guard let range = line.place(of: "](") else { return source.place(line: node.line) }
    return Place(
        file: source.file,
        line: node.line,
        column: line[..<range.lowerBound].unicodeScalars.count + 1
    )
}

private func leftover(at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv: "Länken är inte hel. Skriv \"[text](https://www.example.org/)\" utan mellanslag i adressen, och stäng "
            + "parentesen.",
        en:
            "The link is not whole. Write \"[text](https://www.example.org/)\" without spaces in the address, and close "
            + "the parenthesis."
    )
}
