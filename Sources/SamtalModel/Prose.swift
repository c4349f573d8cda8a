/// Markdown as meant: blocks of text, parsed and free of raw HTML.
package struct Prose: Hashable, Sendable {
    package var blocks: [Block]
    /// What they are in, where their label says so: `Ni sa (ar)`.
    package var language: Language?

    package init(_ blocks: [Block] = []) { self.blocks = blocks }

    /// One paragraph.
    package init(_ inlines: [Inline]) { blocks = [.paragraph(inlines)] }

    package init(text: String) { self.init([Inline.text(text)]) }

    package var isEmpty: Bool { blocks.isEmpty }

    /// The words alone, blocks parted by line breaks.
    package var plainText: String { blocks.map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n") }
}

package enum Block: Hashable, Sendable {
    case paragraph([Inline])
    /// Level as written, 2 through 6.
    case heading(level: Int, [Inline])
    /// Items of an ordered list are numbered from `start`; a bulleted list has none.
    case list(start: Int?, isTight: Bool, items: [[Block]])
    case quote([Block])
    case code(String)
    case thematicBreak

    package var plainText: String {
        switch self {
        case .paragraph(let inlines), .heading(_, let inlines): SamtalModel.plainText(of: inlines)
        case .list(_, _, let items): items.map { Prose($0).plainText }.joined(separator: "\n")
        case .quote(let blocks): Prose(blocks).plainText
        case .code(let text): text
        case .thematicBreak: ""
        }
    }
}

package indirect enum Inline: Hashable, Sendable {
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    case code(String)
    case link(Link)
    case image(Image)
    case softBreak
    case lineBreak

    package struct Link: Hashable, Sendable {
        /// As written in the file.
        package let destination: String
        package let content: [Inline]
        /// What is said of it when it is pointed at; empty where nothing is.
        package let title: String
        package let place: Place

        package init(destination: String, content: [Inline], title: String = "", place: Place) {
            self.destination = destination
            self.content = content
            self.title = title
            self.place = place
        }
    }

    package struct Image: Hashable, Sendable {
        /// The file's path below `media/`.
        package let file: String
        /// Empty only where the author has declared that the picture is decorative.
        package let alternative: String
        /// What the author has written to be read beside it; may be empty.
        package let title: String
        package let place: Place

        package init(file: String, alternative: String, title: String = "", place: Place) {
            self.file = file
            self.alternative = alternative
            self.title = title
            self.place = place
        }
    }
}

/// The words of a run of inlines, without markup; line breaks are spaces and a picture is its alternative text.
package func plainText(of inlines: [Inline]) -> String {
    var text = ""
    for inline in inlines {
        switch inline {
        case .text(let words), .code(let words): text += words
        case .emphasis(let inner), .strong(let inner): text += plainText(of: inner)
        case .link(let link): text += plainText(of: link.content)
        case .image(let image): text += image.alternative
        case .softBreak, .lineBreak: text += " "
        }
    }
    return text
}
