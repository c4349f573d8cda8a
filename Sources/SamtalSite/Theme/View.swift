import Mustache

/// Something that a template is filled with: it answers to the names of one table, and to no others.
///
/// The table both renders and checks: a theme can use a name only where a view has it (see `checkTheme`).
protocol View: MustacheParent, Sendable {
    static var names: Names<Self> { get }
}

extension View {
    func child(named name: String) -> Any? { Self.names.value(of: name, in: self) }
}

/// The names that a view offers to templates, each with its kind and how its value is found.
///
/// A value is made only when a template asks for it.
struct Names<Subject: Sendable>: Sendable {
    let shape: Shape
    private let values: [String: @Sendable (Subject) -> Any]

    init(_ fields: Field<Subject>...) { self.init(fields) }

    init(_ fields: [Field<Subject>]) {
        shape = Shape(Dictionary(fields.map { ($0.name, $0.kind) }) { first, _ in first })
        values = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
    }

    func value(of name: String, in subject: Subject) -> Any? { values[name]?(subject) }
}

/// What a template may name in one place, and what each name holds.
struct Shape: Sendable {
    let kinds: [String: Kind]

    init(_ kinds: [String: Kind]) { self.kinds = kinds }

    indirect enum Kind: Sendable {
        /// Text, escaped when printed: `{{name}}`. A section over it is skipped when there is none.
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

/// One name of a view.
struct Field<Subject: Sendable>: Sendable {
    let name: String
    let kind: Shape.Kind
    let value: @Sendable (Subject) -> Any

    static func text(_ name: String, _ value: @escaping @Sendable (Subject) -> String?) -> Field {
        Field(name: name, kind: .text) { Leaf(value($0)) }
    }

    static func html(_ name: String, _ value: @escaping @Sendable (Subject) -> HTML?) -> Field {
        Field(name: name, kind: .html) { Leaf(value($0)?.markup) }
    }

    static func flag(_ name: String, _ value: @escaping @Sendable (Subject) -> Bool) -> Field {
        Field(name: name, kind: .flag) { value($0) }
    }

    static func section<Inner: View>(_ name: String, _ value: @escaping @Sendable (Subject) -> Inner?) -> Field {
        Field(name: name, kind: .section(Inner.names.shape)) { value($0).map { $0 as Any } ?? Leaf(nil) }
    }

    static func list<Inner: View>(_ name: String, _ value: @escaping @Sendable (Subject) -> [Inner]) -> Field {
        Field(name: name, kind: .list(of: .section(Inner.names.shape))) { value($0) }
    }

    static func texts(_ name: String, _ value: @escaping @Sendable (Subject) -> [String]) -> Field {
        Field(name: name, kind: .list(of: .text)) { value($0).map { Leaf($0) } }
    }

    static func htmls(_ name: String, _ value: @escaping @Sendable (Subject) -> [HTML]) -> Field {
        Field(name: name, kind: .list(of: .html)) { value($0).map { Leaf($0.markup) } }
    }
}

/// A text or a piece of markup on its way into a template; without one, a section over it is skipped.
///
/// A name that has no value answers with an empty leaf, not with nil: for nil, Mustache would go on looking for the
/// name in the things around.
private struct Leaf: MustacheCustomRenderable, MustacheParent {
    let renderText: String
    let isNull: Bool

    init(_ text: String?) {
        renderText = text ?? ""
        isNull = renderText.isEmpty
    }

    func child(named: String) -> Any? { nil }
}
