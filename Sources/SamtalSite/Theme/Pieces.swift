import Mustache
import SamtalModel
import Synchronization

/// Renders what stands on pages by the hundred: a fact, a row, a card.
///
/// A template without lists looks the same for all values, but for which of them are there. So Mustache renders it
/// once for each such case, with marks where the values go, and from then on the values are put in at the marks.
final class Pieces: Sendable {
    private let theme: Theme
    private let patterns = Mutex<[Key: [Pattern.Part]]>([:])

    init(_ theme: Theme) { self.theme = theme }

    private struct Key: Hashable {
        let template: TemplateName
        let language: Language
        /// A bit for each name that has a value, or is true.
        let filled: UInt64
    }

    /// The views after each other, each in the template.
    func render<Content: View>(_ template: TemplateName, _ views: [Content], in language: Language) -> HTML {
        var markup = ""
        for view in views { append(template, view, in: language, to: &markup) }
        return HTML(trusted: markup)
    }

    private func append<Content: View>(
        _ template: TemplateName,
        _ view: Content,
        in language: Language,
        to markup: inout String
    ) {
        let (values, filled) = Content.names.filling(of: view)
        let key = Key(template: template, language: language, filled: filled)
        let known = patterns.withLock { $0[key] }
        let pattern = known ?? makePattern(key, Content.names)
        for part in pattern {
            switch part {
            case .markup(let text): markup += text
            case .value(let index): markup += values[index]
            }
        }
    }

    private func makePattern<Content: View>(_ key: Key, _ names: Names<Content>) -> [Pattern.Part] {
        let marked = MarkedView(marks: names.marks(filled: key.filled))
        let rendered = theme.render(key.template, marked, in: key.language)
        let parts = Pattern.parts(of: rendered.markup)
        patterns.withLock { $0[key] = parts }
        return parts
    }
}

/// A template with marks in place of its values.
enum Pattern {
    enum Part: Sendable {
        case markup(String)
        /// The place of a name among its view's.
        case value(Int)
    }

    /// What stands for the value of a name: characters of no language, which no escaping touches.
    static func mark(_ index: Int) -> String { "\u{F0000}\(index)\u{F0001}" }

    static func parts(of rendered: String) -> [Part] {
        var parts: [Part] = []
        var rest = rendered.unicodeScalars[...]
        while let open = rest.firstIndex(of: "\u{F0000}"), let close = rest[open...].firstIndex(of: "\u{F0001}") {
            if open > rest.startIndex { parts.append(.markup(String(rest[..<open]))) }
            let digits = String(rest[rest.index(after: open)..<close])
            guard let index = Int(digits) else { preconditionFailure("Only mark(_:) writes these characters.") }
            parts.append(.value(index))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.markup(String(rest))) }
        return parts
    }
}

/// A view whose values are marks.
private struct MarkedView: MustacheParent {
    let marks: [String: Any]

    func child(named name: String) -> Any? { marks[name] }
}
