import SamtalModel
import Testing

@testable import SamtalSite

/// A tour may begin before all its days are set: a session without a day is told of, and stands in no calendar.
@Suite struct UndecidedSessionTests {
    private static func body(_ more: String = "") -> String {
        """
        ## Möten

        ### Byturné

        - Id: turne
        - Tillfälle 1: 2026-12-01 18.00–20.00, Biblioteket
        - Tillfälle 2: januari 2027, dag och tid kommer, Skolan i Nol
        - Tillfälle 3: senare
        - Publicerat: 2026-11-02
        \(more)
        """
    }

    private func site(_ more: String = "", on day: String = "2026-11-23") async throws -> SampleSite {
        let site = try await SampleSite.plan([dialogueFile(body: Self.body(more))], now: day + "T12:00")
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return site
    }

    @Test func isToldWithAboutWhenAndWhere() async throws {
        let site = try await site()
        let page = try site.page("/dialoger/torget/")
        #expect(
            page.contains(
                "Tillfälle 2: <span class=\"time\">Preliminärt i januari 2027, dagen är inte bestämd än</span>. "
                    + "<bdi>Skolan i Nol</bdi></p>"
            )
        )
        #expect(page.contains("Tillfälle 3: <span class=\"time\">Dagen är inte bestämd än</span></p>"))
        let feed = try site.page("/dialoger/torget/feed.xml")
        #expect(feed.contains("Byturné, 3 tillfällen") && feed.contains("Tillfälle 2: Preliminärt i januari 2027"))
        let poster = try #require(site.plan.files.first { $0.address.path.hasSuffix("turne/affisch/") })
        #expect(String(decoding: poster.render(), as: UTF8.self).contains("Skolan i Nol"))
    }

    @Test func standsInNoCalendar() async throws {
        let site = try await site()
        let calendar = try site.page("/dialoger/torget/calendar.ics")
        #expect(calendar.matches(of: /BEGIN:VEVENT/).count == 1)
        #expect(!site.plan.files.contains { $0.address.path.contains("turne-2.ics") })
    }

    @Test func keepsTheMeetingAmongThoseToCome() async throws {
        #expect(try await !site(on: "2027-01-10").page("/dialoger/torget/").contains("Har varit"))
    }

    @Test func canBeCalledOff() async throws {
        let page = try await site("- Tillfälle 2 inställt 2026-11-20: Skolan byggs om.").page("/dialoger/torget/")
        #expect(page.contains("<bdi>Skolan i Nol</bdi> <strong class=\"tag\">Inställt</strong>"))
        #expect(page.contains("<strong>Inställt.</strong> Tillfälle 2. Skolan byggs om."))
    }

    /// What is told of one session is not said of the tour, whether its day is set or not.
    @Test(arguments: [
        (1, "Inställt: Byturné, tillfälle 1, tisdag 1 december"), (2, "Inställt: Byturné, tillfälle 2 av 3"),
    ])
    func isNotTheWholeTour(_ session: Int, _ title: String) async throws {
        let site = try await site("- Tillfälle \(session) inställt 2026-11-20: Det går inte.")
        let page = try site.page("/dialoger/torget/")
        #expect(page.contains("<h3>Byturné</h3>"))
        #expect(page.contains("<strong>Inställt.</strong> Tillfälle \(session)"))
        #expect(try site.page("/dialoger/torget/feed.xml").contains(title))
        let poster = try #require(site.plan.files.first { $0.address.path.hasSuffix("turne/affisch/") })
        #expect(String(decoding: poster.render(), as: UTF8.self).contains("Var med och påverka"))
    }

    /// Nobody can come to a series without any day: then about when is said of the meeting.
    @Test func isRefusedWhereNoSessionHasADay() async throws {
        let body = Self.body().replacing("2026-12-01 18.00–20.00, Biblioteket", with: "december 2026")
        let site = try await SampleSite.plan([dialogueFile(body: body)])
        #expect(site.contentErrors.map(\.kind).contains(.sessionWithoutDay))
    }
}
