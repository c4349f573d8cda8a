import SamtalModel
import Testing

@testable import SamtalSite

/// What a reader is told of a dialogue is true on every day: one whose course is known beforehand, and what went wrong in
/// the telling of others.
@Suite struct TruthTests {
    private static let strand = """
        ## Det här kan du påverka

        ### Bryggan

        - Vad: lång eller kort

        ### Lamporna

        - Vad: var de ska stå
        - När: 2027-09-01 – 2027-09-30

        ## Så kan du delta

        - E-post: strand@example.org
        - Telefon: nej
        - På plats: nej

        ## Tidplan

        - 2026-11-09 – 2026-12-31: öppen – enkät och möte
        - 2027-01-29: återkoppling
        - 2027-02-15: inför beslut
        - 2027-08-01: genomförs
        - 2027-12-01: avslutad
        - Ändrat 2026-12-20: öppen till 2026-12-31 i stället för 2026-12-13. Fler ville svara.
        - Ändrat 2027-01-12: återkoppling 2027-01-29 i stället för 2027-01-08. Vi blev fler som svarade.

        ## Möten

        ### Dialogmöte

        - Id: m
        - När: 2026-12-02 18.00–20.00
        - Plats: Biblioteket
        - Publicerat: 2026-11-05
        - Inställt 2026-11-20: Det är halt.
        - Ändrat 2026-11-22: Du som har betalat får pengarna tillbaka.
        - Blir av 2026-11-24: Det har töat.

        ## Återkoppling

        ### 2027-01-25 Tack för svaren

        - Ni sa: Mer ljus
        - Vi utreder: Hur mycket det kostar.
        - Besked senast: 2027-03-01

        ### 2027-03-10 Ljuset

        - Besked om: 2027-01-25
        - Ni sa: Mer ljus
        - Vi gjorde: Det blir fler lampor.

        ## Beslut

        - Beslutas av: namnden
        - När: 2027-03-17
        - Beslutet blev 2027-03-19: Bryggan blir lång.
        """

    private func site(_ body: String, front: String = "", on day: String) async throws -> SampleSite {
        let site = try await SampleSite.plan([dialogueFile(front: front, body: body)], now: day + "T12:00")
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return site
    }

    private func words(_ html: Substring) -> String {
        String(html).replacing(/<[^>]+>/, with: " ").replacing(/\s+/, with: " ").replacing(" .", with: ".")
            .replacing(" ,", with: ",")
    }

    /// The box that tells where the dialogue stands.
    private func status(_ body: String = strand, front: String = "", on day: String) async throws -> String {
        let page = try await site(body, front: front, on: day).page("/dialoger/torget/")
        let start = try #require(page.ranges(of: "<section class=\"box status").first)
        let end = try #require(page[start.upperBound...].ranges(of: "</section>").first)
        return words(page[start.lowerBound..<end.lowerBound])
    }

    @Test(arguments: [
        ("2026-11-08", "Dialogen öppnar den 9 november 2026."),
        ("2026-11-09", "Du kan vara med till och med den 13 december 2026."),
        ("2026-12-13", "I dag, den 13 december 2026, är sista dagen att vara med."),
        ("2026-12-14", "Svaren är inne och sammanställs."), ("2026-12-19", "Svaren är inne och sammanställs."),
        ("2026-12-20", "Du kan vara med till och med den 31 december 2026."),
        ("2027-01-01", "Svaren är inne och sammanställs."), ("2027-02-15", "Beslut väntas den 17 mars 2027."),
        ("2027-03-18", "Frågan är på väg till beslut."), ("2027-03-19", "Beslutet är fattat."),
        ("2027-07-31", "Beslutet är fattat."), ("2027-08-01", "Det som beslutades genomförs nu."),
        ("2027-12-01", "Dialogen avslutades den 1 december 2027"),
    ])
    func tellsWhereItStands(_ day: String, _ sentence: String) async throws {
        #expect(try await status(on: day).contains(sentence))
    }

    @Test(arguments: [
        ("2026-12-19", ["Återkoppling kommer senast den 8 januari 2027."]),
        ("2027-01-09", ["Återkopplingen skulle ha kommit senast den 8 januari 2027."]),
        (
            "2027-01-12",
            ["Återkoppling kommer senast den 29 januari 2027. Först var dagen satt till den 8 januari 2027."]
        ),
        ("2027-01-25", ["Besked om det vi utreder kommer senast den 1 mars 2027."]),
        ("2027-03-09", ["Beskedet om det vi utreder skulle ha kommit senast den 1 mars 2027."]),
        ("2027-03-10", []), ("2027-03-18", ["Beslutet skulle ha kommit den 17 mars 2027."]), ("2027-03-19", []),
    ])
    func tellsWhatIsPromised(_ day: String, _ sentences: [String]) async throws {
        let status = try await status(on: day)
        for sentence in sentences { #expect(status.contains(sentence)) }
        if sentences.isEmpty { #expect(!status.contains("skulle ha")) }
    }

    @Test func keepsInItsHistoryWhatWasTrueOnEachDay() async throws {
        let site = try await site(TruthTests.strand, on: "2027-12-31")
        let feed = try site.page("/dialoger/torget/feed.xml")
        let ids = feed.matches(of: /<guid[^>]*>tag:[^<]*:torget\/([^<]*)</).map { String($0.1) }
        #expect(
            ids.sorted() == [
                "decision", "feedback-2027-01-25", "feedback-2027-03-10", "meeting-m", "meeting-m-back-on-2026-11-24",
                "meeting-m-cancelled-2026-11-20", "meeting-m-changed-2026-11-22", "mended-decision-2027-03-17",
                "mended-feedback-2027-01-08", "mended-reply-2027-03-01", "moved-2026-12-20",
                "moved-2027-01-12",
                "open-2026-11-09", "open-2026-12-20", "open-2027-09-01", "overdue-decision-2027-03-17",
                "overdue-feedback-2027-01-08", "overdue-reply-2027-03-01", "phase-analysing-2026-12-14",
                "phase-analysing-2027-01-01", "phase-decision-2027-02-15", "phase-followed-up-2027-12-01",
                "phase-implementation-2027-08-01", "published",
            ]
        )
    }

    @Test(arguments: [("2026-11-21", "CANCELLED"), ("2026-11-22", "CANCELLED"), ("2026-11-24", "CONFIRMED")])
    func takesBackNoCancellationByAWordOfSomethingElse(_ day: String, _ state: String) async throws {
        let site = try await site(TruthTests.strand, on: day)
        #expect(try site.page("/dialoger/torget/calendar.ics").contains("STATUS:\(state)"))
    }

    @Test func offersWhatIsOpenWhateverThePhaseIsCalled() async throws {
        let open = try await site(TruthTests.strand, on: "2027-09-10")
        let front = try open.page("/")
        #expect(front.contains("Lamporna") && !front.contains("Bryggan"))
        let page = try open.page("/dialoger/torget/")
        let lamps = try #require(page.ranges(of: "Lamporna</h3>").first?.lowerBound)
        let past = try #require(page.ranges(of: "Det här gick att påverka tidigare").first?.lowerBound)
        let jetty = try #require(page.ranges(of: "Bryggan</h4>").first?.lowerBound)
        #expect(lamps < past && past < jetty)
        #expect(try await !site(TruthTests.strand, on: "2027-10-01").page("/").contains("Lamporna"))
    }

    @Test func offersNoWayThatIsSaidNotToBeOpen() async throws {
        let site = try await site(TruthTests.strand, on: "2026-11-25")
        let page = try site.page("/dialoger/torget/")
        let start = try #require(page.ranges(of: "<section id=\"take-part\"").first?.lowerBound)
        let end = try #require(page[start...].ranges(of: "</section>").first?.lowerBound)
        let section = page[start..<end]
        #expect(section.contains("strand@example.org") && section.contains("449 80 Alafors"))
        #expect(!section.contains("0303-70 30 00") && !section.contains("Ale torg 7"))
        let poster = try site.page("/dialoger/torget/affisch/")
        let sheet = try #require(poster.ranges(of: "</main>").first.map { poster[..<$0.lowerBound] })
        #expect(sheet.contains("449 80 Alafors") && !sheet.contains("0303-70 30 00"))
    }

    @Test func ringsTheContactOfTheDialogueOnThePageAsOnThePoster() async throws {
        let site = try await site("", front: "kontakt: Torgprojektet, 08-606 00 00", on: "2026-11-25")
        for address in ["/dialoger/torget/", "/dialoger/torget/affisch/"] {
            let page = try site.page(address)
            let main = try #require(page.ranges(of: "</main>").first.map { page[..<$0.lowerBound] })
            #expect(main.contains("08-606 00 00"), "\(address)")
            #expect(!main.contains("0303-70 30 00"), "\(address)")
        }
    }

    @Test(arguments: [
        ("2026-11-24", "Du kan vara med till och med den 13 december 2026.", false),
        ("2026-11-25", "Dialogen avbröts den 25 november 2026. Varför: pengarna tog slut", true),
        ("2027-04-01", "Dialogen avbröts den 25 november 2026. Varför: pengarna tog slut", true),
    ])
    func endsWithItsExit(_ day: String, _ sentence: String, _ isOff: Bool) async throws {
        let body = """
            ## Tidplan

            - 2026-11-09 – 2026-12-13: öppen
            - 2026-11-25: avbruten – pengarna tog slut
            - 2027-01-08: återkoppling
            - 2027-03-17: inför beslut
            """
        let status = try await status(body, on: day)
        #expect(status.contains(sentence))
        #expect(status.contains("Återkoppling kommer") == !isOff)
        let site = try await site(body, on: day)
        #expect(try site.page("/dialoger/torget/").ranges(of: "Blir inte av").count == (isOff ? 2 : 0))
    }

    @Test(arguments: [
        ("2026-12-13", "I dag, den 13 december 2026, är sista dagen"),
        ("2026-12-14", "Svaren är inne och sammanställs."),
    ])
    func endsAPhaseSetByHandWithItsPoints(_ day: String, _ sentence: String) async throws {
        let body = "## Det här kan du påverka\n\n### Bryggan\n\n- När: 2026-11-10 – 2026-12-13\n"
        #expect(try await status(body, front: "skede: öppen", on: day).contains(sentence))
        let lastDay = "## Så kan du delta\n\n- Sista dag: 2026-12-13\n"
        #expect(try await status(lastDay, front: "skede: öppen", on: day).contains(sentence))
    }

    @Test func tellsAboutWhenItOpensWhereItsDaysAreNotSet() async throws {
        let body = "## Tidplan\n\n- våren 2027: öppen\n- hösten 2027: byggstart"
        #expect(try await status(body, on: "2026-11-25").contains("Dialogen öppnar preliminärt våren 2027."))
        #expect(try await status(body, on: "2027-06-01").contains("Dialogen planeras"))
    }

    @Test func keepsTheIdOfAPhaseSetByHandWhenTheFileIsUpdated() async throws {
        for day in ["2026-11-01", "2026-11-20"] {
            let site = try await site("", front: "skede: inför beslut\nuppdaterad: \(day)", on: "2026-11-25")
            #expect(try site.page("/dialoger/torget/feed.xml").contains("torget/phase-decision<"))
        }
    }

    @Test func tellsTwoAnswersOfOneDayOnce() async throws {
        let body = """
            ## Återkoppling

            ### 2026-11-20 Så långt

            - Ni sa: Mer bänkar
            - Vi utreder: Hur många.
            - Besked senast: 2027-01-14
            - Ni sa: Mer ljus
            - Vi utreder: Hur mycket.
            - Besked senast: 2027-01-14
            """
        #expect(try await status(body, on: "2026-11-25").ranges(of: "Besked om det vi utreder").count == 1)
    }

    @Test(arguments: [("2026-10-12", true), ("2026-10-13", false)])
    func measuresADialogueByTheDayItWasPublished(_ policyFrom: String, _ isMeasured: Bool) async throws {
        let settings = (path: "site.yml", text: SampleSite.settings + "\npolicy-from: \(policyFrom)")
        let body = "## Tidplan\n\n- 2026-11-02 – 2026-11-10: öppen\n- 2026-11-20: återkoppling"
        let site = try await SampleSite.plan([settings, dialogueFile(body: body)], now: "2026-11-25T12:00")
        #expect(try site.page("/forsenat/").contains("Nytt torg") == isMeasured)
        #expect(try site.page("/forsenat/feed.xml").contains("overdue-feedback-2026-11-20") == isMeasured)
    }

    @Test func leadsNobodyToAPostponedMeetingOrAButtonWithoutItsPlace() async throws {
        let postponed = meetingSection + "\n- Uppskjutet 2026-11-20: Vi söker en ny dag."
        let page = try await site(postponed, on: "2026-11-25").page("/dialoger/torget/")
        #expect(!page.contains("Kom till ett möte"))
        let open = "## Tidplan\n\n- 2026-11-09 – 2026-12-13: öppen"
        let gone = try await site(open, front: "tillbakadragen: 2026-11-20\nskäl: Fel fil.", on: "2026-11-25")
        #expect(try !gone.page("/dialoger/torget/").contains("#take-part"))
    }
}
