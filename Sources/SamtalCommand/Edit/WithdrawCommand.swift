import ArgumentParser
import SamtalBuild
import SamtalModel

/// `samtal withdraw`.
struct WithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: helpText(sv: "Dra tillbaka en dialog.", en: "Withdraw a dialogue."),
        discussion: helpText(
            sv: """
                Sidan finns kvar, och säger att dialogen är tillbakadragen och varför. Möten som är kvar ställs in.

                Exempel:

                  samtal withdraw --in lekplats-i-nol --reason "Frågan ingår i dialogen om alla lekplatser."

                \(exitCodesText.swedish)
                """,
            en: """
                The page stays, and says that the dialogue is withdrawn, and why. Meetings to come are cancelled.

                Example:

                  samtal withdraw --in playground --reason "It is part of the dialogue about all playgrounds."

                \(exitCodesText.english)
                """
        )
    )

    @Option(name: .customLong("in"), help: inHelp)
    var dialogue: String?

    @Option(help: reasonHelp)
    var reason: String?

    @OptionGroup var options: EditOptions

    func run() async throws {
        try await runEdit(options, isConfirmed: true) { session in
            var asking = ChangeQuestions(session: session)
            let name = asking.dialogue(dialogue)
            let reason = asking.reason(reason)
            try asking.finish([name, reason])
            return try await session.plan(.withdraw(name, reason: reason))
        }
    }
}
