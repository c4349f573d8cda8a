import SamtalModel
import Testing

@testable import SamtalSite

/// The list of proposals, as it is on 23 November 2026.
@Suite struct ProposePageTests {
    /// A dialogue that residents proposed, to be answered by the end of the year unless a label says another day.
    private func proposal(_ slug: String, front: String = "skede: föreslagen", _ labels: String...) -> (
        path: String, text: String
    ) {
        let saysDay = labels.contains { $0.hasPrefix("Svar senast") }
        let all = ["Inlämnat: 2026-09-01"] + labels + (saysDay ? [] : ["Svar senast: 2026-12-31"])
        let body = "## Förslaget\n\n" + all.map { "- \($0)\n" }.joined()
        return dialogueFile(slug, front: front + "\ninitiativ: invånare", body: body)
    }

    private func page(_ files: [(path: String, text: String)], at path: String = "/foresla/") async throws -> String {
        let site = try await SampleSite.plan(files)
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors)")
        return try site.page(path)
    }

    @Test func saysSoWhenThereIsNone() async throws {
        #expect(try await page([dialogueFile()]).contains("Ingen har lämnat något förslag än."))
    }

    @Test func listsThemByHowFarTheyHaveCome() async throws {
        let page = try await page([
            proposal("a-for-fa", "Röstning till: 2026-10-31", "Röster: 3", "Röster som krävs: 150"),
            proposal("b-nej", front: "skede: ingen dialog\nskäl: Det är redan byggt.", "Svar 2026-10-01: Nej."),
            proposal("c-ja", front: "skede: planeras", "Svar 2026-10-01: Ja."),
            proposal("d-besvarat", "Svar 2026-10-01: Vi återkommer."),
            proposal("e-vantar"),
            proposal("f-sent", "Svar senast: 2026-11-22"),
            proposal("g-rostas", "Röstning till: 2026-11-23", "Röster: 1", "Röster som krävs: 150"),
        ])
        let marks = [
            "Förslag att rösta på", "/g-rostas/", "Förslag där svaret är försenat", "/f-sent/",
            "Förslag som väntar på svar", "/e-vantar/", "Förslag som har fått svar", "/d-besvarat/",
            "Förslag som blev dialog", "/c-ja/", "Förslag som inte blev dialog", "/b-nej/",
            "Förslag som fick för få röster", "/a-for-fa/",
        ]
        let places = marks.map { page.firstRange(of: $0)?.lowerBound }
        #expect(!places.contains(nil))
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }

    @Test(arguments: [
        ("Röstning till: 2026-11-22", "Förslag som väntar på svar"),
        ("Röstning till: 2026-11-23", "Förslag att rösta på"),
        ("Svar senast: 2026-11-23", "Förslag som väntar på svar"), ("Svar senast: 2026-11-22", "svaret är försenat"),
    ])
    func countsADayToItsEnd(_ label: String, _ heading: String) async throws {
        #expect(try await page([proposal("a", label)]).contains(heading))
    }

    @Test func tellsVotesAnswersAndReasons() async throws {
        let no = proposal(
            "b-nej",
            front: "skede: ingen dialog\nskäl: Det är redan byggt.",
            "Röster: 151",
            "Röster som krävs: 150",
            "Svar 2026-10-01: Nej, inte nu."
        )
        let page = try await page([no, proposal("f-sent", "Svar senast: 2026-11-13")])
        #expect(page.contains("<dd>151 (150 krävs)</dd>"))
        #expect(page.contains("1 oktober 2026</time></p><div>Nej, inte nu.</div>"))
        #expect(page.contains("<dt>Varför</dt>\n<dd>Det är redan byggt.</dd>"))
        #expect(
            page.contains("<strong class=\"tag\">Försenat</strong> Svaret på förslaget skulle ha kommit senast den ")
        )
        #expect(page.ranges(of: "Försenat</strong>").count == 1)
    }

    @Test func putsThemOnPagesOfFifty() async throws {
        let files = (1...51).map { proposal("nr-\($0)") }
        let second = try await page(files, at: "/foresla/sida/2/")
        #expect(second.contains("<title>Föreslå en dialog (sida 2) – Samtal i Ale</title>"))
        #expect(second.split(separator: "<article").count - 1 == 1 && !second.contains("id=\"ways\""))
        #expect(try await page(files).contains("<a rel=\"next\" href=\"/foresla/sida/2/\">"))
    }

    @Test func leadsToTheEServiceAndSaysThatItIsElsewhere() async throws {
        let settings = SampleSite.settings + "\npropose: https://www.example.org/forslag"
        let site = try await SampleSite.plan([(path: "site.yml", text: settings)])
        let link =
            "<a href=\"https://www.example.org/forslag\">Lämna förslaget i e-tjänsten</a> (på en annan webbplats)"
        #expect(try site.page("/foresla/").contains(link))
        #expect(try site.page("/").contains("<a class=\"button\" href=\"/foresla/\">"))
        #expect(try !site.page("/").contains("https://www.example.org/forslag"))
    }

    @Test func offersTheVoteOnTheFrontPageWithAButton() async throws {
        let labels = ["Röstning till: 2026-11-30", "Läs förslaget: [Förslaget](https://www.example.org/rosta)"]
        let button =
            "<a class=\"button\" href=\"https://www.example.org/rosta\">Rösta på förslaget<span class=\"visually-hidden\">: "
            + "Nytt torg</span></a> (på en annan webbplats)"
        let open = [proposal("rostas", "Röstning till: 2026-11-30", labels[1])]
        for path in ["/", "/foresla/", "/dialoger/rostas/"] { #expect(try await page(open, at: path).contains(button)) }
        let inWords = [proposal("rostas", "Röstning till: 2026-11-30", "Läs förslaget: På biblioteket")]
        #expect(try await page(inWords, at: "/").contains("<a class=\"button\" href=\"/dialoger/rostas/\">Rösta på"))
        let over = [proposal("rostas", "Röstning till: 2026-11-22", labels[1])]
        for path in ["/", "/foresla/", "/dialoger/rostas/"] {
            #expect(try await !page(over, at: path).contains("Rösta på"))
        }
    }

    @Test(arguments: [("ja", "svarade ja den"), ("delvis", "svarade delvis ja den"), ("nej", "svarade nej den")])
    func tellsWhatTheAnswerWasAndWhatWasPromised(_ word: String, _ sentence: String) async throws {
        let file = proposal("a", "Svar senast: 2026-10-31", "Svar 2026-10-20: Så blev det.", "Svaret blev: \(word)")
        for path in ["/foresla/", "/dialoger/a/"] {
            let page = try await page([file], at: path)
            #expect(page.contains(sentence) && page.contains("<dt>Svaret blev</dt>\n<dd>\(capitalised(word))</dd>"))
            #expect(page.contains("<dt>Svar senast</dt>\n<dd><time datetime=\"2026-10-31\">"))
        }
        #expect(try await page([file], at: "/dialoger/a/feed.xml").contains("Svaret blev: \(word)."))
    }

    @Test func leadsToProposalsThatAreAlike() async throws {
        let page = try await page([proposal("a", "Liknar: b och c"), proposal("b"), proposal("c")], at: "/dialoger/a/")
        #expect(page.contains("<dt>Liknar</dt>") && page.contains("/dialoger/b/") && page.contains("/dialoger/c/"))
    }

    @Test(arguments: [("Röster: 1", "1 röst."), ("Röster 2026-11-20: 96", "96 röster den 20 november 2026.")])
    func tellsWhenVotingHasEndedAndHowItWent(_ votes: String, _ told: String) async throws {
        let file = proposal("a", "Röstning till: 2026-11-20", votes)
        let feed = try await page([file], at: "/dialoger/a/feed.xml")
        #expect(feed.contains("Omröstningen är slut") && feed.contains("voting-ended-2026-11-20</guid>"))
        #expect(feed.contains("Förslaget fick \(told)"))
        let open = try await page([proposal("a", "Röstning till: 2026-11-23", votes)], at: "/dialoger/a/feed.xml")
        #expect(!open.contains("voting-ended"))
    }

    @Test func tellsTooFewVotesInTheSingularToo() async throws {
        let file = proposal(
            "a",
            front: "skede: ingen dialog",
            "Röstning till: 2026-11-20",
            "Röster: 1",
            "Röster som krävs: 150"
        )
        #expect(try await page([file], at: "/dialoger/a/").contains("Förslaget fick 1 röst."))
    }

    @Test func isNotToldOfADecisionThatWillNeverBe() async throws {
        let front = "skede: ingen dialog\nskäl: Det är redan byggt."
        let page = try await page([proposal("a", front: front)], at: "/dialoger/a/")
        #expect(!page.contains("ett bättre beslut") && !page.contains("Frågorna är skrivna"))
    }
}
