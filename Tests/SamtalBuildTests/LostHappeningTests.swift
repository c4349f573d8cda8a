import Foundation
import Testing

/// What a dialogue has told stays told: a happening or a day that is gone is an error, and the line that it offers is
/// enough.
@Suite struct LostHappeningTests {
    struct Edit: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The day on which what stood before was published, long before the edit.
        var published = "2027-02-20"
        let from: String
        let to: String
        /// Where, and how the message begins.
        let place: String
        let message: String
        /// The line of the message's that silences it.
        let line: String
        /// The line that it is to stand below; nil is the top of the file.
        var below: String? = "- 2027-04-01: genomförs"
    }

    /// Sections after those of the small municipality's dialogue.
    private let sections = """
        - Beslutet blev: Ja.

        ## Återkoppling

        ### 2027-01-12 Det här sa ni

        - Ni sa: Fler bänkar.
        - Vi utreder: Var de kan stå.
        - Besked senast: 2027-02-15

        ## Rättelser

        - 2027-01-13: Fel telefonnummer.

        """

    private func content(on day: String) async throws -> PublishedContent {
        let content = try PublishedContent(SilentMeetingTests.evening)
        try content.write(content.text() + sections)
        try await content.publish(on: day)
        return content
    }

    static let edits = [
        Edit(
            testDescription: "a later last day",
            published: "2026-11-10",
            from: "2026-11-02 – 2026-12-15: öppen",
            to: "2026-11-02 – 2026-12-31: öppen",
            place: "36:3",
            message: "Den sista dagen att delta var 2026-12-15 när den publicerades, och har blivit 2026-12-31",
            line: "- Ändrat 2027-02-22: öppen till 2026-12-31 i stället för 2026-12-15. Skriv varför."
        ),
        Edit(
            testDescription: "an earlier last day",
            published: "2026-11-10",
            from: "2026-11-02 – 2026-12-15: öppen",
            to: "2026-11-02 – 2026-11-30: öppen",
            place: "36:3",
            message: "Den sista dagen att delta var 2026-12-15 när den publicerades, och har blivit 2026-11-30",
            line: "- Ändrat 2027-02-22: öppen till 2026-11-30 i stället för 2026-12-15. Skriv varför."
        ),
        Edit(
            testDescription: "another first day",
            published: "2026-10-10",
            from: "2026-11-02 – 2026-12-15: öppen",
            to: "2026-11-09 – 2026-12-15: öppen",
            place: "36:3",
            message: "Den första dagen att delta var 2026-11-02 när den publicerades, och har blivit 2026-11-09",
            line: "- Ändrat 2027-02-22: öppen från 2026-11-09 i stället för 2026-11-02. Skriv varför."
        ),
        Edit(
            testDescription: "no window any more",
            published: "2026-11-10",
            from: "- 2026-11-02 – 2026-12-15: öppen\n",
            to: "",
            place: "1:1",
            message: "Dagarna att delta, 2026-11-02 – 2026-12-15, är publicerade men finns inte längre",
            line: "- 2026-11-02 – 2026-12-15: öppen",
            below: "- 2026-08-01: planeras"
        ),
        Edit(
            testDescription: "no window any more, knowingly",
            published: "2026-09-10",
            from: "- 2026-11-02 – 2026-12-15: öppen\n",
            to: "",
            place: "1:1",
            message: "Dagarna att delta, 2026-11-02 – 2026-12-15, är publicerade men finns inte längre",
            line: "borttaget: opens-2026-11-02, closes-2026-12-15",
            below: nil
        ),
        Edit(
            testDescription: "another day of feedback",
            published: "2027-01-10",
            from: "- 2027-01-14: återkoppling",
            to: "- 2027-01-28: återkoppling",
            place: "37:3",
            message: "Dagen för återkoppling var 2027-01-14 när den publicerades, och har blivit 2027-01-28",
            line: "- Ändrat 2027-02-22: återkoppling 2027-01-28 i stället för 2027-01-14. Skriv varför."
        ),
        Edit(
            testDescription: "no answer to what is looked into",
            from: "- Besked senast: 2027-02-15\n",
            to: "- Besked senast: 2027-03-15\n",
            place: "59:1",
            message: "Dagen för besked var 2027-02-15 när den publicerades, och har blivit 2027-03-15",
            line: "- Ändrat 2027-02-22: besked senast 2027-03-15 i stället för 2027-02-15. Skriv varför.",
            below: "- Besked senast: 2027-03-15"
        ),
        Edit(
            testDescription: "a mended date of an entry",
            from: "### 2027-01-12 Det här",
            to: "### 2027-01-13 Det här",
            place: "59:1",
            message: "\"2027-01-12\" under \"## Återkoppling\" är publicerat men finns inte längre. Är det här det",
            line: "- Id: 2027-01-12",
            below: "### 2027-01-13 Det här sa ni\n"
        ),
        Edit(
            testDescription: "no outcome any more",
            from: "- Beslutet blev: Ja.\n",
            to: "",
            place: "1:1",
            message: "Raden \"- Beslutet blev: …\" under \"## Beslut\" är publicerad men finns inte längre",
            line: "- Beslutet blev: …",
            below: "- När: 2027-02-10"
        ),
        Edit(
            testDescription: "no correction any more",
            from: "- 2027-01-13: Fel telefonnummer.",
            to: "Inga fel.",
            place: "1:1",
            message: "Raden \"- 2027-01-13: …\" under \"## Rättelser\" är publicerad men finns inte längre",
            line: "borttaget: correction-2027-01-13",
            below: nil
        ),
    ]

    @Test(arguments: edits) func namesTheLineThatIsMissingAndTakesIt(_ edit: Edit) async throws {
        let content = try await content(on: edit.published)
        try content.replace(edit.from, with: edit.to)
        let errors = try await content.errors(on: "2027-02-22")
        #expect(errors.count == 1, "\(errors)")
        let error = try #require(errors.first)
        #expect(error.hasPrefix("content/dialogues/torget.md:\(edit.place): fel: \(edit.message)"), "\(error)")
        #expect(error.contains("\"\(edit.line)\""), "\(error)")
        if let below = edit.below {
            try content.replace(below + "\n", with: "\(below)\n\(edit.line)\n")
        } else {
            try content.replace("rubrik:", with: "\(edit.line)\nrubrik:")
        }
        #expect(try await content.errors(on: "2027-02-22") == [])
        try await content.publish(on: "2027-02-22")
        #expect(try await content.errors(on: "2027-02-23") == [])
    }

    /// A promise that was broken was erased by editing its day, or by dating back what kept it.
    @Test func keepsABrokenPromise() async throws {
        let content = try await content(on: "2027-01-10")
        try content.replace("### 2027-01-12 Det", with: "### 2027-01-20 Det")
        try await content.publish(on: "2027-01-21")
        try content.replace(
            "### 2027-01-20 Det här sa ni\n",
            with: "### 2027-01-14 Det här sa ni\n\n- Id: 2027-01-20\n"
        )
        let errors = try await content.errors(on: "2027-01-25")
        #expect(errors.count == 1)
        #expect(errors.first?.contains("Det som skulle ha kommit senast 2027-01-14 är publicerat som försenat") == true)
        try content.replace("rubrik:", with: "borttaget: overdue-feedback-2027-01-14\nrubrik:")
        #expect(try await content.errors(on: "2027-01-25") == [])
    }

    @Test func letsASlipBeMendedOnTheSameDay() async throws {
        let content = try await content(on: "2026-11-10")
        try content.replace("2026-11-02 – 2026-12-15: öppen", with: "2026-11-02 – 2026-12-31: öppen")
        let line = "- Ändrat 2026-11-12: öppen till 2026-12-31 i stället för 2026-12-15. Fler ville svara.\n"
        try content.replace("- 2027-04-01: genomförs\n", with: "- 2027-04-01: genomförs\n\(line)")
        try await content.publish(on: "2026-11-12")
        try content.replace("2026-12-31", with: "2026-12-30")
        #expect(try await content.errors(on: "2026-11-12") == [])
        #expect(try await content.errors(on: "2026-11-13") != [])
        // But not what was true before that day.
        try content.replace(line.replacing("2026-12-31", with: "2026-12-30"), with: "")
        #expect(try await content.errors(on: "2026-11-12").count == 1)
    }

    @Test func letsAMeetingBeMendedOnTheSameDay() async throws {
        let evening = SilentMeetingTests.evening
        let content = try PublishedContent(evening)
        try await content.publish(on: "2026-11-20")
        try content.setMeetings([evening.with("När: 2026-12-04 18.00–20.00") + ["- Flyttat 2026-11-21: Det krockade."]])
        try await content.publish(on: "2026-11-21")
        try content.setMeetings([evening.with("När: 2026-12-05 18.00–20.00") + ["- Flyttat 2026-11-21: Det krockade."]])
        #expect(try await content.errors(on: "2026-11-21") == [])
        #expect(try await content.errors(on: "2026-11-22").count == 1)
        // What was said the day before is not forgotten.
        try await content.publish(on: "2026-11-21")
        try content.setMeetings([evening.with("När: 2026-12-05 18.00–20.00")])
        #expect(try await content.errors(on: "2026-11-21").count == 1)
    }

    @Test(arguments: [
        ("- 2027-04-01: genomförs", "- 2027-04-08: genomförs"),
        ("ansvarig: sektorn", "ansvarig: sektorn\ntillbakadragen: 2026-11-12\nskäl: den var fel"),
        ("## Möten", "## Handlingar\n\n- [Karta](https://www.example.org/)\n\n## Möten"),
    ])
    func takesOrdinaryEdits(_ old: String, _ new: String) async throws {
        let content = try PublishedContent(SilentMeetingTests.evening)
        try await content.publish(on: "2026-11-10")
        try content.replace(old, with: new)
        #expect(try await content.errors(on: "2026-11-12") == [])
        try await content.publish(on: "2026-11-12")
        #expect(try await content.errors(on: "2026-11-13") == [])
    }

    /// What was to come after it is no more promised, and the exit is what says so.
    @Test func takesAnExitForWhatWasToCome() async throws {
        let content = try PublishedContent(SilentMeetingTests.evening)
        try await content.publish(on: "2026-11-10")
        let rows =
            "- 2027-01-14: återkoppling – vad svaren ledde till\n- 2027-02-10: inför beslut\n- 2027-04-01: genomförs\n"
        try content.replace(rows, with: "- 2026-12-16: avbruten – Pengarna tog slut.\n")
        for day in ["2026-11-12", "2026-12-20"] {
            #expect(try await content.errors(on: day) == [])
            try await content.publish(on: day)
        }
    }

    /// A phase that is set by hand is told anew each time that it changes.
    @Test func letsAPhaseSetByHandChange() async throws {
        let content = try PublishedContent(SilentMeetingTests.evening)
        let text = content.text()
        let start = try #require(text.range(of: "## Tidplan"))
        let end = try #require(text.range(of: "## Möten"))
        try content.write(String(text[..<start.lowerBound] + text[end.lowerBound...]))
        try content.replace("ansvarig:", with: "skede: öppen\nuppdaterad: 2026-11-02\nansvarig:")
        try await content.publish(on: "2026-11-10")
        try content.replace("uppdaterad: 2026-11-02", with: "uppdaterad: 2026-11-03")
        #expect(try await content.errors(on: "2026-11-12") == [])
        try content.replace("skede: öppen", with: "skede: sammanställs")
        #expect(try await content.errors(on: "2026-11-12") == [])
    }

    /// It moved both ways without a word, where no timeline says it.
    @Test func keepsTheLastDayOfAPhaseSetByHand() async throws {
        let content = try PublishedContent(SilentMeetingTests.evening)
        let text = content.text()
        let start = try #require(text.range(of: "## Tidplan"))
        let end = try #require(text.range(of: "## Möten"))
        let section = "## Så kan du delta\n\n- Brev: Ja\n- Sista dag: 2026-12-15\n\n"
        try content.write(text[..<start.lowerBound] + section + text[end.lowerBound...])
        try content.replace("ansvarig:", with: "skede: öppen\nansvarig:")
        try await content.publish(on: "2026-11-10")
        try content.replace("Sista dag: 2026-12-15", with: "Sista dag: 2026-12-31")
        let line = "- Ändrat 2026-11-12: sista dag 2026-12-31 i stället för 2026-12-15. Skriv varför."
        let errors = try await content.errors(on: "2026-11-12")
        #expect(errors.count == 1 && errors[0].contains("Lägg till raden \"\(line)\""), "\(errors)")
        try content.replace("## Möten", with: "## Tidplan\n\n\(line)\n\n## Möten")
        #expect(try await content.errors(on: "2026-11-12") == [])
        try content.replace("- Sista dag: 2026-12-31\n", with: "")
        try content.replace("## Tidplan\n\n\(line)\n\n", with: "")
        try content.replace("rubrik:", with: "borttaget: last-day-2026-12-15\nrubrik:")
        #expect(try await content.errors(on: "2026-11-12") == [])
    }

    /// The line that moves a day is what keeps the old one from being missed; without it, it is what is missed.
    @Test func missesTheLineThatMovedADay() async throws {
        let content = try await content(on: "2026-11-10")
        let line = "- Ändrat 2026-11-12: öppen till 2026-12-31 i stället för 2026-12-15. Fler ville svara.\n"
        try content.replace("2026-11-02 – 2026-12-15: öppen", with: "2026-11-02 – 2026-12-31: öppen")
        try content.replace("- 2027-04-01: genomförs\n", with: "- 2027-04-01: genomförs\n\(line)")
        try await content.publish(on: "2026-11-12")
        try content.replace(line, with: "")
        let errors = try await content.errors(on: "2026-11-15")
        #expect(errors.count == 1 && errors[0].contains("Raden \"- Ändrat 2026-11-12: …\" under"), "\(errors)")
    }

    @Test func missesTheDayOfAReplyThatIsGone() async throws {
        let content = try await content(on: "2027-01-20")
        try content.replace(
            "- Vi utreder: Var de kan stå.\n- Besked senast: 2027-02-15\n",
            with: "- Vi gjorde: Bänkar.\n"
        )
        let errors = try await content.errors(on: "2027-02-22")
        #expect(
            errors.count == 1 && errors[0].contains("Lägg tillbaka raden \"- Besked senast: 2027-02-15\""),
            "\(errors)"
        )
    }

    /// What comes of the content as the days go by is never a loss.
    @Test func isNeverBrokenByTheClock() async throws {
        let content = try await content(on: "2026-08-01")
        let move = "- Ändrat 2026-12-10: öppen till 2026-12-31 i stället för 2026-12-15. Fler ville svara.\n"
        try content.replace("2026-12-15: öppen", with: "2026-12-31: öppen")
        try content.replace("- 2027-04-01: genomförs\n", with: "- 2027-04-01: genomförs\n\(move)")
        try content.replace("rubrik:", with: "tillbakadragen: 2027-03-20\nskäl: Den var fel.\nrubrik:")
        for month in ["2026-08", "2026-10", "2026-11", "2026-12", "2027-01", "2027-02", "2027-03", "2027-04"] {
            for day in ["01", "11", "16", "21"] { try await content.publish(on: "\(month)-\(day)") }
        }
    }

    @Test func keepsTheSitesIdentity() async throws {
        let content = try PublishedContent(SilentMeetingTests.evening)
        try await content.publish(on: "2026-11-22")
        try content.replace("identity: dialog.example.org", with: "identity: samtal.example.org", in: "site.yml")
        for day in ["2026-11-22", "2026-11-23"] {
            #expect(
                try await content.errors(on: day) == [
                    """
                    content/site.yml:5:11: fel: Webbplatsens identity får aldrig ändras när den är publicerad: alla \
                    prenumeranter skulle få allt en gång till. Skriv tillbaka "identity: dialog.example.org".
                    """
                ]
            )
        }
    }

    /// The advice was to withdraw a page whose unit was misspelt, and to cancel a meeting whose day was.
    @Test(arguments: [
        ("ansvarig: sektorn", "ansvarig: sektron"), ("- När: 2026-12-03 18.00", "- När: 2026-13-03 18.00"),
        ("- 2027-01-14: återkoppling", "- 2027-01-34: återkoppling"), ("områden: Nol", "områden: Null"),
    ])
    func doesNotCompareAFileThatHasErrors(_ old: String, _ new: String) async throws {
        let content = try PublishedContent(SilentMeetingTests.evening)
        try await content.publish()
        try content.replace(old, with: new)
        let errors = try await content.errors()
        #expect(errors.count == 1, "\(errors)")
        #expect(!errors.contains { $0.contains("publicera") })
    }

    @Test func doesNotCompareWhatMayBeInAFileThatHasErrors() async throws {
        let content = try PublishedContent(SilentMeetingTests.evening)
        try await content.publish()
        let text = content.text().replacing("ansvarig: sektorn", with: "id: torget\nansvarig: sektron")
        try content.write(text, to: "dialogues/nytt-torg.md")
        try content.remove("dialogues/torget.md")
        #expect(try await content.errors().count == 1)
        // What else is lost is told of.
        try content.write(
            content.text("organisation.yml").replacing("id: nol,", with: "id: noll,"),
            to: "organisation.yml"
        )
        let errors = try await content.errors()
        #expect(errors.contains { $0.contains("areas/nol/") }, "\(errors)")
    }

    @Test func comparesNothingWithBrokenRegisters() async throws {
        let content = try PublishedContent(SilentMeetingTests.evening)
        try await content.publish()
        try content.replace("{ id: nol, sv: Nol, en: Nol }", with: "{ id: nol, namn: Nol }", in: "organisation.yml")
        #expect(try await content.errors().allSatisfy { !$0.contains("publicera") })
    }
}
