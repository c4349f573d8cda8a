import SamtalModel

/// Refuses raw HTML: it would be left out of the page, or worse, run in it.
func checkRawHTML(_ node: MarkdownNode, in source: SourceText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    switch node.kind {
    case .htmlBlock(let text), .htmlInline(let text):
        found.append(rawHTML(shortened(text.leading { $0 != "\n" }), at: source.place(of: node)))
    default: break
    }
    return found
}

private func rawHTML(_ text: String, at place: Place) -> Diagnostic {
    .error(
        .rawHTML,
        at: place,
        sv:
            "HTML får inte stå här: \(text). Skriv texten i Markdown, eller sätt \"\\\" före \"<\" om tecknet ska synas.",
        en: "HTML may not stand here: \(text). Write the text in Markdown, or put \"\\\" before \"<\" to show the sign."
    )
}
