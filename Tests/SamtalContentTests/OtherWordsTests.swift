import SamtalModel
import Testing

@testable import SamtalContent

/// Words that offices have for what has another name here: read where they mean one thing, else answered with the way out.
@Suite struct OtherWordsTests {
    private static func file(_ body: String, front: String = "") -> (path: String, text: String) {
        (
            "dialogues/torget.md",
            """
            ---
            rubrik: Nytt torg
            ingress: Torget byggs om.
            ansvarig: kommunstyrelsen
            publicerad: 2026-10-12
            \(front)
            ---

            ## Tidplan

            - 2026-11-02 – 2026-12-13: öppen

            \(body)
            """
        )
    }

    /// What the base of the invalid cases is closed for is answered on paper alone.
    @Test(arguments: [
        ("- På papper: På biblioteket", false), ("- Blankett: hämtas i kommunhuset", false),
        ("- Webbformulär: https://example.org/form", true), ("- Enkät: https://example.org/enkat", true),
        ("- På papper: nej", true),
    ])
    func letPeopleTakePartWithoutAComputer(_ line: String, isOnlyDigital: Bool) async throws {
        let body = "## Så kan du delta\n\n- Brev: nej\n- Telefon: nej\n- På plats: nej\n\(line)\n"
        // The base measures no dialogue by the policy.
        let settings = String(decoding: bytes(of: "Tests/Invalid/_base/content/site.yml"), as: UTF8.self)
        let site = (path: "site.yml", text: settings.replacing(/policy-from: .*\n/, with: ""))
        let read = await referenceMunicipality([Self.file(body), site])
        #expect(read.diagnostics.filter { $0.severity == .error }.map(\.message.swedish) == [])
        let told = checkPolicy(try #require(read.value), using: vocabulary, on: anyDay)
        let sentence = "Den som inte använder dator kan inte vara med."
        #expect(told.contains { $0.message.swedish.hasPrefix(sentence) } == isOnlyDigital)
    }
}

/// What is meant by words that can't be read as they stand.
@Suite struct MeantWordsTests {
    private func told(_ body: String, timeline: Bool = true) async -> [String] {
        let rows = timeline ? "## Tidplan\n\n- 2026-11-02 – 2026-12-13: öppen\n\n" : ""
        let front = "rubrik: Nytt torg\ningress: Torget.\nansvarig: kommunstyrelsen\npublicerad: 2026-10-12"
        let file = (path: "dialogues/torget.md", text: "---\n\(front)\n---\n\n\(rows)\(body)\n")
        return await referenceDiagnostics([file]).filter { $0.severity == .error }.map(\.message.swedish)
    }

    private static let meeting = """
        ## Möten

        ### Möte

        - Id: mote
        - Plats: Torget
        - Publicerat: 2026-11-02
        """

    @Test func readsOpenToAsForWhom() async {
        #expect(await told(Self.meeting + "\n- När: 2026-12-03 18–20\n- Öppet för: unga\n") == [])
    }

    @Test func takesTheDayOfADecisionForWhen() async {
        let body = "## Beslut\n\n- Beslutas av: kommunstyrelsen\n- Beslutsdag: 2027-01-20\n"
        #expect(await told(body) == ["Etiketten \"Beslutsdag\" finns inte. Skriv \"- När: 2027-01-20\"."])
        #expect(await told(body.replacing("Beslutsdag", with: "När")) == [])
    }

    @Test(arguments: ["Vi ska göra", "Vi gör", "We will do"]) func asksWhetherWhatIsToBeDoneIsSettled(_ label: String)
        async
    {
        let body = "## Återkoppling\n\n### 2027-01-10 Svar\n\n- Ni sa: Mer ljus.\n- \(label): Fler lampor.\n"
        #expect(
            await told(body).first
                == "Etiketten \"\(label)\" finns inte. Är det bestämt att ni gör det, skriv \"- Vi gjorde: Fler lampor.\", och "
                + "när det blir klart. Är det inte bestämt, skriv \"- Vi utreder: …\"."
        )
    }

    @Test func takesRowsWithTimesForTheTimeline() async {
        let rows = "## Preliminär tidplan\n\n- 2026-11-02 – 2026-12-13: öppen\n- våren 2027: inför beslut\n"
        #expect(
            await told(rows, timeline: false) == [
                "Listan under rubriken \"Preliminär tidplan\" läses bara under \"Tidplan\". Skriv \"## Tidplan\". Ska det vara "
                    + "vanlig text, skriv listan som meningar."
            ]
        )
        // Where there is a timeline, the heading is another's, and below "Tidsplan" the rows are the timeline.
        #expect(await told(rows.replacing("öppen", with: "bygget")) == [])
        #expect(await told(rows.replacing("Preliminär tidplan", with: "Tidsplan"), timeline: false) == [])
        for heading in ["Tidslinje", "Så här går det till", "När händer vad?"] {
            let told = await told(rows.replacing("Preliminär tidplan", with: heading), timeline: false)
            #expect(told.count == 1 && told.first?.contains("Skriv \"## Tidplan\"") == true, "\(heading)")
        }
    }

    @Test(arguments: [
        ("fältvandring", "Menade du \"vandring\"? "), ("digital utställning", ""), ("konferens", ""),
    ])
    func offersTheFormThatALongerWordEndsWith(_ form: String, _ offer: String) async {
        let told = await told(Self.meeting + "\n- När: 2026-12-03 18–20\n- Form: \(form)\n")
        #expect(told.count == 1)
        #expect(
            told.first?.hasPrefix("\"\(form)\" går inte att använda här. \(offer)Skriv något av: möte,")
                == !form.hasPrefix("digital")
        )
        // What begins with a known word is that, and more.
        #expect(
            told.first?.hasPrefix("\"\(form)\" är för mycket här. Skriv bara \"digitalt\"") == form.hasPrefix("digital")
        )
    }

    @Test func letsOrdinaryTextTellHowManyAnsweredInWhichWay() async {
        #expect(await told("## Så många svarade\n\n- Webb: 120\n- Papper: ca 30\n- Brev: 4\n") == [])
        #expect(await told("## Hör av dig\n\n- Webb: https://example.org/\n- Brev: Box 4\n").count == 1)
    }

    @Test func readsResultsOfASurvey() async {
        #expect(await told("## Enkätresultat\n\n### Vad tycker du?\n\n- Ja: 120\n- Nej: 4\n") == [])
    }

    @Test(arguments: [
        (
            "Boende i Nol",
            "Menade du \"Boende i närheten\"? Annars lägg till raden \"- { id: boende-i-nol, sv: Boende i Nol }\" "
        ),
        ("Företagare", "Eller lägg till raden \"- { id: foretagare, sv: Företagare }\" "),
        (
            "Unga och gamla",
            "Menade du \"Unga 13–19 år\"? Annars lägg till raden \"- { id: unga-och-gamla, sv: Unga och gamla }\" "
        ),
    ])
    func tellsHowAGroupIsAdded(_ heading: String, _ way: String) async {
        let body = """
            ## Vilka berörs

            ### \(heading)

            - Så berörs de: De bor där.
            - Så deltar de: De svarar.
            - Så bjuder vi in: brev
            """
        let message = await told(body).first ?? ""
        #expect(message.contains("\(way)under \"groups:\" där."), "\(message)")
        #expect(message.hasSuffix("Är det flera grupper, skriv en rubrik för var och en.") == heading.contains(" och "))
    }

    @Test(arguments: [
        ("Tekniska nämnden", "kind: body"), ("Gatukontoret", "kind: sector"),
    ])
    func tellsHowAUnitIsAdded(_ name: String, _ kind: String) async {
        let file = (
            path: "dialogues/torget.md",
            text:
                "---\nrubrik: Nytt torg\ningress: Torget.\nansvarig: \(name)\npublicerad: 2026-10-12\nskede: planeras\n---\n\nT\n"
        )
        let message = await referenceDiagnostics([file]).first { $0.severity == .error }?.message
        #expect(
            message?.swedish.contains("\(kind), sv: \(name) }\" under \"units:\" där.") == true,
            "\(String(describing: message))"
        )
        #expect(message?.english.contains("add the line \"- { id: ") == true)
    }

    @Test(arguments: [
        ("nämnd", "body"), ("council", "body"), ("committee", "body"), ("board", "body"), ("förvaltning", "sector"),
        ("bolag", "operation"), ("bodi", "body"),
    ])
    func offersTheKindOfUnitThatWasMeant(_ written: String, _ kind: String) async {
        let base = String(decoding: bytes(of: "Tests/Invalid/_base/content/organisation.yml"), as: UTF8.self)
        let text = base.replacing("kind: body", with: "kind: \(written)", maxReplacements: 1)
        let found = await referenceDiagnostics([(path: "organisation.yml", text: text)]).filter {
            $0.severity == .error
        }
        #expect(
            found.map(\.message.swedish) == [
                "\"\(written)\" går inte att använda här. Menade du \"\(kind)\"? Skriv något av: body, sector, operation, external."
            ]
        )
        #expect(found.first?.fix.map(\.new) == [kind])
    }
}
