import ArgumentParser
import SamtalBuild
import SamtalModel

/// What all commands that write in the content share.
struct EditOptions: ParsableArguments {
    @Option(
        help: optionHelp(
            sv: "Mappen med det som ni skriver.",
            en: "The folder with what you write.",
            value: ("mapp", "folder")
        )
    )
    var content = "content"

    @Option(
        help: optionHelp(
            sv: "Dagen som skrivs i filen, om det inte är i dag: 2026-11-23.",
            en: "The day that is written in the file, if not today: 2026-11-23.",
            value: ("tid", "time")
        )
    )
    var now: NowArgument?

    @Option(
        help: optionHelp(
            sv: "Språket i det som programmet säger: sv eller en. Annars webbplatsens första språk.",
            en: "The language of what the program says: sv or en. Otherwise the site's first language.",
            value: ("språk", "language")
        )
    )
    var language: MessageLanguage?

    func request() throws -> BuildRequest {
        BuildRequest(content: content, output: "site", now: try now?.now ?? currentMoment(), share: shareSearch())
    }
}

/// The option that says which dialogue or page is meant.
let inHelp = optionHelp(
    sv: "Dialogens fil eller id: content/dialogues/lekplats-i-nol.md eller lekplats-i-nol.",
    en: "The file or id of the dialogue: content/dialogues/lekplats-i-nol.md or lekplats-i-nol.",
    value: ("dialog", "dialogue")
)

let reasonHelp = optionHelp(
    sv: "Skälet, en mening för dem som läser.",
    en: "The reason, a sentence for those who read.",
    value: ("text", "text")
)
