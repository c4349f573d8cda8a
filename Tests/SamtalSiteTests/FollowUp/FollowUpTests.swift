import SamtalModel
import Testing

@testable import SamtalSite

/// The figures of a small municipality over two years, counted by hand.
@Suite struct FollowUpTests {
    private static let organisation = """
        areas:
          - { id: nol, sv: Nol, en: Nol }
        groups:
          - { id: alla, covers: all, sv: Alla, en: Everyone }
          - { id: unga, sv: Unga, en: Young people }
          - { id: aldre, sv: Äldre, en: Elderly people }
        units:
          - { id: namnden, kind: body, sv: Nämnden, en: The board }
          - { id: gamla, kind: sector, sv: Gamla sektorn, en: The old sector, until: 2025-06-30, now: nya }
          - { id: nya, kind: sector, sv: Nya sektorn, en: The new sector, from: 2025-07-01 }
          - { id: skolan, kind: operation, sv: Skolan, en: The school }
        channels:
          - { id: webb, digital: true, sv: webb, en: web }
          - { id: brev, digital: false, sv: brev, en: letter }
        topics: []
        """

    private static func file(_ slug: String, front: String, body: String) -> (path: String, text: String) {
        let unit = front.contains("ansvarig:") ? "" : "ansvarig: namnden\n"
        return (
            "dialogues/\(slug).md",
            "---\nrubrik: Dialogen \(slug)\ningress: Var med.\n\(unit)\(front)\n---\n\n\(body)\n"
        )
    }

    /// Opened in 2025 by a unit that has ended; decided; feedback a day late, then told; the appeal not told.
    private static let park = file(
        "park",
        front: "ansvarig: gamla\npublicerad: 2025-01-10\nsyfte: beslut\nnivå: dialog\nframtagen-med: Ungdomsrådet",
        body: """
            Parken ska byggas om.

            ## Det här kan du påverka

            ### Träden

            - Vad: Vilka träd som planteras.
            - Här används svaren: I ritningen.
            - Hur: Svara på enkäten.
            - Beslutas av: namnden

            ### Bänkarna

            - Vad: Var de står.

            ## Vilka berörs

            ### Alla

            - Så berörs de: Alla går i parken.
            - Så deltar de: Enkät.
            - Så bjuder vi in: webb, brev

            ### Unga

            - Så berörs de: De leker där.
            - Så deltar de: Enkät.
            - Så bjuder vi in: webb

            ### Äldre

            - Så berörs de: De sitter där.
            - Så deltar de: Enkät.
            - Så bjuder vi in: brev

            ## Tidplan

            - 2025-02-01 till 2025-03-01: öppen
            - 2025-03-31: återkoppling
            - 2025-06-01: beslut
            - 2025-09-01: genomförs

            ## Möten

            ### Dialogmöte

            - Id: park-1
            - När: 2025-02-10 18.00–20.00
            - Plats: Parken
            - Publicerat: 2025-01-10
            - Deltagare: unga 12

            ### Vandring

            - Id: park-2
            - När: 2025-02-20 18.00–19.00
            - Plats: Parken
            - Publicerat: 2025-02-15

            ## Återkoppling

            ### 2025-04-02: Vad ni sa

            - Ni sa: Fler ekar.
            - Vi gjorde: Vi planterar tre.
            - Ni sa: En damm.
            - Vi utreder: Vi räknar på det.
            - Besked senast: 2025-06-30
            - Så berättade vi: webb

            ### 2025-07-05: Dammen

            - Besked om: 2025-04-02
            - Ni sa: En damm.
            - Vi gjorde inte: Den blir för dyr.
            - Varför inte: Pengarna räcker inte.

            ## Beslut

            - Beslutas av: namnden
            - När: 2025-06-01
            - Beslutet blev: Parken byggs om.
            - Dialogens betydelse: ändrade beslutet
            - Så påverkade dialogen beslutet: Tre ekar kom till.

            ## Genomförande

            ### 2025-09-01: Schaktning

            Arbetet har börjat.
            """
    )

    /// Residents' own; opened in 2026; made with nobody but the municipality; feedback on a day that was moved.
    private static let gata = file(
        "gata",
        front: "publicerad: 2026-01-10\nsyfte: samtal\ninitiativ: invånare\nframtagen-med: Kommunen",
        body: """
            Hur ska gatan vara?

            ## Tidplan

            - 2026-02-01 till 2026-03-01: öppen
            - 2026-04-20: återkoppling
            - Ändrat 2026-03-20: återkoppling 2026-04-20 i stället för 2026-03-31. Många svarade.

            ## Återkoppling

            ### 2026-04-15: Vad ni sa

            - Ni sa: Lägre fart.
            - Vi gjorde: 30 gäller nu.
            """
    )

    /// Left out: published before the policy is measured, withdrawn, a draft.
    private static let others = [
        file(
            "for-tidig",
            front: "publicerad: 2024-05-01\nsyfte: samtal",
            body: "Tidig.\n\n## Tidplan\n\n- 2025-02-01 till 2025-03-01: öppen"
        ),
        file(
            "tillbaka",
            front: "publicerad: 2025-02-01\nsyfte: samtal\ntillbakadragen: 2025-05-01\nskäl: Dubbel.",
            body: "Borta.\n\n## Tidplan\n\n- 2025-02-01 till 2025-03-01: öppen"
        ),
        file(
            "utkast",
            front: "publicerad: 2025-02-01\nsyfte: samtal\nutkast: ja",
            body: "Inte klar.\n\n## Tidplan\n\n- 2025-02-01 till 2025-03-01: öppen"
        ),
    ]

    private func site(now: String = "2026-11-23T12:00") async throws -> SampleSite {
        let site = try await SampleSite.plan(
            [
                ("organisation.yml", Self.organisation),
                ("site.yml", SampleSite.settings + "\npolicy-from: 2025-01-01\n"), Self.park, Self.gata,
            ] + Self.others,
            now: now
        )
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map { "\($0.place): \($0.message.swedish)" })")
        return site
    }

    /// The rows of a table of figures, such as `feedback-on-day: 1 of 3`.
    private func figures(_ site: SampleSite, _ path: String) throws -> [String: String] {
        let rows = try site.written(path).split(separator: "\r\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        return Dictionary(
            uniqueKeysWithValues: rows.map { (String($0[3]), $0[5].isEmpty ? String($0[4]) : "\($0[4]) of \($0[5])") }
        )
    }

    @Test func countsWhatIsDefined() async throws {
        let figures = try await figures(site(), "/uppfoljning/2025/figures.csv")
        let expected = [
            "opened": "1", "from-residents": "0 of 1", "answered-in-time": "0 of 0", "invited-early": "1 of 1",
            // The benches lack how and where.
            "points-told": "1 of 2",
            // The walk was announced five days ahead.
            "meetings-announced": "1 of 2",
            // Only reported on, by what was known when the year ended.
            "say-in-implementation": "0 of 1", "made-together": "1 of 1",
            // Everyone by anyone, the young by number; the elderly not.
            "groups-reached": "2 of 3", "without-computer": "2 of 3",
            "feedback-on-day": "0 of 1", "feedback-on-day.late": "1", "median-wait-days": "32",
            "median-wait-days.unanswered": "0", "replies-in-time": "0 of 1", "answers.we-did": "1",
            "answers.we-did-in-part": "0", "answers.we-did-not": "1", "answers.we-are-looking-into-it": "1",
            "answers.not-ours-to-decide": "0", "changed-by-dialogue": "1 of 1", "appealed": "0 of 0",
            "appealed.appeals-not-told": "1", "units-with-dialogue": "1 of 4", "not-counted.withdrawn": "1",
            "not-counted.before-policy": "1",
        ]
        #expect(figures == expected)
    }

    @Test func countsAMovedDayByTheDayFirstPromised() async throws {
        let figures = try await figures(site(), "/uppfoljning/2026/figures.csv")
        #expect(figures["opened"] == "1" && figures["from-residents"] == "1 of 1")
        #expect(figures["feedback-on-day"] == "0 of 1" && figures["feedback-on-day.on-moved-day"] == "1")
        #expect(figures["made-together"] == "0 of 1", "the municipality alone is not together")
        #expect(figures["median-wait-days"] == "45")
    }

    /// An ended unit's dialogues are its successor's.
    @Test func countsOncePerUnit() async throws {
        let site = try await site()
        #expect(try figures(site, "/uppfoljning/2025/nya/figures.csv")["opened"] == "1")
        #expect(try figures(site, "/uppfoljning/2025/gamla/figures.csv")["opened"] == "0")
        #expect(try site.page("/uppfoljning/2025/gamla/").contains("räknas hos <a href=\"/uppfoljning/2025/nya/\">"))
        #expect(try figures(site, "/uppfoljning/2026/namnden/figures.csv")["opened"] == "1")
        #expect(!site.has("/uppfoljning/2026/gamla/"))
    }

    /// While a year goes on, what is not yet due is not counted.
    ///
    /// In April one more has not been withdrawn yet.
    @Test(arguments: [
        ("2025-02-15T12:00", "0 of 0", nil), ("2025-04-01T12:00", "0 of 2", "feedback-on-day.not-yet"),
        ("2025-05-01T12:00", "0 of 1", "feedback-on-day.late"),
    ])
    func countsOnlyWhatIsDue(now: String, feedback: String, beside: String?) async throws {
        let figures = try await figures(site(now: now), "/uppfoljning/2025/figures.csv")
        #expect(figures["feedback-on-day"] == feedback)
        #expect(beside.map { figures[$0] == String(feedback.suffix(1)) } ?? true)
    }

    /// A year that has ended stays as it was told; what came later stands beside it with its day.
    @Test func keepsAYearAsItWasTold() async throws {
        let late = Self.file(
            "sen",
            front: "publicerad: 2025-10-01\nsyfte: samtal",
            body: """
                Sent om hösten.

                ## Tidplan

                - 2025-10-15 till 2025-11-15: öppen
                - 2025-12-15: återkoppling

                ## Återkoppling

                ### 2026-02-01: Vad ni sa

                - Ni sa: Hej.
                - Vi gjorde: Hej.
                """
        )
        let files = [
            ("organisation.yml", Self.organisation), ("site.yml", SampleSite.settings + "\npolicy-from: 2025-01-01\n"),
            late,
        ]
        let site = try await SampleSite.plan(files, now: "2026-03-01T12:00")
        #expect(try figures(site, "/uppfoljning/2025/figures.csv")["feedback-on-day.not-yet"] == "1")
        #expect(try figures(site, "/uppfoljning/2025/figures.csv")["median-wait-days.unanswered"] == "1")
        let page = try site.page("/uppfoljning/2025/")
        #expect(page.contains("Så som det var känt den <time datetime=\"2025-12-31\">31 december 2025</time>."))
        #expect(
            page.contains(
                "Känt den <time datetime=\"2026-02-01\">1 februari 2026</time>: 78 dagar."
            )
        )
    }

    private static func plan(_ file: (path: String, text: String)..., now: String) async throws -> SampleSite {
        let settings = ("site.yml", SampleSite.settings + "\npolicy-from: 2025-01-01\n")
        let site = try await SampleSite.plan([("organisation.yml", organisation), settings] + file, now: now)
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map { "\($0.place): \($0.message.swedish)" })")
        return site
    }

    /// Feedback that was moved and has not come is not on a moved day: it has not come.
    @Test(arguments: [("2026-04-01T12:00", "not-yet"), ("2026-04-15T12:00", "on-moved-day")])
    func waitsForWhatWasMoved(now: String, beside: String) async throws {
        let figures = try await figures(site(now: now), "/uppfoljning/2026/figures.csv")
        #expect(figures["feedback-on-day"] == "0 of 1")
        #expect(figures.keys.filter { $0.hasPrefix("feedback-on-day.") } == ["feedback-on-day.\(beside)"])
    }

    /// The number is the same, but what was "not yet" has come since, be it on the first day of the new year.
    @Test(arguments: ["2026-01-01", "2026-02-01"])
    func tellsWhatHasComeSinceTheYearEnded(came: String) async throws {
        let one = Self.file(
            "sen",
            front: "publicerad: 2025-10-01\nsyfte: samtal",
            body: """
                Sent om hösten.

                ## Tidplan

                - 2025-10-15 till 2025-11-15: öppen
                - 2025-12-15: återkoppling

                ## Återkoppling

                ### \(came): Vad ni sa

                - Ni sa: Hej.
                - Vi gjorde: Hej.
                """
        )
        let page = try await Self.plan(one, now: "2026-03-01T12:00").page("/uppfoljning/2025/")
        #expect(page.contains("0 av 1") && page.contains("inte än: 1") && page.contains("1 väntar än"))
        #expect(page.contains("Känt den <time datetime=\"\(came)\">") && page.contains("</time>: 0 av 1, för sent: 1."))
    }

    /// Nobody mends a year that has ended by withdrawing what went badly in it.
    @Test func countsWhatWasWithdrawnAfterTheYear() async throws {
        let one = Self.file(
            "borta",
            front: "publicerad: 2025-01-10\nsyfte: samtal\ntillbakadragen: 2026-02-01\nskäl: Dubbel.",
            body: """
                Borta.

                ## Det här kan du påverka

                ### Hemligt namn

                - Vad: Allt.

                ## Tidplan

                - 2025-02-01 till 2025-03-01: öppen
                """
        )
        let site = try await Self.plan(one, now: "2026-03-01T12:00")
        let told = try figures(site, "/uppfoljning/2025/figures.csv")
        #expect(told["opened"] == "1" && told["not-counted.withdrawn"] == "0" && told["feedback-on-day.not-yet"] == "1")
        let page = try site.page("/uppfoljning/2025/")
        #expect(page.contains("<strong>Nej</strong>: <a href=\"/dialoger/borta/\">") && !page.contains("Hemligt namn"))
        #expect(page.contains("<time datetime=\"2026-02-01\">1 februari 2026</time>: 0."))
        let next = try figures(site, "/uppfoljning/2026/figures.csv")
        #expect(next["not-counted.withdrawn"] == "1")
        #expect(try figures(site, "/uppfoljning/2026/namnden/figures.csv")["not-counted.withdrawn"] == "1")
        #expect(try figures(site, "/uppfoljning/2026/skolan/figures.csv")["not-counted.withdrawn"] == "0")
    }

    /// What a withdrawn dialogue had still to keep counts where it goes on.
    @Test func countsAPromiseOfAWithdrawnDialogueWhereItGoesOn() async throws {
        let first = Self.file(
            "forst",
            front: "publicerad: 2025-01-10\nsyfte: samtal\ntillbakadragen: 2025-03-10\nskäl: Ny.\nfortsätter-i: sedan",
            body: "Borta.\n\n## Tidplan\n\n- 2025-02-01 till 2025-03-01: öppen"
        )
        let second = Self.file(
            "sedan",
            front: "publicerad: 2025-01-10\nsyfte: samtal\nansvarig: skolan",
            body: "Ny.\n\n## Tidplan\n\n- 2025-06-01 till 2025-07-01: öppen"
        )
        let site = try await Self.plan(first, second, now: "2025-05-01T12:00")
        #expect(try figures(site, "/uppfoljning/2025/skolan/figures.csv")["feedback-on-day"] == "0 of 1")
        let cases = try site.written("/uppfoljning/2025/cases.csv")
        #expect(cases.contains("2025,10,feedback-on-day,no,not-yet,sedan,skolan,2025-03-31,"))
        #expect(try site.written("/data/promises.csv").contains("forst/feedback-2025-03-31,sedan,skolan,"))
    }

    /// A unit that ends later did what it did in the years before.
    @Test func leavesAYearWithTheUnitsThatWereThere() async throws {
        let one = Self.file(
            "fjol",
            front: "publicerad: 2024-01-10\nsyfte: samtal\nansvarig: gamla",
            body: "Fjol.\n\n## Tidplan\n\n- 2024-02-01 till 2024-03-01: öppen"
        )
        let settings = ("site.yml", SampleSite.settings + "\npolicy-from: 2024-01-01\n")
        let site = try await SampleSite.plan(
            [("organisation.yml", Self.organisation), settings, one],
            now: "2026-03-01T12:00"
        )
        #expect(try figures(site, "/uppfoljning/2024/gamla/figures.csv")["opened"] == "1")
        #expect(try !site.page("/uppfoljning/2024/gamla/").contains("Känt den"))
        #expect(try !site.page("/uppfoljning/2024/").contains("Känt den"))
    }

    /// A pause gives back what was going on under it, and a phase set by hand begins on its day.
    @Test(arguments: [
        (
            "publicerad: 2025-01-10",
            "## Tidplan\n\n- 2025-02-01: genomförs\n- 2025-03-01 – 2025-04-01: pausad – vi väntar\n", "2025-05-06",
            "1 of 1"
        ),
        (
            "publicerad: 2025-01-10",
            "## Tidplan\n\n- 2025-02-01: genomförs\n- 2025-03-01 – 2025-04-01: pausad – vi väntar\n", "2025-03-06",
            "0 of 1"
        ),
        ("publicerad: 2025-01-10\nuppdaterad: 2025-06-01\nskede: genomförs", "", "2025-05-06", "0 of 1"),
        ("publicerad: 2025-01-10\nuppdaterad: 2025-06-01\nskede: genomförs", "", "2025-06-06", "1 of 1"),
    ])
    func knowsTheDaysOfImplementation(front: String, timeline: String, met: String, say: String) async throws {
        let one = Self.file(
            "bygget",
            front: front + "\nsyfte: samtal",
            body: """
                Bygget.

                \(timeline)
                ## Möten

                ### Byggmöte

                - Id: bygg
                - När: \(met) 18.00–20.00
                - Plats: Parken
                - Publicerat: 2025-01-20
                """
        )
        let site = try await Self.plan(one, now: "2025-08-01T12:00")
        #expect(try figures(site, "/uppfoljning/2025/figures.csv")["say-in-implementation"] == say)
    }

    /// A reply is due on its day as it stands, and its case says that day.
    @Test func showsTheDayOnWhichAReplyIsDue() async throws {
        let one = Self.file(
            "svar",
            front: "publicerad: 2025-01-10\nsyfte: samtal",
            body: """
                Svar.

                ## Tidplan

                - 2025-02-01 till 2025-03-01: öppen

                ## Återkoppling

                ### 2025-03-20: Vad ni sa

                - Ni sa: Hej.
                - Vi utreder: Hej.
                - Besked senast: 2025-06-30
                - Ändrat 2025-05-01: besked senast 2025-06-30 i stället för 2025-05-15. Vi hann inte.
                """
        )
        let site = try await Self.plan(one, now: "2025-08-01T12:00")
        let cases = try site.written("/uppfoljning/2025/cases.csv")
        #expect(cases.contains("2025,11,replies-in-time,no,,svar,namnden,2025-06-30,"))
        #expect(try figures(site, "/uppfoljning/2025/figures.csv")["replies-in-time"] == "0 of 1")
    }

    @Test func listsEachCaseAndLinksToIt() async throws {
        let site = try await site()
        let page = try site.page("/uppfoljning/2025/")
        #expect(page.contains("<strong>Nej</strong>: Bänkarna, <a href=\"/dialoger/park/\">"))
        #expect(page.contains("<strong>För sent</strong>: <time datetime=\"2025-03-31\">"))
        #expect(page.contains("1 av 2") && page.contains("räknas inte: 1."))
        let cases = try site.written("/uppfoljning/2025/cases.csv")
        #expect(
            cases.contains(
                "2025,5,meetings-announced,no,,park,gamla,park-2,https://dialog.example.org/dialoger/park/\r\n"
            )
        )
        #expect(try site.page("/en/follow-up/2025/").contains("1 of 2"))
        #expect(try site.page("/uppfoljning/").contains("Uppföljning 2026"))
    }

    /// A bar of no length would be an empty line in the table.
    @Test func drawsABarWhereThereIsSomethingToDraw() async throws {
        let page = try await SampleSite.ofCheckout(on: "2026-11-23").page("/uppfoljning/2026/")
        let cells = page.matches(of: /<td>(\d+) av \d+[^<]*(<svg.*?<\/svg>)?/)
        #expect(cells.contains { $0.1 != "0" && $0.2 != nil } && cells.contains { $0.1 == "0" })
        #expect(!cells.contains { $0.1 == "0" && $0.2 != nil } && !page.contains("<rect width=\"0\""))
    }
}
