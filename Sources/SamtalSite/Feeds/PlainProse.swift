import SamtalModel

/// Turns prose into text for calendars and summaries, where nothing can be marked or followed.
struct PlainProse: Sendable {
    let links: LinkMap
    let origin: LinkOrigin
    /// In the text's language.
    let dates: DateWords

    /// Blocks on lines of their own, items after hyphens, and each link's address after its words.
    func text(_ prose: Prose) -> String { text(prose.blocks) }

    private func text(_ blocks: [Block]) -> String {
        blocks.map(text).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func text(_ block: Block) -> String {
        switch block {
        case .paragraph(let inlines), .heading(_, let inlines): text(inlines)
        case .list(let start, _, let items):
            items.enumerated().map { index, item in
                (start.map { "\($0 + index). " } ?? "- ") + text(item)
            }.joined(separator: "\n")
        case .quote(let blocks): text(blocks)
        case .code(let code): code
        case .thematicBreak: ""
        }
    }

    private func text(_ inlines: [Inline]) -> String { inlines.map(text).joined() }

    private func text(_ inline: Inline) -> String {
        switch inline {
        case .text(let words): dates.spoken(words)
        case .code(let words): words
        case .emphasis(let inner), .strong(let inner): text(inner)
        case .link(let link): text(link)
        case .image(let image): image.alternative
        case .softBreak: " "
        case .lineBreak: "\n"
        }
    }

    private func text(_ link: Inline.Link) -> String {
        let words = text(link.content)
        guard let address = links.href(links.target(of: link.destination, from: origin), from: nil) else {
            return words
        }
        // An address that the words already say is not said twice.
        let said = address.halves(at: ":").map { $0.after.after("//") ?? $0.after }
        if words == address || said == words[...] { return words }
        return words.isEmpty ? address : "\(words) (\(address))"
    }
}
