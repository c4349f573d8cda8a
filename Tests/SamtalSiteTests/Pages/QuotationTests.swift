import SamtalModel
import Testing

@testable import SamtalSite

/// A label takes the language of what is quoted under it (WCAG 3.1.2).
@Suite struct QuotationTests {
    private func site(_ label: String) async throws -> SampleSite {
        let body = """
            ## Återkoppling

            ### 2026-11-01 Tack

            - \(label)
            - Vi gjorde: Det blev så.
            """
        return try await SampleSite.plan([dialogueFile(body: body)])
    }

    @Test(arguments: [
        ("Ni sa (ar): نريد جسرا 2026-12-03", "<span lang=\"ar\" dir=\"rtl\">نريد جسرا 2026-12-03</span>"),
        ("Ni sa (en): A bridge", "<span lang=\"en\">A bridge</span>"),
        ("**Ni sa (fi)**: Silta", "<span lang=\"fi\">Silta</span>"), ("Ni sa ( AR ): جسر", "lang=\"ar\" dir=\"rtl\""),
        ("Ni sa (sv): En bro", "<dd>En bro</dd>"),
    ])
    func isMarkedWithItsLanguage(_ label: String, _ markup: String) async throws {
        let site = try await site(label)
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        #expect(try site.page("/dialoger/torget/").contains(markup))
    }

    @Test func isMarkedInFeedsToo() async throws {
        let feed = try await site("Ni sa (ar): نريد جسرا").page("/dialoger/torget/feed.xml")
        #expect(feed.contains("<span lang=\"ar\" dir=\"rtl\">نريد جسرا</span>"))
    }

    @Test func isRefusedInALanguageThatThereIsNot() async throws {
        let errors = try await site("Ni sa (arabiska): نريد جسرا").contentErrors.map(\.message.swedish)
        #expect(errors.first?.hasPrefix("Det finns inget språk med koden \"arabiska\".") ?? false, "\(errors)")
    }

    @Test func isNothingForAFact() async throws {
        let site = try await SampleSite.plan([dialogueFile(body: meetingSection + "\n- Form (ar): möte\n")])
        #expect(site.contentErrors.count == 1)
    }
}
