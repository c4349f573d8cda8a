import ArgumentParser
import SamtalBuild
import SamtalModel

/// `samtal init`.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: helpText(sv: "Börja en ny kommuns mapp.", en: "Start the folder of a new municipality."),
        discussion: helpText(
            sv: """
                Skriver en mapp med inställningar, register, sidor, mallar och en dialog som exempel. Det som inte står \
                bland valen frågar programmet om. Ingenting som redan finns skrivs över.

                Exempel:

                  samtal init min-kommun
                  samtal init min-kommun --municipality "Exempel kommun" --base-url https://dialog.example.org/ \
                --email dialog@example.org
                  samtal init --server /srv/dialog.git --to /srv/dialog --base-url https://dialog.example.org/

                \(exitCodesText.swedish)
                """,
            en: """
                Writes a folder with settings, registers, pages, templates and a dialogue as an example. The program \
                asks for what is not among the options. Nothing that exists is written over.

                Examples:

                  samtal init my-municipality
                  samtal init my-municipality --municipality "Exempel kommun" --base-url https://dialog.example.org/ \
                --email dialog@example.org
                  samtal init --server /srv/dialog.git --to /srv/dialog --base-url https://dialog.example.org/

                \(exitCodesText.english)
                """
        )
    )

    @Argument(
        help: optionHelp(
            sv: "Mappen som skrivs. Den får inte finnas, eller ska vara tom.",
            en: "The folder that is written. It does not exist yet, or is empty.",
            value: ("mapp", "folder")
        )
    )
    var folder: String?

    @Option(
        help: optionHelp(
            sv: "Gör i stället ett git-förråd på webbservern, som publicerar det som skickas till det.",
            en: "Make a git repository on the web server instead, which publishes what is pushed to it.",
            value: ("mapp", "folder")
        )
    )
    var server: String?

    @Option(
        help: optionHelp(
            sv: "Med --server: mappen som webbservern visar. Sidorna läggs i live/ under den.",
            en: "With --server: the folder that the web server shows. The pages are in live/ below it.",
            value: ("mapp", "folder")
        )
    )
    var to: String?

    @Option(
        help: optionHelp(sv: "Kommunens namn.", en: "The name of the municipality.", value: ("namn", "name"))
    )
    var municipality: String?

    @Option(help: optionHelp(sv: "Webbplatsens namn.", en: "The name of the site.", value: ("namn", "name")))
    var name: String?

    @Option(
        help: optionHelp(
            sv: "Webbplatsens adress, till exempel https://dialog.example.org/.",
            en: "The site's address, for example https://dialog.example.org/.",
            value: ("adress", "url")
        )
    )
    var baseUrl: String?

    @Option(
        help: optionHelp(
            sv: "Domännamnet som flöden och kalendrar känns igen på, för alltid. Annars det i adressen.",
            en: "The domain name that feeds and calendars are known by, for ever. Otherwise that of the address.",
            value: ("domännamn", "domain")
        )
    )
    var identity: String?

    @Option(
        help: optionHelp(
            sv: "Webbplatsens språk, det vanligaste först: sv, en, sv,en eller en,sv.",
            en: "The languages of the site, the most common first: sv, en, sv,en or en,sv.",
            value: ("språk", "languages")
        )
    )
    var languages: String?

    @Option(
        help: optionHelp(
            sv: "En gemensam e-postadress för frågor om dialoger.",
            en: "A shared e-mail address for questions about dialogues.",
            value: ("adress", "address")
        )
    )
    var email: String?

    @Option(help: optionHelp(sv: "Telefonnumret.", en: "The phone number.", value: ("nummer", "number")))
    var phone: String?

    @Option(help: optionHelp(sv: "Postadressen, på en rad.", en: "The postal address.", value: ("adress", "address")))
    var letter: String?

    @Option(help: optionHelp(sv: "Besöksadressen, på en rad.", en: "Where to visit.", value: ("adress", "address")))
    var visit: String?

    @Option(
        help: optionHelp(
            sv: "Dagen som sidorna publiceras, om det inte är i dag: 2026-11-23.",
            en: "The day that the pages are published, if not today: 2026-11-23.",
            value: ("tid", "time")
        )
    )
    var now: NowArgument?

    @OptionGroup var spoken: LanguageOption

    func run() throws {
        if let server { try startServer(server, to: to, baseURL: baseUrl) }
        guard let folder else {
            throw ValidationError(
                helpText(sv: "Säg vilken mapp: samtal init MAPP", en: "Say which folder: samtal init FOLDER")
            )
        }
        let start = try start()
        let search = shareSearch()
        do {
            let files = try startMunicipality(start, in: folder, search: search)
            Console.standardOutput.write(startedText(files: files, in: folder, start))
        } catch let error as DiskError {
            tell(error.message, in: messageLanguage)
            throw ExitCode.diskFailed
        }
    }

    /// What was given as options, and what is asked for where someone can answer.
    private func start() throws -> MunicipalityStart {
        var questions = Questions()
        let municipality = questions.answer(
            municipality,
            option: "--municipality",
            helpText(sv: "Vad heter kommunen? Till exempel Exempel kommun", en: "What is the municipality called?")
        )
        let baseURL = questions.answer(
            baseUrl,
            option: "--base-url",
            helpText(
                sv: "Vilken adress ska webbplatsen ha? Till exempel https://dialog.example.org/",
                en: "What address is the site to have? For example https://dialog.example.org/"
            )
        )
        let email = questions.answer(
            email,
            option: "--email",
            helpText(
                sv: "Vilken e-postadress ska frågor om dialoger gå till? En gemensam, inte en persons",
                en: "What e-mail address are questions about dialogues sent to? A shared one, not a person's"
            )
        )
        let languages = questions.answer(
            languages,
            option: "--languages",
            helpText(sv: "Vilka språk? Bara Enter betyder sv", en: "Which languages? Just Enter means sv"),
            otherwise: "sv"
        )
        try questions.refuseMissing()
        let codes = languages.filledParts { ", ".holds($0) }.map(String.init)
        var start = MunicipalityStart(
            municipality: municipality,
            name: name,
            baseURL: baseURL,
            identity: identity,
            languages: codes,
            email: email,
            today: try startDay().iso
        )
        start.phone = phone
        start.letter = letter
        start.visit = visit
        try refuseUnusable(start)
        return start
    }

    /// The day, in Sweden where it is the clock's.
    private func startDay() throws -> Day {
        switch try now?.now ?? currentMoment() {
        case .local(let time): time.day
        case .moment(let moment): (readZone("Europe/Stockholm") ?? .utc).local(moment).day
        }
    }
}
