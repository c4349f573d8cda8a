import SamtalModel

/// Markup that is safe to put on a page as it stands.
///
/// From text there is one road, `HTML(escaping:)`. `HTML(trusted:)` is for markup that this program writes itself.
struct HTML: Hashable, Sendable {
    private(set) var markup: String

    init() { markup = "" }

    /// Text, with everything that means something in HTML written out, inside attributes too.
    init(escaping text: String) { markup = escaped(text) }

    /// Markup of our own, in which every piece that came from outside has been escaped.
    init(trusted markup: String) { self.markup = markup }

    var isEmpty: Bool { markup.isEmpty }

    mutating func append(_ other: HTML) { markup += other.markup }
    mutating func append(text: String) { markup += escaped(text) }
    mutating func append(trusted text: String) { markup += text }

    static func + (left: HTML, right: HTML) -> HTML { HTML(trusted: left.markup + right.markup) }
}

extension [HTML] {
    /// The pieces after each other, with a separator between them.
    func joined(separator: HTML) -> HTML {
        var whole = HTML()
        for (index, piece) in enumerated() {
            if index > 0 { whole.append(separator) }
            whole.append(piece)
        }
        return whole
    }
}

extension HTML {
    /// An element with attributes whose values are text; an attribute without a value is left out.
    init(_ element: String, _ attributes: [(name: String, value: String?)], _ content: HTML) {
        markup = "<"
        markup.reserveCapacity(content.markup.utf8.count + 64)
        markup += element
        for (name, value) in attributes {
            guard let value else { continue }
            for part in [" ", name, "=\"", escaped(value), "\""] { markup += part }
        }
        for part in [">", content.markup, "</", element, ">"] { markup += part }
    }

    init(_ element: String, _ content: HTML) { self.init(element, [], content) }
}

/// The text with `& < > " '` written as character references.
///
/// Works on bytes: a `"` followed by a combining mark is one `Character` that equals none of them, and would break out
/// of an attribute.
func escaped(_ text: String) -> String {
    guard hasByte(text, { reference(for: $0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    appendEscaped(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
}

/// Appends the text's bytes, escaped.
func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
    append(text, to: &bytes, writing: reference)
}

private func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
}
