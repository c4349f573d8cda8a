import Foundation
import TestSupport
import Testing

/// A theme of one's own, over the standard one: `Tests/Themes/strand` has a stylesheet and a footer.
@Suite struct ThemeTests {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.copy(Checkout.path("Tests/Small/content"), over: "content")
        try folder.copy(Checkout.path("Tests/Themes/strand"), over: "strand")
    }

    private func build(theme: String? = nil, to output: String = "site") throws -> ProgramRun {
        let options = theme.map { ["--theme", $0] } ?? []
        return try runSamtal(
            ["build", "--now", "2026-11-23T12:00", "--output", output] + options,
            in: folder.path
        )
    }

    private func rewrite(_ file: String, _ old: String, _ new: String) throws {
        let text = try #require(folder.text(file))
        #expect(text.contains(old))
        try folder.write(text.replacing(old, with: new), to: file)
    }

    /// The stylesheet that was published.
    private func stylesheet(of site: String) throws -> (name: String, text: String) {
        let texts = try folder.texts(below: "\(site)/assets").filter { $0.key.contains("style-") }
        let sheet = try #require(texts.first)
        #expect(texts.count == 1)
        return (sheet.key, sheet.value)
    }

    @Test func changesWhatTheThemeHasAndNothingElse() throws {
        #expect(try build(to: "standard").status == 0)
        let built = try build(theme: "strand", to: "egen")
        #expect(built.status == 0, "\(built.errors)")
        let (standard, own) = (try stylesheet(of: "standard"), try stylesheet(of: "egen"))
        #expect(own.text == folder.text("strand/assets/style.css"))

        let before = try folder.texts(below: "standard").filter { $0.key.hasSuffix(".html") }
        let after = try folder.texts(below: "egen").filter { $0.key.hasSuffix(".html") }
        #expect(before.count > 20 && before.keys.sorted() == after.keys.sorted())
        for (file, page) in after {
            #expect(page.contains("<p class=\"sender\"><bdi>Exempel kommun</bdi></p>"), "\(file)")
            let same = try withoutFooter(#require(before[file])).replacing(standard.name, with: own.name)
            #expect(withoutFooter(page) == same, "\(file)")
        }
    }

    private func withoutFooter(_ page: String) -> String {
        page.split(separator: "<footer", maxSplits: 1).first.map(String.init) ?? ""
    }

    @Test func tellsWhereAThemeHasAMisspeltName() throws {
        try rewrite("strand/templates/footer.mustache", "{{municipality}}", "{{municipalty}}")
        let built = try build(theme: "strand")
        #expect(built.status == 1)
        #expect(
            built.errors.contains(
                "strand/templates/footer.mustache:2:24: fel: Namnet \"municipalty\" finns inte här. "
                    + "Menar du \"municipality\"?"
            ),
            "\(built.errors)"
        )
        #expect(!folder.exists("site"))
    }

    @Test func refusesAThemeThatIsHardToRead() throws {
        try rewrite(
            "strand/assets/style.css",
            "--link: light-dark(#7a2e0e, #f5b48c)",
            "--link: light-dark(#e08a5c, #7a2e0e)"
        )
        let built = try build(theme: "strand")
        #expect(built.status == 1)
        let lines = built.errors.split(separator: "\n").filter { $0.hasPrefix("strand/assets/style.css:9:3: fel: ") }
        #expect(lines.count == 4, "\(built.errors)")
        #expect(lines.count { $0.contains("I ljust läge") } == 2 && lines.count { $0.contains("I mörkt läge") } == 2)
        #expect(!folder.exists("site"))
    }

    @Test func refusesAThemeThatIsHardToReadOnPaper() throws {
        try rewrite("strand/assets/style.css", "--accent: #fff; --on-accent: #000; ", "")
        let built = try build(theme: "strand")
        #expect(built.status == 1)
        #expect(
            built.errors.contains(
                "strand/assets/style.css:11:3: fel: På papper är kontrasten 1:1 mellan \"on-accent\" (#ffffff) och vitt "
                    + "papper."
            ),
            "\(built.errors)"
        )
    }

    @Test func refusesAThemeThatLacksColours() throws {
        try folder.write("body { margin: 0; }\n", to: "strand/assets/style.css")
        let built = try build(theme: "strand")
        #expect(built.status == 1)
        let lines = built.errors.split(separator: "\n").filter { $0.contains("saknas i \":root\"") }
        #expect(lines.count == 9, "\(built.errors)")
        #expect(lines.first?.hasPrefix("strand/assets/style.css:1:1: fel: Färgen \"--text\"") == true)
    }

    @Test func putsTheMunicipalitysColoursOverTheTheme() throws {
        try rewrite("content/site.yml", "time-zone:", "colours: { accent: '#005ea5' }\ntime-zone:")
        #expect(try build(theme: "strand", to: "egen").status == 0)
        let sheet = try stylesheet(of: "egen").text
        #expect(sheet.hasPrefix(try #require(folder.text("strand/assets/style.css"))))
        #expect(sheet.contains("@media not print {\n  :root { --accent: light-dark(#005ea5, #"))
    }
}
