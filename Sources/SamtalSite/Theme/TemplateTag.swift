/// One `{{…}}` of a template, where it stands, and what it says.
struct TemplateTag {
    let kind: Kind
    /// Without the sign that tells the kind, trimmed.
    let name: String
    /// Counted from 1; columns in Unicode scalars.
    let line: Int
    let column: Int
    /// Whether an `=` stands right before it: an attribute's value without quotes around it.
    let isUnquotedAttribute: Bool

    enum Kind {
        /// `{{name}}`
        case text
        /// `{{{name}}}` or `{{&name}}`
        case markup
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case inherit
        /// `{{$name}}`
        case block
        case comment
        /// `{{=…=}}`
        case delimiters
        /// `{{%…}}`
        case pragma
        /// There is no `}}` after it.
        case unfinished

        /// Whether a line with nothing else on it is left out of the page (the Mustache specification's "standalone").
        var canStandAlone: Bool {
            switch self {
            case .section, .inverted, .close, .partial, .inherit, .block, .comment: true
            case .text, .markup, .delimiters, .pragma, .unfinished: false
            }
        }
    }
}
