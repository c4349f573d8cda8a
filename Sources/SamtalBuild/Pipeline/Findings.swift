import SamtalModel

/// The diagnostics of all stages so far.
struct Findings {
    private(set) var all: [Diagnostic] = []

    var hasErrors: Bool { all.contains { $0.severity == .error } }

    mutating func add(_ diagnostics: [Diagnostic]) { all += diagnostics }

    /// The value of a stage, when its diagnostics have been noted.
    mutating func take<Value>(_ outcome: Outcome<Value>) -> Value {
        add(outcome.diagnostics)
        return outcome.value
    }

    var sorted: [Diagnostic] { all.inOrder }
}
