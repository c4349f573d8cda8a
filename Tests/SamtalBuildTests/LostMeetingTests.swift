import Testing

/// A published meeting, session or id that is gone is an error that names the line to add; and that line is enough.
@Suite struct LostMeetingTests {
    private let evening = SilentMeetingTests.evening
    private let series = SilentMeetingTests.series

    @Test func asksForAMeetingsOldIdBack() async throws {
        let content = try PublishedContent(evening)
        try await content.publish()
        try content.setMeetings([evening.with("Id: torget-dialogmote")])
        let errors = try await content.errors()
        #expect(
            errors == [
                """
                content/dialogues/torget.md:45:3: fel: Mötet hade id "torget-1" när det publicerades, och kalendrar känner \
                igen det på det. Skriv "- Id: torget-1".
                """
            ]
        )
        try content.replace("- Id: torget-dialogmote", with: "- Id: torget-1")
        #expect(try await content.errors() == [])
    }

    @Test func tellsTheLinesOfAMeetingThatIsGone() async throws {
        let content = try PublishedContent(evening)
        try content.setMeetings([evening, evening.with("Id: torget-2").with("När: 2026-12-10")])
        try await content.publish()
        try content.setMeetings([evening])
        #expect(
            try await content.errors() == [
                """
                content/dialogues/torget.md:1:1: fel: Mötet "torget-2" är publicerat men finns inte längre. Lägg tillbaka \
                det, med "- Id: torget-2", "- När: 2026-12-10". Blir det inte av, skriv också "- Inställt 2026-11-23: Skriv \
                varför." sist i dess lista.
                """
            ]
        )
        let lines = ["- Id: torget-2", "- När: 2026-12-10", "- Plats: Biblioteket", "- Publicerat: 2026-11-02"]
        try content.setMeetings([evening, lines + ["- Inställt 2026-11-23: Skriv varför."]])
        #expect(try await content.errors() == [])
    }

    /// Past meetings are in people's calendars too.
    @Test func missesAMeetingThatHasBeen() async throws {
        let content = try PublishedContent(evening.with("När: 2026-11-10 18.00–20.00"))
        try await content.publish()
        try content.setMeetings([])
        #expect(try await content.errors().count == 1)
    }

    @Test func tellsTheLineOfASessionThatIsGone() async throws {
        let content = try PublishedContent(series)
        try await content.publish()
        try content.setMeetings([series.filter { !$0.hasPrefix("- Tillfälle 2") }])
        let errors = try await content.errors()
        #expect(
            errors == [
                """
                content/dialogues/torget.md:45:3: fel: Tillfälle 2 av mötet "torget-1" är publicerat men finns inte längre. \
                Skriv raden "- Tillfälle 2: 2027-01-18 16.00–18.00". Blir det inte av, skriv också "- Tillfälle 2 inställt \
                2026-11-23: Skriv varför." sist i mötets lista.
                """
            ]
        )
        try content.add(linesOf: try #require(errors.first))
        #expect(try await content.errors() == [])
    }

    @Test func tellsAllTheLinesOfASeriesThatIsGone() async throws {
        let content = try PublishedContent(series)
        try await content.publish()
        try content.setMeetings([])
        #expect(
            try await content.errors() == [
                """
                content/dialogues/torget.md:1:1: fel: Mötet "torget-1" är publicerat men finns inte längre. Lägg tillbaka \
                det, med "- Id: torget-1", "- Tillfälle 1: 2027-01-11 16.00–18.00", "- Tillfälle 2: 2027-01-18 \
                16.00–18.00". Blir det inte av, skriv också "- Inställt 2026-11-23: Skriv varför." sist i dess lista.
                """
            ]
        )
        try content.setMeetings([series + ["- Inställt 2026-11-23: Skriv varför."]])
        #expect(try await content.errors() == [])
    }

    @Test func keepsASeriesFromBecomingOneMeeting() async throws {
        let content = try PublishedContent(series)
        try await content.publish()
        let lines = series.filter { !$0.hasPrefix("- Tillfälle") }
        try content.setMeetings([lines + ["- När: 2027-01-11 16.00–18.00"]])
        let errors = try await content.errors()
        #expect(errors.count == 2)
        #expect(
            errors.first?.contains(#"Skriv raden "- Tillfälle 1: 2027-01-11 16.00–18.00" i stället för "När"."#) == true
        )
        try content.setMeetings([lines])
        for error in errors {
            try content.add(
                linesOf: error.replacing(#""- Tillfälle 1 i"#, with: "").replacing(#""- Tillfälle 2 i"#, with: "")
            )
        }
        #expect(try await content.errors() == [])
    }

    @Test func keepsAMeetingFromBecomingASeries() async throws {
        let content = try PublishedContent(evening)
        try await content.publish()
        let lines = evening.filter { !$0.hasPrefix("- När") }
        try content.setMeetings([
            lines + ["- Tillfälle 1: 2026-12-03 18.00–20.00", "- Tillfälle 2: 2026-12-10 18.00–20.00"]
        ])
        #expect(
            try await content.errors() == [
                """
                content/dialogues/torget.md:45:3: fel: Mötet "torget-1" är publicerat med en enda tid. Skriv "- När: \
                2026-12-03 18.00–20.00" i stället för tillfällena, och gör de nya tillfällena till ett eget möte med ett \
                eget id.
                """
            ]
        )
    }

    @Test func keepsAMeetingFromBeingUnannounced() async throws {
        let content = try PublishedContent(evening)
        try await content.publish()
        try content.setMeetings([evening.with("Publicerat: 2026-12-01")])
        #expect(
            try await content.errors() == [
                """
                content/dialogues/torget.md:45:3: fel: Mötet "torget-1" är publicerat redan, men sägs bli det 2026-12-01. \
                Skriv "- Publicerat: 2026-11-23", eller den dag då det blev det.
                """
            ]
        )
        try content.setMeetings([evening.with("Publicerat: 2026-11-23")])
        #expect(try await content.errors() == [])
    }
}
