import Foundation
import Glibc
import TestSupport
import Testing

/// What one build leaves, another one finds: builds that overlap, and one that was broken off.
@Suite struct TwoBuildsTests {
    let folder: ScratchFolder
    private let now = ["--now", "2026-11-23T12:00"]

    init() throws {
        folder = try ScratchFolder()
        for name in ["content", "more"] {
            try folder.copy(Checkout.path("Tests/Small/content"), over: name)
        }
        try folder.write("---\nrubrik: Mer\n---\n\nMer text.\n", to: "more/pages/mer.md")
    }

    /// One that had read its manifest before the other published deleted the other's new page, and said that all was well.
    @Test(arguments: 0..<4)
    func letsNoBuildUndoAnother(_ try: Int) throws {
        let builds = ["content", "more"].map { samtal(["build", "--content", $0] + now, in: folder.path) }
        for build in builds {
            build.standardOutput = FileHandle.nullDevice
            build.standardError = FileHandle.nullDevice
            try build.run()
            usleep(UInt32.random(in: 0..<400_000))
        }
        builds.forEach { $0.waitUntilExit() }
        let statuses = builds.map(\.terminationStatus)
        #expect(statuses.contains(0))
        // The one with fewer pages may be told that the other's may not go; the one with more always comes last or not at all.
        #expect(statuses.allSatisfy { [0, 1, 3].contains($0) })
        #expect(folder.exists("site/mer/index.html") == (statuses[1] == 0))
    }

    /// Its subscribers would have got everything once more.
    @Test func missesAnIdThatWasChangedAfterABuildThatWasBrokenOff() throws {
        #expect(try runSamtal(["build"] + now, in: folder.path).status == 0)
        let feed = folder.path("site/feed.xml")
        try FileManager.default.removeItem(atPath: feed)
        try folder.makeFolder("site/feed.xml")
        #expect(try runSamtal(["build", "--content", "more"] + now, in: folder.path).status == 3)
        #expect(folder.text("site/manifest.json")?.contains("mer/index.html") == true)
        try FileManager.default.removeItem(atPath: feed)

        let page = try #require(folder.text("content/dialogues/torget.md"))
        try folder.write(page.replacing("rubrik:", with: "id: nols-torg\nrubrik:"), to: "content/dialogues/torget.md")
        let built = try runSamtal(["build"] + now, in: folder.path)
        #expect(built.status == 1)
        #expect(built.errors.contains("Skriv \"id: torget\" i filen"))
    }

    /// It was forgotten, and stayed for ever.
    @Test func triesAgainToDeleteWhatCouldNotBeDeleted() throws {
        let draft = "---\nrubrik: Utkast\nutkast: ja\n---\n\nInte än.\n"
        try folder.write(draft, to: "content/pages/utkast.md")
        #expect(try runSamtal(["build", "--drafts"] + now, in: folder.path).status == 0)
        #expect(folder.exists("site/utkast/index.html"))
        guard setFrozen(true, "site/utkast") else { return }
        for _ in 0..<2 {
            let built = try runSamtal(["build"] + now, in: folder.path)
            #expect(built.status == 3)
            #expect(built.errors.contains("Det gick inte att ta bort site/utkast/index.html: du har inte behörighet."))
            #expect(built.errors.contains("1 fil som inte längre hör till webbplatsen ligger kvar"))
            #expect(folder.text("site/manifest.json")?.contains("\"utkast/index.html\"") == true)
        }
        #expect(setFrozen(false, "site/utkast"))
        #expect(try runSamtal(["build"] + now, in: folder.path).status == 0)
        #expect(!folder.exists("site/utkast"))
        #expect(folder.text("site/manifest.json")?.contains("utkast") == false)
    }

    /// Whether it could be seen to that nothing in a folder can be deleted, or that it can again.
    private func setFrozen(_ isFrozen: Bool, _ name: String) -> Bool {
        guard geteuid() == 0 else { return chmod(folder.path(name), isFrozen ? 0o555 : 0o755) == 0 }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/chattr")
        process.arguments = [isFrozen ? "+i" : "-i", folder.path(name)]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
