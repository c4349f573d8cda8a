import SamtalModel
import Testing

@testable import SamtalSite

/// What an author writes is shown as what it is: all the names of a list, and every address of a contact.
@Suite struct WholeValuesTests {
    private func site(_ body: String = "", front: String = "skede: öppen") async throws -> SampleSite {
        let site = try await SampleSite.plan([dialogueFile(front: front, body: body)], media: ["torget.png"])
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return site
    }

    private func decision(_ by: String) -> String { "## Beslut\n\n- Beslutas av: \(by)\n- När: 2027-02-10" }

    @Test(arguments: [
        (
            "namnden, ingen",
            "<a href=\"/ansvariga/namnden/\"><bdi>Nämnden</bdi></a> och <a href=\"/ansvariga/ingen/\"><bdi>Ingen</bdi></a>"
        ),
        (
            "Trafikverket och nämnden",
            "<bdi>Trafikverket</bdi> och <a href=\"/ansvariga/namnden/\"><bdi>Nämnden</bdi></a>"
        ),
        (
            "nämnden, efter samråd med länsstyrelsen",
            "<a href=\"/ansvariga/namnden/\"><bdi>Nämnden</bdi></a>, <bdi>efter samråd med länsstyrelsen</bdi>"
        ),
        ("Trafikverket, region väst", "<bdi>Trafikverket, region väst</bdi>"),
        ("regeringen och riksdagen", "<bdi>regeringen och riksdagen</bdi>"),
    ])
    func namesEachOfThoseWhoDecide(_ written: String, _ shown: String) async throws {
        #expect(try await site(decision(written)).page("/dialoger/torget/").contains("<dd>\(shown)</dd>"))
    }

    @Test func tellsOfThemInFeedsAndDataToo() async throws {
        let told = "## Beslut\n\n- Beslutas av: namnden, ingen\n- När: 2026-11-20\n- Beslutet blev: Ja."
        let site = try await site(told)
        #expect(try site.written("/dialoger/torget/feed.xml").contains("Nämnden och Ingen"))
        #expect(try site.written("/data/decisions.csv").contains("\"namnden, ingen\""))
    }

    @Test func linksEveryAddressOfAContact() async throws {
        let contact = "kontakt: Planenheten tfn 0303-70 30 00 el. torg@example.org (www.example.org/torg)"
        let page = try await site(front: "skede: öppen\n" + contact).page("/dialoger/torget/")
        #expect(
            page.contains(
                "Planenheten tfn <a href=\"tel:0303703000\">0303-70 30 00</a> el. "
                    + "<a href=\"mailto:torg@example.org\">torg@example.org</a> "
                    + "(<a href=\"https://www.example.org/torg\">www.example.org/torg</a>)"
            )
        )
        // Answers go there too, and not to the site's own.
        #expect(page.contains("<dd><a href=\"mailto:torg@example.org\">torg@example.org</a></dd>"))
        #expect(page.contains("<dd><a href=\"tel:0303703000\">0303-70 30 00</a></dd>"))
    }

    @Test(arguments: [
        ("Foto: Exempel kommun", "Foto: Exempel kommun"), ("Exempel kommun", "Bild: Exempel kommun"),
        ("Foto Exempel kommun", "Foto Exempel kommun"), ("Visualisering av arkitekten", "Visualisering av arkitekten"),
        ("Exempel kommun, 14:30", "Bild: Exempel kommun, 14:30"),
    ])
    func saysOnceWhatAPictureIs(_ source: String, _ shown: String) async throws {
        let front = "skede: öppen\nbild: torget.png\nbildbeskrivning: Torget\nbildkälla: \(source)"
        let page = try await site(front: front).page("/dialoger/torget/")
        let caption = try #require(page.firstMatch(of: /<figcaption>(.*)<\/figcaption>/)).output.1
        #expect(caption.replacing(/<[^>]*>/, with: "") == shown)
    }

    @Test(arguments: [
        "- Telefon: nej", "- Telefon: 0303-70 30 00, vardagar", "- Telefon: [Ring oss](tel:0303703000)",
        "- E-post: skriv till dialog@example.org", "- E-post: [Skriv till oss](mailto:dialog@example.org)",
        "- Brev: Nejlikan 3, 449 80 Alafors",
    ])
    func readsWaysToAnswer(_ line: String) async throws {
        _ = try await site("## Så kan du delta\n\n\(line)")
    }

    @Test func readsLinksWhereTheyAreShown() async throws {
        let body = """
            ## Möten

            ### Kväll

            - Id: kvall
            - När: 2026-12-01 18.00–20.00
            - Plats: Biblioteket
            - Digitalt: [Teams](https://www.example.org/mote)
            - För: unga; se [kartan](https://www.example.org/karta)
            - Publicerat: 2026-11-02
            """
        let page = try await site(body).page("/dialoger/torget/")
        #expect(page.contains("href=\"https://www.example.org/mote\""))
        #expect(page.contains("href=\"https://www.example.org/karta\""))
    }

    @Test func readsAWordBeforeAColonThatIsNoLabel() async throws {
        let body = """
            ## Återkoppling

            ### 2026-11-20 Efter mötet

            - Ni sa: Två saker. Först: fler träd. Sedan: fler bänkar.
            - Vi gjorde: Vi läste allt. Det ni sa: det blir tolv träd.
            """
        #expect(try await site(body).page("/dialoger/torget/").contains("Först: fler träd."))
    }
}
