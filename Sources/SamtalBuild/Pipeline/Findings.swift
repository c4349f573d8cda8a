import SamtalModel

/// The diagnostics of all stages so far.
struct Findings {
    private var all: [Diagnostic] = []

    var hasErrors: Bool { all.contains { $0.severity == .error } }

    mutating func add(_ diagnostics: [Diagnostic]) { all += diagnostics }

    /// The value of a stage, when its diagnostics have been noted.
    mutating func take<Value>(_ outcome: Outcome<Value>) -> Value {
        add(outcome.diagnostics)
        return outcome.value
    }

    /// Each once, in the order of their places; at one place, in the order in which they were found.
    var sorted: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return all.filter { seen.insert($0).inserted }.enumerated()
            .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element)
    }
}
