import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct PlanFeedsTests {
    private func feed(_ path: String, _ dialogues: [Dialogue], on today: String = "2026-11-23") async throws -> String {
        try text(of: path, in: try await FeedSamples.plan(try await FeedSamples.site(dialogues, on: today)).files)
    }

    private func guids(_ feed: String) -> [String] {
        feed.split(separator: "<guid isPermaLink=\"false\">").dropFirst().map { String($0.prefix { $0 != "<" }) }
    }

    @Test func hasAFeedWithNothingInItForWhateverHasNoDialogues() async throws {
        let empty = try await feed("/ansvariga/namnden/feed.xml", [])
        #expect(!empty.contains("<item>"))
        #expect(!empty.contains("<lastBuildDate>"))
        #expect(empty.contains("<title>Från Nämnden (Samtal)</title>"))
    }

    @Test func namesAHappeningAlikeInEveryFeedOfALanguage() async throws {
        let name = "tag:dialog.example.org,2026:torget/open-2026-11-02"
        for path in ["/feed.xml", "/dialoger/torget/feed.xml", "/omraden/alvangen/feed.xml"] {
            #expect(guids(try await feed(path, [FeedSamples.dialogue()])).contains(name))
        }
        #expect(guids(try await feed("/en/feed.xml", [FeedSamples.dialogue()])).contains(name + "/en"))
    }

    @Test func keepsEveryNameWhenTitlesAndOrderChange() async throws {
        let (first, second) = (FeedSamples.dialogue(), FeedSamples.dialogue("parken", title: "Parken"))
        let renamed = FeedSamples.dialogue(title: "Något annat & mer")
        let before = try await feed("/feed.xml", [first, second])
        let after = try await feed("/feed.xml", [second, renamed])
        #expect(guids(before) == guids(after))
        #expect(after.contains("Något annat &amp; mer"))
    }

    @Test(arguments: [("2026-10-11", 0), ("2026-10-12", 1), ("2026-11-01", 1), ("2026-11-02", 2), ("2026-12-16", 3)])
    func holdsNothingDatedLater(today: String, count: Int) async throws {
        #expect(guids(try await feed("/feed.xml", [FeedSamples.dialogue()], on: today)).count == count)
    }

    @Test func isDatedByItsNewestItem() async throws {
        let feed = try await feed("/feed.xml", [FeedSamples.dialogue()])
        #expect(feed.contains("<lastBuildDate>Mon, 02 Nov 2026 00:00:00 +0100</lastBuildDate>"))
    }

    @Test func holdsTheFiftyNewest() async throws {
        let busy = FeedSamples.dialogue().with {
            $0.corrections = (0..<60).map {
                Correction(date: FeedSamples.day("2026-09-01") + $0, text: FeedSamples.words("Fel"))
            }
        }
        let names = guids(try await feed("/dialoger/torget/feed.xml", [busy]))
        #expect(names.count == 50)
        #expect(names.first?.hasSuffix("open-2026-11-02") == true)
        #expect(names.last?.hasSuffix("correction-2026-09-13") == true)
    }

    @Test func goesOnAnsweringAtTheEarlierAddress() async throws {
        let moved = FeedSamples.dialogue().with {
            $0.aliases = [(path: "/dialoger/gamla-torget/", place: FeedSamples.place)]
        }
        let site = try await FeedSamples.site([moved])
        let files = try await FeedSamples.plan(site).files
        #expect(
            try text(of: "/dialoger/gamla-torget/feed.xml", in: files)
                == text(of: "/dialoger/torget/feed.xml", in: files)
        )
        #expect(
            try text(of: "/dialoger/gamla-torget/calendar.ics", in: files)
                == text(of: "/dialoger/torget/calendar.ics", in: files)
        )
    }

    @Test func tellsDateTimeAndPlaceOfAMeetingInItsDescription() async throws {
        let torget = FeedSamples.dialogue().with { $0.meetings = [FeedSamples.meeting("m", [FeedSamples.evening()])] }
        let feed = try await feed("/dialoger/torget/feed.xml", [torget])
        #expect(
            feed.contains("<description>Torsdag 3 december 2026 kl. 18.00 till 20.00. Biblioteket, Exempelgatan 1.")
        )
    }

    @Test func survivesTextThatTriesToBreakOut() async throws {
        let hostile = FeedSamples.dialogue(title: "]]></title><script>\u{1}\"\u{301}&#0;").with {
            $0.corrections = [
                Correction(
                    date: FeedSamples.day("2026-11-20"),
                    text: FeedSamples.words("]]><script>alert(1)</script>\u{0}")
                )
            ]
        }
        let feed = try await feed("/dialoger/torget/feed.xml", [hostile])
        #expect(!feed.contains("<script>"))
        #expect(!feed.utf8.contains { $0 < 0x20 && $0 != 0x0A })
    }

    @Test func tellsOfFeedbackAloneInItsOwnFeed() async throws {
        let torget = FeedSamples.dialogue().with {
            $0.feedback = [
                Feedback(
                    id: "svar",
                    date: FeedSamples.day("2026-11-20"),
                    heading: FeedSamples.heading("Tack"),
                    text: FeedSamples.words("Ni sa mycket."),
                    place: FeedSamples.place
                )
            ]
        }
        let names = guids(try await feed("/aterkoppling/feed.xml", [torget]))
        #expect(names == ["tag:dialog.example.org,2026:torget/feedback-svar"])
    }
}
