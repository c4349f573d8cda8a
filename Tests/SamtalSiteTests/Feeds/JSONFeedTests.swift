import Foundation
import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct JSONFeedTests {
    private struct Feed: Decodable {
        let version: String
        let feedURL: String
        let items: [Item]

        enum CodingKeys: String, CodingKey {
            case version, items
            case feedURL = "feed_url"
        }
    }

    private struct Item: Decodable {
        let id: String
        let title: String
        let datePublished: String
        let tags: [String]

        enum CodingKeys: String, CodingKey {
            case id, title, tags
            case datePublished = "date_published"
        }
    }

    @Test func givesBackWhatWentIn() async throws {
        let title = "\"Torget\" \\ \u{1}\t\n𝄞 e\u{301} \u{2028}"
        let site = try await FeedSamples.site([FeedSamples.dialogue(title: title)])
        let text = try text(of: "/feed.json", in: try await FeedSamples.plan(site).files)
        let feed = try JSONDecoder().decode(Feed.self, from: Data(text.utf8))
        #expect(feed.version == "https://jsonfeed.org/version/1.1")
        #expect(feed.feedURL == "https://dialog.example.org/feed.json")
        #expect(
            feed.items.map(\.id) == [
                "tag:dialog.example.org,2026:torget/open-2026-11-02", "tag:dialog.example.org,2026:torget/published",
            ]
        )
        #expect(feed.items.first?.title == "Nu kan du vara med och påverka: " + title)
        #expect(feed.items.first?.datePublished == "2026-11-02T00:00:00+01:00")
        #expect(feed.items.first?.tags == ["Älvängen"])
    }
}
