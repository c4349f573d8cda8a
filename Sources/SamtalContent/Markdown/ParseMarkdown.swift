import CCmark
import SamtalModel

/// The syntax tree of a part of a file, from a line through the end.
///
/// This is the only file that sees cmark. Nodes deeper than `deepest` are left out, and the first of them is returned
/// as `tooDeep`, so that no later stage can be made to exhaust the stack. Addresses that stand by themselves are links.
struct MarkdownDocument: Sendable {
    let blocks: [MarkdownNode]
    /// The line of the first node that was nested too deep.
    let tooDeep: Int?

    /// Far beyond what a page for people needs.
    static let deepest = 24

    init(parsing source: SourceText, fromLine firstLine: Int) {
        guard source.lines.indices.contains(firstLine - 1) else {
            blocks = []
            tooDeep = nil
            return
        }
        let text = source.bytes[source.lines[firstLine - 1].lowerBound...]
        let hidden = hidingEmphasisMarks(in: text)
        let parsed = ParsedDocument(hidden?[...] ?? text)
        var reader = TreeReader(lineOffset: firstLine - 1, source: source, hasHiddenMarks: hidden != nil)
        blocks = reader.children(of: parsed.root, depth: 0, blockLine: firstLine, isInLink: false)
        tooDeep = reader.tooDeep
    }
}

/// Owns what cmark has allocated.
private struct ParsedDocument: ~Copyable {
    let root: OpaquePointer

    init(_ text: ArraySlice<UInt8>) {
        let parsed = text.withUnsafeBytes { buffer in
            // SOURCEPOS changes the tree, not only the output: without it lines are wrong after a code span that
            // breaks a line.
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                buffer.count,
                CMARK_OPT_SOURCEPOS
            )
        }
        guard let parsed else { preconditionFailure("cmark gives a document for any text.") }
        cmark_consolidate_text_nodes(parsed)
        root = parsed
    }

    deinit { cmark_node_free(root) }
}

private struct TreeReader {
    let lineOffset: Int
    let source: SourceText
    let hasHiddenMarks: Bool
    var tooDeep: Int?
    /// The line and byte up to which addresses have been found in the source.
    private var found = (line: 0, byte: 0)

    init(lineOffset: Int, source: SourceText, hasHiddenMarks: Bool) {
        self.lineOffset = lineOffset
        self.source = source
        self.hasHiddenMarks = hasHiddenMarks
    }

    mutating func children(
        of parent: OpaquePointer,
        depth: Int,
        blockLine: Int,
        isInLink: Bool
    ) -> [MarkdownNode] {
        var nodes: [MarkdownNode] = []
        var next = cmark_node_first_child(parent)
        while let node = next {
            let read = self.node(node, depth: depth, blockLine: blockLine, isInLink: isInLink)
            if let read { nodes += isInLink ? [read] : withLinks(read) }
            next = cmark_node_next(node)
        }
        return nodes
    }

    /// A text parted at the addresses in it, which become links; any other node as it is.
    private mutating func withLinks(_ node: MarkdownNode) -> [MarkdownNode] {
        guard case .text(let text) = node.kind else { return [node] }
        let bytes = Array(text.utf8)
        let addresses = bareAddresses(in: bytes[...])
        guard !addresses.isEmpty else { return [node] }
        func part(_ kind: MarkdownNode.Kind, at column: Int, _ children: [MarkdownNode] = []) -> MarkdownNode {
            MarkdownNode(kind: kind, line: node.line, byteColumn: column, lastLine: node.lastLine, children: children)
        }
        func words(_ range: Range<Int>) -> MarkdownNode.Kind { .text(String(decoding: bytes[range], as: UTF8.self)) }
        var nodes: [MarkdownNode] = []
        var end = 0
        for address in addresses {
            if address.range.lowerBound > end {
                nodes.append(part(words(end..<address.range.lowerBound), at: node.byteColumn))
            }
            let column = column(of: bytes[address.range], on: node.line)
            let text = part(words(address.range), at: column)
            nodes.append(part(.link(destination: address.destination, title: ""), at: column, [text]))
            end = address.range.upperBound
        }
        if end < bytes.count { nodes.append(part(words(end..<bytes.count), at: node.byteColumn)) }
        return nodes
    }

    /// Where an address stands on its line, after those before it; 1 where the source writes it in another way.
    private mutating func column(of address: ArraySlice<UInt8>, on line: Int) -> Int {
        let bytes = source.lineBytes(line)
        if found.line != line { found = (line, bytes.startIndex) }
        guard let first = address.first else { return 1 }
        while let start = bytes[min(found.byte, bytes.endIndex)...].firstIndex(of: first) {
            found.byte = start + 1
            if bytes[start...].starts(with: address) { return start - bytes.startIndex + 1 }
        }
        found.byte = bytes.endIndex
        return 1
    }

    private mutating func node(
        _ node: OpaquePointer,
        depth: Int,
        blockLine: Int,
        isInLink: Bool
    ) -> MarkdownNode? {
        let startLine = Int(cmark_node_get_start_line(node))
        let line = startLine == 0 ? blockLine : startLine + lineOffset
        guard depth <= MarkdownDocument.deepest else {
            if tooDeep == nil { tooDeep = line }
            return nil
        }
        guard let kind = kind(of: node) else { return nil }
        let type = cmark_node_get_type(node)
        return MarkdownNode(
            kind: kind,
            line: line,
            byteColumn: max(1, Int(cmark_node_get_start_column(node))),
            lastLine: max(line, Int(cmark_node_get_end_line(node)) + lineOffset),
            children: children(
                of: node,
                depth: depth + 1,
                blockLine: line,
                isInLink: isInLink || type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE
            )
        )
    }

    private func kind(of node: OpaquePointer) -> MarkdownNode.Kind? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_LIST:
            .list(
                start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
                    ? Int(cmark_node_get_list_start(node)) : nil,
                isTight: cmark_node_get_list_tight(node) != 0
            )
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .codeBlock(literal(of: node))
        case CMARK_NODE_HTML_BLOCK: .htmlBlock(literal(of: node))
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_TEXT: .text(literal(of: node))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code(literal(of: node))
        case CMARK_NODE_HTML_INLINE: .htmlInline(literal(of: node))
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK:
            .link(
                destination: asItLooks(string(cmark_node_get_url(node))),
                title: string(cmark_node_get_title(node))
            )
        case CMARK_NODE_IMAGE:
            .image(
                destination: asItLooks(string(cmark_node_get_url(node))),
                title: string(cmark_node_get_title(node))
            )
        default: nil
        }
    }

    private func literal(of node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

    private func string(_ text: UnsafePointer<CChar>?) -> String {
        let text = text.map { String(cString: $0) } ?? ""
        return hasHiddenMarks ? showingEmphasisMarks(text) : text
    }
}
