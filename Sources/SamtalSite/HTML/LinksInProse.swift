import SamtalModel

/// Every link in a text, in its order.
func links(in prose: Prose) -> [Inline.Link] {
    var found = Found()
    for block in prose.blocks { collect(block, into: &found) }
    return found.links
}

/// Every picture in a text, in its order.
func images(in prose: Prose) -> [Inline.Image] {
    var found = Found()
    for block in prose.blocks { collect(block, into: &found) }
    return found.images
}

private struct Found {
    var links: [Inline.Link] = []
    var images: [Inline.Image] = []
}

private func collect(_ block: Block, into found: inout Found) {
    switch block {
    case .paragraph(let inlines), .heading(_, let inlines): collect(inlines, into: &found)
    case .list(_, _, let items): for item in items { for block in item { collect(block, into: &found) } }
    case .quote(let blocks): for block in blocks { collect(block, into: &found) }
    case .code, .thematicBreak: break
    }
}

private func collect(_ inlines: [Inline], into found: inout Found) {
    for inline in inlines {
        switch inline {
        case .link(let link):
            found.links.append(link)
            collect(link.content, into: &found)
        case .emphasis(let inner), .strong(let inner): collect(inner, into: &found)
        case .image(let image): found.images.append(image)
        case .text, .code, .softBreak, .lineBreak: break
        }
    }
}
