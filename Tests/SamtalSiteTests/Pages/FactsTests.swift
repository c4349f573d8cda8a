import SamtalModel
import Testing

@testable import SamtalSite

/// What an office needs to say of decisions, meetings, groups and units.
@Suite struct FactsTests {
    private static let organisation = """
        areas: []
        groups:
          - { id: alla, covers: all, sv: Alla, en: Everyone }
          - { id: unga, sv: Unga, en: Young people }
          - { id: boende, sv: Boende, en: Neighbours }
          - { id: personal, employees: true, sv: Medarbetare, en: Employees }
        units:
          - { id: namnden, kind: body, sv: Nämnden, en: The committee }
          - { id: trafikverket, kind: external, sv: Trafikverket, en: The Transport Administration }
          - { id: nya, kind: body, from: 2027-01-01, sv: Nya nämnden }
        channels:
          - { id: brev, digital: false, sv: brev, en: letter }
          - { id: kf, digital: false, sv: Kultur och fritid, en: Culture and leisure }
        topics: []
        """

    private func site(_ files: [(path: String, text: String)], on day: String = "2026-11-23") async throws -> SampleSite
    {
        let site = try await SampleSite.plan(
            files + [(path: "organisation.yml", text: Self.organisation)],
            now: day + "T12:00"
        )
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return site
    }

    private static let decision = """
        ## Beslut

        - Beslutas av: trafikverket
        - När: 2026-10-15
        - Beslutet blev: Bron byggs.
        - Dialogens betydelse: ändrade det
        - Överklagat: nej
        - Laga kraft: 2026-11-20
        """

    @Test func tellWhatTheDialogueMeantAndThatADecisionIsFinal() async throws {
        let site = try await site([dialogueFile(body: Self.decision)])
        let page = try site.page("/dialoger/torget/")
        #expect(page.contains("<dt>Dialogens betydelse</dt>\n<dd>Ändrade det</dd>"))
        #expect(page.contains("<dt>Laga kraft</dt>\n<dd><time datetime=\"2026-11-20\">"))
        let feed = try site.page("/dialoger/torget/feed.xml")
        #expect(feed.contains("Beslutet har vunnit laga kraft") && feed.contains("2026:torget/final</guid>"))
        #expect(page.contains("<li id=\"final\">"))
    }

    /// A vote changes no decision: it is one.
    @Test(arguments: ["avgjorde det", "avgjorde beslutet"]) func tellThatTheAnswersWereTheDecision(_ effect: String)
        async throws
    {
        let body = Self.decision.replacing("ändrade det", with: effect)
        let site = try await site([dialogueFile(body: body)])
        #expect(try site.page("/dialoger/torget/").contains("<dt>Dialogens betydelse</dt>\n<dd>Avgjorde det</dd>"))
        #expect(try site.page("/data/decisions.csv").contains(",settled,"))
        let figures = try site.page("/uppfoljning/2026/")
        #expect(figures.contains("de som svarade avgjorde beslutet: 1"))
        #expect(figures.contains("De som svarade avgjorde"))
    }

    @Test(arguments: [("2026-11-19", false), ("2026-11-20", true)])
    func tellThatADecisionIsFinalFromItsDay(_ day: String, isTold: Bool) async throws {
        let feed = try await site([dialogueFile(body: Self.decision)], on: day).page("/dialoger/torget/feed.xml")
        #expect(feed.contains("torget/final") == isTold)
    }

    @Test func tellWhoComesFromTheMunicipality() async throws {
        let body = meetingSection + "\n- Från kommunen: Planarkitekten och ordföranden\n"
        let site = try await site([dialogueFile(body: body)])
        let page = try site.page("/dialoger/torget/")
        #expect(page.contains("<dt>Från kommunen</dt>\n<dd>Planarkitekten och ordföranden</dd>"))
        let calendar = try site.page("/dialoger/torget/calendar.ics").replacing("\r\n ", with: "")
        #expect(calendar.contains("Från kommunen: Planarkitekten och ordföranden"))
        let poster = try #require(site.plan.files.first { $0.address.path.hasSuffix("torgmote/affisch/") })
        #expect(String(decoding: poster.render(), as: UTF8.self).contains("Planarkitekten och ordföranden"))
    }

    @Test func tellWhomTheInvitationDidNotReachAndThroughWhat() async throws {
        let body = """
            ## Vilka berörs

            ### Unga

            - Så berörs de: De går där.
            - Så deltar de: På skolan.
            - Så bjuder vi in: brev och Kultur och fritid
            - Nådde inte: Sommarlovet kom emellan.
            """
        let page = try await site([dialogueFile(body: body)]).page("/dialoger/torget/")
        #expect(page.contains("<dd><bdi>brev</bdi>, <bdi>Kultur och fritid</bdi></dd>"))
        #expect(page.contains("<dt>Vi nådde inte</dt>\n<dd><bdi>Unga</bdi>: Sommarlovet kom emellan.</dd>"))
    }

    /// A unit's id is also a word, and a name that has it is not the unit's.
    @Test(arguments: [
        ("Miljö, Nya och Hållbarhetsutskottet", "<bdi>Miljö, Nya och Hållbarhetsutskottet</bdi>"),
        ("nya och Hållbarhetsutskottet", "<bdi>Nya nämnden</bdi> och <bdi>Hållbarhetsutskottet</bdi>"),
        ("Nya", "<bdi>Nya nämnden</bdi>"),
    ])
    func tellWhoDecides(_ written: String, _ told: String) async throws {
        let body = "## Beslut\n\n- Beslutas av: \(written)\n- När: 2027-02-10\n"
        let page = try await site([dialogueFile(body: body)]).page("/dialoger/torget/").replacing(
            /<\/?a[^>]*>/,
            with: ""
        )
        #expect(page.contains("<dd>\(told)</dd>"))
    }

    @Test func countRoughlyWhereAGroupIsCountedRoughly() async throws {
        let body =
            "## Återkoppling\n\n### 2026-11-01 Tack\n\n- Deltagare: unga ca 1 200 och boende 4\n- Antal svar: 96 av 408\n"
        let page = try await site([dialogueFile(body: body)]).page("/dialoger/torget/")
        #expect(
            page.contains("<dd>ca 1 204 (<bdi>Unga</bdi> ca 1 200, <bdi>Boende</bdi> 4)</dd>")
                && page.contains("<dd>96 av 408</dd>")
        )
    }

    @Test func tellWhatAUnitOrAGroupIs() async throws {
        let site = try await site([dialogueFile()])
        let external = try site.page("/ansvariga/trafikverket/")
        #expect(external.contains("<bdi>Trafikverket</bdi> hör inte till kommunen."))
        #expect(try !site.page("/ansvariga/namnden/").contains("hör inte till kommunen"))
        #expect(try site.page("/grupper/personal/").contains("<p class=\"lead\">Medarbetare i kommunen</p>"))
    }

    @Test(arguments: [("2026-12-31", false), ("2027-01-01", true)])
    func listAUnitFromItsFirstDay(_ day: String, isListed: Bool) async throws {
        let site = try await site([dialogueFile()], on: day)
        #expect(try site.page("/ansvariga/").contains("/ansvariga/nya/") == isListed)
        #expect(try site.page("/prenumerera/").contains("/ansvariga/nya/") == isListed)
        #expect(try site.page("/ansvariga/nya/").contains("Börjar den") != isListed)
    }

    private func open(_ slug: String, group: String, until: String, meeting: String) -> (path: String, text: String) {
        dialogueFile(
            slug,
            body: """
                ## Vilka berörs

                ### \(group)

                - Så berörs de: De går där.
                - Så deltar de: På torget.
                - Så bjuder vi in: brev

                ## Tidplan

                - 2026-11-01 – \(until): öppen

                ## Möten

                ### Möte \(slug)

                - Id: \(slug)-1
                - När: \(meeting) 18.00–20.00
                - Plats: Torget
                - Publicerat: 2026-11-02
                """
        )
    }

    private func order(_ marks: [String], on page: String) -> Bool {
        let places = marks.map { page.firstRange(of: $0)?.lowerBound }
        return !places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted()
    }

    @Test func putWhatIsMeantForAGroupBeforeWhatIsForAll() async throws {
        let all = (1...11).map { number in
            open("alla-\(number)", group: "Alla", until: "2026-11-30", meeting: "2026-11-\(number < 5 ? 24 : 25)")
        }
        let young = open("ungas", group: "Unga", until: "2026-12-31", meeting: "2026-12-20")
        let site = try await site(all + [young])
        let page = try site.page("/grupper/unga/")
        #expect(order(["/dialoger/ungas/", "/dialoger/alla-1/"], on: page))
        #expect(order(["Möte ungas<", "Möte alla-1<", "Se alla möten</a>"], on: page))
        // Where all are alike, the soonest come first.
        #expect(try order(["/dialoger/alla-1/", "/dialoger/ungas/"], on: site.page("/grupper/alla/")) == false)
    }

    @Test func keepMeetingsForOtherGroupsFromAGroupsPage() async throws {
        let body = meetingSection + "\n- För: boende\n"
        let site = try await site([
            open("a", group: "Unga", until: "2026-12-31", meeting: "2026-12-20"), dialogueFile(body: body),
        ])
        #expect(try !site.page("/grupper/unga/").contains("Torgmöte"))
        #expect(try site.page("/grupper/boende/").contains("Torgmöte"))
    }
}
