import ArgumentParser
import SamtalBuild
import SamtalModel

/// `samtal new`.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: helpText(
            sv: "Skriv en ny dialog, ett möte, en återkoppling och annat.",
            en: "Write a new dialogue, a meeting, feedback and more."
        ),
        discussion: helpText(
            sv: """
                Skriver en ny fil, eller rader på rätt plats i en som finns, med dagens datum och ett eget id. Det som \
                inte står bland valen frågar programmet om. Ingenting skrivs över. En ny fil är ett utkast tills du tar \
                bort raden "utkast: ja".

                Det här kan du skriva:
                  dialogue, detaljplan, proposal, page          en ny fil
                  meeting, series, exhibition                   ett möte i en dialog
                  feedback, decision, correction                återkoppling, beslut, rättelse
                  translation, easy-read                        på ett annat språk, eller lättläst
                  unit, area, group                             en rad i organisation.yml

                Exempel:

                  samtal new dialogue --title "Ny lekplats i Nol"
                  samtal new meeting --in lekplats-i-nol --title Dialogmöte --when "2027-02-16 18.00–20.00" \
                --place "Biblioteket i Nol" --line "Tillgänglighet: trappfritt"
                  samtal new correction --in lekplats-i-nol --text "Lekplatsen är tolv år. Förut stod det tjugo."

                \(exitCodesText.swedish)
                """,
            en: """
                Writes a new file, or lines in the right place of one that exists, with the day of today and an id of its \
                own. The program asks for what is not among the options. Nothing is written over. A new file is a draft \
                until you take away its line "draft: yes".

                This can be written:
                  dialogue, detaljplan, proposal, page          a new file
                  meeting, series, exhibition                   a meeting in a dialogue
                  feedback, decision, correction                feedback, a decision, a correction
                  translation, easy-read                        in another language, or easy to read
                  unit, area, group                             a line in organisation.yml

                Examples:

                  samtal new dialogue --title "A new playground in Nol"
                  samtal new meeting --in playground-in-nol --title Meeting --when "2027-02-16 18.00–20.00" \
                --place "The library in Nol" --line "Accessibility: step-free"
                  samtal new correction --in playground-in-nol --text "It is twelve years old. It said twenty before."

                \(exitCodesText.english)
                """
        )
    )

    @Argument(help: optionHelp(sv: "Vad som ska skrivas.", en: "What is to be written.", value: ("vad", "what")))
    var kind: NewKind

    @OptionGroup var answers: NewAnswers
    @OptionGroup var options: EditOptions

    func run() async throws {
        try await runEdit(options, isConfirmed: false) { session in
            var asking = NewQuestions(answers: answers, session: session)
            switch kind {
            case .dialogue, .detaljplan, .proposal, .page:
                let file = try asking.file(kind)
                return try await session.plan(file, search: shareSearch())
            default: return try await session.plan(try asking.request(kind))
            }
        }
    }
}

/// What was given to `samtal new` on the command line.
struct NewAnswers: ParsableArguments {
    @Option(name: .customLong("in"), help: inHelp)
    var dialogue: String?

    @Option(
        help: optionHelp(
            sv: "Rubriken, eller namnet på en enhet, ett område eller en grupp.",
            en: "The title, or the name of a unit, an area or a group.",
            value: ("text", "text")
        )
    )
    var title: String?

    @Option(help: optionHelp(sv: "Ingressen.", en: "The summary.", value: ("text", "text")))
    var summary: String?

    @Option(
        help: optionHelp(
            sv: "Filens namn, eller enhetens id. Annars görs det av rubriken.",
            en: "The file's name, or the unit's id. Otherwise it is made of the title.",
            value: ("id", "id")
        )
    )
    var id: String?

    @Option(
        help: optionHelp(
            sv: "När: \"2027-02-16 18.00–20.00\", eller \"2027-02-15 – 2027-02-26\". För en serie flera gånger.",
            en: "When: \"2027-02-16 18.00–20.00\", or \"2027-02-15 – 2027-02-26\". For a series several times.",
            value: ("tid", "time")
        )
    )
    var when: [String] = []

    @Option(help: optionHelp(sv: "Platsen.", en: "The place.", value: ("plats", "place")))
    var place: String?

    @Option(
        help: optionHelp(
            sv: "Adressen till ett digitalt möte.",
            en: "The address of a meeting online.",
            value: ("adress", "url")
        )
    )
    var online: String?

    @Option(
        help: optionHelp(sv: "När en utställning är öppen.", en: "When an exhibition is open.", value: ("text", "text"))
    )
    var open: String?

    @Option(
        help: optionHelp(
            sv: "Beslutet, rättelsen, eller texten på lättläst.",
            en: "The decision, the correction, or the text that is easy to read.",
            value: ("text", "text")
        )
    )
    var text: String?

    @Option(
        help: optionHelp(
            sv: "Det ni sa. Skriv --did efter, för varje sak.",
            en: "What you said. Write --did after it, for each thing.",
            value: ("text", "text")
        )
    )
    var said: [String] = []

    @Option(help: optionHelp(sv: "Det vi gjorde.", en: "What we did.", value: ("text", "text")))
    var did: [String] = []

    @Option(
        help: optionHelp(
            sv: "Enheten som ansvarar, eller den som beslutar.",
            en: "The unit that is responsible, or the one that decides.",
            value: ("enhet", "unit")
        )
    )
    var unit: String?

    @Option(help: optionHelp(sv: "Området.", en: "The area.", value: ("område", "area")))
    var area: String?

    @Option(
        help: optionHelp(
            sv: "Detaljplanens diarienummer.",
            en: "The plan's registry number.",
            value: ("nummer", "number")
        )
    )
    var registryNumber: String?

    @Option(
        help: optionHelp(
            sv: "Enhetens slag: body, sector, operation eller external.",
            en: "The unit's kind: body, sector, operation or external.",
            value: ("slag", "kind")
        )
    )
    var unitKind: String?

    @Option(
        help: optionHelp(
            sv: "Språket som det översätts till: en.",
            en: "The language translated to: en.",
            value: ("språk", "language")
        )
    )
    var to: String?

    @Option(
        help: optionHelp(
            sv: "En rad till, som den ska stå: \"Adress: Exempelgatan 1\". Går att skriva flera gånger.",
            en: "Another line, as it is to stand: \"Address: Exempelgatan 1\". May be given several times.",
            value: ("rad", "line")
        )
    )
    var line: [String] = []
}
