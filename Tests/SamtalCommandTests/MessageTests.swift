@testable import SamtalCommand
import SamtalBuild
import SamtalModel
import Testing

@Suite struct MessageTests {
    private let place = Place(file: "content/dialogues/torget.md", line: 31, column: 3)

    @Test func putsTheWholePlaceBeforeTheWords() {
        let error = Diagnostic.error(.noSuchDay, at: place, sv: "Det är fel.", en: "It is wrong.")
        let text = DiagnosticText(language: .swedish)
        #expect(text.line(of: error) == "content/dialogues/torget.md:31:3: fel: Det är fel. [dag-finns-inte]")
        let english = DiagnosticText(language: .english)
        #expect(english.line(of: error) == "content/dialogues/torget.md:31:3: error: It is wrong. [dag-finns-inte]")
    }

    @Test func namesWarningsAndOverduePromises() {
        let overdue = Diagnostic(.overdue, .brokenPromise, at: place, sv: "Försent.", en: "Late.")
        #expect(DiagnosticText(language: .swedish).line(of: overdue).contains(": försenat: "))
        let warning = Diagnostic.warning(.noSuchDay, at: place, sv: "Nja.", en: "Hm.")
        #expect(DiagnosticText(language: .english).line(of: warning).contains(": warning: "))
    }

    @Test(arguments: [
        ("a\u{1B}[31mb", "a\\u{1b}[31mb"), ("a\nb\tc", "a b c"), ("a\rb", "a\\u{d}b"), ("a\u{9B}b", "a\\u{9b}b"),
        ("a\u{202E}b", "a\\u{202e}b"), ("åäö – 👩‍👩‍👧", "åäö – 👩‍👩‍👧"), ("\u{2028}", "\\u{2028}"),
    ])
    func makesControlCharactersHarmless(_ text: String, _ shown: String) {
        #expect(harmless(text) == shown)
    }

    @Test func reportsInPlainWords() {
        let report = BuildReport(
            dialogues: 1,
            meetings: 2,
            files: FileCounts(written: 3, unchanged: 1, deleted: 0),
            hadNoPrevious: false
        )
        let text = reportText(of: report, took: .milliseconds(1_250), in: "site")
        #expect(
            text.swedish == """
                Webbplatsen ligger i site: 1 dialog och 2 möten.
                3 filer skrivna, 1 oförändrad och 0 borttagna, på 1,2 sekunder.
                """
        )
        #expect(
            text.english == """
                The site is in site: 1 dialogue and 2 meetings.
                3 files written, 1 unchanged and 0 deleted, in 1.2 seconds.
                """
        )
    }

    @Test func saysThatThereWasNothingToCompareWith() {
        let report = BuildReport(hadNoPrevious: true)
        #expect(reportText(of: report, took: .zero, in: "site").swedish.contains("--previous FIL"))
    }
}
