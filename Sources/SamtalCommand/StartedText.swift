import SamtalBuild
import SamtalModel

/// What `init` says when it is done: what was written, what to do next, and what is to be decided before going live.
func startedText(files: [String], in folder: String, _ start: MunicipalityStart) -> String {
    let folder = harmless(folder)
    let undecided = undecidedText(
        Undecided(
            identity: harmless(start.identity),
            address: harmless(start.baseURL),
            missingWays: Undecided.ways(phone: start.phone, letter: start.letter, visit: start.visit),
            lacksStatement: true,
            lacksPolicy: true
        )
    )
    let template = "content/" + (start.isInEnglish ? "_templates/dialogue.md" : "_mallar/dialog.md")
    return helpText(
        sv: """
            Klart: \(files.count) filer är skrivna i \(folder).

            Gör så här nu:
              cd \(folder)
              samtal build
            Läs sedan README.md. En ny dialog börjar med samtal new dialogue, eller med mallen \(template).

            \(undecided.swedish)

            """,
        en: """
            Done: \(files.count) files are written in \(folder).

            Do this now:
              cd \(folder)
              samtal build
            Then read README.md. A new dialogue begins with samtal new dialogue, or with the template \(template).

            \(undecided.english)

            """
    )
}
