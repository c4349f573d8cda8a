import ArgumentParser
import SamtalBuild
import SamtalModel

/// `samtal rename`.
struct RenameCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: helpText(
            sv: "Byt namn på en dialogs eller sidas fil, och därmed dess adress.",
            en: "Rename the file of a dialogue or a page, and thereby its address."
        ),
        discussion: helpText(
            sv: """
                Byter namn på översättningar och lättläst också, och skriver om länkar i andra filer. Den gamla adressen \
                leder till den nya, och kalendrar och prenumerationer finns kvar.

                Exempel:

                  samtal rename --in lekplats-i-nol --to lekplatsen-vid-torget

                \(exitCodesText.swedish)
                """,
            en: """
                Renames translations and easy-read versions too, and mends links in other files. The old address leads to \
                the new one, and calendars and subscriptions stay.

                Example:

                  samtal rename --in playground --to playground-by-the-square

                \(exitCodesText.english)
                """
        )
    )

    @Option(name: .customLong("in"), help: inHelp)
    var dialogue: String?

    @Option(
        help: optionHelp(
            sv: "Det nya namnet, med a–z, 0–9 och bindestreck.",
            en: "The new name, with a–z, 0–9 and hyphens.",
            value: ("namn", "name")
        )
    )
    var to: String?

    @OptionGroup var options: EditOptions

    func run() async throws {
        try await runEdit(options, isConfirmed: true) { session in
            var asking = ChangeQuestions(session: session)
            let name = asking.dialogue(dialogue)
            let question = helpText(sv: "Vad ska filen heta?", en: "What is the file to be called?")
            let to = asking.text(to, option: "--to", question)
            try asking.finish([name, to])
            return try await session.plan(.rename(name, to: to))
        }
    }
}
