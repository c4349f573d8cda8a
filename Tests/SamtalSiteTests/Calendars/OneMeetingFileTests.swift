import SamtalModel
import Testing

@testable import SamtalSite

/// The file of one meeting is put into the reader's calendar; one of many is subscribed to.
@Suite struct OneMeetingFileTests {
    private let properties = [
        "NAME", "DESCRIPTION", "X-WR-CALNAME", "X-WR-CALDESC", "X-WR-TIMEZONE", "REFRESH-INTERVAL", "X-PUBLISHED-TTL",
        "SOURCE",
    ]

    /// What the calendar says before its first component.
    private func head(_ path: String) async throws -> [String] {
        let site = try await SampleSite.plan([dialogueFile(body: meetingSection)])
        let address = try #require(
            site.plan.files.first { $0.address.path.hasPrefix(path) && $0.address.path.hasSuffix(".ics") }
        )
        let text = try site.page(address.address.path).replacing("\r\n", with: "\n")
        let head = text.split(separator: "BEGIN:VTIMEZONE")[0].split(separator: "\n")
        return head.map { line in String(line.prefix { $0 != ":" && $0 != ";" }) }
    }

    @Test func opensNoCalendarForOneMeeting() async throws {
        #expect(try await head("/moten/").filter(properties.contains) == [])
        #expect(try await head("/moten/").contains("URL"))
    }

    @Test func namesACalendarThatIsSubscribedTo() async throws {
        #expect(try await Set(head("/dialoger/torget/")).isSuperset(of: properties))
    }

    @Test(arguments: ["/moten/", "/tidsfrister/"])
    func isOfferedAsASubscriptionAndAsAFile(_ path: String) async throws {
        let page = try await SampleSite.plan([dialogueFile(body: meetingSection)]).page(path)
        let calendar = path == "/moten/" ? "/calendar.ics" : "/tidsfrister/calendar.ics"
        #expect(page.contains("<a href=\"webcal://dialog.example.org\(calendar)\">Prenumerera på "))
        #expect(page.contains("<a href=\"\(calendar)\">Hämta kalendern som en fil"))
    }

    @Test func callsAJSONFeedWhatItIs() async throws {
        let page = try await SampleSite.plan([dialogueFile()]).page("/prenumerera/")
        #expect(page.contains("<dt>Nyheter (JSON Feed)</dt>\n<dd><a href=\"https://dialog.example.org/feed.json\""))
    }
}
