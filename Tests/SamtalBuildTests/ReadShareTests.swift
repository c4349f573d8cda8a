@testable import SamtalBuild
import SamtalModel
import TestSupport
import Testing

/// Themes and languages are found where the person stands, beside the program, or in the checkout.
@Suite struct ReadShareTests {
    let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func found(_ name: String, program: String? = nil, standing: String = ".") -> String? {
        ShareSearch(
            programFolder: program.map(folder.path),
            workingFolder: folder.path(standing)
        ).find(name)?.replacing(folder.path, with: "")
    }

    @Test func findsWhatIsInstalledBesideTheProgram() throws {
        try folder.write("", to: "usr/share/samtal/themes/standard/x")
        try folder.makeFolder("usr/bin")
        try folder.makeFolder("hemma")
        #expect(
            found("themes/standard", program: "usr/bin", standing: "hemma")
                == "/usr/bin/../share/samtal/themes/standard"
        )
    }

    @Test func prefersWhatIsWhereThePersonStands() throws {
        try folder.write("", to: "usr/share/samtal/languages/sv.yml")
        try folder.write("", to: "hemma/languages/sv.yml")
        try folder.makeFolder("usr/bin")
        #expect(found("languages", program: "usr/bin", standing: "hemma") == "/hemma/languages")
    }

    @Test func looksUpwardForTheCheckout() throws {
        try folder.write("", to: "samtal/languages/sv.yml")
        try folder.makeFolder("samtal/.build/debug")
        try folder.makeFolder("samtal/docs/bilder")
        try folder.makeFolder("hemma")
        #expect(found("languages", program: "samtal/.build/debug", standing: "hemma") == "/samtal/languages")
        #expect(found("languages", standing: "samtal/docs/bilder") == "/samtal/languages")
        #expect(found("languages", standing: "hemma") == nil)
    }

    @Test func putsAnOwnThemeOverTheStandardOne() throws {
        try folder.write("standard", to: "themes/standard/templates/page.mustache")
        try folder.write("standard", to: "themes/standard/assets/style.css")
        try folder.write("eget", to: "eget/assets/style.css")
        try folder.write("skräp", to: "eget/.DS_Store")
        let search = ShareSearch(programFolder: nil, workingFolder: folder.path)
        let files = try readTheme(folder.path("eget/"), search: search)
        #expect(files.map(\.name) == ["assets/style.css", "templates/page.mustache"])
        #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["eget", "standard"])
    }

    /// Any folder would else be taken for a theme that changes nothing.
    @Test(arguments: [
        (["anteckningar.txt"], "är inget tema"), (["templates/sida.html"], "är inget tema"), ([], "är inget tema"),
        (["assets/style.css", "templats/page.mustache"], "/templats/page.mustache hör inte till temat"),
        (["templates/page.mustache", "templates/page.mustach"], "/templates/page.mustach hör inte till temat"),
    ])
    func refusesAFolderThatIsNoTheme(_ names: [String], words: String) throws {
        try folder.makeFolder("themes/standard")
        try folder.makeFolder("eget")
        for name in names { try folder.write("", to: "eget/\(name)") }
        let search = ShareSearch(programFolder: nil, workingFolder: folder.path)
        let error = #expect(throws: DiskError.self) { try readTheme(folder.path("eget"), search: search) }
        #expect(try #require(error).message.swedish.contains(words))
    }

    @Test func leavesWhatStandsBesideATheme() throws {
        for name in ["README.md", "assets/style.css"] { try folder.write("", to: "eget/\(name)") }
        let search = ShareSearch(programFolder: nil, workingFolder: folder.path)
        #expect(try readTheme(folder.path("eget"), search: search).map(\.name) == ["assets/style.css"])
    }

    @Test func saysWhichThemeIsMissing() throws {
        let search = ShareSearch(programFolder: nil, workingFolder: folder.path)
        let error = #expect(throws: DiskError.self) { try readTheme(folder.path("inget"), search: search) }
        #expect(try #require(error).message.swedish.contains("inget"))
        #expect(throws: DiskError.self) { try readLanguages(search: search) }
    }
}
