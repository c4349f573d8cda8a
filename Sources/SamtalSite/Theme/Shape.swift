/// What a template may name in one place, and what each name holds.
struct Shape: Sendable {
    /// By name: its place in the view's table, and its kind.
    let names: [String: (index: Int, kind: Kind)]

    init(_ fields: [(name: String, kind: Kind)]) {
        names = Dictionary(fields.enumerated().map { ($1.name, ($0, $1.kind)) }) { first, _ in first }
    }

    indirect enum Kind: Sendable {
        /// Text, escaped when printed: `{{name}}`.
        ///
        /// A section over it is skipped when there is none.
        case text
        /// Markup of ours: `{{{name}}}`.
        case html
        /// Yes or no: only for sections.
        case flag
        /// A thing with names of its own, or nothing.
        case section(Shape)
        case list(of: Kind)
    }
}
