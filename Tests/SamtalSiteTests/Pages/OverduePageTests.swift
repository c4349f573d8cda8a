import SamtalModel
import Testing

@testable import SamtalSite

/// What was promised and did not come in time stays on its page, and in its feed.
@Suite struct OverduePageTests {
    private func site(_ body: String, now: String) async throws -> SampleSite {
        let timeline = """
            ## Tidplan

            - 2026-10-12 – 2026-10-25: öppen
            - 2026-11-10: återkoppling
            """
        return try await SampleSite.plan([dialogueFile(body: "\(timeline)\n\(body)")], now: now + "T12:00")
    }

    private let feedback =
        "\n## Återkoppling\n\n### 2026-11-20 Det här sa ni\n\n- Ni sa: Bänkar.\n- Vi gjorde: Bänkar.\n"

    @Test func tellsWhatIsLateAndThatNothingIs() async throws {
        let before = try await site("", now: "2026-11-10").page("/forsenat/")
        #expect(before.contains("Inget är försenat just nu."))
        #expect(!before.contains("<h2>Försenat"))
        let late = try await site("", now: "2026-11-12")
        #expect(try late.page("/forsenat/").contains("<h2>Försenat: 1</h2>"))
        #expect(try late.page("/forsenat/").contains("Den är 2 dagar sen."))
        #expect(try late.page("/en/overdue/").contains("It is 2 days late."))
    }

    @Test func tellsHowLateItCame() async throws {
        for now in ["2026-11-20", "2028-01-01"] {
            let site = try await site(feedback, now: now)
            let page = try site.page("/forsenat/")
            #expect(page.contains("Inget är försenat just nu."))
            #expect(page.contains("<h2>Det här kom för sent</h2>"))
            #expect(page.contains("10 dagar för sent."))
        }
        let dayAfter = feedback.replacing("2026-11-20", with: "2026-11-11")
        #expect(try await site(dayAfter, now: "2026-11-20").page("/forsenat/").contains("en dag för sent."))
    }

    @Test func tellsSubscribersWhenItCame() async throws {
        let feed = try await site(feedback, now: "2026-11-20").page("/forsenat/feed.xml")
        #expect(feed.contains("tag:dialog.example.org,2026:torget/overdue-feedback-2026-11-10<"))
        #expect(feed.contains("tag:dialog.example.org,2026:torget/mended-feedback-2026-11-10<"))
        #expect(feed.contains("<title>Återkopplingen har kommit, för sent: Nytt torg</title>"))
        #expect(feed.contains("Det blev den 20 november 2026, 10 dagar för sent."))
    }

    @Test func tellsWhatWasMoved() async throws {
        let move = "- Ändrat 2026-11-02: återkoppling 2026-11-10 i stället för 2026-11-05. Vi hann inte.\n"
        for body in [move, move + feedback] {
            let page = try await site(body, now: "2026-11-20").page("/forsenat/")
            #expect(page.contains("<h2>Dagar som har flyttats</h2>"))
            let text = words(page)
            #expect(text.contains("Återkopplingen lovade vi först till den 5 november 2026."))
            #expect(text.contains("Sedan gällde den 10 november 2026."))
            #expect(
                text.contains("Sedan gällde den 10 november 2026. Det blev den 20 november 2026.") == (body != move)
            )
        }
    }

    @Test func tellsThatWhatWasLateIsNoMoreToCome() async throws {
        let body = """
            - 2026-11-25: avbruten

            ## Beslut

            - Beslutas av: Nämnden
            - När: 2026-11-20
            """
        let file = dialogueFile(front: "skäl: Pengarna tog slut.", body: "## Tidplan\n\n\(body)")
        let page = try await SampleSite.plan([file], now: "2026-12-01T12:00").page("/forsenat/")
        #expect(page.contains("Det blev aldrig av: frågan avslutades "))
    }

    @Test func tellsTheDayThatAMovedOneIsPromisedForWhileThatIsToCome() async throws {
        let move = "- Ändrat 2026-11-02: återkoppling 2026-11-10 i stället för 2026-11-05. Vi hann inte.\n"
        let page = words(try await site(move, now: "2026-11-09").page("/forsenat/"))
        #expect(page.contains("först till den 5 november 2026. Nu gäller den 10 november 2026."))
    }

    @Test func standsUnderEachOfThoseWhoAnswerForIt() async throws {
        let body = "## Tidplan\n\n- 2026-10-12 – 2026-10-25: öppen\n- 2026-11-10: återkoppling"
        let shared = dialogueFile("delad", body: body)
        let file = (path: shared.path, text: shared.text.replacing("ansvarig: namnden", with: "ansvarig: gamla, ingen"))
        let site = try await SampleSite.plan([file, dialogueFile(body: body)], now: "2026-11-12T12:00")
        let page = try site.page("/forsenat/")
        // Two promises, of which one stands under the committee, as its successor, and under another unit.
        #expect(page.contains("<h2>Försenat: 2</h2>") && page.ranges(of: "Den är 2 dagar sen.").count == 3)
        let headings = page.matches(of: /<h3>(.*?)<\/h3>/).map { words(String($0.1)) }
        #expect(headings == ["Nämnden", "Ingen"])
        #expect(try site.page("/ansvariga/namnden/").contains("<h2 id=\"late\">Försenat: 2</h2>"))
        #expect(try site.page("/ansvariga/ingen/").contains("<h2 id=\"late\">Försenat: 1</h2>"))
    }

    private func words(_ html: String) -> String {
        html.replacing(/<br>/, with: " ").replacing(/<[^>]+>/, with: "").replacing(/\s+/, with: " ")
    }
}
