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

/// Writes what was found in a format, in the order in which it comes; and what is to be done, where that is known.
///
/// `isFixed` says that what could be written by itself has been.
func show(
    _ diagnostics: [Diagnostic],
    _ duties: Duties?,
    _ undecided: Undecided?,
    as format: DiagnosticFormat,
    in language: Language,
    isFixed: Bool
) {
    let output = Console.standardOutput
    switch format {
    case .text:
        showLines(of: diagnostics, in: language)
        output.writeLine(summaryText(of: diagnostics).text(in: language))
        let fixable = isFixed ? nil : fixableText(of: diagnostics)
        for text in [fixable, nextStep(after: diagnostics)].compactMap(\.self) {
            output.writeLine(text.text(in: language))
        }
        for text in [duties.map(dutiesText), undecided.map(undecidedText)].compactMap(\.self) {
            for line in text.text(in: language).parts(at: "\n") { output.writeLine(String(line)) }
        }
    case .json: output.write(String(decoding: diagnosticsJSON(diagnostics, duties, in: language).lines, as: UTF8.self))
    case .github: for diagnostic in diagnostics { output.write(diagnostic.workflowCommand(in: language) + "\n") }
    case .gitlab: output.write(String(decoding: codeQuality(diagnostics, in: language).lines, as: UTF8.self))
    case .markdown:
        output.write(diagnosticsMarkdown(diagnostics, in: language))
        if let duties, !duties.units.isEmpty { output.write("\n" + dutyLetters(duties, in: language)) }
    }
}

/// Writes diagnostics for people, on standard error.
func showLines(of diagnostics: [Diagnostic], in language: Language) {
    let console = Console.standardError
    let text = DiagnosticText(language: language, isColoured: console.isTerminal && !refusesColour())
    console.write(text.text(of: diagnostics))
}
