import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct PlanCalendarsTests {
    private func torget(_ meeting: Meeting) -> Dialogue {
        let torget = FeedSamples.dialogue().with { $0.meetings = [meeting] }
        return torget
    }

    /// The unfolded lines of a calendar, by default that of the meeting's dialogue.
    private func lines(
        of meeting: Meeting,
        in path: String = "/dialoger/torget/calendar.ics",
        on today: String = "2026-11-23"
    ) async throws -> [String] {
        let files = try await FeedSamples.plan(try await FeedSamples.site([torget(meeting)], on: today)).files
        let bytes = unfolded(Array(try text(of: path, in: files).utf8))
        return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0.dropLast(), as: UTF8.self) }
    }

    @Test func tellsAMeetingWithItsTimesAndPlace() async throws {
        let lines = try await lines(of: FeedSamples.meeting("m", [FeedSamples.evening()]))
        for line in [
            "UID:m@dialog.example.org", "DTSTAMP:20261101T230000Z", "SEQUENCE:0",
            "DTSTART;TZID=Europe/Stockholm:20261203T180000", "DTEND;TZID=Europe/Stockholm:20261203T200000",
            "SUMMARY:Dialogmöte (Nytt torg)", #"LOCATION:Biblioteket\, Exempelgatan 1"#,
            "URL:https://dialog.example.org/dialoger/torget/#meeting-m", "CATEGORIES:Älvängen", "STATUS:CONFIRMED",
            "CONTACT:dialog@example.org", "TRANSP:TRANSPARENT", "CLASS:PUBLIC",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(lines.contains { $0.hasPrefix("DESCRIPTION:Vi bjuder") && $0.hasSuffix("torget/#meeting-m") })
        #expect(!lines.contains { $0.hasPrefix("METHOD") || $0.hasPrefix("ORGANIZER") || $0.hasPrefix("BEGIN:VALARM") })
    }

    @Test(arguments: [
        (Meeting.Change.Kind.cancelled, "CANCELLED", "SUMMARY:INSTÄLLT: Dialogmöte (Nytt torg)"),
        (.postponed, "TENTATIVE", "SUMMARY:UPPSKJUTET: Dialogmöte (Nytt torg)"),
        (.moved, "CONFIRMED", "SUMMARY:Dialogmöte (Nytt torg)"),
        (.changed, "CONFIRMED", "SUMMARY:Dialogmöte (Nytt torg)"),
    ])
    func marksAChangedMeetingForEveryCalendar(kind: Meeting.Change.Kind, status: String, summary: String) async throws {
        var meeting = FeedSamples.meeting("m", [FeedSamples.evening()])
        meeting.changes = [FeedSamples.change(kind, "2026-11-22")]
        let lines = try await lines(of: meeting, in: "/calendar.ics")
        #expect(lines.contains("STATUS:\(status)"))
        #expect(lines.contains(summary))
        #expect(lines.contains("SEQUENCE:1"))
        #expect(lines.contains("DTSTAMP:20261121T230000Z"))
        #expect(
            lines.contains {
                $0.hasPrefix("DESCRIPTION:") && $0.contains(". Det är för halt. Vi meddelade det den 22 november 2026.")
            }
        )
    }

    @Test func endsWholeDaysOnTheDayAfterTheLast() async throws {
        let days = Meeting.Time.days(FeedSamples.days("2026-12-30", "2026-12-31"))
        let lines = try await lines(of: FeedSamples.meeting("m", [days]))
        #expect(lines.contains("DTSTART;VALUE=DATE:20261230"))
        #expect(lines.contains("DTEND;VALUE=DATE:20270101"))
    }

    /// libical and PHP took the second of two times that the clock shows, an hour later than was meant.
    @Test(arguments: [
        (
            "2026-10-24", 2, "DTSTART;TZID=Europe/Stockholm:20261024T021500",
            "DTEND;TZID=Europe/Stockholm:20261024T030000"
        ),
        ("2026-10-25", 2, "DTSTART:20261025T001500Z", "DTEND:20261025T020000Z"),
        ("2026-10-25", 1, "DTSTART:20261024T231500Z", "DTEND:20261025T000000Z"),
        (
            "2026-10-25", 3, "DTSTART;TZID=Europe/Stockholm:20261025T031500",
            "DTEND;TZID=Europe/Stockholm:20261025T040000"
        ),
    ])
    func tellsATimeThatTheClockShowsTwiceInUTC(_ day: String, _ hour: Int, _ start: String, _ end: String) async throws
    {
        let time = Meeting.Time.hours(start: FeedSamples.time(day, hour, 15), end: FeedSamples.time(day, hour + 1))
        let lines = try await lines(of: FeedSamples.meeting("m", [time]))
        #expect(lines.filter { $0.hasPrefix("DTSTART") || $0.hasPrefix("DTEND") }.suffix(2) == [start, end])
    }

    @Test func givesEachSessionAnEventOfItsOwn() async throws {
        let series = FeedSamples.meeting("m", [FeedSamples.evening("2026-12-03"), FeedSamples.evening("2026-12-10")])
        let lines = try await lines(of: series)
        #expect(lines.filter { $0.hasPrefix("UID") } == ["UID:m-1@dialog.example.org", "UID:m-2@dialog.example.org"])
        #expect(lines.contains(#"SUMMARY:Dialogmöte\, tillfälle 2 av 2 (Nytt torg)"#))
    }

    @Test func namesTheLanguageInAnIdentifierWhenItIsNotTheFirst() async throws {
        let lines = try await lines(of: FeedSamples.meeting("m", [FeedSamples.evening()]), in: "/en/calendar.ics")
        #expect(lines.contains("UID:m.en@dialog.example.org"))
    }

    @Test(arguments: [("2027-12-03", true), ("2027-12-04", false)])
    func holdsWhatWasInTheLastYear(today: String, isHeld: Bool) async throws {
        let lines = try await lines(
            of: FeedSamples.meeting("m", [FeedSamples.evening()]),
            in: "/calendar.ics",
            on: today
        )
        #expect(lines.contains("BEGIN:VEVENT") == isHeld)
    }

    @Test(arguments: [("2027-01-02", true), ("2027-01-03", false)])
    func keepsACancelledMeetingThirtyDays(today: String, isHeld: Bool) async throws {
        var meeting = FeedSamples.meeting("m", [FeedSamples.evening()])
        meeting.changes = [FeedSamples.change(.cancelled, "2026-11-22")]
        #expect(try await lines(of: meeting, in: "/calendar.ics", on: today).contains("BEGIN:VEVENT") == isHeld)
        // Its dialogue's calendar and its own file keep it for ever.
        #expect(try await lines(of: meeting, on: today).contains("BEGIN:VEVENT"))
        #expect(try await lines(of: meeting, in: "/moten/m.ics", on: today).contains("BEGIN:VEVENT"))
    }

    @Test func isValidWithoutEvents() async throws {
        let files = try await FeedSamples.plan(try await FeedSamples.site([])).files
        let empty = try text(of: "/omraden/alvangen/calendar.ics", in: files)
        #expect(empty.contains("BEGIN:VTIMEZONE"))
        #expect(!empty.contains("BEGIN:VEVENT"))
    }

    @Test func cancelsWhatAWithdrawnDialogueHadToCome() async throws {
        let withdrawn = torget(FeedSamples.meeting("m", [FeedSamples.evening()])).with {
            $0.withdrawn = FeedSamples.day("2026-11-20")
        }
        let planned = try await FeedSamples.plan(try await FeedSamples.site([withdrawn]))
        #expect(try text(of: "/moten/m.ics", in: planned.files).contains("STATUS:CANCELLED"))
        #expect(planned.occasions.isEmpty)
    }

    @Test func keepsAHeadingFromAddingLinesOfItsOwn() async throws {
        var hostile = FeedSamples.meeting("m", [FeedSamples.evening()])
        hostile.heading = FeedSamples.heading("Möte\r\nATTENDEE:mailto:x@example.org")
        hostile.location = "Torget\nNorra sidan"
        let lines = try await lines(of: hostile)
        #expect(!lines.contains { $0.hasPrefix("ATTENDEE") })
        #expect(lines.contains(#"LOCATION:Torget Norra sidan\, Exempelgatan 1"#))
    }

    @Test func remembersTimesAndPlacesForTheNextBuild() async throws {
        let site = try await FeedSamples.site([torget(FeedSamples.meeting("m", [FeedSamples.evening()]))])
        let fact = OccasionFact(
            id: "m",
            start: "2026-12-03T18:00",
            end: "2026-12-03T20:00",
            location: "Biblioteket, Exempelgatan 1"
        )
        #expect(try await FeedSamples.plan(site).occasions == [fact])
    }
}
