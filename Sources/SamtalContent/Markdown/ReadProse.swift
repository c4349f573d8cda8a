import SamtalModel

/// The meaning of Markdown blocks: what may not be there (raw HTML) is left out, since a check has refused it.
func readProse(_ nodes: [MarkdownNode], in source: SourceText) -> Prose {
    Prose(nodes.compactMap { readBlock($0, in: source) })
}

private func readBlock(_ node: MarkdownNode, in source: SourceText) -> Block? {
    switch node.kind {
    case .paragraph: .paragraph(readInlines(node.children, in: source))
    case .heading(let level): .heading(level: level, readInlines(node.children, in: source))
    case .list(let start, let isTight):
        .list(
            start: start,
            isTight: isTight,
            items: node.children.map { $0.children.compactMap { readBlock($0, in: source) } }
        )
    case .quote: .quote(node.children.compactMap { readBlock($0, in: source) })
    case .codeBlock(let text): .code(text)
    case .thematicBreak: .thematicBreak
    default: nil
    }
}

func readInlines(_ nodes: [MarkdownNode], in source: SourceText) -> [Inline] {
    nodes.compactMap { node in
        switch node.kind {
        case .text(let text): .text(text)
        case .softBreak: .softBreak
        case .lineBreak: .lineBreak
        case .code(let text): .code(text)
        case .emphasis: .emphasis(readInlines(node.children, in: source))
        case .strong: .strong(readInlines(node.children, in: source))
        case .link(let destination, let title):
            .link(
                Inline.Link(
                    // A slip is told once, and then read as what was meant.
                    destination: wholeAddress(destination) ?? destination,
                    content: readInlines(node.children, in: source),
                    title: trimmed(asItLooks(title)),
                    place: source.place(of: node)
                )
            )
        case .image(let destination, let title):
            .image(
                Inline.Image(
                    file: mediaPath(destination) ?? destination,
                    alternative: node.plainText,
                    // Without a text beside it, it says that the picture is decorative.
                    title: trimmed(node.plainText).isEmpty ? "" : trimmed(asItLooks(title)),
                    place: source.place(of: node)
                )
            )
        default: nil
        }
    }
}

extension SourceText {
    /// Where a node begins.
    ///
    /// Inside a line cmark's columns are not always right, so text and links have their line only.
    func place(of node: MarkdownNode) -> Place {
        switch node.kind {
        case .link, .image, .text, .htmlInline, .code, .softBreak, .lineBreak, .emphasis, .strong:
            exactPlace(of: node)
        default: place(line: node.line, byteColumn: node.byteColumn)
        }
    }

    /// The column only where the source really holds what the node begins with.
    private func exactPlace(of node: MarkdownNode) -> Place {
        let opening: [UInt8] =
            switch node.kind {
            case .link: [UInt8(ascii: "["), UInt8(ascii: "<")]
            case .image: [UInt8(ascii: "!")]
            case .htmlInline: [UInt8(ascii: "<")]
            default: []
            }
        let bytes = lineBytes(node.line)
        let index = bytes.startIndex + node.byteColumn - 1
        if node.isBareAddress, bytes.indices.contains(index), bytes[index...].starts(with: node.plainText.utf8) {
            return place(line: node.line, byteColumn: node.byteColumn)
        }
        guard bytes.indices.contains(index), opening.contains(bytes[index]) else {
            // Else the first thing on the line that it may be, if there is just one.
            let candidates = bytes.indices.filter { opening.contains(bytes[$0]) }
            guard candidates.count == 1 else { return place(line: node.line) }
            return place(line: node.line, byteColumn: candidates[0] - bytes.startIndex + 1)
        }
        return place(line: node.line, byteColumn: node.byteColumn)
    }
}
