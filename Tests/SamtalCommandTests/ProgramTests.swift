import Foundation
import Glibc
import TestSupport
import Testing

/// The program as people run it: its exit codes, what it says, and what it leaves.
@Suite struct ProgramTests {
    let folder: ScratchFolder
    private let now = ["--now", "2026-11-23T12:00"]

    init() throws {
        folder = try ScratchFolder()
        try folder.copy(Checkout.path("Tests/Small/content"), over: "content")
    }

    private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramRun {
        // The program finds its themes from where it lies, in the checkout's build folder.
        try runSamtal(
            arguments + (arguments.first?.hasPrefix("-") == true ? [] : now),
            in: folder.path,
            environment: environment
        )
    }

    @Test func buildsAndSaysSo() throws {
        let built = try run("build")
        #expect(built.status == 0)
        #expect(built.output.hasPrefix("Webbplatsen ligger i site: "))
        #expect(folder.exists("site/index.html"))
        #expect(folder.exists("site/manifest.json"))
    }

    @Test func changesNothingTheSecondTime() throws {
        _ = try run("build")
        let before = try folder.texts(below: "site")
        let again = try run("build")
        #expect(again.output.contains("\n0 filer skrivna, "))
        #expect(!again.output.contains("--previous"))
        #expect(try folder.texts(below: "site") == before)
    }

    @Test func writesNothingWhenTheContentIsWrong() throws {
        _ = try run("build")
        let before = try folder.texts(below: "site")
        try folder.write("name: Samtal\nnamn: fel\n", to: "content/site.yml")
        let built = try run("build")
        #expect(built.status == 1)
        #expect(built.errors.contains("content/site.yml:"))
        #expect(try folder.texts(below: "site") == before)
        #expect(try run("check").status == 1)
    }

    @Test func makesNoFolderForContentThatIsWrong() throws {
        try folder.write("", to: "content/site.yml")
        #expect(try run("build").status == 1)
        #expect(!folder.exists("site"))
    }

    @Test(arguments: [
        ["--nej"], ["build", "--now", "idag"], ["build", "--base-url", "ftp://x"], ["check", "--format", "x"], ["bygg"],
    ])
    func answersWrongUsageWithTwo(_ arguments: [String]) throws {
        #expect(try runSamtal(arguments, in: folder.path).status == 2)
    }

    @Test(arguments: ["", "nu", "99999999999999999999", "1.5"])
    func refusesAnEpochThatIsNoNumber(_ epoch: String) throws {
        let built = try runSamtal(["build"], in: folder.path, environment: ["SOURCE_DATE_EPOCH": epoch])
        #expect(built.status == 2)
        #expect(built.errors.contains("SOURCE_DATE_EPOCH"))
    }

    @Test func answersAMissingFolderWithThree() throws {
        let built = try run("build", "--content", "finns-inte")
        #expect(built.status == 3)
        #expect(built.errors.hasPrefix("samtal: fel: Mappen \"finns-inte\" finns inte här."))
        #expect(
            try run("build", "--content", "finns-inte", "--language", "en").errors.hasPrefix(
                "samtal: error: There is no folder"
            )
        )
    }

    @Test(arguments: [
        ["--output", "content/site"], ["--output", "."], ["--output", "content"],
        ["--previous", "finns-inte.json"], ["--theme", "finns-inte"],
    ])
    func answersFoldersThatCannotBeUsedWithThree(_ options: [String]) throws {
        let built = try runSamtal(["build"] + options + now, in: folder.path)
        #expect(built.status == 3)
        #expect(built.errors.hasPrefix("samtal: fel: "))
    }

    @Test func refusesToBuildWhileAnotherBuildDoes() throws {
        try folder.makeFolder("site")
        let other = open(folder.path("site"), O_RDONLY)
        defer { close(other) }
        #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
        let built = try run("build")
        #expect(built.status == 3)
        #expect(built.errors.contains("Ett annat bygge"))
    }

    @Test func givesTheSameBytesInAnyZoneAndLanguage() throws {
        _ = try run("build", environment: ["TZ": "Pacific/Auckland", "LC_ALL": "sv_SE.UTF-8", "LANG": "sv_SE.UTF-8"])
        _ = try run("build", "--output", "annan", environment: ["TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8"])
        #expect(try folder.texts(below: "site") == folder.texts(below: "annan"))
    }

    @Test func takesTheEpochAsItsTime() throws {
        let epoch = ["SOURCE_DATE_EPOCH": "1795431600"]
        #expect(try runSamtal(["build"], in: folder.path, environment: epoch).status == 0)
        _ = try run("build", "--output", "annan")
        #expect(try folder.texts(below: "site") == folder.texts(below: "annan"))
    }

    @Test func remembersNothingOfDrafts() throws {
        _ = try run("build")
        let page = try #require(folder.text("content/dialogues/torget.md"))
        let draft = page.replacing("---\nrubrik", with: "---\nutkast: ja\nrubrik", maxReplacements: 1)
            .replacing("torget-1", with: "utkast-1")
        try folder.write(draft, to: "content/dialogues/utkast.md")
        #expect(try run("build").status == 0)
        #expect(!folder.exists("site/dialoger/utkast/index.html"))
        #expect(try run("build", "--drafts").status == 0)
        #expect(folder.exists("site/dialoger/utkast/index.html"))
        #expect(try run("build").status == 0)
        #expect(!folder.exists("site/dialoger/utkast/index.html"))
        try FileManager.default.removeItem(atPath: folder.path("content/dialogues/torget.md"))
        #expect(try run("build").errors.contains("Adressen /dialoger/torget/"))
    }

    @Test func answersStrictChecksOfWarningsWithOne() throws {
        let page = try #require(folder.text("content/dialogues/torget.md"))
        let long = page.replacing(
            "rubrik: ",
            with: "rubrik: \(String(repeating: "Nytt torg ", count: 10))",
            maxReplacements: 1
        )
        try folder.write(long, to: "content/dialogues/torget.md")
        #expect(try run("check").status == 0)
        #expect(try run("check", "--strict").status == 1)
    }

    @Test func writesFindingsForMachines() throws {
        try folder.write("", to: "content/site.yml")
        let json = try run("check", "--format", "json")
        let found = try JSONDecoder().decode(Findings.self, from: Data(json.output.utf8))
        #expect(found.version == 2)
        #expect(found.diagnostics.contains { $0.kind == "nyckel-saknas" })
        #expect(found.diagnostics.contains { $0.file == "content/site.yml" && $0.severity == "error" && $0.line == 1 })
        #expect(
            try run("check", "--format", "github").output.contains(
                "::error file=content/site.yml,line=1,col=1,title=fel (nyckel-saknas)::"
            )
        )
    }

    private struct Findings: Decodable {
        let version: Int
        let diagnostics: [Finding]
    }

    private struct Finding: Decodable {
        let kind: String
        let severity: String
        let file: String
        let line: Int
        let column: Int
        let message: String
    }
}
