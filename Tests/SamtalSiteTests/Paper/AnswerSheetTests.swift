import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct AnswerSheetTests {
    private func pages(
        _ participation: String = "",
        front: String = "diarienummer: NN 2026-1",
        questions: [String] = ["Vad vill du göra på torget?", "Vad saknas i dag?"],
        now: String = "2026-11-23T12:00"
    ) async throws -> (sheet: String, dialogue: String) {
        let body = """
            \(participation.isEmpty ? "" : "## Så kan du delta\n\n\(participation)")

            ## Frågor till dig

            \(questions.map { "- \($0)" }.joined(separator: "\n"))

            ## Tidplan

            - 2026-11-02 – 2026-12-15: öppen
            """
        let site = try await SampleSite.plan([dialogueFile(front: front, body: body)], now: now)
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return (try site.page("/dialoger/torget/svarsblankett/"), try site.page("/dialoger/torget/"))
    }

    /// The address of the first letter that a page opens.
    private func mail(_ page: String) throws -> String {
        let start = try #require(
            page.ranges(of: "href=\"mailto:").first { page[$0.upperBound...].prefix(200).contains("?") }
        )
        return String(page[start.upperBound...].prefix { $0 != "\"" }).replacing("&amp;", with: "&")
    }

    @Test func hasAllThatOneNeedsToAnswerOnPaper() async throws {
        let sheet = try await pages().sheet
        #expect(sheet.contains("tabindex=\"-1\">Svarsblankett: Nytt torg</h1>"))
        #expect(sheet.contains("Svara senast tisdagen den <time datetime=\"2026-12-15\">15 december 2026</time>."))
        #expect(sheet.contains("<p>Diarienummer: NN 2026-1</p>"))
        #expect(sheet.ranges(of: "<div class=\"lines\">").count == 2)
        #expect(sheet.contains("<div class=\"question\">Vad saknas i dag?</div>"))
        #expect(
            sheet.contains("Det du skriver blir en allmän handling. Du kan vara anonym, men då kan vi inte svara dig.")
        )
        #expect(sheet.contains("Namn (frivilligt)"))
        #expect(sheet.contains("<dd><address><span>449 80 Alafors</span> </address></dd>"))
        #expect(sheet.contains("<dd>Ale torg 7</dd>"))
        #expect(!sheet.contains("Du kan vara med"))
    }

    @Test func saysWhereAnswersOnPaperAreLeft() async throws {
        let sheet = try await pages("- Brevlåda: I biblioteket i Nol\n").sheet
        #expect(sheet.contains("<div>\n<dt>På papper</dt>\n<dd>I biblioteket i Nol</dd>\n</div>"))
        #expect(try await !pages().sheet.contains("På papper"))
    }

    @Test func saysFromWhenOneCanAnswer() async throws {
        let sheet = try await pages(now: "2026-10-15T12:00").sheet
        #expect(
            sheet.contains("Du kan vara med från den <time datetime=\"2026-11-02\">2 november</time> till och med den")
        )
    }

    @Test func sendsAnswersWhereTheDialogueSaysBeforeWhereTheSiteDoes() async throws {
        let ways = """
            - E-post: torget@example.org
            - Brev: Exempel kommun, Torget, 449 80 Alafors
            - På plats: Fritidsgården
            - Märk svaret: Torget
            - Sista dag: 2026-12-15
            """
        let sheet = try await pages(ways).sheet
        #expect(sheet.contains("<span>Exempel kommun</span> <span>Torget</span> <span>449 80 Alafors</span>"))
        #expect(sheet.contains("<dd>Fritidsgården</dd>") && sheet.contains("<p>Svaret gäller: Torget</p>"))
        #expect(
            sheet.contains("Svara senast tisdagen den <time datetime=\"2026-12-15\">")
                && sheet.contains("<dd>torget@example.org</dd>")
        )
    }

    @Test func opensALetterWithTheTitleTheNumberAndTheQuestions() async throws {
        let pages = try await pages("- E-post: torget@example.org")
        let lines = [
            "Diarienummer: NN 2026-1", "", "1. Vad vill du göra på torget?", "", "", "2. Vad saknas i dag?", "",
        ]
        let link = mailTo("torget@example.org", subject: "Nytt torg", lines: lines)
        #expect("mailto:" + (try mail(pages.sheet)) == link)
        #expect("mailto:" + (try mail(pages.dialogue)) == link)
        #expect(link.contains("%0D%0A1.%20Vad%20vill") && !link.contains("\n"))
    }

    @Test(arguments: [1, 10, 20, 40])
    func opensALetterThatIsNotTooLongForWindows(_ count: Int) async throws {
        let questions = (1...count).map {
            "Fråga \($0): " + String(repeating: "vad tycker du om det ", count: 15) + "?"
        }
        let link = try await mail(pages(questions: questions).sheet)
        #expect(link.utf8.count <= 2000)
        let words = count == 40 ? ".%0D" : ".%20Fr%C3%A5ga%20"
        for number in 1...count { #expect(link.contains("%0D%0A\(number)" + words)) }
    }

    @Test(arguments: [
        ("- E-post: [Skriv](mailto:a@example.org?subject=x)", "", "a@example.org"),
        ("- E-post: Skriv till b@example.org, tack", "", "b@example.org"),
        ("", "kontakt: Planarkitekten, c@example.org, 0303-70 30 00", "c@example.org"),
        ("", "kontakt: Planarkitekten, 0303-70 30 00", "dialog@example.org"),
    ])
    func findsTheAddressForAnswers(_ way: String, _ front: String, _ address: String) async throws {
        #expect(try await mail(pages(way, front: front).sheet).hasPrefix(address + "?"))
    }
}
