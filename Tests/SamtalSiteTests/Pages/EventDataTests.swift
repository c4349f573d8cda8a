import Foundation
import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct EventDataTests {
    private func events(
        _ times: [Meeting.Time] = [FeedSamples.evening("2026-12-03")],
        _ change: (inout Meeting) -> Void = { _ in }
    ) async throws -> [[String: Any]] {
        let dialogue = FeedSamples.dialogue().with {
            $0.meetings = [FeedSamples.meeting("m", times)]
            change(&$0.meetings[0])
        }
        let site = try await FeedSamples.site([dialogue])
        let known = try #require(site.dialogues.first)
        let html = try #require(eventData(of: known, in: FeedSamples.voice(site))).markup
        let json = html.replacing("<script type=\"application/ld+json\">", with: "").replacing("</script>", with: "")
        #expect(!json.contains("<"))
        let data = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        #expect(data?["@context"] as? String == "https://schema.org")
        return try #require(data?["@graph"] as? [[String: Any]])
    }

    private func event(_ change: (inout Meeting) -> Void = { _ in }) async throws -> [String: Any] {
        try #require(try await events([FeedSamples.evening("2026-12-03")], change).first)
    }

    @Test func tellsWhenWhereAndByWhom() async throws {
        let event = try await event()
        #expect(event["@type"] as? String == "Event")
        #expect(event["name"] as? String == "Dialogmöte (Nytt torg)")
        #expect(event["startDate"] as? String == "2026-12-03T18:00:00+01:00")
        #expect(event["endDate"] as? String == "2026-12-03T20:00:00+01:00")
        #expect(event["eventStatus"] as? String == "https://schema.org/EventScheduled")
        #expect(event["url"] as? String == "https://dialog.example.org/dialoger/torget/#meeting-m")
        let place = try #require(event["location"] as? [String: Any])
        #expect(place["name"] as? String == "Biblioteket")
        #expect(place["address"] as? String == "Exempelgatan 1")
        let organizer = try #require(event["organizer"] as? [String: Any])
        #expect(organizer["name"] as? String == "Exempelkommun")
        #expect(event["previousStartDate"] == nil)
    }

    @Test func tellsEverySessionAndWholeDays() async throws {
        let days = Meeting.Time.days(FeedSamples.days("2027-04-12", "2027-05-28"))
        let events = try await events([FeedSamples.evening("2026-12-03"), days])
        #expect(events.map { $0["identifier"] as? String } == ["m-1@dialog.example.org", "m-2@dialog.example.org"])
        #expect(events[1]["startDate"] as? String == "2027-04-12")
        #expect(events[1]["endDate"] as? String == "2027-05-28")
    }

    @Test func keepsTheEarlierTimeOfAMeetingThatWasMoved() async throws {
        let event = try await event {
            $0.changes = [
                FeedSamples.change(.moved, "2026-11-20", earlier: FeedSamples.evening("2026-12-01")),
                FeedSamples.change(.changed, "2026-11-21"),
            ]
        }
        #expect(event["eventStatus"] as? String == "https://schema.org/EventRescheduled")
        #expect(event["previousStartDate"] as? String == "2026-12-01T18:00:00+01:00")
    }

    @Test(arguments: [
        (Meeting.Change.Kind.cancelled, "EventCancelled", "INSTÄLLT: "), (.postponed, "EventPostponed", "UPPSKJUTET: "),
        (.changed, "EventScheduled", ""),
    ])
    func tellsWhatHasBecomeOfIt(kind: Meeting.Change.Kind, status: String, mark: String) async throws {
        let event = try await event { $0.changes = [FeedSamples.change(kind, "2026-11-20")] }
        #expect(event["eventStatus"] as? String == "https://schema.org/" + status)
        #expect(event["name"] as? String == mark + "Dialogmöte (Nytt torg)")
    }

    @Test func tellsWhetherOneMeetsOnTheWeb() async throws {
        func mode(_ change: (inout Meeting) -> Void) async throws -> String? {
            try await event(change)["eventAttendanceMode"] as? String
        }
        #expect(try await mode { _ in } == "https://schema.org/OfflineEventAttendanceMode")
        #expect(
            try await mode { $0.online = .address("https://www.example.org/mote") }
                == "https://schema.org/MixedEventAttendanceMode"
        )
        let onTheWeb = try await event {
            $0.online = .address("https://www.example.org/mote")
            $0.location = nil
            $0.address = nil
        }
        #expect(onTheWeb["eventAttendanceMode"] as? String == "https://schema.org/OnlineEventAttendanceMode")
        let location = try #require(onTheWeb["location"] as? [String: Any])
        #expect(location["@type"] as? String == "VirtualLocation")
        #expect(location["url"] as? String == "https://www.example.org/mote")
    }

    @Test func cannotEndTheElementThatItStandsIn() async throws {
        let event = try await event { $0.location = "</script><script>alert(1)</script>" }
        let place = try #require(event["location"] as? [String: Any])
        #expect(place["name"] as? String == "</script><script>alert(1)</script>")
    }
}
