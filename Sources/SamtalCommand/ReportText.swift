import SamtalBuild
import SamtalModel

/// What a build did, in a few plain lines.
func reportText(of report: BuildReport, took time: Duration, in output: String) -> Message {
    let files = report.files
    let (seconds, fraction) = time.components
    let tenths = Int(fraction / 100_000_000_000_000_000)
    var sv = [
        """
        Webbplatsen ligger i \(output): \(count(report.dialogues, "dialog", "dialoger")) och \
        \(count(report.meetings, "möte", "möten")).
        """,
        """
        \(count(files.written, "fil skriven", "filer skrivna")), \
        \(count(files.unchanged, "oförändrad", "oförändrade")) och \
        \(count(files.deleted, "borttagen", "borttagna")), på \(seconds),\(tenths) sekunder.
        """,
    ]
    var en = [
        """
        The site is in \(output): \(count(report.dialogues, "dialogue", "dialogues")) and \
        \(count(report.meetings, "meeting", "meetings")).
        """,
        """
        \(count(files.written, "file", "files")) written, \(files.unchanged) unchanged and \(files.deleted) deleted, \
        in \(seconds).\(tenths) seconds.
        """,
    ]
    if report.hadNoPrevious {
        sv.append(
            """
            Ingen tidigare webbplats fanns att jämföra med, så adresser som har försvunnit märks inte. Är den redan \
            publicerad, säg var dess manifest.json är med --previous FIL.
            """
        )
        en.append(
            """
            There was no earlier site to compare with, so addresses that have gone are not noticed. If it is published \
            already, say where its manifest.json is with --previous FILE.
            """
        )
    }
    return Message(sv: sv.joined(separator: "\n"), en: en.joined(separator: "\n"))
}

/// What follows upon files that could not be deleted.
func undeletedText(count number: Int) -> Message {
    Message(
        sv: """
            \(count(number, "fil", "filer")) som inte längre hör till webbplatsen ligger kvar och kan läsas. Resten är \
            klart. Rätta till det som står ovan och bygg igen, eller ta bort dem för hand.
            """,
        en: """
            \(count(number, "file", "files")) no longer part of the site remain and can be read. The rest is done. Put \
            right what is told above and build again, or delete them by hand.
            """
    )
}

/// How many of each kind there were and in how many files, in one line.
func summaryText(of diagnostics: [Diagnostic]) -> Message {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    let overdue = diagnostics.count { $0.severity == .overdue }
    let files = Set(diagnostics.map { Array($0.place.file.utf8) }).count
    return Message(
        sv: """
            \(errors == 0 ? "Inga fel" : count(errors, "fel", "fel")), \(count(warnings, "varning", "varningar")), \
            \(count(overdue, "försenat löfte", "försenade löften"))\
            \(files == 0 ? "" : " i \(count(files, "fil", "filer"))").
            """,
        en: """
            \(errors == 0 ? "No errors" : count(errors, "error", "errors")), \
            \(count(warnings, "warning", "warnings")), \(count(overdue, "overdue promise", "overdue promises"))\
            \(files == 0 ? "" : " in \(count(files, "file", "files"))").
            """
    )
}

/// How many of what was found `samtal check --fix` can write; nil where that is none.
func fixableText(of diagnostics: [Diagnostic]) -> Message? {
    let number = diagnostics.count { !$0.fix.isEmpty }
    guard number > 0 else { return nil }
    return Message(
        sv: "samtal check --fix kan skriva rättelsen av \(number) av dem.",
        en: "samtal check --fix can write what mends \(number) of them."
    )
}

/// A number and what there is that many of.
func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

/// What to do next; nil where nothing was found.
func nextStep(after diagnostics: [Diagnostic]) -> Message? {
    guard let first = diagnostics.first(where: { $0.severity == .error }) ?? diagnostics.first else { return nil }
    let explain = "samtal explain \(first.kind.id)"
    guard first.severity == .error else {
        return Message(
            sv: "Webbplatsen kan publiceras ändå. Mer om det första: \(explain)",
            en: "The site can be published all the same. More on the first one: \(explain)"
        )
    }
    return Message(
        sv:
            "Rätta det första felet, spara, och kör samtal check igen: fler kan försvinna med det. Mer om det: \(explain)",
        en: "Mend the first error, save, and run samtal check again: others may go with it. More on it: \(explain)"
    )
}
