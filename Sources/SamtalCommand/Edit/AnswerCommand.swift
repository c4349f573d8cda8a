import ArgumentParser
import SamtalBuild
import SamtalModel

/// `samtal answer`.
struct AnswerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: helpText(
            sv: "Svara på ett förslag, eller på det som ni har lovat att utreda.",
            en: "Answer a proposal, or what you have promised to look into."
        ),
        discussion: helpText(
            sv: """
                Med --outcome är det svaret på ett förslag från invånare. Annars är det svaret på något som står efter \
                "Vi utreder".

                Exempel:

                  samtal answer --in belysning-i-nol --text "Vi sätter upp lampor i höst." --outcome ja
                  samtal answer --in lekplats-i-nol --entry 2027-04-08 --title "Svar om toaletten" --text "Det blir en \
                toalett vid biblioteket."

                \(exitCodesText.swedish)
                """,
            en: """
                With --outcome it is the answer to a proposal from residents. Otherwise it answers what stands after "We \
                are looking into it".

                Examples:

                  samtal answer --in lights-in-nol --text "We put up lights this autumn." --outcome yes
                  samtal answer --in playground --entry 2027-04-08 --title "About the toilet" --text "There will be one."

                \(exitCodesText.english)
                """
        )
    )

    @Option(name: .customLong("in"), help: inHelp)
    var dialogue: String?

    @Option(help: optionHelp(sv: "Svaret.", en: "The answer.", value: ("text", "text")))
    var text: String?

    @Option(
        help: optionHelp(
            sv: "Vad svaret på förslaget blev: ja, delvis eller nej.",
            en: "What the answer to the proposal was: yes, in-part or no.",
            value: ("svar", "answer")
        )
    )
    var outcome: OutcomeArgument?

    @Option(
        help: optionHelp(
            sv: "Återkopplingens id eller datum, om det finns flera att svara på.",
            en: "The id or date of the feedback, where there are several to answer.",
            value: ("id", "id")
        )
    )
    var entry: String?

    @Option(help: optionHelp(sv: "Svarets rubrik.", en: "The title of the answer.", value: ("text", "text")))
    var title: String?

    @OptionGroup var options: EditOptions

    func run() async throws {
        try await runEdit(options, isConfirmed: true) { session in
            var asking = ChangeQuestions(session: session)
            let name = asking.dialogue(dialogue)
            let isProposal = outcome != nil || session.dialogue(name)?.proposal != nil
            let question = helpText(sv: "Vad är svaret?", en: "What is the answer?")
            let text = asking.text(text, option: "--text", question)
            guard isProposal else {
                let question = helpText(sv: "Vilken rubrik ska svaret ha?", en: "What is the title of the answer?")
                let title = asking.text(title, option: "--title", question)
                try asking.finish([name, text, title, entry])
                return try await session.plan(.answerLookingInto(name, entry: entry, heading: title, text: text))
            }
            let outcome = asking.text(
                outcome?.outcome.id,
                option: "--outcome",
                helpText(sv: "Blev det ja, delvis eller nej?", en: "Was it yes, in-part or no?")
            )
            try asking.finish([name, text])
            guard let meant = OutcomeArgument(argument: outcome) else {
                throw ValidationError(
                    helpText(sv: "Skriv ja, delvis eller nej efter --outcome.", en: "Write yes, in-part or no.")
                )
            }
            return try await session.plan(.answerProposal(name, text: text, outcome: meant.outcome))
        }
    }
}

/// What a proposal was answered, in Swedish or in English.
struct OutcomeArgument: ExpressibleByArgument {
    let outcome: Proposal.Outcome

    init?(argument: String) {
        let word = argument.lowercased()
        let swedish: [String: Proposal.Outcome] = ["ja": .yes, "delvis": .inPart, "nej": .no]
        guard let found = swedish[word] ?? Proposal.Outcome.allCases.first(where: { $0.id == word }) else { return nil }
        outcome = found
    }
}
