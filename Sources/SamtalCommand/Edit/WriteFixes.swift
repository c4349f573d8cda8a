import SamtalBuild
import SamtalModel

/// Writes what `check --fix` may: shown first, and asked about where someone sits at a terminal.
func writeFixes(_ request: BuildRequest, isShown: Bool) async throws {
    let plan = try await planFixes(request)
    guard !plan.changes.isEmpty else { return }
    let console = Console.standardOutput
    if isShown {
        showDifference(of: plan, on: console)
        guard Questions().isYes(helpText(sv: "Ska det skrivas?", en: "Is this to be written?")) else { return }
    }
    try write(plan)
    if isShown {
        let files = plan.changes.count
        console.writeLine(
            helpText(
                sv: "Rättat i \(files) \(files == 1 ? "fil" : "filer"). Det här är kvar:",
                en: "Mended in \(files) \(files == 1 ? "file" : "files"). This is left:"
            )
        )
    }
}
