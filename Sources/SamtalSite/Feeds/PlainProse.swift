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

    private func text(_ inlines: [Inline]) -> String {
        let tellsHours = dates.tellsHours(inlines)
        return inlines.map { text($0, tellsHours: tellsHours) }.joined()
    }

    private func text(_ inline: Inline, tellsHours: Bool) -> String {
        switch inline {
        case .text(let words): dates.spoken(words, tellsHours: tellsHours)
        case .code(let words): words
        case .emphasis(let inner), .strong(let inner): text(inner)
        case .link(let link): text(link)
        case .image(let image): image.title.isEmpty ? image.alternative : "\(image.alternative) (\(image.title))"
        case .softBreak: " "
        case .lineBreak: "\n"
        }
    }

    private func text(_ link: Inline.Link) -> String {
        let words = plainText(of: link.content)
        let target = links.target(of: link.destination, from: origin)
        guard let href = links.href(target, from: nil) else { return words }
        let address = shown(target, href: href)
        // An address that the words already say is not said twice.
        let said = address.halves(at: ":").map { $0.after.after("//") ?? $0.after }
        if (words.ends(with: address) && !words.isEmpty) || said == words[...] { return words }
        return words.isEmpty ? address : "\(words) (\(address))"
    }

    /// An address for people to read: a host with its own letters, an e-mail address and a telephone number by themselves.
    private func shown(_ target: LinkTarget, href: String) -> String {
        guard case .elsewhere(let address) = target else { return href }
        switch AddressScheme(of: address) {
        case .mailto, .tel:
            return address.halves(at: ":").map { percentDecoded(parts(of: String($0.after)).path) } ?? address
        case .http, .https, .none, .other: return address
        }
    }
}
