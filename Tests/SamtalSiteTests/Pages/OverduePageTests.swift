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
        #expect(!before.contains("<h2>Försenat just nu</h2>"))
        let late = try await site("", now: "2026-11-12")
        #expect(try late.page("/forsenat/").contains("<h2>Försenat just nu</h2>"))
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
            #expect(page.contains("Återkopplingen lovade vi först till "))
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
}
