import SamtalModel
import Testing

@testable import SamtalSite

/// That a promise is broken is told wherever people look, in the same words.
@Suite struct LateTests {
    /// A card of a dialogue or of a proposal, on a page of the example municipality's.
    private struct Card {
        let page: String
        let dialogue: String
        /// The days that it says were promised, and passed.
        let late: [String]
    }

    private func cards(on site: SampleSite) -> [Card] {
        let pages = site.plan.files.filter { $0.address.file.hasSuffix(".html") }
        return pages.flatMap { file in
            let html = String(decoding: file.render(), as: UTF8.self)
            return html.matches(of: /(?s)<article class="card.*?<\/article>/).compactMap { card in
                let link = card.output.firstMatch(
                    of: /<h3><a href="[^"#]*\/(?:dialoger|dialogues)\/([^\/"#]+)\/[^"#]*"/
                )
                return link.map {
                    Card(page: file.address.path, dialogue: String($0.1), late: lateDays(in: String(card.output)))
                }
            }
        }
    }

    private func lateDays(in html: String) -> [String] {
        html.matches(of: /<p class="overdue"><strong class="tag">(?:Försenat|Overdue)<\/strong> .*?datetime="([^"]+)"/)
            .map { String($0.1) }
    }

    @Test(arguments: ["2026-11-23", "2027-03-01", "2028-06-01"])
    func isToldOnEveryCardOfADialogueAndOnNoOther(day: String) async throws {
        let known = try await SampleSite.known(on: day)
        let cards = cards(on: try await SampleSite.ofCheckout(on: day))
        for card in cards {
            let days = known.dialogue(slug: card.dialogue)?.late.map(\.day.iso)
            #expect(card.late == days, "\(card.dialogue) on \(card.page)")
        }
        // The law would hold of nothing at all.
        #expect(Set(cards.map(\.dialogue)).count > 15 && Set(cards.map(\.page)).count > 15)
        #expect(cards.contains { !$0.late.isEmpty } && cards.contains(where: \.late.isEmpty))
    }

    @Test(arguments: ["2027-03-01", "2028-06-01"])
    func isToldOnEachDialoguesPageRightUnderWhereItStands(day: String) async throws {
        let known = try await SampleSite.known(on: day)
        let site = try await SampleSite.ofCheckout(on: day)
        for dialogue in known.dialogues {
            let page = try site.page("/dialoger/\(dialogue.dialogue.slug)/")
            let status = try #require(page.firstMatch(of: /(?s)<section class="box status.*?<\/section>/)).output
            #expect(lateDays(in: String(status)) == dialogue.late.map(\.day.iso), "\(dialogue.dialogue.slug)")
            let isFirst = status.contains(/<p class="sentence">.*<\/p>\n<p class="overdue">/)
            #expect(isFirst == !dialogue.late.isEmpty, "\(dialogue.dialogue.slug)")
        }
    }

    private func site(on day: String, policyFrom: String? = nil) async throws -> SampleSite {
        let timeline = "## Tidplan\n\n- 2026-10-12 – 2026-10-25: öppen\n- 2026-11-10: återkoppling"
        let later = timeline.replacing("2026-11-10", with: "2026-11-11")
        let settings = SampleSite.settings + (policyFrom.map { "\npolicy-from: \($0)" } ?? "")
        return try await SampleSite.plan(
            [("site.yml", settings), dialogueFile("senare", body: later), dialogueFile(body: timeline)],
            now: day + "T12:00"
        )
    }

    private let sentence =
        "Återkopplingen skulle ha kommit senast den <time datetime=\"2026-11-10\">10 november 2026</time>."

    @Test(arguments: [("2026-11-10", nil), ("2026-11-11", 1), ("2026-11-12", 2)])
    func isToldOnTheFrontPageWithTheFirstOfThem(day: String, count: Int?) async throws {
        let front = try await site(on: day).page("/")
        guard let count else {
            #expect(!front.contains("Försenat:"))
            return
        }
        let box = try #require(front.firstMatch(of: /(?s)<section class="box late".*?<\/section>/)).output
        #expect(box.contains("<h2 id=\"late\">Försenat: \(count)</h2>"))
        #expect(box.contains("<a href=\"/dialoger/torget/\">") && box.contains(sentence))
        #expect(
            !box.contains("/dialoger/senare/") && box.contains("<a href=\"/forsenat/\">Se allt som är försenat</a>")
        )
    }

    @Test func isToldByTheUnitAndInItsFigures() async throws {
        let site = try await site(on: "2026-11-12")
        let unit = try site.page("/ansvariga/namnden/")
        #expect(unit.contains("<h2 id=\"late\">Försenat: 2</h2>") && unit.contains(sentence))
        #expect(unit.contains("/dialoger/senare/"))
        #expect(unit.contains("<a href=\"/uppfoljning/2026/namnden/\">Uppföljning 2026: <bdi>Nämnden</bdi></a>"))
        #expect(try !site.page("/ansvariga/ingen/").contains("Försenat:"))
        for page in ["/uppfoljning/2026/", "/uppfoljning/2026/namnden/"] {
            #expect(try site.page(page).contains("<p><a href=\"/forsenat/\">Försenat: 2</a></p>"))
        }
        #expect(try site.page("/uppfoljning/2026/ingen/").contains("<p>Inget är försenat just nu.</p>"))
    }

    @Test(arguments: [("2026-11-10", false), ("2026-11-11", true)])
    func isToldInTheListOfAllAndWhereOneSearches(day: String, isLate: Bool) async throws {
        let site = try await site(on: day)
        #expect(try site.page("/sok/").contains("<strong class=\"small overdue\">Försenat</strong></li>") == isLate)
        #expect(try site.page("/sok/index.json").contains("\"f\":1") == isLate)
    }

    @Test func hasTheSameWordsEverywhere() async throws {
        let site = try await site(on: "2026-11-12")
        for page in ["/", "/dialoger/", "/dialoger/torget/", "/ansvariga/namnden/", "/forsenat/"] {
            #expect(try site.page(page).contains(sentence), "\(page)")
        }
    }

    /// How late it is by the day would make every list another page at each midnight.
    @Test func makesNoListAnotherPageEveryDay() async throws {
        let (first, second) = (try await site(on: "2026-11-12"), try await site(on: "2026-11-14"))
        for page in ["/", "/dialoger/", "/ansvariga/namnden/", "/uppfoljning/2026/", "/en/"] {
            #expect(try first.page(page) == second.page(page), "\(page)")
        }
        #expect(try first.page("/forsenat/") != second.page("/forsenat/"))
    }

    @Test func countsWhatThePolicyMeasures() async throws {
        let site = try await site(on: "2026-11-12", policyFrom: "2026-10-13")
        #expect(try !site.page("/").contains("Försenat:"))
        // What was promised is late all the same, and its own page and cards say so.
        #expect(try site.page("/dialoger/").contains(sentence))
    }
}
