/// Where in the content something stands: a file, a line and a column, both counted from 1.
///
/// Columns count Unicode scalars. A place without a known line is the whole file, and prints as line 1.
package struct Place: Hashable, Comparable, Sendable {
    /// The path as the author knows it, such as `content/dialogues/torget.md`.
    package let file: String
    package let line: Int
    package let column: Int

    package init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    package static func < (left: Place, right: Place) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

/// A sentence to a person, in Swedish and in English.
package struct Message: Hashable, Sendable {
    package let swedish: String
    package let english: String

    package init(sv swedish: String, en english: String) {
        self.swedish = swedish
        self.english = english
    }

    /// One after the other.
    package static func + (first: Message, second: Message) -> Message {
        Message(sv: "\(first.swedish) \(second.swedish)", en: "\(first.english) \(second.english)")
    }

    package func text(in language: Language) -> String { language == .english ? english : swedish }
}

/// Something to tell an author about the content.
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: Sendable {
        /// Nothing is published until it is mended.
        case error
        /// Worth mending; the site is published all the same.
        case warning
        /// A promise whose day has passed: published as such, and reported.
        case overdue
    }

    package let severity: Severity
    package let place: Place
    package let message: Message
    /// What `samtal check --fix` writes; empty where nothing is certain, or something would be lost.
    package let fix: [Fix]

    package init(_ severity: Severity, at place: Place, sv: String, en: String, fix: [Fix] = []) {
        self.severity = severity
        self.place = place
        self.fix = fix
        message = Message(sv: sv, en: en)
    }

    /// The same with more to say.
    package func adding(sv: String, en: String) -> Diagnostic {
        Diagnostic(severity, at: place, sv: message.swedish + sv, en: message.english + en, fix: fix)
    }

    package static func error(at place: Place, sv: String, en: String, fix: [Fix] = []) -> Diagnostic {
        Diagnostic(.error, at: place, sv: sv, en: en, fix: fix)
    }

    package static func warning(at place: Place, sv: String, en: String, fix: [Fix] = []) -> Diagnostic {
        Diagnostic(.warning, at: place, sv: sv, en: en, fix: fix)
    }
}

/// What a stage made, with everything it has to say about it.
package struct Outcome<Value> {
    package var value: Value
    package var diagnostics: [Diagnostic]

    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Outcome: Sendable where Value: Sendable {}

extension [Diagnostic] {
    /// Each once, in the order of their places, those of settings and registers first, since others follow from them; at
    /// one place, in the order in which they were found.
    package var inOrder: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        let found = filter { seen.insert($0).inserted }.enumerated()
            .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element)
        return found.filter(\.isOfSettings) + found.filter { !$0.isOfSettings }
    }
}

extension Diagnostic {
    fileprivate var isOfSettings: Bool { place.file.ends(with: ".yml") }
}
