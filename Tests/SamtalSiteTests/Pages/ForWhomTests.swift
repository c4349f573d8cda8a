import SamtalModel
import Testing

@testable import SamtalSite

/// Whom a dialogue is for and who made it: what is meant for a group comes first, and residents' part in it is told.
@Suite struct ForWhomTests {
    private let organisation = SampleSite.organisation.replacing(
        "  - { id: unga,",
        with: "  - { id: alla, covers: all, sv: Alla }\n  - { id: unga,"
    )

    private func open(_ slug: String, for group: String, area: String = "nol", _ more: String = "") -> (
        path: String, text: String
    ) {
        dialogueFile(
            slug,
            front: "områden: \(area)",
            body: """
                ## Vilka berörs

                ### \(group)

                - Så berörs de: De går där.
                - Så deltar de: På torget.
                - Så bjuder vi in: brev

                \(more)
                """
        )
    }

    private func site(_ files: [(path: String, text: String)], on day: String = "2026-11-23") async throws -> SampleSite
    {
        let site = try await SampleSite.plan([("organisation.yml", organisation)] + files, now: day + "T12:00")
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return site
    }

    private let openNow = "## Tidplan\n\n- 2026-11-01 – 2026-11-30: öppen"

    @Test func aGroupsOwnDialoguesAreFirstWhateverTheirPhase() async throws {
        let all = (1...60).map { open("alla-\($0)", for: "Alla", area: "hela", openNow) }
        let site = try await site(all + [open("ungas", for: "Unga")])
        for (address, heading) in [
            ("/grupper/unga/", "Öppna nu, för alla"), ("/omraden/nol/", "Öppna nu, i hela kommunen"),
        ] {
            let page = try site.page(address)
            let own = try #require(page.firstRange(of: "<h2>Planeras</h2>")?.lowerBound)
            let others = try #require(page.firstRange(of: "<h2>\(heading)</h2>")?.lowerBound)
            #expect(own < others && page[own..<others].contains("/dialoger/ungas/"))
            #expect(page.ranges(of: "/dialoger/alla-").count == 49)
        }
        // On their own page they are not for somebody else.
        #expect(try site.page("/grupper/alla/").contains("<h2>Öppna nu</h2>"))
    }

    @Test(arguments: ["2026-11-23", "2027-06-01"])
    func nothingThatIsForAllIsBeforeWhatIsMeantForAnAreaOrAGroup(day: String) async throws {
        let site = try await SampleSite.known(on: day)
        var mixed = 0
        for (heaps, named) in [(site.byArea, \KnownDialogue.namedAreas), (site.byGroup, \KnownDialogue.namedGroups)] {
            for (id, places) in heaps {
                let isOwn = places.map { site.dialogues[$0][keyPath: named].contains(id) }
                #expect(isOwn == isOwn.sorted { $0 && !$1 }, "\(id)")
                mixed += isOwn.contains(true) && isOwn.contains(false) ? 1 : 0
            }
        }
        #expect(mixed > 5)
    }

    @Test func aGroupsOwnMeetingsAreAllThere() async throws {
        let meetings = { (count: Int, id: String) in
            "## Möten\n\n"
                + (1...count).map { number in
                    """
                    ### Möte \(id) \(number)

                    - Id: \(id)-\(number)
                    - När: 2026-12-\(10 + number) 18.00–20.00
                    - Plats: Torget
                    - Publicerat: 2026-11-02

                    """
                }
                .joined()
        }
        let site = try await site([
            open("alla", for: "Alla", meetings(15, "alla")), open("ungas", for: "Unga", meetings(12, "ungas")),
        ])
        let page = try site.page("/grupper/unga/")
        #expect(page.ranges(of: "Möte ungas ").count == 12 && !page.contains("Möte alla "))
        #expect(page.contains("Se alla möten</a>"))
        #expect(try site.page("/grupper/alla/").ranges(of: "Möte alla ").count == 15)
    }

    @Test func aGroupsOwnNewsStaysInItsFeed() async throws {
        let all = (1...60).map { open("alla-\($0)", for: "Alla", openNow) }
        let site = try await site(all + [open("ungas", for: "Unga")])
        let feed = try site.page("/grupper/unga/feed.xml")
        // The others' are newer, and fill up what its own leaves.
        #expect(feed.contains("2026:ungas/published<"))
        #expect(feed.ranges(of: "<item>").count == 50)
        #expect(try site.page("/grupper/alla/feed.xml").ranges(of: "<item>").count == 50)
    }

    @Test func saysOnTheCardWhatResidentsStarted() async throws {
        let residents = dialogueFile(front: "initiativ: invånare")
        #expect(try await site([residents]).page("/dialoger/").contains("På initiativ av invånare"))
        #expect(try await !site([dialogueFile()]).page("/dialoger/").contains("På initiativ av invånare"))
    }

    @Test func saysInTheListsWhoComesFromTheMunicipality() async throws {
        let meeting = meetingSection + "\n- Från kommunen: planarkitekten och nämndens ordförande"
        for page in ["/", "/moten/"] {
            let html = try await site([dialogueFile(body: meeting)]).page(page)
            #expect(html.contains("<dt>Från kommunen</dt>\n<dd>planarkitekten och nämndens ordförande</dd>"))
            #expect(try await !site([dialogueFile(body: meetingSection)]).page(page).contains("Från kommunen"))
        }
        // When it has been, it is told on the dialogue's page alone.
        #expect(
            try await !site([dialogueFile(body: meeting)], on: "2026-12-04").page("/moten/").contains("Från kommunen")
        )
    }

    @Test func tellsWhoMadeItAlsoWhereNobodyIsAskedInWriting() async throws {
        let told = { (front: String, body: String) in
            try await site([dialogueFile(front: front, body: body)]).page("/dialoger/torget/")
                .contains("<dt>Så togs dialogen fram</dt>\n<dd>Kommunen tog fram den.</dd>")
        }
        #expect(try await told("", ""))
        #expect(try await !told("framtagen-med: Byalaget", ""))
        #expect(try await !told("", "## Frågor till dig\n\n- Var ska bänkarna stå?"))
    }

    @Test func showsResidentsProposalsInTheDialogueThatTheyBelongTo() async throws {
        let proposal = dialogueFile(
            "bankar",
            front: "skede: föreslagen\ninitiativ: invånare",
            body: """
                ## Förslaget

                - Inlämnat: 2026-10-12
                - Svar senast: 2026-12-15
                - Liknar: torget
                """
        )
        let ideas = dialogueFile("ideer", front: "fortsätter-i: torget")
        let site = try await site([dialogueFile(), proposal, ideas])
        let page = try site.page("/dialoger/torget/")
        let section = try #require(page.firstMatch(of: /(?s)<section aria-labelledby="proposals-here">.*?<\/section>/))
            .output
        #expect(section.contains("<h2 id=\"proposals-here\">Förslag från invånare som hör hit</h2>"))
        #expect(section.contains("/dialoger/bankar/") && section.contains("Kommunen svarar senast den "))
        #expect(!section.contains("/dialoger/ideer/") && page.contains("<li><a href=\"#proposals-here\">"))
        #expect(try !site.page("/dialoger/bankar/").contains("proposals-here"))
    }
}
