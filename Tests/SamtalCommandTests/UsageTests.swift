import Foundation
import TestSupport
import Testing

@testable import SamtalCommand

/// What the program says of how it is used: in Swedish, or in the language that was asked for wherever that stands.
@Suite struct UsageTests {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.copy(Checkout.path("Tests/Small/content"), over: "content")
    }

    private func run(_ arguments: String...) throws -> ProgramRun { try runSamtal(arguments, in: folder.path) }

    @Test(arguments: [
        (["buld"], "Kommandot \"buld\" finns inte. Menade du \"build\"?"),
        (["xyzzy"], "Kommandot \"xyzzy\" finns inte."),
        (["--language", "en", "buld"], "There is no command 'buld'. Did you mean 'build'?"),
        (["check", "--contnt", "x"], "Valet --contnt finns inte. Menade du \"--content\"?"),
        (["check", "--content"], "--content <mapp> saknar sitt värde."),
        (["build", "extra"], "\"extra\" hör inte till det som kommandot tar."),
        (["check", "--format", "xml"], "Värdet \"xml\" går inte att läsa för --format <format>. Skriv ett av"),
        (["report"], "Fel: <år> saknas."), (["report", "i år"], "Värdet \"i år\" går inte att läsa för <år>."),
        (["check", "--due", "367"], "--due tar ett antal dagar, från 0 till 366."),
        (["check", "--now", "idag"], "Värdet \"idag\" går inte att läsa för --now <tid>."),
    ])
    func saysWhatIsWrongWithTheUsage(_ arguments: [String], _ text: String) throws {
        let told = try runSamtal(arguments, in: folder.path)
        #expect(told.status == 2)
        #expect(told.errors.contains(text))
        #expect(told.output.isEmpty)
    }

    @Test(arguments: [
        ["--help"], ["build", "--help"], ["help", "check"], ["check", "--help"], ["report", "--help"],
    ])
    func helpIsInOneLanguage(_ arguments: [String]) throws {
        let swedish = try runSamtal(arguments, in: folder.path)
        #expect(swedish.status == 0)
        for word in ["USAGE", "ARGUMENTS", "OPTIONS", "Show help", "default:", "values:", "subcommand", "Exit codes"] {
            #expect(!swedish.output.contains(word))
        }
        #expect(swedish.output.contains("Slutkoder: 0 "))
        let english = try runSamtal(["--language", "en"] + arguments, in: folder.path)
        #expect(english.output.contains("Exit codes: 0, "))
        #expect(!english.output.contains("Slutkoder"))
        #expect(try runSamtal(arguments + ["--language=en"], in: folder.path).output == english.output)
    }

    @Test func theLanguageMayStandBeforeTheCommand() throws {
        let before = try run("--language", "en", "check", "--now", "2026-11-23")
        let after = try run("check", "--now", "2026-11-23", "--language", "en")
        #expect(before.errors == after.errors)
        #expect(before.output.hasPrefix("No errors"))
    }

    @Test func theVersionIsTheChangelogs() throws {
        #expect(try run("--version").output == "samtal \(samtalVersion)\n")
        let changelog = try String(contentsOfFile: Checkout.path("CHANGELOG.md"), encoding: .utf8)
        let heading = changelog.split(separator: "\n").first { $0.hasPrefix("## ") }
        #expect(heading?.hasPrefix("## \(samtalVersion)") == true)
    }

    @Test func checksContentWhereverItIsAndAsksNothingOfTheOutput() throws {
        let told = try runSamtal(["check", "--content", ".", "--now", "2026-11-23"], in: folder.path + "/content")
        #expect(told.status == 0, "\(told.errors)")
    }
}
