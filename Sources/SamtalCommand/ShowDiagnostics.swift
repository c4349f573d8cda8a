import ArgumentParser
import SamtalModel

/// How `check` writes what it found.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people, on standard error; all others go to standard output.
    case text
    /// Described in `docs/formats.md`.
    case json
    /// Workflow commands that GitHub shows beside the line.
    case github
    /// A code quality report.
    case gitlab
    /// One comment on a change.
    case markdown
}

/// Writes diagnostics in a format, in the order in which they come.
func show(_ diagnostics: [Diagnostic], as format: DiagnosticFormat, in language: Language) {
    let output = Console.standardOutput
    switch format {
    case .text:
        let console = Console.standardError
        let text = DiagnosticText(language: language, isColoured: console.isTerminal && !refusesColour())
        console.write(text.text(of: diagnostics))
    case .json: output.write(String(decoding: diagnosticsJSON(diagnostics, in: language).lines, as: UTF8.self))
    case .github: for diagnostic in diagnostics { output.write(diagnostic.workflowCommand(in: language) + "\n") }
    case .gitlab: output.write(String(decoding: codeQuality(diagnostics, in: language).lines, as: UTF8.self))
    case .markdown: output.write(diagnosticsMarkdown(diagnostics, in: language))
    }
}
