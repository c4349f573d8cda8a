import Foundation
import Glibc
import SamtalBuild
import SamtalModel
import SamtalSite
import TestSupport
import Testing

/// What is not ours in the output folder is neither read, written through, replaced nor deleted.
@Suite struct StrangersTests {
    let folder: ScratchFolder
    var site: String { folder.path("site") }

    init() throws { folder = try ScratchFolder() }

    private func expectRefusal(_ words: String, _ wanted: Publication) async throws {
        let before = try folder.texts()
        let error = await #expect(throws: DiskError.self) { try await publish(wanted, to: site) }
        #expect(try #require(error).message.swedish.contains(words))
        #expect(try folder.texts() == before)
    }

    @Test func refusesAFolderWithFilesAndNoManifest() async throws {
        try folder.write("mitt", to: "site/brev.txt")
        try await expectRefusal("ingen manifest.json", plainSite(["/": "hem"]))
    }

    @Test func countsAFolderOfDotNamesAsEmpty() async throws {
        try folder.write("*", to: "site/.gitignore")
        try folder.write("ref", to: "site/.git/HEAD")
        _ = try await publish(plainSite(["/": "hem"]), to: site)
        _ = try await publish(plainSite(["/a/": "a"]), to: site)
        #expect(folder.text("site/.gitignore") == "*")
        #expect(folder.text("site/.git/HEAD") == "ref")
    }

    @Test func refusesAManifestThatIsNotOurs() async throws {
        try folder.write(#"{"name": "En app", "icons": []}"#, to: "site/manifest.json")
        try await expectRefusal("inte en fil som den här versionen av Samtal har skrivit", plainSite(["/": "hem"]))
    }

    @Test(arguments: ["../mitt.txt", "/etc/passwd", "a/../../mitt.txt", "", "a//b", "./a", ".git/HEAD", "a/\u{0}b"])
    func refusesAManifestThatNamesFilesOutside(_ path: String) async throws {
        try folder.write("mitt", to: "mitt.txt")
        let manifest = Manifest(files: [path])
        try folder.write(String(decoding: manifest.json, as: UTF8.self), to: "site/manifest.json")
        try await expectRefusal("inte kan ligga på webbplatsen", plainSite(["/": "hem"]))
    }

    @Test(arguments: ["", "moten/", "//", "/../", "/a\u{0}b", "/a/./b"])
    func refusesAManifestThatPromisesWhatNoSiteHas(_ address: String) async throws {
        let manifest = Manifest(permanent: [Address(address)])
        try folder.write(String(decoding: manifest.json, as: UTF8.self), to: "site/manifest.json")
        try await expectRefusal("inte kan ligga på webbplatsen", plainSite(["/": "hem"]))
    }

    @Test func refusesAFileInTheWayOfANewOne() async throws {
        _ = try await publish(plainSite(["/": "hem"]), to: site)
        try folder.write("mitt", to: "site/moten/index.html")
        try await expectRefusal("inte gjord av Samtal", plainSite(["/": "nytt hem", "/moten/": "möten"]))
    }

    @Test func refusesAFolderInTheWayOfANewFile() async throws {
        _ = try await publish(plainSite(["/": "hem"]), to: site)
        try folder.write("mitt", to: "site/feed.xml/brev.txt")
        try await expectRefusal("inte gjord av Samtal", plainSite(["/": "nytt hem", "/feed.xml": "flöde"]))
    }

    @Test func refusesToWriteThroughALink() async throws {
        try folder.write("mitt", to: "annat/index.html")
        _ = try await publish(plainSite(["/": "hem"]), to: site)
        try folder.link("site/moten", to: folder.path("annat"))
        try await expectRefusal("är inte en mapp som Samtal har gjort", plainSite(["/": "hem", "/moten/": "möten"]))
        #expect(folder.text("annat/index.html") == "mitt")
    }

    @Test func refusesToReplaceALinkThatHasTakenTheNameOfAFile() async throws {
        try folder.write("mitt", to: "annat.txt")
        _ = try await publish(plainSite(["/": "hem"]), to: site)
        try FileManager.default.removeItem(atPath: folder.path("site/index.html"))
        try folder.link("site/index.html", to: folder.path("annat.txt"))
        await #expect(throws: DiskError.self) { try await publish(plainSite(["/": "nytt"]), to: site) }
        #expect(folder.text("annat.txt") == "mitt")
    }

    @Test func deletesNothingBehindALink() async throws {
        _ = try await publish(plainSite(["/": "hem", "/moten/": "möten"]), to: site)
        try FileManager.default.moveItem(atPath: folder.path("site/moten"), toPath: folder.path("annat"))
        try folder.link("site/moten", to: folder.path("annat"))
        #expect(try await publish(plainSite(["/": "hem"]), to: site).deleted == 0)
        #expect(folder.text("annat/index.html") == "möten")
    }

    /// To Swift `/` and a combining mark are one Character, which parts no names; to the system it parts them.
    @Test(arguments: ["\u{301}", "\u{200D}", "\u{FF9E}", "\u{600}"])
    func deletesNothingBehindALinkThatACombiningMarkHides(_ mark: String) async throws {
        try folder.write("mitt", to: "annat/\(mark)keep.txt")
        _ = try await publish(plainSite(["/": "hem"]), to: site)
        let poisoned = Manifest(files: ["index.html", "lank/\(mark)keep.txt"])
        try folder.write(String(decoding: poisoned.json, as: UTF8.self), to: "site/manifest.json")
        try folder.link("site/lank", to: folder.path("annat"))
        #expect(try await publish(plainSite(["/": "hem"]), to: site).deleted == 0)
        #expect(folder.text("annat/\(mark)keep.txt") == "mitt")
    }

    @Test(arguments: ["../\u{301}mitt.txt", "a/..\u{2F}\u{301}x", "/\u{301}etc", "a/\u{301}/../../x", "./\u{301}a"])
    func refusesAManifestWhoseWayOutACombiningMarkHides(_ path: String) async throws {
        try folder.write(String(decoding: Manifest(files: [path]).json, as: UTF8.self), to: "site/manifest.json")
        try await expectRefusal("inte kan ligga på webbplatsen", plainSite(["/": "hem"]))
    }

    @Test func neverHangsOnAPipe() async throws {
        _ = try await publish(plainSite(["/": "hem"]), to: site)
        try FileManager.default.removeItem(atPath: folder.path("site/index.html"))
        #expect(mkfifo(folder.path("site/index.html"), 0o600) == 0)
        await #expect(throws: DiskError.self) { try await publish(plainSite(["/": "hem"]), to: site) }
    }

    @Test func refusesASecondBuildAtTheSameTime() async throws {
        try folder.makeFolder("site")
        let other = open(site, O_RDONLY)
        defer { close(other) }
        #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
        try await expectRefusal("Ett annat bygge", plainSite(["/": "hem"]))
    }

    @Test func letsTheNextBuildInWhenOneIsDone() async throws {
        for text in ["ett", "två"] { _ = try await publish(plainSite(["/": text]), to: site) }
        #expect(folder.text("site/index.html") == "två")
    }

    @Test func leavesNoFolderThatWasMadeForNothing() throws {
        for name in ["ny", "ny/inre/innerst/"] { _ = try OutputFolder.open(folder.path(name)) }
        #expect(!folder.exists("ny"))
        try folder.makeFolder("tom")
        _ = try OutputFolder.open(folder.path("tom/inre"))
        #expect(folder.exists("tom"))
        #expect(!folder.exists("tom/inre"))
    }
}
