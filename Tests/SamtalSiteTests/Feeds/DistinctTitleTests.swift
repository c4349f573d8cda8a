import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct DistinctTitleTests {
    @Test func tellsFeedsAndCalendarsOfDialoguesWithOneTitleApart() async throws {
        let site = try await FeedSamples.site([
            FeedSamples.dialogue("a"), FeedSamples.dialogue("b"), FeedSamples.dialogue("c", title: "Ny park"),
        ])
        let voice = FeedSamples.voice(site)
        #expect(
            ["a", "b", "c"].map { voice.name(of: .dialogue($0)) } == ["Nytt torg (a)", "Nytt torg (b)", "Ny park"]
        )
    }
}
