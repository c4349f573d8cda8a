import ArgumentParser
import SamtalBuild
import SamtalModel

/// Reads the content, plans what is asked for, shows it, and writes it.
///
/// Where someone sits at a terminal and `isConfirmed`, nothing is written before they have said yes. What is wrong with a
/// changed file by the change itself is told, and then nothing is written.
func runEdit(
    _ options: EditOptions,
    isConfirmed: Bool,
    plan: (EditSession) async throws -> EditPlan
) async throws {
    let request = try options.request()
    let asked = options.language?.language
    do {
        let begun = try await beginEditing(request)
        guard let session = begun.value else {
            showLines(of: begun.diagnostics, in: asked ?? .swedish)
            throw ExitCode.contentHasErrors
        }
        let language = asked ?? session.municipality.settings.defaultLanguage
        do {
            try finish(try await plan(session), isConfirmed: isConfirmed, in: language)
        } catch let refusal as EditRefusal {
            tell(refusal.message, in: language)
            throw ExitCode.wrongUsage
        }
    } catch let error as DiskError {
        tell(error.message, in: asked ?? .swedish)
        throw ExitCode.diskFailed
    }
}

private func finish(_ plan: EditPlan, isConfirmed: Bool, in language: Language) throws {
    let console = Console.standardOutput
    let own = Set(plan.changes.map { "\(plan.folder)/\($0.path)" })
    let errors = plan.faults.filter { $0.severity == .error }
    if errors.contains(where: { own.contains($0.place.file) }) {
        showLines(of: errors, in: language)
        tell(
            Message(
                sv: "Så går det inte att skriva. Ingenting har skrivits.",
                en: "That can't be written. Nothing has been written."
            ),
            in: language
        )
        throw ExitCode.contentHasErrors
    }
    showDifference(of: plan, on: console)
    if isConfirmed, !Questions().isYes(helpText(sv: "Ska det skrivas?", en: "Is this to be written?")) {
        console.writeLine(helpText(sv: "Ingenting har skrivits.", en: "Nothing has been written."))
        return
    }
    try write(plan)
    let new = plan.faults.filter { $0.severity != .overdue }
    guard !plan.left.isEmpty || !new.isEmpty else { return }
    console.writeLine("")
    console.writeLine(Message(sv: "Skrivet. Kvar att göra:", en: "Written. What is left to do:").text(in: language))
    for message in plan.left { console.writeLine("  \(message.text(in: language))") }
    let lines = DiagnosticText(language: language)
    for diagnostic in new { console.writeLine("  \(lines.line(of: diagnostic))") }
}
