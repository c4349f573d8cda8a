/// Something that a template is filled with: it answers to the names of one table, and to no others.
///
/// The table both renders and checks: a theme can use a name only where a view has it (see `compileTheme`).
protocol View: Sendable {
    static var names: Names<Self> { get }
}

extension View {
    /// The view without its type, as a template meets it.
    var filling: Filling { Filling { Self.names.value(at: $0, in: self) } }
}

/// A view as a template meets it: the values of its names, by their place in its table.
struct Filling: Sendable {
    let value: @Sendable (Int) -> ViewValue
}

/// What a name of a view holds.
enum ViewValue: Sendable {
    case text(String?)
    case html(HTML?)
    case flag(Bool)
    case section(Filling?)
    case list([Filling])
    case texts([String])
    case htmls([HTML])
}

/// The names that a view offers to templates, each with its kind and how its value is found.
///
/// A value is made only when a template asks for it. A list named `x` also answers to the flag `has-x`.
struct Names<Subject: Sendable>: Sendable {
    let shape: Shape
    private let values: [@Sendable (Subject) -> ViewValue]

    init(_ fields: Field<Subject>...) { self.init(fields) }

    init(_ named: [Field<Subject>]) {
        let fields = named + named.compactMap(\.filledFlag)
        shape = Shape(fields.map { (name: $0.name, kind: $0.kind) })
        values = fields.map(\.value)
    }

    func value(at index: Int, in subject: Subject) -> ViewValue { values[index](subject) }
}
