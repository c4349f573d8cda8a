import Testing

/// A published meeting that changes in silence is an error that names the line to add; and that line is enough.
@Suite struct SilentMeetingTests {
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let published: [String]
        let now: [String]
        /// After the meeting's id.
        let message: String
        /// A line that it asks for and can't quote.
        var back: [String] = []
    }

    static let evening = [
        "- Id: torget-1", "- När: 2026-12-03 18.00–20.00", "- Plats: Biblioteket", "- Tillgänglighet: trappfritt",
        "- Publicerat: 2026-11-02",
    ]
    static let series = [
        "- Id: torget-1", "- Tillfälle 1: 2027-01-11 16.00–18.00", "- Tillfälle 2: 2027-01-18 16.00–18.00",
        "- Plats: Biblioteket", "- Tillgänglighet: trappfritt", "- Publicerat: 2026-11-02",
    ]

    static let changes = [
        Change(
            testDescription: "another time",
            published: evening,
            now: evening.with("När: 2026-12-04 18.00–20.00"),
            message:
                "har fått en ny tid utan att någon får veta det. Låt raden \"- Flyttat 2026-11-23: från 2026-12-03 "
                + "18.00–20.00. Skriv varför.\" stå sist i mötets lista."
        ),
        Change(
            testDescription: "another end",
            published: evening,
            now: evening.with("När: 2026-12-03 18.00–20.30"),
            message:
                "har fått en ny tid utan att någon får veta det. Låt raden \"- Flyttat 2026-11-23: från 2026-12-03 "
                + "18.00–20.00. Skriv varför.\" stå sist i mötets lista."
        ),
        Change(
            testDescription: "another place",
            published: evening,
            now: evening.with("Plats: Skolan"),
            message: "har fått en ny plats utan att någon får veta det. Låt raden \"- Ändrat 2026-11-23: Ny plats, "
                + "tidigare Biblioteket.\" stå sist i mötets lista."
        ),
        Change(
            testDescription: "another time and place",
            published: evening,
            now: evening.with("När: 2026-12-04 18.00–20.00").with("Plats: Skolan"),
            message:
                "har fått en ny tid utan att någon får veta det. Låt raden \"- Flyttat 2026-11-23: från 2026-12-03 "
                + "18.00–20.00. Ny plats, tidigare Biblioteket. Skriv varför.\" stå sist i mötets lista."
        ),
        Change(
            testDescription: "a place with marks of Markdown's",
            published: evening.with(#"Plats: Hus \<A\> & \[B\], sal \_c\_ och 1\*2"#),
            now: evening,
            message: "har fått en ny plats utan att någon får veta det. Låt raden \"- Ändrat 2026-11-23: Ny plats, "
                + #"tidigare Hus \<A\> \& \[B\], sal \_c\_ och 1\*2." stå sist i mötets lista."#
        ),
        Change(
            testDescription: "another online address",
            published: evening + ["- Digitalt: https://www.example.org/mote_1?a=b&c=d"],
            now: evening + ["- Digitalt: https://www.example.org/mote_2"],
            message: "har fått en ny plats utan att någon får veta det. Låt raden \"- Ändrat 2026-11-23: Ny plats, "
                + #"tidigare Biblioteket, https://www.example.org/mote\_1?a=b\&c=d." stå sist i mötets lista."#
        ),
        Change(
            testDescription: "no online address any more",
            published: evening + ["- Digitalt: https://www.example.org/mote"],
            now: evening,
            message: "har fått en ny plats utan att någon får veta det. Låt raden \"- Ändrat 2026-11-23: Ny plats, "
                + "tidigare Biblioteket, https://www.example.org/mote.\" stå sist i mötets lista."
        ),
        Change(
            testDescription: "hours in place of a whole day",
            published: evening.with("När: 2026-12-03"),
            now: evening,
            message:
                "har fått en ny tid utan att någon får veta det. Låt raden \"- Flyttat 2026-11-23: från 2026-12-03. "
                + "Skriv varför.\" stå sist i mötets lista."
        ),
        Change(
            testDescription: "other days of an exhibition",
            published: evening.with("När: 2026-12-03 – 2026-12-10"),
            now: evening.with("När: 2026-12-03 – 2026-12-11"),
            message:
                "har fått en ny tid utan att någon får veta det. Låt raden \"- Flyttat 2026-11-23: från 2026-12-03 – "
                + "2026-12-10. Skriv varför.\" stå sist i mötets lista."
        ),
        Change(
            testDescription: "a second time that only the first line tells of",
            published: evening.with("När: 2026-12-04 18.00–20.00") + [
                "- Flyttat 2026-11-20: från 2026-12-03 18.00–20.00. Det krockade."
            ],
            now: evening.with("När: 2026-12-05 18.00–20.00") + [
                "- Flyttat 2026-11-20: från 2026-12-03 18.00–20.00. Det krockade."
            ],
            message:
                "har fått en ny tid utan att någon får veta det. Låt raden \"- Flyttat 2026-11-23: från 2026-12-04 "
                + "18.00–20.00. Skriv varför.\" stå sist i mötets lista."
        ),
        Change(
            testDescription: "a time that is only said later to be another",
            published: evening,
            now: evening.with("När: 2026-12-04 18.00–20.00") + ["- Flyttat 2026-11-30: Det krockade."],
            message:
                "har fått en ny tid utan att någon får veta det. Låt raden \"- Flyttat 2026-11-23: från 2026-12-03 "
                + "18.00–20.00. Skriv varför.\" stå sist i mötets lista."
        ),
        Change(
            testDescription: "another time of a meeting that is cancelled",
            published: evening + ["- Inställt 2026-11-20: Det är för halt."],
            now: evening.with("När: 2026-12-04 18.00–20.00") + ["- Inställt 2026-11-20: Det är för halt."],
            message:
                "är inställt men har fått en ny tid. Skriv tillbaka \"2026-12-03 18.00–20.00\". Blir mötet av ändå, låt "
                + "raden \"- Flyttat 2026-11-23: från 2026-12-03 18.00–20.00. Skriv varför.\" stå sist i dess lista."
        ),
        Change(
            testDescription: "another place of a meeting that is postponed",
            published: evening + ["- Uppskjutet 2026-11-20: Vi söker en ny tid."],
            now: evening.with("Plats: Skolan") + ["- Uppskjutet 2026-11-20: Vi söker en ny tid."],
            message: "är uppskjutet men har fått en ny plats. Skriv tillbaka \"Biblioteket\" tills den nya tiden är "
                + "bestämd. Är den det, låt raden \"- Blir av 2026-11-23: Ny plats, tidigare Biblioteket.\" stå sist i "
                + "mötets lista."
        ),
        Change(
            testDescription: "a time for a meeting that is postponed",
            published: evening + ["- Uppskjutet 2026-11-20: Vi söker en ny tid."],
            now: evening.with("När: 2027-01-04 18.00–20.00") + ["- Uppskjutet 2026-11-20: Vi söker en ny tid."],
            message:
                "har fått en ny tid utan att någon får veta det. Låt raden \"- Flyttat 2026-11-23: från 2026-12-03 "
                + "18.00–20.00. Skriv varför.\" stå sist i mötets lista."
        ),
        Change(
            testDescription: "the line about a change is gone",
            published: evening + ["- Inställt 2026-11-20: Det är för halt."],
            now: evening,
            message:
                "saknar en rad om en ändring som redan är publicerad. Lägg tillbaka den. Gäller den inte längre, låt "
                + "också raden \"- Ändrat 2026-11-23: Skriv vad som gäller.\" stå sist i mötets lista, eller \"- Blir av "
                + "2026-11-23: Skriv varför.\" om det var inställt och ändå blir av.",
            back: ["- Inställt 2026-11-20: Det är för halt."]
        ),
        Change(
            testDescription: "another place of a whole series",
            published: series,
            now: series.with("Plats: Skolan"),
            message: "har fått en ny plats utan att någon får veta det. Låt raden \"- Ändrat 2026-11-23: Ny plats, "
                + "tidigare Biblioteket.\" stå sist i mötets lista."
        ),
    ]

    @Test(arguments: changes) func namesTheMissingLineAndTakesIt(_ change: Change) async throws {
        let content = try PublishedContent(change.published)
        try await content.publish()
        try content.setMeetings([change.now])
        let line = content.text().prefix(while: "- Id: torget-1").count
        let expected = "content/dialogues/torget.md:\(line):3: fel: Mötet \"torget-1\" \(change.message)"
        let errors = try await content.errors()
        #expect(errors == [expected])
        try content.setMeetings([change.now + change.back])
        try content.add(linesOf: expected)
        #expect(try await content.errors() == [])
    }

    @Test(arguments: [
        (
            "another text, sign-up and accessibility", evening,
            evening.with("Tillgänglighet: hörslinga") + ["- Barn: välkomna"]
        ),
        ("the same time in other words", evening, evening.with("När: torsdag 3 december 2026 kl. 18 till 20")),
        (
            "a move that is told", evening,
            evening.with("När: 2026-12-04 18.00–20.00") + ["- Flyttat 2026-11-23: Ny tid."]
        ),
        (
            "two moves between two builds", evening,
            evening.with("När: 2026-12-05 18.00–20.00") + [
                "- Flyttat 2026-11-22: från 2026-12-03 18.00–20.00.",
                "- Flyttat 2026-11-23: från 2026-12-04 18.00–20.00.",
            ]
        ),
    ])
    func saysNothingOfWhatIsToldOrMatchesWhatWas(_ name: String, _ published: [String], _ now: [String]) async throws {
        let content = try PublishedContent(published)
        try await content.publish()
        try content.setMeetings([now])
        #expect(try await content.errors() == [], "\(name)")
    }

    @Test func namesTheSessionOfASeriesThatHasMoved() async throws {
        let content = try PublishedContent(Self.series)
        try await content.publish()
        try content.setMeetings([Self.series.with("Tillfälle 2: 2027-01-19 16.00–18.00")])
        let errors = try await content.errors()
        #expect(
            errors.map { $0.drop { $0 != "M" } } == [
                """
                Mötet "torget-1-2" har fått en ny tid utan att någon får veta det. Låt raden "- Tillfälle 2 flyttat \
                2026-11-23: från 2027-01-18 16.00–18.00. Skriv varför." stå sist i mötets lista.
                """
            ]
        )
        try content.add(linesOf: try #require(errors.first))
        #expect(try await content.errors() == [])
    }

    /// The line stood in the file before its day, with the new time; on the day itself it was said to be missing.
    @Test func takesALineThatWasWrittenBeforeItsDay() async throws {
        let content = try PublishedContent(Self.evening)
        try await content.publish(on: "2026-11-23")
        let moved = Self.evening.with("När: 2026-12-04 18.00–20.00")
        try content.setMeetings([moved + ["- Flyttat 2026-11-25: från 2026-12-03 18.00–20.00. Det krockade."]])
        for day in ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"] {
            #expect(try await content.errors(on: day) == [], "\(day)")
            try await content.publish(on: day)
        }
    }

    @Test func letsAMeetingMoveToAnotherDialoguesFile() async throws {
        let content = try PublishedContent(Self.evening)
        try await content.publish()
        let other = content.text().replacing("rubrik: Nytt torg", with: "rubrik: Ny park")
        try content.setMeetings([Self.evening.with("Id: torget-2")])
        try content.write(other, to: "dialogues/parken.md")
        #expect(try await content.errors() == [])
    }
}

extension [String] {
    /// The lines with one of them, by its label, saying something else.
    func with(_ line: String) -> [String] {
        let label = line.prefix { $0 != ":" }
        return map { $0.hasPrefix("- \(label):") ? "- \(line)" : $0 }
    }
}

extension String {
    /// The lines through the first that is the same as one.
    fileprivate func prefix(while line: String) -> [Substring] {
        let lines = split(separator: "\n", omittingEmptySubsequences: false)
        return Array(lines.prefix((lines.firstIndex { $0 == line } ?? -1) + 1))
    }
}
