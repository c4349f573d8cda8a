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
                  samtal check --format markdown --due 60

                Det som är försenat och det som är lovat inom 30 dagar står sist, för var och en som ansvarar; med \
                --format markdown som ett brev till var och en, att klistra in i ett mejl.

                \(exitCodesText.swedish)
                """,
            en: """
                Examples:

                  samtal check
                  samtal check --content . --language sv
                  samtal check --strict --format github
                  samtal check --fix
                  samtal check --format markdown --due 60

                What is late and what is promised within 30 days comes last, unit by unit; with --format markdown as a \
                letter to each, to paste into an e-mail.

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

    @Option(
        help: optionHelp(
            sv: "Berätta om det som är försenat, och det som är lovat inom så många dagar; 0 för ingenting av det.",
            en: "Tell what is late, and what is promised within so many days; 0 for none of it.",
            value: ("dagar", "days")
        )
    )
    var due = 30

    func validate() throws {
        guard (0...366).contains(due) else {
            throw ValidationError(
                helpText(
                    sv: "--due tar ett antal dagar, från 0 till 366.",
                    en: "--due takes a number of days, from 0 to 366."
                )
            )
        }
    }

    func run() async throws {
        let request = try options.request()
        if fix { try await tellingOfDisk(request, options) { try await writeFixes(request, isShown: format == .text) } }
        let preparation = try await tellingOfDisk(request, options) { try await prepareSite(request) }
        let language = options.language?.language ?? preparation.language ?? .swedish
        let diagnostics = preparation.diagnostics
        let duties = due == 0 ? nil : await preparation.duties(within: due)
        show(diagnostics, duties, preparation.undecided, as: format, in: language, isFixed: fix)
        guard preparation.site != nil, diagnostics.isEmpty || !strict else { throw ExitCode.contentHasErrors }
    }
}
