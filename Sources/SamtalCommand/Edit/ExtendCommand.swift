import ArgumentParser
import SamtalBuild
import SamtalModel

/// `samtal extend`.
struct ExtendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend",
        abstract: helpText(sv: "Förläng svarstiden.", en: "Extend the time to answer."),
        discussion: helpText(
            sv: """
                Skriver den nya sista dagen i tidplanen, och en rad som berättar vilken som gällde förut och varför.

                Exempel:

                  samtal extend --in lekplats-i-nol --to 2027-03-28 --reason "Fler ville svara."

                \(exitCodesText.swedish)
                """,
            en: """
                Writes the new last day in the timeline, and a line that tells which it was before, and why.

                Example:

                  samtal extend --in playground --to 2027-03-28 --reason "More people wanted to answer."

                \(exitCodesText.english)
                """
        )
    )

    @Option(name: .customLong("in"), help: inHelp)
    var dialogue: String?

    @Option(help: optionHelp(sv: "Den nya sista dagen.", en: "The new last day.", value: ("dag", "day")))
    var to: String?

    @Option(help: reasonHelp)
    var reason: String?

    @OptionGroup var options: EditOptions

    func run() async throws {
        try await runEdit(options, isConfirmed: true) { session in
            var asking = ChangeQuestions(session: session)
            let name = asking.dialogue(dialogue)
            let to = asking.time(to)
            let reason = asking.reason(reason)
            try asking.finish([name, to, reason])
            return try await session.plan(.extend(name, to: to, reason: reason))
        }
    }
}
