import ArgumentParser
import SamtalModel

/// `samtal explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: helpText(sv: "Förklara ett meddelande.", en: "Explain a message."),
        discussion: helpText(
            sv: """
                Efter varje meddelande står ett id inom hakparentes.

                Exempel:

                  samtal explain okand-etikett
                  samtal explain

                \(exitCodesText.swedish)
                """,
            en: """
                After each message stands an id in brackets.

                Examples:

                  samtal explain okand-etikett
                  samtal explain

                \(exitCodesText.english)
                """
        )
    )

    @Argument(
        help: optionHelp(
            sv: "Meddelandets id. Utan id visas alla.",
            en: "The message's id. Without one, all are shown.",
            value: ("id", "id")
        )
    )
    var id: String?

    @Option(
        help: optionHelp(
            sv: "Hur det skrivs: text eller markdown.",
            en: "How it is written: text or markdown.",
            value: ("format", "format")
        )
    )
    var format = ReferenceFormat.text

    @OptionGroup var spoken: LanguageOption

    func run() throws {
        let language = spoken.language?.language ?? .swedish
        guard let id else {
            switch format {
            case .text:
                let texts = MessageKind.allCases.map { explanationText(of: $0, in: language) }
                Console.standardOutput.write(texts.joined(separator: "\n"))
            case .markdown: Console.standardOutput.write(explanationsMarkdown(in: language))
            }
            return
        }
        // As it stands after a message, brackets and all.
        let asked = folded(String(id.droppingLeading { $0 == "[" }).writing("]", as: ""))
        guard let kind = MessageKind.allCases.first(where: { $0.id.utf8.elementsEqual(asked.utf8) }) else {
            let near = nearest(to: asked, among: MessageKind.allCases.map(\.id))
            let message = Message(
                sv: "Det finns inget meddelande med id \"\(id)\"."
                    + (near.map { " Menade du \"\($0)\"?" } ?? " Skriv \"samtal explain\" för att se alla."),
                en: "There is no message with the id \"\(id)\"."
                    + (near.map { " Did you mean \"\($0)\"?" } ?? " Write \"samtal explain\" to see all.")
            )
            tell(message, in: language)
            throw ExitCode.wrongUsage
        }
        Console.standardOutput.write(explanationText(of: kind, in: language))
    }
}
