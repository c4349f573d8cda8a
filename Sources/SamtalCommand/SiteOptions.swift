import ArgumentParser
import SamtalBuild
import SamtalModel

/// The options that `build` and `check` share, and that mean the same everywhere.
struct SiteOptions: ParsableArguments {
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
            sv: "En mapp med ett eget tema. Det som saknas där tas från standardtemat.",
            en: "A folder with a theme of your own. What it lacks is taken from the standard theme.",
            value: ("mapp", "folder")
        )
    )
    var theme: String?

    @Option(
        help: optionHelp(
            sv: "Mappen som webbplatsen byggs i.",
            en: "The folder that the site is built in.",
            value: ("mapp", "folder")
        )
    )
    var output = "site"

    @Option(
        help: optionHelp(
            sv: "Webbplatsens adress, om den är en annan än i site.yml. Den får ha en sökväg.",
            en: "The site's address, if it is another than in site.yml. It may have a path.",
            value: ("adress", "url")
        )
    )
    var baseUrl: BaseURL?

    @Option(
        help: optionHelp(
            sv: "Bygg som om det vore den här dagen eller tiden, på webbplatsens klocka: 2026-11-23 eller "
                + "2026-11-23T12:00.",
            en: "Build as if it were this day or time, on the site's clock: 2026-11-23 or 2026-11-23T12:00.",
            value: ("tid", "time")
        )
    )
    var now: NowArgument?

    @Option(
        help: optionHelp(
            sv:
                "Filen manifest.json från den webbplats som är publicerad, om den inte ligger i mappen som det byggs i.",
            en: "The file manifest.json of the site that is published, if it is not in the folder that is built in.",
            value: ("fil", "file")
        )
    )
    var previous: String?

    @Flag(help: optionHelp(sv: "Ta med utkast.", en: "Include drafts."))
    var drafts = false

    @Option(
        help: optionHelp(
            sv: "Språket i det som programmet säger: sv eller en. Annars webbplatsens första språk.",
            en: "The language of what the program says: sv or en. Otherwise the site's first language.",
            value: ("språk", "language")
        )
    )
    var language: MessageLanguage?

    /// What to build, with everything that only the machine knows read here.
    func request() throws -> BuildRequest {
        BuildRequest(
            content: content,
            output: output,
            now: try now?.now ?? currentMoment(),
            share: shareSearch(),
            theme: theme,
            baseURL: baseUrl,
            previous: previous,
            includesDrafts: drafts
        )
    }
}

/// The language of commands that look at no site.
struct LanguageOption: ParsableArguments {
    @Option(
        help: optionHelp(
            sv: "Språket i det som programmet säger: sv eller en.",
            en: "The language of what the program says: sv or en.",
            value: ("språk", "language")
        )
    )
    var language: MessageLanguage?
}

/// A language that the program's own messages are written in.
enum MessageLanguage: String, ExpressibleByArgument, CaseIterable {
    case sv, en

    var language: Language { Language(rawValue) }
}

extension BaseURL: ExpressibleByArgument {
    /// Makes the address from the command line, or nil where it is not one that a site can have.
    package init?(argument: String) { self.init(argument) }
}
