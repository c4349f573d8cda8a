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

    @Test(arguments: ["sv", "sv,en", "en", "en,sv"])
    func buildsAtOnceWithOnlyWhatTheOfficeIsToSettle(_ languages: String) throws {
        let started = try start("--languages", languages)
        #expect(started.status == 0)
        #expect(started.output.contains("identity i content/site.yml är nu dialog.example.org"))
        let template = languages.hasPrefix("en") ? "_templates/dialogue.md" : "_mallar/dialog.md"
        #expect(started.output.contains("med mallen content/\(template)."))
        #expect(scratch.exists("var/content/\(template)"))
        let built = try samtal("build")
        #expect(built.status == 0)
        let warnings = built.errors.split(separator: "\n").filter { !$0.contains("accessibility") }
        #expect(warnings == [])
        let withDrafts = try samtal("check", drafts: true)
        #expect(withDrafts.status == 0)
        #expect(withDrafts.errors.split(separator: "\n").filter { !$0.contains("accessibility") } == [])
    }

    /// The commented statement is what the law asks for, once its marks are taken away.
    @Test(arguments: ["sv", "en,sv"]) func hasAStatementThatIsWhole(_ languages: String) throws {
        _ = try start("--languages", languages)
        var lines = try #require(scratch.text("var/content/site.yml")).components(separatedBy: "\n")
        let first = try #require(lines.firstIndex(of: "# accessibility:"))
        for index in first..<lines.count where lines[index].hasPrefix("# ") { lines[index].removeFirst(2) }
        try scratch.write(lines.joined(separator: "\n"), to: "var/content/site.yml")
        let checked = try samtal("check")
        #expect(checked.status == 0 && checked.errors == "", "\(checked.errors)")
    }

    private func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: scratch.path("var")).filter { file in
            scratch.text("var/\(file)") != nil
        }
        .sorted()
    }

    /// An office gets its own first language; of the others only the pages, the names of registers and how one translates.
    @Test(arguments: [
        ("sv", ["_mallar/oversattning.md"]),
        ("sv,en", ["_mallar/oversattning.md", "organisation.yml", ".en.md"]),
    ])
    func writesNoEnglishInSwedish(_ languages: String, _ allowed: [String]) throws {
        _ = try start("--languages", languages)
        for file in try files() where !allowed.contains(where: file.hasSuffix) {
            // What a schema shows of a register has a name in each language.
            guard !file.hasSuffix("organisation.schema.json") else { continue }
            let text = scratch.text("var/\(file)") ?? ""
            for word in [" the ", "The ", " and ", "Write ", "For example"] {
                #expect(!text.contains(word), "\(file): \(word)")
            }
        }
    }

    @Test(arguments: [("en", []), ("en,sv", ["organisation.yml", ".sv.md", ".sv.lattlast.md"])])
    func writesNoSwedishInEnglish(_ languages: String, _ allowed: [String]) throws {
        _ = try start("--languages", languages)
        for file in try files() where !allowed.contains(where: file.hasSuffix) {
            guard !file.hasSuffix("organisation.schema.json") else { continue }
            let text = scratch.text("var/\(file)") ?? ""
            #expect(!text.contains(/[åäöÅÄÖ]|Skriv|Till exempel|dialoger/), "\(file)")
        }
    }

    /// A site in English first has its example and its pages in English, as originals, and the others as translations.
    @Test(arguments: [
        ("en", ["about-this-website.md", "how-it-works.md", "propose.md"]),
        (
            "en,sv",
            [
                "about-this-website.md", "about-this-website.sv.md", "how-it-works.md", "how-it-works.sv.lattlast.md",
                "how-it-works.sv.md", "propose.md", "propose.sv.lattlast.md", "propose.sv.md",
            ]
        ),
    ])
    func writesInEnglishWhereThatIsFirst(_ languages: String, _ pages: [String]) throws {
        #expect(try start("--languages", languages).status == 0)
        let content = try files().compactMap { $0.hasPrefix("content/") ? String($0.dropFirst(8)) : nil }
        #expect(content.filter { $0.hasPrefix("pages/") } == pages.map { "pages/\($0)" })
        #expect(content.filter { $0.hasPrefix("dialogues/") } == ["dialogues/example-new-playground.md"])
        #expect(!content.contains { $0.hasPrefix("_mallar") })
        let built = try samtal("build", drafts: true)
        #expect(built.status == 0)
        #expect(built.errors.split(separator: "\n").filter { !$0.contains("accessibility") } == [])
        #expect(scratch.text("var/site/propose/index.html")?.contains("What can you propose?") == true)
        #expect(scratch.exists("var/site/dialogues/example-new-playground/index.html"))
        #expect(scratch.exists("var/site/sv/foresla/index.html") == languages.hasSuffix("sv"))
    }

    /// What the templates say to copy is content as it stands, one below the other.
    @Test(arguments: [
        (
            "sv", ["_mallar/dialog.md", "_mallar/mote.md", "_mallar/aterkoppling.md"], "_mallar/forslag.md",
            "2027-04-08"
        ),
        (
            "en", ["_templates/dialogue.md", "_templates/meeting.md", "_templates/feedback.md"],
            "_templates/proposal.md", "2027-04-08"
        ),
    ])
    func hasTemplatesThatBuild(_ language: String, _ parts: [String], _ proposal: String, _ day: String) throws {
        _ = try start("--languages", language)
        let dialogue = try parts.map(block).joined(separator: "\n")
        try scratch.write(dialogue.replacing(/(utkast: ja|draft: yes)\n/, with: ""), to: "var/content/dialogues/x.md")
        try scratch.write(
            try block(proposal).replacing(/(utkast: ja|draft: yes)\n/, with: ""),
            to: "var/content/dialogues/y.md"
        )
        let checked = try runSamtal(["check", "--now", day], in: scratch.path("var"))
        let lines = checked.errors.split(separator: "\n").filter { $0.contains("content/dialogues/") }
        #expect(checked.status == 0, "\(checked.errors)")
        // Nobody has counted the votes of the example since.
        let told = lines.filter { !$0.contains("[roster-raknas]") }
        #expect(told.allSatisfy { $0.contains("[mallens-text]") }, "\(told.joined(separator: "\n"))")
        #expect(told.count > 20, "\(told.joined(separator: "\n"))")
    }

    /// The first block of code of a template.
    private func block(_ file: String) throws -> String {
        let text = try #require(scratch.text("var/content/\(file)"))
        let block = try #require(text.components(separatedBy: "```markdown\n").dropFirst().first)
        return try #require(block.components(separatedBy: "```").first)
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

    /// Somebody who has not begun, or stands in the wrong folder, is told the way.
    @Test func leadsThoseThereWhoStandElsewhere() throws {
        let nothing = try runSamtal(["check"], in: scratch.path)
        #expect(nothing.status == 3)
        #expect(
            nothing.errors == """
                samtal: fel: Mappen "content" finns inte här. Gå med cd till mappen som "content" ligger i, eller säg var den \
                är med --content MAPP. Har ni inget innehåll än, skriver "samtal init min-kommun" en mapp att börja med.

                """
        )
        try scratch.write("text", to: "tom/content/dialogues/torget.md")
        let empty = try runSamtal(["check"], in: scratch.path("tom"))
        #expect(empty.status == 1)
        #expect(
            empty.errors.hasPrefix(
                "content:1:1: fel: I mappen content finns varken site.yml eller organisation.yml. Är det rätt mapp? Säg annars "
                    + "vilken det är med --content MAPP. Har ni inget innehåll än, skriver \"samtal init ny-mapp\" en hel mapp "
                    + "att börja med. [fil-saknas]\n"
            )
        )
        #expect(empty.errors.contains("[") && !empty.errors.contains("organisation.yml saknas"))
        _ = try start()
        for (folder, way) in [("var/content", ".."), ("var/content/pages", "../..")] {
            let inside = try runSamtal(["check"], in: scratch.path(folder))
            #expect(inside.errors.contains("du står inne i innehållet. Skriv \"cd \(way)\" och försök igen."))
        }
        try FileManager.default.removeItem(atPath: scratch.path("var/content/organisation.yml"))
        #expect(
            try samtal("check").errors.contains(
                "content/organisation.yml:1:1: fel: Filen organisation.yml saknas. Lägg den i mappen content. Har ni ingen än, "
                    + "skriver \"samtal init ny-mapp\" en som ni kan kopiera. [fil-saknas]"
            )
        )
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
