/// A text of the site's, taken apart at its `{name}` parts.
package struct TextPattern: Sendable {
    package enum Piece: Sendable {
        case words(String)
        /// Where the value of a name goes.
        case value(name: String)
    }

    package let pieces: [Piece]

    /// A `{` without its `}` is ordinary text.
    package init(_ text: String) {
        var pieces: [Piece] = []
        var rest = text.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            if open > rest.startIndex { pieces.append(.words(String(Substring(rest[..<open])))) }
            pieces.append(.value(name: String(Substring(rest[rest.index(after: open)..<close]))))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(Substring(rest)))) }
        self.pieces = pieces
    }

    /// The text with its values; a name without one is left as it stands.
    package func filled(_ value: (String) -> String?) -> String {
        var filled = ""
        for piece in pieces {
            switch piece {
            case .words(let words): filled += words
            case .value(let name): filled += value(name) ?? "{\(name)}"
            }
        }
        return filled
    }
}
