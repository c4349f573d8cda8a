import Foundation
import TestSupport
import Testing

/// `samtal report` has what the follow-up on the site has, for a board's paper.
@Suite struct ReportTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.copy(Checkout.path("Tests/Small/content"), over: "content")
        let torget = try #require(folder.text("content/dialogues/torget.md"))
        try folder.write(
            torget.replacing("rubrik: Nytt torg", with: "rubrik: Gamla | *torget*").replacing("2026-", with: "2025-")
                .replacing("2027-", with: "2026-").replacing("torget-1", with: "gamla-1"),
            to: "content/dialogues/gamla.md"
        )
        try folder.write(
            torget.replacing("rubrik: Nytt torg", with: "rubrik: Borta").replacing("torget-1", with: "borta-1")
                .replacing("områden: Nol", with: "områden: Nol\ntillbakadragen: 2026-11-20\nskäl: Blev fel."),
            to: "content/dialogues/borta.md"
        )
    }

    private func report(_ arguments: String...) throws -> ProgramRun {
        try runSamtal(["report", "--now", "2026-11-26"] + arguments, in: folder.path)
    }

    @Test func writesTheFigures() throws {
        let run = try report("2026")
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.output.hasPrefix(
                """
                # Uppföljning 2026

                Så höll vi det som policyn för dialog lovar. Alla siffror är räknade på det som står om dialogerna på \
                webbplatsen: <https://dialog.example.org/uppfoljning/2026/>

                Så som det var känt den 26 november 2026. Året är inte slut. Så här står det hittills.

                | Det här har vi räknat | 2026 | 2025 |
                | --- | --- | --- |
                | 1. Dialoger som öppnade | 1 | 1 |
                | 1. Dialoger som invånare tog initiativ till | 0 av 1 | 0 av 1 |

                """
            ),
            "\(run.output.prefix(900))"
        )
        #expect(
            run.output.contains(
                "\n| 10. Återkoppling som kom den dag som lovades först | 0 av 1; inte än: 1 | inga |\n"
            )
        )
        #expect(
            run.output.contains("## Det här är inte räknat\n\n- Dialoger som har dragits tillbaka räknas inte: 1.\n")
        )
        #expect(
            run.output.contains(
                """

                ### 10. Återkoppling som kom den dag som lovades först: 0 av 1

                - **Inte än**: 14 januari 2026, [Gamla \\| \\*torget\\*](https://dialog.example.org/dialoger/gamla/)

                """
            )
        )
        #expect(run.output.hasSuffix("\n## Var och en som ansvarar\n\n- Sektorn: 1 dialog\n"))
    }

    /// The paper and the page say the same, figure by figure.
    @Test func saysWhatThePageSays() throws {
        #expect(try runSamtal(["build", "--now", "2026-11-26"], in: folder.path).status == 0)
        for (year, unit) in [("2026", nil), ("2025", "sektorn")] {
            let paper = try runSamtal(
                ["report", year, "--now", "2026-11-26"] + (unit.map { ["--unit", $0] } ?? []),
                in: folder.path
            )
            let page = try #require(folder.text("site/uppfoljning/\(year)/\(unit.map { $0 + "/" } ?? "")index.html"))
            let rows = paper.output.split(separator: "\n").filter { $0.dropFirst(2).first?.isNumber == true }
            #expect(rows.count == page.components(separatedBy: "<tr><th scope=\"row\">").count - 1, "\(rows)")
            for row in rows {
                let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
                let value = cells[1].components(separatedBy: "; ")[0]
                #expect(page.contains("<tr><th scope=\"row\">\(cells[0])</th><td>\(value)<"), "\(row)")
            }
        }
    }

    @Test func speaksTheLanguageAskedFor() throws {
        let run = try report("2025", "--language", "en")
        #expect(run.output.hasPrefix("# Follow-up 2025\n\nHow we kept"))
        #expect(run.output.contains("As it was known on 31 December 2025.\n"))
    }

    @Test func tellsOfTheYearsAndUnitsThatThereAre() throws {
        let year = try report("2019")
        #expect(year.status == 2 && year.output.isEmpty)
        #expect(year.errors.contains("Det finns ingen uppföljning av 2019. De år som finns: 2026, 2025."))
        let unit = try report("2026", "--unit", "skolan")
        #expect(unit.status == 2)
        #expect(unit.errors.contains("\"skolan\" har ingen uppföljning av 2026. De som har: sektorn."))
        #expect(try report("i år").status == 2)
        #expect(try report("2026", "--unit", "sektorn").output.hasPrefix("# Uppföljning 2026: Sektorn\n"))
    }

    @Test func writesNothingOfContentThatIsWrong() throws {
        try folder.write("---\nrubrik: Fel\n---\n", to: "content/dialogues/fel.md")
        let run = try report("2026")
        #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("fel.md"))
    }
}
