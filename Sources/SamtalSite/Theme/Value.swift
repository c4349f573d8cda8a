/// What a name of a template stands for, and how it is found in the thing that has the name.
struct Value: Sendable {
    let kind: Kind
    let finding: Finding

    indirect enum Kind: Sendable {
        /// Text, escaped when written: `{{name}}`. A section over it is skipped when there is none.
        case text
        /// Markup of ours: `{{{name}}}`.
        case html
        /// Yes or no: only for sections.
        case flag
        /// A thing with names of its own, or nothing.
        case section(Shape)
        case list(of: Kind)
        /// A list whose every element has a template of its own; written as one piece of markup: `{{{name}}}`.
        case pieces(template: String, Shape)
    }

    /// How it is found; enough to write it, to ask whether it is there, and to go over it.
    enum Finding: Sendable {
        case text(@Sendable (Filling) -> String?)
        case html(@Sendable (Filling) -> HTML?)
        case flag(@Sendable (Filling) -> Bool)
        case items(@Sendable (Filling) -> [Filling])
    }

    static func text(_ text: @escaping @Sendable (Filling) -> String?) -> Value {
        Value(kind: .text, finding: .text(text))
    }

    static func html(_ html: @escaping @Sendable (Filling) -> HTML?) -> Value {
        Value(kind: .html, finding: .html(html))
    }

    static func flag(_ isTrue: @escaping @Sendable (Filling) -> Bool) -> Value {
        Value(kind: .flag, finding: .flag(isTrue))
    }

    static func items(_ kind: Kind, _ items: @escaping @Sendable (Filling) -> [Filling]) -> Value {
        Value(kind: kind, finding: .items(items))
    }

    /// What a section goes over: a list of pieces is one thing, which is written where `{{{.}}}` stands.
    var asOne: Value {
        guard case .pieces = kind, case .items(let items) = finding else { return self }
        return .items(kind) { filling in
            let pieces = items(filling)
            return pieces.isEmpty ? [] : [Filled(pieces)]
        }
    }

    /// The same value, whose things are made once though a page asks for them in several places.
    ///
    /// A dialogue's sections are asked for by its list of contents, too.
    func remembering(at index: Int) -> Value {
        guard case .items(let items) = finding else { return self }
        return .items(kind) { filling in filling.items(at: index) { items(filling) } }
    }
}

extension Value.Finding {
    /// Whether a section over it is shown; an inverted one is where it is not.
    func isThere(in filling: Filling) -> Bool {
        switch self {
        case .text(let text): text(filling)?.isEmpty == false
        case .html(let html): html(filling)?.isEmpty == false
        case .flag(let isTrue): isTrue(filling)
        case .items(let items): !items(filling).isEmpty
        }
    }

    /// What a section over it is filled with, once for each.
    func items(in filling: Filling) -> [Filling] {
        switch self {
        case .text(let text): text(filling).flatMap { $0.isEmpty ? nil : [Filled($0)] } ?? []
        case .html(let html): html(filling).flatMap { $0.isEmpty ? nil : [Filled($0)] } ?? []
        case .flag(let isTrue): isTrue(filling) ? [filling] : []
        case .items(let items): items(filling)
        }
    }

    /// Writes it; only what is text or markup is written.
    func write(in filling: Filling, to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): text(filling).map { appendEscaped($0, to: &bytes) }
        case .html(let html): html(filling).map { bytes += $0.bytes }
        case .flag, .items: break
        }
    }
}

/// A thing on its way through a program: a view, or a text or piece of markup that a section is over.
///
/// Belongs to the rendering of one file.
class Filling {
    private var remembered: [(index: Int, items: [Filling])] = []

    fileprivate init() {}

    fileprivate func items(at index: Int, _ make: () -> [Filling]) -> [Filling] {
        if let known = remembered.first(where: { $0.index == index }) { return known.items }
        let items = make()
        remembered.append((index, items))
        return items
    }
}

final class Filled<Content>: Filling {
    fileprivate let content: Content

    init(_ content: Content) { self.content = content }
}

/// What is in a filling that is known to hold it.
///
/// Not asked again, since it is asked for at every name: the compiler of themes has matched the name with the kind of
/// view that is there.
func content<Content>(of filling: Filling) -> Content { unsafeDowncast(filling, to: Filled<Content>.self).content }
