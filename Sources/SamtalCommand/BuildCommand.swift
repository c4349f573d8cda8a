import ArgumentParser
import SamtalBuild
import SamtalModel

/// `samtal build`.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: helpText(sv: "Bygg webbplatsen.", en: "Build the site."),
        discussion: helpText(
            sv: """
                Finns det fel i innehållet skrivs ingenting, och den webbplats som redan ligger i mappen får vara kvar \
                som den är.

                Exempel:

                  samtal build
                  samtal build --now 2027-03-01    så som den ser ut den 1 mars 2027
                  samtal build --drafts --output forhandsvisning

                \(exitCodesText.swedish)
                """,
            en: """
                If the content has errors nothing is written, and the site that is already in the folder stays as it is.

                Examples:

                  samtal build
                  samtal build --now 2027-03-01    as it looks on 1 March 2027
                  samtal build --drafts --output preview

                \(exitCodesText.english)
                """
        )
    )

    @OptionGroup var options: SiteOptions

    func run() async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let request = try options.request()
        let output = try await tellingOfDisk(request, options) { try openOutput(for: request) }
        let preparation = try await tellingOfDisk(request, options) { try await prepareSite(request, in: output) }
        let language = options.language?.language ?? preparation.language ?? .swedish
        showLines(of: preparation.diagnostics, in: language)
        guard let site = preparation.site else {
            let nothing = Message(sv: "Ingenting har skrivits.", en: "Nothing has been written.")
            let summary = summaryText(of: preparation.diagnostics).text(in: language)
            Console.standardError.writeLine("\(summary) \(nothing.text(in: language))")
            if let next = nextStep(after: preparation.diagnostics) {
                Console.standardError.writeLine(next.text(in: language))
            }
            throw ExitCode.contentHasErrors
        }
        let report = try await tellingOfDisk(request, options) {
            let isShown = Console.standardError.isTerminal
            defer { if isShown { Console.standardError.write("\r\u{1B}[K") } }
            return try await publish(site, to: output) { done, total in
                guard isShown, clock.now - start > .seconds(1) else { return }
                let text = Message(sv: "\(done) av \(total) filer", en: "\(done) of \(total) files")
                Console.standardError.write("\r\u{1B}[K\(text.text(in: language))")
            }
        }
        keepUntilExit(preparation)
        let text = reportText(of: report, took: clock.now - start, in: options.output).text(in: language)
        for line in text.filledParts(at: "\n") { Console.standardOutput.writeLine(String(line)) }
        guard report.undeleted.isEmpty else {
            for error in report.undeleted { tell(error.message, in: language) }
            tell(undeletedText(count: report.undeleted.count), in: language)
            throw ExitCode.diskFailed
        }
    }
}

/// Does something with folders and files, and leaves the program in plain words where they could not be used.
func tellingOfDisk<Result>(
    _ request: BuildRequest,
    _ options: SiteOptions,
    _ body: () async throws -> Result
) async throws -> Result {
    do {
        return try await body()
    } catch let error as DiskError {
        let language = if let asked = options.language { asked.language } else { await firstLanguage(of: request) }
        tell(error.message, in: language ?? .swedish)
        throw ExitCode.diskFailed
    }
}

/// Never lets go of a value: the system takes all of the program's memory back at once, where letting go of a large site,
/// piece by piece, takes as long as planning it.
private func keepUntilExit(_ value: some Sendable) { _ = Unmanaged.passRetained(Kept(value: value)) }

private final class Kept<Value: Sendable>: Sendable {
    let value: Value

    init(value: Value) { self.value = value }
}

/// Says what went wrong that is no fault of the content.
func tell(_ message: Message, in language: Language) {
    let word = Diagnostic.Severity.error.word(in: language)
    Console.standardError.writeLine("samtal: \(word): \(message.text(in: language))")
}
