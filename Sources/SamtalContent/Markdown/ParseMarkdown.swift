import CCmark
import SamtalModel

/// The syntax tree of a part of a file, from a line through the end.
///
/// This is the only file that sees cmark. Nodes deeper than `deepest` are left out, and the first of them is returned
/// as `tooDeep`, so that no later stage can be made to exhaust the stack.
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
        let parsed = ParsedDocument(text)
        var reader = TreeReader(lineOffset: firstLine - 1, source: source)
        blocks = reader.children(of: parsed.root, depth: 0, blockLine: firstLine)
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
    var tooDeep: Int?

    init(lineOffset: Int, source: SourceText) {
        self.lineOffset = lineOffset
        self.source = source
    }

    mutating func children(of parent: OpaquePointer, depth: Int, blockLine: Int) -> [MarkdownNode] {
        var nodes: [MarkdownNode] = []
        var next = cmark_node_first_child(parent)
        while let node = next {
            let read = self.node(node, depth: depth, blockLine: blockLine)
            if let read { nodes.append(read) }
            next = cmark_node_next(node)
        }
        return nodes
    }

    private mutating func node(_ node: OpaquePointer, depth: Int, blockLine: Int) -> MarkdownNode? {
        let startLine = Int(cmark_node_get_start_line(node))
        let line = startLine == 0 ? blockLine : startLine + lineOffset
        guard depth <= MarkdownDocument.deepest else {
            if tooDeep == nil { tooDeep = line }
            return nil
        }
        guard let kind = kind(of: node) else { return nil }
        return MarkdownNode(
            kind: kind,
            line: line,
            byteColumn: max(1, Int(cmark_node_get_start_column(node))),
            lastLine: max(line, Int(cmark_node_get_end_line(node)) + lineOffset),
            children: children(of: node, depth: depth + 1, blockLine: line)
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
        case CMARK_NODE_LINK: .link(destination: string(cmark_node_get_url(node)))
        case CMARK_NODE_IMAGE:
            .image(destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
        default: nil
        }
    }

    private func literal(of node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

    private func string(_ text: UnsafePointer<CChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}
