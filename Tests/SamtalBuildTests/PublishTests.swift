import Foundation
import SamtalBuild
import SamtalModel
import SamtalSite
import TestSupport
import Testing

/// A site of plain texts by address; all that end in `/` are permanent, and an asset's text is its name.
func plainSite(
    _ texts: [String: String],
    assets: [String] = [],
    on today: Int = 0,
    previous: Manifest? = nil
) -> Publication {
    let assets = assets.map { text in
        PlannedFile(address: Address("/assets/\(text)"), isPermanent: false) { Array(text.utf8) }
    }
    let files = texts.sorted { $0.key < $1.key }.map { address, text in
        PlannedFile(address: Address(address), isPermanent: address.hasSuffix("/")) { Array(text.utf8) }
    }
    return Publication(
        assets: assets,
        media: [],
        contentFolder: "content",
        files: files,
        manifest: Manifest(
            files: (files + assets).map(\.address.file),
            permanent: files.filter(\.isPermanent).map(\.address)
        ),
        today: Day(number: 20_780 + today),
        previous: previous
    )
}

/// Publishes as a build by itself, with the folder locked for as long as it takes.
func publish(_ site: Publication, to path: String) async throws -> FileCounts {
    try await publish(site, to: OutputFolder.open(path)).counts
}

@Suite struct PublishTests {
    let folder: ScratchFolder
    var site: String { folder.path("site") }
    let long = Date(timeIntervalSince1970: 1_000_000_000)

    init() throws { folder = try ScratchFolder() }

    @Test func writesEveryFileAndTheManifest() async throws {
        let counts = try await publish(plainSite(["/": "hem", "/moten/": "möten", "/feed.xml": "flöde"]), to: site)
        #expect(counts == FileCounts(written: 3))
        #expect(folder.text("site/index.html") == "hem")
        #expect(folder.text("site/moten/index.html") == "möten")
        #expect(folder.text("site/feed.xml") == "flöde")
        #expect(
            folder.text("site/manifest.json") == """
                {
                  "samtal-manifest": 1,
                  "files": [
                    "feed.xml",
                    "index.html",
                    "moten/index.html"
                  ],
                  "permanent": [
                    "/",
                    "/moten/"
                  ],
                  "dialogues": [],
                  "occasions": []
                }

                """
        )
    }

    @Test func leavesUnchangedFilesUntouched() async throws {
        _ = try await publish(plainSite(["/": "hem", "/a/": "samma längd"]), to: site)
        for file in ["index.html", "a/index.html", "manifest.json"] { try folder.setAge(of: "site/\(file)", to: long) }
        let counts = try await publish(plainSite(["/": "hem", "/a/": "samma_längd"]), to: site)
        #expect(counts == FileCounts(written: 1, unchanged: 1))
        #expect(try folder.age(of: "site/index.html") == long)
        #expect(try folder.age(of: "site/manifest.json") == long)
        #expect(try folder.age(of: "site/a/index.html") != long)
        #expect(folder.text("site/a/index.html") == "samma_längd")
    }

    @Test func deletesWhatIsGoneAndTheFoldersThatAreThenEmpty() async throws {
        _ = try await publish(plainSite(["/": "hem", "/a/b/": "1", "/a/c/": "2"]), to: site)
        try folder.write("främmande", to: "site/a/c/anteckning.txt")
        let counts = try await publish(plainSite(["/": "hem"]), to: site)
        #expect(counts == FileCounts(unchanged: 1, deleted: 2))
        #expect(!folder.exists("site/a/b"))
        #expect(folder.text("site/a/c/anteckning.txt") == "främmande")
        #expect(!folder.exists("site/a/c/index.html"))
    }

    @Test func givesTheSameBytesWhateverWasThereBefore() async throws {
        let wanted = plainSite(["/": "hem", "/b/": "b", "/feed.xml": "f"])
        _ = try await publish(plainSite(["/": "gammalt", "/a/": "a", "/b": "fil där en mapp ska vara"]), to: site)
        _ = try await publish(wanted, to: site)
        _ = try await publish(wanted, to: folder.path("ny"))
        #expect(try folder.texts(below: "site") == folder.texts(below: "ny"))
    }

    @Test(arguments: [("/b", "/b/"), ("/b/", "/b"), ("/b/c/d/", "/b"), ("/b", "/b/c/d/")])
    func turnsFilesIntoFoldersAndBack(_ before: String, _ after: String) async throws {
        _ = try await publish(plainSite([before: "förr"]), to: site)
        _ = try await publish(plainSite([after: "nu"]), to: site)
        #expect(folder.text("site/\(Address(after).file)") == "nu")
        #expect(try folder.texts(below: "site").count == 2)
    }

    @Test func copiesMediaAndKeepsWhatIsTheSame() async throws {
        let picture = String(repeating: "å", count: 300_000)
        try folder.write(picture, to: "content/media/torget/bild.png")
        let plain = plainSite(["/": "hem"])
        let site = Publication(
            assets: [],
            media: [MediaFile(path: "torget/bild.png", size: 600_000, dimensions: nil)],
            contentFolder: folder.path("content"),
            files: plain.files,
            manifest: Manifest(files: plain.manifest.files + ["media/torget/bild.png"]),
            today: plain.today
        )
        #expect(try await publish(site, to: self.site) == FileCounts(written: 2))
        #expect(folder.text("site/media/torget/bild.png") == picture)
        #expect(try await publish(site, to: self.site) == FileCounts(unchanged: 2))
        try folder.write("ny", to: "content/media/torget/bild.png")
        #expect(try await publish(site, to: self.site) == FileCounts(written: 1, unchanged: 1))
        #expect(folder.text("site/media/torget/bild.png") == "ny")
    }

    /// To the system they are two names; both stayed when one was renamed to the other.
    @Test func deletesANameThatOnlyLooksLikeTheNewOne() async throws {
        _ = try await publish(plainSite(["/media/mo\u{308}te.txt": "ett"]), to: site)
        #expect(try await publish(plainSite(["/media/m\u{F6}te.txt": "ett"]), to: site).deleted == 1)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("site/media"))
        #expect(names.map { Array($0.utf8) } == [Array("m\u{F6}te.txt".utf8)])
    }

    /// Whoever asks at any moment gets a page as it was or as it is to be.
    @Test func showsNoPageHalfWritten() async throws {
        let (old, new) = (String(repeating: "förr", count: 5_000), String(repeating: "efteråt", count: 5_000))
        func version(_ text: String) -> Publication {
            plainSite(Dictionary(uniqueKeysWithValues: (0..<200).map { ("/sida/\($0)/", text) }))
        }
        _ = try await publish(version(old), to: site)
        async let publishing = Task.detached { [site] in try await publish(version(new), to: site) }.value
        var asked = 0
        repeat {
            for number in stride(from: asked % 7, to: 200, by: 7) {
                let text = folder.text("site/sida/\(number)/index.html")
                #expect(text == old || text == new)
                asked += 1
            }
        } while folder.text("site/sida/199/index.html") != new && asked < 100_000
        #expect(try await publishing.written == 200)
    }

    @Test func writesThousandsOfFilesOnAllCores() async throws {
        let texts = Dictionary(uniqueKeysWithValues: (0..<2_000).map { ("/sida/\($0)/", "sida \($0)") })
        #expect(try await publish(plainSite(texts), to: site) == FileCounts(written: 2_000))
        #expect(try await publish(plainSite(texts), to: site) == FileCounts(unchanged: 2_000))
        #expect(folder.text("site/sida/1234/index.html") == "sida 1234")
    }
}
