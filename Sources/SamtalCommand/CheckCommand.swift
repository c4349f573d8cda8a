import ArgumentParser
import SamtalBuild
import SamtalModel

/// `samtal check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: helpText(
            sv: "Berätta om allt som är fel, utan att bygga.",
            en: "Tell of everything that is wrong, without building."
        ),
        discussion: helpText(
            sv: """
                Exempel:

                  samtal check
                  samtal check --content . --language en
                  samtal check --strict --format github
                  samtal check --fix

                \(exitCodesText.swedish)
                """,
            en: """
                Examples:

                  samtal check
                  samtal check --content . --language sv
                  samtal check --strict --format github
                  samtal check --fix

                \(exitCodesText.english)
                """
        )
    )

    @OptionGroup var options: SiteOptions

    @Flag(
        help: optionHelp(
            sv: "Räkna också varningar och försenade löften som fel.",
            en: "Count warnings and overdue promises as errors, too."
        )
    )
    var strict = false

    @Flag(
        help: optionHelp(
            sv: "Skriv först det som bara kan rättas på ett sätt, så att ingenting går förlorat.",
            en: "First write what can be mended in one way only, so that nothing is lost."
        )
    )
    var fix = false

    @Option(
        help: optionHelp(
            sv: "Hur det skrivs: text, json, github, gitlab eller markdown.",
            en: "How it is written: text, json, github, gitlab or markdown.",
            value: ("format", "format")
        )
    )
    var format = DiagnosticFormat.text

    func run() async throws {
        let request = try options.request()
        if fix { try await tellingOfDisk(request, options) { try await writeFixes(request, isShown: format == .text) } }
        let preparation = try await tellingOfDisk(request, options) { try await prepareSite(request) }
        let language = options.language?.language ?? preparation.language ?? .swedish
        let diagnostics = preparation.diagnostics
        show(diagnostics, as: format, in: language)
        if format == .text {
            Console.standardOutput.writeLine(summaryText(of: diagnostics).text(in: language))
            if let next = nextStep(after: diagnostics) { Console.standardOutput.writeLine(next.text(in: language)) }
        }
        guard preparation.site != nil, diagnostics.isEmpty || !strict else { throw ExitCode.contentHasErrors }
    }
}
