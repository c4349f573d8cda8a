import Testing

@testable import SamtalSite

/// Pages, feeds and calendars lead to the same page of a dialogue.
@Suite struct PageOfDialogueTests {
    @Test(arguments: [
        (nil, "/dialoger/torget/", "#meeting-torgmote"), (".en", "/en/dialogues/torget/", "#meeting-torgmote"),
        (".en.lattlast", "/en/dialogues/torget/easy-read/", "#content"),
    ])
    func isOneForTheReadersOfALanguage(_ translation: String?, page: String, place: String) async throws {
        let words = "---\ntitle: New square\nsummary: The square.\n---\n\nText.\n"
        let files = translation.map { [(path: "dialogues/torget\($0).md", text: words)] } ?? []
        let site = try await SampleSite.plan([dialogueFile(body: meetingSection)] + files)
        #expect(site.contentErrors.isEmpty)
        #expect(try site.page("/en/dialogues/").contains("href=\"\(page)\""))
        #expect(try site.page("/en/meetings/").contains("href=\"\(page)\(place)\""))
        #expect(try site.page("/en/feed.xml").contains("<link>https://dialog.example.org\(page)\(place)</link>"))
        let calendar = try site.page("/en/calendar.ics").replacing("\r\n ", with: "")
        #expect(calendar.contains("URL:https://dialog.example.org\(page)\(place)\r\n"))
    }
}
