/// One name of a view.
struct Field<Subject: Sendable>: Sendable {
    let name: String
    let kind: Shape.Kind
    let value: @Sendable (Subject) -> ViewValue
    /// For a list, whether there is anything in it.
    private var isFilled: (@Sendable (Subject) -> Bool)?

    private init(_ name: String, _ kind: Shape.Kind, _ value: @escaping @Sendable (Subject) -> ViewValue) {
        self.name = name
        self.kind = kind
        self.value = value
    }

    private init<Element>(
        _ name: String,
        of element: Shape.Kind,
        _ list: @escaping @Sendable (Subject) -> [Element],
        as wrapped: @escaping @Sendable ([Element]) -> ViewValue
    ) {
        self.init(name, .list(of: element)) { wrapped(list($0)) }
        isFilled = { !list($0).isEmpty }
    }

    var filledFlag: Field? { isFilled.map { .flag("has-" + name, $0) } }

    static func text(_ name: String, _ value: @escaping @Sendable (Subject) -> String?) -> Field {
        Field(name, .text) { .text(value($0)) }
    }

    static func html(_ name: String, _ value: @escaping @Sendable (Subject) -> HTML?) -> Field {
        Field(name, .html) { .html(value($0)) }
    }

    static func flag(_ name: String, _ value: @escaping @Sendable (Subject) -> Bool) -> Field {
        Field(name, .flag) { .flag(value($0)) }
    }

    static func section<Inner: View>(_ name: String, _ value: @escaping @Sendable (Subject) -> Inner?) -> Field {
        Field(name, .section(Inner.names.shape)) { .section(value($0)?.filling) }
    }

    static func list<Inner: View>(_ name: String, _ value: @escaping @Sendable (Subject) -> [Inner]) -> Field {
        Field(name, of: .section(Inner.names.shape), value) { .list($0.map(\.filling)) }
    }

    static func texts(_ name: String, _ value: @escaping @Sendable (Subject) -> [String]) -> Field {
        Field(name, of: .text, value) { .texts($0) }
    }

    static func htmls(_ name: String, _ value: @escaping @Sendable (Subject) -> [HTML]) -> Field {
        Field(name, of: .html, value) { .htmls($0) }
    }
}
