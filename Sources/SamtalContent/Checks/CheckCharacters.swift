import SamtalModel

/// Refuses control characters that came in as entities such as `&#7;`, which the file's own bytes do not show.
func checkCharacters(_ node: MarkdownNode, in source: SourceText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let text: String
    switch node.kind {
    case .text(let words), .code(let words), .codeBlock(let words): text = words
    case .link(let destination, let title): text = destination + title
    case .image(let destination, let title): text = destination + title
    default: return []
    }
    guard let scalar = text.unicodeScalars.first(where: isForbidden) else { return [] }
    found.append(forbidden(scalar, at: source.place(line: node.line)))
    return found
}
