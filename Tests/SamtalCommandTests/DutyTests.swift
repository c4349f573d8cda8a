import Foundation
import SamtalModel
import TestSupport
import Testing

/// What falls due, and what is late, is told to each unit: as lines, as JSON and as letters.
@Suite struct DutyTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.copy(Checkout.path("Tests/Small/content"), over: "content")
        let registers = try #require(folder.text("content/organisation.yml"))
        try folder.write(
            registers.replacing("channels:", with: "  - { id: skolan, sv: Skolan, en: The school }\nchannels:"),
            to: "content/organisation.yml"
        )
    }

    private func check(_ now: String, _ arguments: String...) throws -> ProgramRun {
        try runSamtal(["check", "--now", now] + arguments, in: folder.path)
    }

    private func change(_ old: String, to new: String) throws {
        let text = try #require(folder.text("content/dialogues/torget.md"))
        #expect(text.contains(old))
        try folder.write(text.replacing(old, with: new), to: "content/dialogues/torget.md")
    }

    private let line = "återkoppling, Nytt torg (content/dialogues/torget.md:37)"

    /// The feedback is promised for 14 January: 30 days before it is told of, and 31 days before it is not.
    @Test(arguments: [
        ("2026-12-14", "ingenting"), ("2026-12-15", "om 30 dagar"), ("2027-01-13", "om 1 dag"), ("2027-01-14", "i dag"),
        ("2027-01-15", "1 dag sent"), ("2027-01-20", "6 dagar sent"),
    ])
    func tellsOfWhatIsNear(_ now: String, _ when: String) throws {
        let run = try check(now)
        #expect(run.status == 0)
        if when == "ingenting" {
            #expect(run.output.contains("Inget som är lovat är försenat eller ska vara klart till och med 2027-01-13."))
        } else {
            #expect(run.output.contains("  Sektorn\n    2027-01-14, \(when): \(line)\n"), "\(run.output)")
        }
    }

    @Test func tellsOfNothingWhereNothingIsAskedFor() throws {
        #expect(try !check("2027-01-13", "--due", "0").output.contains("2027-01-14"))
        #expect(try check("2026-11-26", "--due", "60").output.contains("om 49 dagar: \(line)"))
        #expect(try check("2026-11-26", "--due", "367").status == 2)
        #expect(try !check("2027-01-13", "--format", "json", "--due", "0").output.contains("\"due\""))
        #expect(try !check("2027-01-13", "--format", "markdown", "--due", "0").output.contains("## Till"))
    }

    /// What is kept is not told of, and what is moved is told of with both days.
    @Test func tellsOfWhatIsStillPromised() throws {
        try change(
            "- 2027-01-14: återkoppling – vad svaren ledde till",
            to: "- 2027-01-25: återkoppling – vad svaren ledde till\n"
                + "- Ändrat 2027-01-10: återkoppling 2027-01-25 i stället för 2027-01-14. Fler ville svara."
        )
        let moved = try check("2027-01-20", "--format", "markdown").output
        #expect(
            moved.contains(
                """
                - Återkopplingen i ”Nytt torg” ska komma senast den 25 januari 2027. Först lovade ni den 14 januari 2027. \
                <https://dialog.example.org/dialoger/torget/>

                """
            ),
            "\(moved)"
        )
        let file = try #require(folder.text("content/dialogues/torget.md"))
        try folder.write(
            file + "\n## Återkoppling\n\n### 2027-01-19 Det här sa ni\n\n- Ni sa: fler bänkar\n- Vi gjorde: åtta nya\n",
            to: "content/dialogues/torget.md"
        )
        #expect(try !check("2027-01-20").output.contains(line))
    }

    @Test func writesALetterToEachUnit() throws {
        try change("ansvarig: sektorn", to: "ansvarig: sektorn, skolan")
        let run = try check("2027-01-20", "--format", "markdown")
        let start = try #require(run.output.range(of: "## Till Sektorn\n"))
        #expect(
            run.output[start.lowerBound...].hasPrefix(
                """
                ## Till Sektorn

                Hej!

                Det här har ni lovat invånarna i era dialoger. Så stod det på webbplatsen den 20 januari 2027.

                Det här är försenat:

                - Återkopplingen i ”Nytt torg” skulle ha kommit senast den 14 januari 2027, för 6 dagar sedan. Ni ansvarar \
                tillsammans med Skolan. <https://dialog.example.org/dialoger/torget/>

                Det här ska vara klart till och med den 19 februari 2027:

                - Beslutet i ”Nytt torg” ska fattas den 10 februari 2027. Berätta sedan vad det blev. Ni ansvarar \
                tillsammans med Skolan. <https://dialog.example.org/dialoger/torget/>

                Hör av er till oss när det är klart, så skriver vi det på webbplatsen. Behöver en dag flyttas? Säg det så \
                snart ni kan, och varför. Då kan vi berätta det för dem som väntar.

                Tack för att ni håller det ni har lovat!

                ## Till Skolan

                """
            ),
            "\(run.output)"
        )
        let english = try check("2027-01-20", "--format", "markdown", "--language", "en").output
        #expect(
            english.contains(
                """
                - The feedback in “Nytt torg” was to come by 14 January 2027, 6 days ago. You share it with The school. \
                <https://dialog.example.org/dialoger/torget/>
                """
            )
        )
    }

    /// Of a unit that has ended, its successor hears.
    @Test func writesToWhoeverHasTakenOver() throws {
        let registers = try #require(folder.text("content/organisation.yml"))
        try folder.write(
            registers.replacing("en: The sector }", with: "en: The sector, until: 2026-12-31, now: skolan }"),
            to: "content/organisation.yml"
        )
        #expect(try check("2026-12-20").output.contains("  Sektorn\n    2027-01-14"))
        let then = try check("2027-01-10").output
        #expect(then.contains("  Skolan\n    2027-01-14, om 4 dagar") && !then.contains("  Sektorn\n"))
    }

    @Test func writesForPrograms() throws {
        struct Found: Decodable {
            struct Due: Decodable {
                struct Promised: Decodable, Equatable {
                    struct Unit: Decodable, Equatable { let id, name: String }
                    let kind, day, firstPromised, dialogue, title, address, file: String
                    let line: Int
                    let daysLate: Int?
                    let units: [Unit]
                }
                let today, through: String
                let promises: [Promised]
            }
            let version: Int
            let due: Due
        }
        let run = try check("2027-01-20", "--format", "json")
        let found = try JSONDecoder().decode(Found.self, from: Data(run.output.utf8))
        #expect(found.version == 2)
        #expect(found.due.today == "2027-01-20" && found.due.through == "2027-02-19")
        #expect(found.due.promises.map(\.kind) == ["feedback", "decision"])
        #expect(found.due.promises.map(\.daysLate) == [6, nil])
        #expect(found.due.promises.map(\.line) == [37, 51])
        #expect(found.due.promises.first?.units == [.init(id: "sektorn", name: "Sektorn")])
    }

    /// A slip elsewhere hides nothing, and what is under a heading that can't be read is not said to be late.
    @Test func tellsOfItAlsoWhereSomethingIsWrong() throws {
        try change("- Budgeten", to: "- <b>Budgeten")
        let run = try check("2027-01-20")
        #expect(run.status == 1 && run.output.contains(line))
    }

    /// Nothing of the content is more than text in a letter.
    @Test func letsNothingOutOfALetter() throws {
        try change("rubrik: Nytt torg", to: "rubrik: [Nytt](http://x.example.org) **torg** <b> @ale")
        let letter = try check("2027-01-20", "--format", "markdown").output
        #expect(letter.contains("”\\[Nytt\\](http:\u{2060}//x.example.org) \\*\\*torg\\*\\* \\<b\\> @\u{2060}ale”"))
    }
}

@Suite struct MarkdownTextTests {
    /// What people write stays as it is, and what would be something else does not.
    @Test(arguments: [
        ("Nytt torg i Älvängen: vad tycker du?", nil), ("Kultur- och fritidsnämnden", nil), ("50 % fler – nu!", nil),
        ("Torget, Ale & co (2027). Klart", nil), ("# a", "\\# a"), ("1. a", "1\\. a"), ("- a", "\\- a"),
        ("a_b_ `c` *d*", "a\\_b\\_ \\`c\\` \\*d\\*"), ("a|b ~c~ <i>", "a\\|b \\~\u{2060}c\\~ \\<i\\>"),
        ("&lt; @ale #12 !7", "\\&\u{2060}lt; @\u{2060}ale #\u{2060}12 !\u{2060}7"), ("a\nb", "a b"),
        ("www.example.org", "www.\u{2060}example.org"), ("https://x", "https:\u{2060}//x"), ("\\", "\\\\"),
    ])
    func isText(_ text: String, _ written: String?) {
        #expect(markdown(text) == written ?? text)
    }
}
