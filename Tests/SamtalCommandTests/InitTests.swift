import Foundation
import TestSupport
import Testing

/// A new municipality's folder, as `samtal init` writes it.
@Suite struct InitTests {
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    private func start(_ more: String..., in folder: String = "var") throws -> ProgramRun {
        try runSamtal(
            [
                "init", folder, "--municipality", "Exempel kommun", "--base-url", "https://dialog.example.org/",
                "--email", "dialog@example.org", "--now", "2026-11-23",
            ] + more,
            in: scratch.path
        )
    }

    /// The program is looked for with its templates in this checkout, and stands in the new folder.
    private func samtal(_ arguments: String..., drafts: Bool = false) throws -> ProgramRun {
        let all = arguments + ["--now", "2026-11-23"] + (drafts ? ["--drafts"] : [])
        return try runSamtal(all, in: scratch.path("var"))
    }

    @Test(arguments: ["sv", "sv,en"]) func buildsAtOnceWithOnlyWhatTheOfficeIsToSettle(_ languages: String) throws {
        let started = try start("--languages", languages)
        #expect(started.status == 0)
        #expect(started.output.contains("identity i content/site.yml är nu dialog.example.org"))
        let built = try samtal("build")
        #expect(built.status == 0)
        let warnings = built.errors.split(separator: "\n").filter { !$0.contains("accessibility") }
        #expect(warnings == [])
        let withDrafts = try samtal("check", drafts: true)
        #expect(withDrafts.status == 0)
        #expect(withDrafts.errors.split(separator: "\n").filter { !$0.contains("accessibility") } == [])
    }

    /// A site in English first has its example and its pages in English, as originals.
    @Test(arguments: ["en", "en,sv"]) func writesInEnglishWhereThatIsFirst(_ languages: String) throws {
        #expect(try start("--languages", languages).status == 0)
        let files = try FileManager.default.subpathsOfDirectory(atPath: scratch.path("var/content")).filter {
            $0.hasPrefix("dialogues/") || $0.hasPrefix("pages/")
        }
        .sorted()
        #expect(
            files == [
                "dialogues/example-new-playground.md", "pages/about-this-website.md", "pages/how-it-works.md",
                "pages/propose.md",
            ]
        )
        let built = try samtal("build", drafts: true)
        #expect(built.status == 0)
        #expect(built.errors.split(separator: "\n").filter { !$0.contains("accessibility") } == [])
        #expect(scratch.text("var/site/propose/index.html")?.contains("What can you propose?") == true)
        #expect(scratch.exists("var/site/dialogues/example-new-playground/index.html"))
    }

    /// Told until the notice is taken away, and without what is settled.
    @Test func tellsWhatIsToBeDecided() throws {
        let started = try start("--phone", "0300-12 34 56", "--letter", "Kommunen", "--visit", "Torget 1")
        let identity = "  - identity i content/site.yml är nu dialog.example.org och får aldrig ändras sedan\n"
        let check = try samtal("check").output
        let list = try #require(check.range(of: "Det här ska ni bestämma innan webbplatsen visas för alla:\n"))
        #expect(started.output.hasSuffix(check[list.lowerBound...]), "\(check)")
        #expect(check.contains(identity) && check.contains("accessibility") && !check.contains("under contact"))
        let settings = try #require(scratch.text("var/content/site.yml"))
        try scratch.write(
            settings.replacing("  phone:", with: "  # phone:") + "policy:\n  status: beslutad\n",
            to: "var/content/site.yml"
        )
        let then = try samtal("check").output
        #expect(then.contains("  - telefon under contact: det ska gå att delta utan dator\n"))
        #expect(!then.contains("policyn"))
        try scratch.write(settings.replacing("\nnotice:", with: "\n# notice:"), to: "var/content/site.yml")
        #expect(try !samtal("check").output.contains("Det här ska ni bestämma"))
    }

    /// What the template says is told of when the dialogue is no draft any more, and words of one's own are not.
    @Test func tellsOfTheTemplatesOwnTexts() throws {
        _ = try start()
        #expect(try samtal("new", "dialogue", "--title", "Torget i byn").status == 0)
        let path = "var/content/dialogues/torget-i-byn.md"
        let draft = try #require(scratch.text(path))
        #expect(try !samtal("check").errors.contains("mallens-text"))
        try scratch.write(draft.replacing("utkast: ja\n", with: ""), to: path)
        let told = try samtal("check").errors.split(separator: "\n").filter { $0.contains("[mallens-text]") }
        #expect(told.count == 8, "\(told.joined(separator: "\n"))")
        #expect(
            told.contains {
                $0.hasSuffix(
                    "\"vad som förändras för dem\" är mallens text. Skriv er egen, eller ta bort raden. [mallens-text]"
                )
            }
        )
        let page =
            "---\nrubrik: Om oss\ningress: Det första vi gör, och vad sidan berättar.\n---\n\nSkriv varför du vill vara med.\n"
        try scratch.write(page, to: "var/content/pages/om-oss.md")
        #expect(try !samtal("check").errors.contains("om-oss.md"))
    }

    @Test func namesNobodyElse() throws {
        _ = try start("--languages", "sv,en")
        let files = try FileManager.default.subpathsOfDirectory(atPath: scratch.path("var"))
        #expect(files.contains(".gitignore") && files.contains(".vscode/settings.json"))
        #expect(files.contains("content/_mallar/dialog.md") && files.contains("content/pages/foresla.en.md"))
        for file in files {
            let text = scratch.text("var/\(file)") ?? ""
            for word in ["Ale kommun", "Alafors", "Bohus", " Nol", "Hålanda", "{", "0303"] where text.contains(word) {
                let isOfFormat = word == "{" && (file.hasSuffix(".yml") || file.contains(".vscode"))
                #expect(isOfFormat, "\(file): \(word)")
            }
        }
    }

    @Test func refusesAFolderThatHoldsAnything() throws {
        try scratch.write("mitt", to: "var/anteckningar.txt")
        let started = try start()
        #expect(started.status == 3)
        #expect(started.errors.contains("där ligger \"anteckningar.txt\""))
        #expect(!scratch.exists("var/content"))
    }

    @Test func twoRunsNeverOverwrite() throws {
        try scratch.write("mitt", to: "var/.gitignore")
        #expect(try start().status == 0)
        #expect(scratch.text("var/.gitignore") == "mitt")
        try scratch.write("mitt", to: "var/content/site.yml")
        #expect(try start().status == 3)
        #expect(scratch.text("var/content/site.yml") == "mitt")
    }

    @Test func saysWhatIsMissingWhereNobodyCanBeAsked() throws {
        let started = try runSamtal(["init", "var", "--base-url", "https://dialog.example.org/"], in: scratch.path)
        #expect(started.status == 2)
        #expect(started.errors.contains("Det här saknas: --municipality, --email."))
        #expect(!scratch.exists("var"))
    }

    @Test(arguments: [
        ("--municipality", "A\" kommun"), ("--base-url", "dialog"), ("--identity", "Dialog.se"),
        ("--languages", "sv,xx"), ("--email", "dialog"), ("--name", "{identity}"),
    ])
    func refusesWhatCannotStandInTheFiles(_ option: String, _ value: String) throws {
        let started = try start(option, value)
        #expect(started.status == 2)
        #expect(started.errors.contains("går inte att använda för \(option)"))
        #expect(!scratch.exists("var"))
    }
}
