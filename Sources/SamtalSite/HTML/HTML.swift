import SamtalModel

/// Markup that is safe to put on a page as it stands.
///
/// From text there is one road, `HTML(escaping:)`. `HTML(trusted:)` is for markup that this program writes itself.
struct HTML: Hashable, Sendable {
    /// In UTF-8, as it is published.
    private(set) var bytes: [UInt8] = []

    init() {}

    /// Text, with everything that means something in HTML written out, inside attributes too.
    init(escaping text: String) { append(text: text) }

    /// Markup of our own, in which every piece that came from outside has been escaped.
    init(trusted markup: String) { append(trusted: markup) }

    var isEmpty: Bool { bytes.isEmpty }
    var markup: String { String(decoding: bytes, as: UTF8.self) }

    mutating func append(_ other: HTML) { bytes += other.bytes }
    mutating func append(text: String) { appendEscaped(text, to: &bytes) }
    mutating func append(trusted markup: String) { bytes += markup.utf8 }
    mutating func append(trusted markup: [UInt8]) { bytes += markup }

    mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    static func + (left: HTML, right: HTML) -> HTML {
        var whole = left
        whole.append(right)
        return whole
    }
}

extension [HTML] {
    /// The pieces after each other, with a separator between them.
    func joined(separator: HTML) -> HTML {
        var whole = HTML()
        whole.reserveCapacity(reduce(0) { $0 + $1.bytes.count + separator.bytes.count })
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
        bytes.reserveCapacity(content.bytes.count + 64)
        append(trusted: "<")
        append(trusted: element)
        for (name, value) in attributes {
            guard let value else { continue }
            append(trusted: " ")
            append(trusted: name)
            append(trusted: "=\"")
            append(text: value)
            append(trusted: "\"")
        }
        append(trusted: ">")
        append(content)
        append(trusted: "</")
        append(trusted: element)
        append(trusted: ">")
    }

    init(_ element: String, _ content: HTML) { self.init(element, [], content) }
}

/// The text with `& < > " '` written as character references.
///
/// Works on bytes: a `"` followed by a combining mark is one `Character` that equals none of them, and would break out
/// of an attribute.
func escaped(_ text: String) -> String {
    hasByte(text) { reference(for: $0) != nil } ? HTML(escaping: text).markup : text
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
