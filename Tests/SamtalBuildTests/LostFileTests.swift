import Testing

/// A published file that was renamed, hidden or deleted is one error with the way out; and that way leads out.
@Suite struct LostFileTests {
    private let torget = PublishedContent.torget
    private let translation = """
        ---
        title: A new square
        summary: Help to shape the square.
        ---

        ## Meetings

        ### Open meeting

        - Id: torget-1
        """

    private func translated() async throws -> PublishedContent {
        let content = try PublishedContent(SilentMeetingTests.evening)
        try content.write(translation, to: "dialogues/torget.en.md")
        try await content.publish()
        return content
    }

    /// Moves the file and its translation to another name.
    private func rename(_ content: PublishedContent, from old: String = "torget", to new: String) throws {
        for ending in [".md", ".en.md"] {
            try content.write(content.text("dialogues/\(old)\(ending)"), to: "dialogues/\(new)\(ending)")
            try content.remove("dialogues/\(old)\(ending)")
        }
    }

    @Test func namesTheTwoLinesOfARenamedFile() async throws {
        let content = try await translated()
        try rename(content, to: "nols-torg")
        #expect(
            try await content.errors() == [
                """
                content/dialogues/nols-torg.md:1:1: fel: Adressen /dialoger/torget/ och 5 som hör till den är publicerade men \
                finns inte längre. Har filen bytt namn, skriv "id: torget" och "tidigare-adresser: /dialoger/torget/, \
                /en/dialogues/torget/" i den. Ska sidan bort, lägg tillbaka filen och skriv "tillbakadragen: 2026-11-23" och \
                "skäl: …" i den.
                """
            ]
        )
        let lines = "id: torget\ntidigare-adresser: /dialoger/torget/, /en/dialogues/torget/\nansvarig: sektorn\n"
        try content.replace("ansvarig: sektorn\n", with: lines, in: "dialogues/nols-torg.md")
        #expect(try await content.errors() == [])
        try await content.publish()

        // Renamed once more it has its id already, and needs but the address.
        try rename(content, from: "nols-torg", to: "torg")
        let errors = try await content.errors()
        #expect(errors.count == 1)
        let line = "tidigare-adresser: /dialoger/nols-torg/, /en/dialogues/nols-torg/"
        #expect(errors.first?.hasPrefix("content/dialogues/torg.md:1:1: ") == true)
        #expect(errors.first?.contains("Har filen bytt namn, skriv \"\(line)\" i den.") == true)
        try content.replace(
            "tidigare-adresser: ",
            with: "tidigare-adresser: /dialoger/nols-torg/, /en/dialogues/nols-torg/, ",
            in: "dialogues/torg.md"
        )
        #expect(try await content.errors() == [])
    }

    /// With aliases alone every address went on answering, and every subscriber got everything once more.
    @Test func missesTheIdOfARenamedFile() async throws {
        let content = try await translated()
        try rename(content, to: "nols-torg")
        let aliases = "tidigare-adresser: /dialoger/torget/, /en/dialogues/torget/\nansvarig: sektorn\n"
        try content.replace("ansvarig: sektorn\n", with: aliases, in: "dialogues/nols-torg.md")
        #expect(
            try await content.errors() == [
                """
                content/dialogues/nols-torg.md:1:1: fel: Dialogen hade id "torget" när den publicerades. Skriv "id: torget" i \
                filen; annars får alla prenumeranter allt en gång till.
                """
            ]
        )
        try content.replace(
            "ansvarig: sektorn\n",
            with: "ansvarig: sektorn\nid: torget\n",
            in: "dialogues/nols-torg.md"
        )
        #expect(try await content.errors() == [])
    }

    @Test func missesAnIdThatWasChanged() async throws {
        let content = try await translated()
        try content.replace("ansvarig: sektorn\n", with: "ansvarig: sektorn\nid: nols-torg\n", in: torget)
        let errors = try await content.errors()
        #expect(errors.count == 1)
        #expect(errors.first?.contains("Skriv \"id: torget\" i filen") == true)
    }

    /// Its meetings' files were missed one by one, and no line brought them back.
    @Test func namesTheTranslationThatIsGone() async throws {
        let content = try await translated()
        try content.remove("dialogues/torget.en.md")
        #expect(
            try await content.errors() == [
                """
                content/dialogues/torget.md:1:1: fel: Adressen /en/dialogues/torget/ och 3 som hör till den är publicerade men \
                finns inte längre. Lägg tillbaka filen dialogues/torget.en.md. Ska den bort, skriv "tidigare-adresser: \
                /en/dialogues/torget/" här.
                """
            ]
        )
        let alias = "tidigare-adresser: /en/dialogues/torget/\nansvarig: sektorn\n"
        try content.replace("ansvarig: sektorn\n", with: alias)
        #expect(try await content.errors() == [])
        try await content.publish()
        #expect(try await content.errors() == [])
    }

    @Test func namesTheEasyReadVersionThatIsGone() async throws {
        let content = try PublishedContent(SilentMeetingTests.evening)
        try content.write("---\nrubrik: Torget\ningress: Torget.\n---\n\nTorget.\n", to: "dialogues/torget.lattlast.md")
        try await content.publish()
        try content.remove("dialogues/torget.lattlast.md")
        let errors = try await content.errors()
        #expect(errors.count == 1)
        #expect(errors.first?.contains("Lägg tillbaka filen dialogues/torget.lattlast.md.") == true)
    }

    @Test(arguments: [
        ("utkast: ja", "Filen har blivit ett utkast. Ta bort raden \"utkast: ja\"."),
        ("visas-från: 2026-12-01", "Filen visas inte förrän 2026-12-01. Ta bort raden \"visas-från: …\"."),
    ])
    func keepsAPublishedDialogueFromBeingHidden(line: String, wayOut: String) async throws {
        let content = try await translated()
        try content.replace("ansvarig: sektorn\n", with: "ansvarig: sektorn\n\(line)\n")
        #expect(
            try await content.errors() == [
                """
                content/dialogues/torget.md:1:1: fel: Adressen /dialoger/torget/ och 7 som hör till den är publicerade men \
                finns inte längre. \(wayOut) Ska sidan bort, skriv också "tillbakadragen: 2026-11-23" och "skäl: …".
                """
            ]
        )
    }

    /// It was said to be renamed, and what was to be written then was refused.
    @Test(arguments: [("utkast: ja", "\"utkast: ja\""), ("visas-från: 2026-12-01", "\"visas-från: …\"")])
    func keepsAPublishedPageFromBeingHidden(line: String, shown: String) async throws {
        let content = try PublishedContent(SilentMeetingTests.evening)
        try content.write("---\nrubrik: Om oss\n---\n\nVi är vi.\n", to: "pages/om.md")
        try await content.publish()
        try content.replace("rubrik: Om oss\n", with: "rubrik: Om oss\n\(line)\n", in: "pages/om.md")
        let errors = try await content.errors()
        #expect(errors.count == 1)
        #expect(errors.first?.hasPrefix("content/pages/om.md:1:1: fel: Adressen /om/ är publicerad") == true)
        #expect(errors.first?.hasSuffix("Ta bort raden \(shown).") == true)
    }

    @Test func namesTheTranslationOfAPageThatIsGone() async throws {
        let content = try PublishedContent(SilentMeetingTests.evening)
        try content.write("---\nrubrik: Om oss\n---\n\nVi är vi.\n", to: "pages/om.md")
        try content.write("---\nrubrik: Om oss\n---\n\nVi är vi.\n", to: "pages/om.lattlast.md")
        try await content.publish()
        try content.remove("pages/om.lattlast.md")
        let errors = try await content.errors()
        #expect(errors.count == 1)
        #expect(errors.first?.contains("Lägg tillbaka filen pages/om.lattlast.md.") == true)
    }

    /// A copy has a name that comes before its original's, and meetings that calendars know.
    @Test func blamesTheCopyAndNotWhatIsPublished() async throws {
        let content = try PublishedContent(SilentMeetingTests.evening)
        try await content.publish()
        try content.write(content.text(), to: "dialogues/nytt-torg-2.md")
        let errors = try await content.errors()
        #expect(errors.count == 1)
        #expect(errors.first?.hasPrefix("content/dialogues/nytt-torg-2.md:") == true)
        #expect(errors.first?.hasSuffix("Är det här ett annat möte, skriv \"- Id: nytt-torg-2-dialogmote-1\".") == true)
    }

    @Test func tellsOnceOfAFileThatIsGoneWithItsMeetings() async throws {
        let content = try await translated()
        try content.remove("dialogues/torget.md")
        try content.remove("dialogues/torget.en.md")
        #expect(
            try await content.errors() == [
                """
                content/dialogues/torget.md:1:1: fel: Adressen /dialoger/torget/ och 7 som hör till den är publicerade men \
                finns inte längre. Har filen bytt namn, skriv "id: torget" och "tidigare-adresser: /dialoger/torget/, \
                /en/dialogues/torget/" i den. Ska sidan bort, lägg tillbaka filen och skriv "tillbakadragen: 2026-11-23" och \
                "skäl: …" i den.
                """
            ]
        )
    }
}
