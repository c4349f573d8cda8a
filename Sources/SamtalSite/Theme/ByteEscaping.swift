import Mustache

/// Escapes what `{{name}}` prints, byte by byte.
///
/// The library's own escaping compares `Character`s, so a `"` with a combining mark (U+0301) or a joiner (U+200D)
/// after it goes through as it is, and ends the attribute that it stands in.
struct ByteEscaping: MustacheContentType {
    func escapeText(_ text: String) -> String { escaped(text) }

    /// The line that each template begins with, partials too: the library goes back to its own escaping in each.
    static let pragma = "{{% CONTENT_TYPE:\(name)}}\n"

    /// Makes the content type known to the library; once is enough, and more does no harm.
    static func register() { _ = isRegistered }

    private static let name = "SAMTAL"
    private static let isRegistered: Bool = {
        MustacheContentTypes.register(ByteEscaping(), named: name)
        return true
    }()
}
