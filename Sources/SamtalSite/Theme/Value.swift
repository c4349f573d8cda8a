/// What a name of a template stands for, and how it is found in the thing that has the name.
struct Value: Sendable {
    let kind: Kind
    /// Whether a section over it is shown; an inverted one is where it is not.
    let isThere: @Sendable (Filling) -> Bool
    /// What a section over it is filled with, once for each.
    let items: @Sendable (Filling) -> [Filling]
    /// Writes it; only what is text or markup is written.
    let write: @Sendable (Filling, inout [UInt8]) -> Void

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

    static func text(_ text: @escaping @Sendable (Filling) -> String?) -> Value {
        Value(
            kind: .text,
            isThere: { text($0)?.isEmpty == false },
            items: { filling in text(filling).flatMap { $0.isEmpty ? nil : [Filled($0)] } ?? [] },
            write: { filling, bytes in text(filling).map { appendEscaped($0, to: &bytes) } }
        )
    }

    static func html(_ html: @escaping @Sendable (Filling) -> HTML?) -> Value {
        Value(
            kind: .html,
            isThere: { html($0)?.isEmpty == false },
            items: { filling in html(filling).flatMap { $0.isEmpty ? nil : [Filled($0)] } ?? [] },
            write: { filling, bytes in html(filling).map { bytes += $0.bytes } }
        )
    }

    static func flag(_ isTrue: @escaping @Sendable (Filling) -> Bool) -> Value {
        Value(kind: .flag, isThere: isTrue, items: { isTrue($0) ? [$0] : [] }, write: { _, _ in })
    }

    static func items(_ kind: Kind, _ items: @escaping @Sendable (Filling) -> [Filling]) -> Value {
        Value(kind: kind, isThere: { !items($0).isEmpty }, items: items, write: { _, _ in })
    }

    /// What a section goes over: a list of pieces is one thing, which is written where `{{{.}}}` stands.
    var asOne: Value {
        guard case .pieces = kind else { return self }
        return Value(
            kind: kind,
            isThere: isThere,
            items: { [items] filling in
                let pieces = items(filling)
                return pieces.isEmpty ? [] : [Filled(pieces)]
            },
            write: write
        )
    }

    /// The same value, whose things are made once though a page asks for them in several places.
    ///
    /// A dialogue's sections are asked for by its list of contents, too.
    func remembering(at index: Int) -> Value {
        switch kind {
        case .text, .html, .flag: self
        case .section, .list, .pieces: .items(kind) { [items] filling in filling.items(at: index) { items(filling) } }
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
