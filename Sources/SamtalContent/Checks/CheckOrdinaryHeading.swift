import SamtalModel

/// Refuses a heading that is nearly a reserved one, or that stands over a list with two known labels.
///
/// Its section would else be shown as ordinary text, and its meetings or feedback be lost.
func checkOrdinaryHeading(
    _ heading: MarkdownNode,
    over blocks: [MarkdownNode],
    in source: SourceText,
    words: FileWords
) -> [Diagnostic] {
    let text = trimmed(heading.plainText)
    let place = source.place(of: heading)
    if let near = words.slip(SectionName.self, text) {
        return [notReserved(text, suggestion: headingWord(near.word, near.written, words), at: place)]
    }
    // A list right below the heading is like a section of labels; one below a "###" like a section of entries.
    let hasEntries = blocks.contains { $0.kind == .heading(level: 3) }
    for section in SectionName.allCases.sorted(by: { fits($0, hasEntries) && !fits($1, hasEntries) }) {
        let hasKnownLabels = blocks.contains { block in
            guard case .list = block.kind else { return false }
            return block.children.filter { hasLabel($0, of: section, words) }.count >= 2
        }
        if hasKnownLabels {
            return [
                notReserved(text, suggestion: words.section(section), at: place)
            ]
        }
    }
    return []
}

private func fits(_ section: SectionName, _ hasEntries: Bool) -> Bool {
    switch section.shape {
    case .labels: !hasEntries
    case .entries: hasEntries
    case .list, .rows, .figures: false
    }
}

/// The heading in the language that the author nearly wrote it in.
private func headingWord(_ section: SectionName, _ written: String, _ words: FileWords) -> String {
    words.nearestWord(SectionName.self, to: written) ?? words.section(section)
}

private func hasLabel(_ item: MarkdownNode, of section: SectionName, _ words: FileWords) -> Bool {
    guard let paragraph = item.children.first, paragraph.kind == .paragraph,
        let split = splitLabel(paragraph.children),
        case .read = readLabelName(split.label, in: section, words: words)
    else { return false }
    return true
}

private func notReserved(_ heading: String, suggestion: String, at place: Place) -> Diagnostic {
    .error(
        at: place,
        sv:
            "Rubriken \"\(heading)\" känns inte igen. Skriv \"## \(suggestion)\", eller välj en rubrik som inte liknar den.",
        en:
            "The heading \"\(heading)\" is not known. Write \"## \(suggestion)\", or choose a heading that is not like it."
    )
}
