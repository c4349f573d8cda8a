import ArgumentParser
import SamtalBuild
import SamtalModel

/// `samtal report`.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: helpText(
            sv: "Skriv ett års uppföljning som underlag till en nämnd eller styrelse.",
            en: "Write a year's follow-up for a board's paper."
        ),
        discussion: helpText(
            sv: """
                De tolv siffrorna som på webbplatsens uppföljning, med varje fall, det som inte är räknat och året \
                innan bredvid, som Markdown. Spara dem i en fil, eller gör om dem till Word med pandoc.

                Exempel:

                  samtal report 2026
                  samtal report 2026 --unit samhallsbyggnad > underlag.md
                  samtal report 2025 --language en

                \(exitCodesText.swedish)
                """,
            en: """
                The twelve figures as on the site's follow-up, with each case, what is not counted and the year before \
                beside, as Markdown. Save them in a file, or make them into Word with pandoc.

                Examples:

                  samtal report 2026
                  samtal report 2026 --unit samhallsbyggnad > paper.md
                  samtal report 2025 --language sv

                \(exitCodesText.english)
                """
        )
    )

    @Argument(help: optionHelp(sv: "Året, som 2026.", en: "The year, such as 2026.", value: ("år", "year")))
    var year: Int

    @Option(
        help: optionHelp(
            sv: "Bara det som en ansvarig har gjort: dess id i organisation.yml.",
            en: "Only what one of those responsible has done: its id in organisation.yml.",
            value: ("id", "id")
        )
    )
    var unit: String?

    @OptionGroup var options: SiteOptions

    func run() async throws {
        let request = try options.request()
        let preparation = try await tellingOfDisk(request, options) { try await prepareSite(request) }
        let language = options.language?.language ?? preparation.language ?? .swedish
        guard let site = preparation.site else {
            showLines(of: preparation.diagnostics.filter { $0.severity == .error }, in: language)
            throw ExitCode.contentHasErrors
        }
        switch await site.followUp(of: year, unit: unit, in: language) {
        case .text(let text): Console.standardOutput.write(text)
        case .noSuchYear(let years):
            let list = years.map(String.init).joined(separator: ", ")
            let message = Message(
                sv: "Det finns ingen uppföljning av \(year). De år som finns: \(list).",
                en: "There is no follow-up of \(year). The years that there are: \(list)."
            )
            tell(message, in: language)
            throw ExitCode.wrongUsage
        case .noSuchUnit(let units):
            let list = units.joined(separator: ", ")
            let message = Message(
                sv: "\"\(unit ?? "")\" har ingen uppföljning av \(year). De som har: \(list).",
                en: "\"\(unit ?? "")\" has no follow-up of \(year). Those that have: \(list)."
            )
            tell(message, in: language)
            throw ExitCode.wrongUsage
        }
    }
}
