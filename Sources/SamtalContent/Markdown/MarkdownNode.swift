import SamtalModel

/// A node of the CommonMark syntax tree, with its place in the file.
///
/// A class, since every check is handed every node.
final class MarkdownNode: Sendable {
    enum Kind: Sendable, Equatable {
        case document
        case quote
        /// Bulleted where there is no start.
        case list(start: Int?, isTight: Bool)
        case item
        case codeBlock(String)
        case htmlBlock(String)
        case paragraph
        case heading(level: Int)
        case thematicBreak
        case text(String)
        case softBreak
        case lineBreak
        case code(String)
        case htmlInline(String)
        case emphasis
        case strong
        case link(destination: String, title: String)
        case image(destination: String, title: String)
    }

    let kind: Kind
    /// Counted from 1 in the whole file; for a text run the line of its block where cmark knows no better.
    let line: Int
    /// In bytes, counted from 1.
    let byteColumn: Int
    let lastLine: Int
    let children: [MarkdownNode]

    init(kind: Kind, line: Int, byteColumn: Int, lastLine: Int, children: [MarkdownNode]) {
        self.kind = kind
        self.line = line
        self.byteColumn = byteColumn
        self.lastLine = lastLine
        self.children = children
    }

    func withKind(_ kind: Kind) -> MarkdownNode {
        MarkdownNode(kind: kind, line: line, byteColumn: byteColumn, lastLine: lastLine, children: children)
    }

    /// The words of this node and all below it, breaks as spaces.
    var plainText: String {
        switch kind {
        case .text(let text), .code(let text): text
        case .softBreak, .lineBreak: " "
        default: children.plainText
        }
    }

    /// Whether it is a link that shows where it leads: `<https://…>`, or an address that stands by itself.
    var isBareAddress: Bool {
        guard case .link(let destination, _) = kind else { return false }
        let text = asItLooks(plainText)
        return !text.isEmpty && destination.ends(with: text)
    }

    /// This node, then all below it, in the file's order.
    func forEach(_ body: (MarkdownNode) -> Void) {
        body(self)
        for child in children { child.forEach(body) }
    }
}

extension [MarkdownNode] {
    /// The words of all of them, as they stand after each other.
    var plainText: String { reduce(into: "") { $0 += $1.plainText } }
}
