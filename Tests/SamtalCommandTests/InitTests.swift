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
