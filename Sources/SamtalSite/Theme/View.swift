/// Something that a template is filled with: it answers to the names of one table, and to no others.
///
/// A theme can use a name only where a view has it (see `compile`).
protocol View: Sendable {
    static var names: Names<Self> { get }
}

/// A view that knows the page that it stands on.
protocol OnPage: View {
    var context: PageContext { get }
}

/// The names that a view offers to templates, each with its kind and how its value is found.
///
/// A value is made only when a template asks for it. A list named `x` also answers to the flag `has-x`.
struct Names<Subject: Sendable>: Sendable {
    let shape: Shape

    init(_ fields: Field<Subject>...) { shape = Shape(fields.map { ($0.name, $0.value) }) }
}

/// What a template may name in one place.
struct Shape: Sendable {
    private(set) var values: [String: Value] = [:]

    init(_ fields: [(name: String, value: Value)]) {
        for (index, field) in fields.enumerated() {
            let value = field.value.remembering(at: index)
            values[field.name] = value
            if case .list = value.kind { values["has-" + field.name] = .flag(value.finding.isThere) }
        }
    }
}

/// One name of a view.
struct Field<Subject: Sendable>: Sendable {
    let name: String
    let value: Value

    static func text(_ name: String, _ text: @escaping @Sendable (Subject) -> String?) -> Field {
        Field(name: name, value: .text { text(subject(of: $0)) })
    }

    static func html(_ name: String, _ html: @escaping @Sendable (Subject) -> HTML?) -> Field {
        Field(name: name, value: .html { html(subject(of: $0)) })
    }

    static func flag(_ name: String, _ isTrue: @escaping @Sendable (Subject) -> Bool) -> Field {
        Field(name: name, value: .flag { isTrue(subject(of: $0)) })
    }

    static func section<Inner: View>(_ name: String, _ inner: @escaping @Sendable (Subject) -> Inner?) -> Field {
        Field(
            name: name,
            value: .items(.section(Inner.names.shape)) { inner(subject(of: $0)).map { [Filled($0)] } ?? [] }
        )
    }

    static func list<Inner: View>(_ name: String, _ list: @escaping @Sendable (Subject) -> [Inner]) -> Field {
        Field(
            name: name,
            value: .items(.list(of: .section(Inner.names.shape))) { list(subject(of: $0)).map(Filled.init) }
        )
    }

    /// A list of views, each in a template of its own; printed as one: `{{{name}}}`.
    static func pieces<Piece: View>(
        _ name: String,
        _ template: Template<Piece>,
        _ list: @escaping @Sendable (Subject) -> [Piece]
    ) -> Field {
        Field(
            name: name,
            value: .items(.pieces(template: template.name, Piece.names.shape)) {
                list(subject(of: $0)).map(Filled.init)
            }
        )
    }

    static func texts(_ name: String, _ texts: @escaping @Sendable (Subject) -> [String]) -> Field {
        Field(name: name, value: .items(.list(of: .text)) { texts(subject(of: $0)).map(Filled.init) })
    }

    static func htmls(_ name: String, _ htmls: @escaping @Sendable (Subject) -> [HTML]) -> Field {
        Field(name: name, value: .items(.list(of: .html)) { htmls(subject(of: $0)).map(Filled.init) })
    }

    private static func subject(of filling: Filling) -> Subject { content(of: filling) }
}
