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

/// What is wrong with something, wherever it stands: of what kind it is, and the words for it.
package struct Fault: Hashable, Sendable {
    package let kind: MessageKind
    package let message: Message

    package init(_ kind: MessageKind, sv: String, en: String) {
        self.kind = kind
        message = Message(sv: sv, en: en)
    }

    /// One after the other, of the first one's kind.
    package static func + (first: Fault, second: Fault) -> Fault {
        let both = first.message + second.message
        return Fault(first.kind, sv: both.swedish, en: both.english)
    }
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
    package let fault: Fault
    /// What `samtal check --fix` writes; empty where nothing is certain, or something would be lost.
    package let fix: [Fix]

    package var kind: MessageKind { fault.kind }
    package var message: Message { fault.message }

    package init(_ severity: Severity, _ fault: Fault, at place: Place, fix: [Fix] = []) {
        self.severity = severity
        self.place = place
        self.fault = fault
        self.fix = fix
    }

    package init(
        _ severity: Severity,
        _ kind: MessageKind,
        at place: Place,
        sv: String,
        en: String,
        fix: [Fix] = []
    ) {
        self.init(severity, Fault(kind, sv: sv, en: en), at: place, fix: fix)
    }

    /// The same with more to say.
    package func adding(sv: String, en: String) -> Diagnostic {
        Diagnostic(severity, kind, at: place, sv: message.swedish + sv, en: message.english + en, fix: fix)
    }

    package static func error(_ fault: Fault, at place: Place, fix: [Fix] = []) -> Diagnostic {
        Diagnostic(.error, fault, at: place, fix: fix)
    }

    package static func error(
        _ kind: MessageKind,
        at place: Place,
        sv: String,
        en: String,
        fix: [Fix] = []
    ) -> Diagnostic {
        Diagnostic(.error, kind, at: place, sv: sv, en: en, fix: fix)
    }

    package static func warning(
        _ kind: MessageKind,
        at place: Place,
        sv: String,
        en: String,
        fix: [Fix] = []
    ) -> Diagnostic {
        Diagnostic(.warning, kind, at: place, sv: sv, en: en, fix: fix)
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

    package func adding(_ diagnostics: [Diagnostic]) -> Outcome {
        Outcome(value, self.diagnostics + diagnostics)
    }
}

extension Outcome: Sendable where Value: Sendable {}

extension [Diagnostic] {
    /// Each once, in the order of their places, those of settings and registers first, since others follow from them; at
    /// one place, in the order in which they were found.
    package var inOrder: [Diagnostic] {
        let found = withoutRepeats.enumerated()
            .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element)
        return found.filter(\.isOfSettings) + found.filter { !$0.isOfSettings }
    }
}

extension Diagnostic {
    fileprivate var isOfSettings: Bool { place.file.ends(with: ".yml") }
}
