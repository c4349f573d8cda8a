import Mustache

/// Something that a template is filled with: it answers to the names of one table, and to no others.
///
/// The table both renders and checks: a theme can use a name only where a view has it (see `checkTheme`).
protocol View: Sendable {
    static var names: Names<Self> { get }
    /// The value of a name, or nil where the view has no such name.
    func child(named name: String) -> Any?
}

extension View {
    func child(named name: String) -> Any? { Self.names.value(of: name, in: self) }
}

/// A view as Mustache meets it: one reference, since it is passed on and asked for its kind at every name.
final class Boxed<Content: View>: MustacheParent {
    private let view: Content

    init(_ view: Content) { self.view = view }

    func child(named name: String) -> Any? { view.child(named: name) }
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
    private let values: [String: @Sendable (Subject) -> Any]
    private let fields: [Field<Subject>]

    init(_ fields: Field<Subject>...) { self.init(fields) }

    init(_ named: [Field<Subject>]) {
        let fields = named + named.compactMap(\.filledFlag)
        shape = Shape(Dictionary(fields.map { ($0.name, $0.kind) }) { first, _ in first })
        values = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
        self.fields = fields
    }

    /// Every value as it is printed, and a bit for each that is there; only of a view without lists.
    func filling(of subject: Subject) -> (values: [String], filled: UInt64) {
        var values: [String] = []
        values.reserveCapacity(fields.count)
        var filled: UInt64 = 0
        for (index, field) in fields.enumerated() {
            var text = ""
            var isFilled = false
            switch field.kind {
            case .text:
                text = field.printed?(subject) ?? ""
                isFilled = !text.isEmpty
                text = escaped(text)
            case .html:
                text = field.printed?(subject) ?? ""
                isFilled = !text.isEmpty
            case .flag: isFilled = field.isTrue?(subject) ?? false
            case .section, .list: break
            }
            values.append(text)
            if isFilled { filled |= 1 << UInt64(index) }
        }
        return (values, filled)
    }

    /// What Mustache is given in place of a view's values, to make a pattern of a template.
    func marks(filled: UInt64) -> [String: Any] {
        var marks: [String: Any] = [:]
        for (index, field) in fields.enumerated() {
            let isFilled = filled & (1 << UInt64(index)) != 0
            switch field.kind {
            case .text, .html: marks[field.name] = Leaf(isFilled ? Pattern.mark(index) : nil)
            case .flag: marks[field.name] = isFilled
            case .section, .list: break
            }
        }
        return marks
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
    /// For text and markup, what is printed; for a flag, whether it is true.
    fileprivate var printed: (@Sendable (Subject) -> String?)?
    fileprivate var isTrue: (@Sendable (Subject) -> Bool)?
    /// For a list, whether there is anything in it.
    private var isFilled: (@Sendable (Subject) -> Bool)?

    private init(_ name: String, _ kind: Shape.Kind, _ value: @escaping @Sendable (Subject) -> Any) {
        self.name = name
        self.kind = kind
        self.value = value
    }

    private init<Element>(
        _ name: String,
        of element: Shape.Kind,
        _ list: @escaping @Sendable (Subject) -> [Element],
        as item: @escaping @Sendable (Element) -> Any
    ) {
        self.init(name, .list(of: element)) { list($0).map(item) }
        isFilled = { !list($0).isEmpty }
    }

    fileprivate var filledFlag: Field? { isFilled.map { .flag("has-" + name, $0) } }

    static func text(_ name: String, _ value: @escaping @Sendable (Subject) -> String?) -> Field {
        var field = Field(name, .text) { Leaf(value($0)) }
        field.printed = value
        return field
    }

    static func html(_ name: String, _ value: @escaping @Sendable (Subject) -> HTML?) -> Field {
        var field = Field(name, .html) { Leaf(value($0)?.markup) }
        field.printed = { value($0)?.markup }
        return field
    }

    static func flag(_ name: String, _ value: @escaping @Sendable (Subject) -> Bool) -> Field {
        var field = Field(name, .flag) { value($0) }
        field.isTrue = value
        return field
    }

    static func section<Inner: View>(_ name: String, _ value: @escaping @Sendable (Subject) -> Inner?) -> Field {
        Field(name, .section(Inner.names.shape)) { value($0).map { Boxed($0) as Any } ?? Leaf(nil) }
    }

    static func list<Inner: View>(_ name: String, _ value: @escaping @Sendable (Subject) -> [Inner]) -> Field {
        Field(name, of: .section(Inner.names.shape), value) { Boxed($0) }
    }

    /// A list of views without lists of their own, each in a template of its own; printed as one: `{{{name}}}`.
    static func pieces<Piece: View>(
        _ name: String,
        _ template: TemplateName,
        _ list: @escaping @Sendable (Subject) -> [Piece]
    ) -> Field where Subject: OnPage {
        .html(name) { subject in
            let views = list(subject)
            return views.isEmpty ? nil : subject.context.pieces.render(template, views, in: subject.context.language)
        }
    }

    static func texts(_ name: String, _ value: @escaping @Sendable (Subject) -> [String]) -> Field {
        Field(name, of: .text, value) { Leaf($0) }
    }

    static func htmls(_ name: String, _ value: @escaping @Sendable (Subject) -> [HTML]) -> Field {
        Field(name, of: .html, value) { Leaf($0.markup) }
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
