import SamtalModel

/// The diagnostics of all stages so far.
struct Findings {
    private(set) var all: [Diagnostic] = []

    var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// The files that something is wrong in.
    var filesWithErrors: Set<String> { Set(all.filter { $0.severity == .error }.map(\.place.file)) }

    mutating func add(_ diagnostics: [Diagnostic]) { all += diagnostics }

    /// The value of a stage, when its diagnostics have been noted.
    mutating func take<Value>(_ outcome: Outcome<Value>) -> Value {
        add(outcome.diagnostics)
        return outcome.value
    }

    /// Makes warnings of the errors so far in some files, which are not published.
    mutating func forgive(in files: Set<String>) {
        guard !files.isEmpty else { return }
        all = all.map { found in
            guard found.severity == .error, files.contains(found.place.file) else { return found }
            return Diagnostic(.warning, found.fault, at: found.place, fix: found.fix)
        }
    }

    var sorted: [Diagnostic] { all.inOrder }
}
