import Foundation
import SamtalBuild
import SamtalModel
import SamtalSite
import TestSupport
import Testing

/// A build that ends half-way leaves whole files, and the next one puts the folder right.
@Suite struct KilledBuildTests {
    let folder: ScratchFolder
    var site: String { folder.path("site") }

    init() throws { folder = try ScratchFolder() }

    /// Publishes 200 pages, and ends when it meets a folder that was put in a page's place meanwhile.
    private func publishHalfWay() async throws {
        let trap = folder.path("site/sida/150/index.html")
        let files = (0..<200).map { number in
            PlannedFile(address: Address("/sida/\(number)/"), isPermanent: true) {
                if number == 3 {
                    try? FileManager.default.createDirectory(atPath: trap, withIntermediateDirectories: true)
                }
                return Array("halvfärdig".utf8)
            }
        }
        let half = Publication(
            assets: [],
            media: [],
            contentFolder: "content",
            files: files,
            manifest: Manifest(files: files.map(\.address.file), permanent: files.map(\.address)),
            today: Day(number: 20_780)
        )
        await #expect(throws: DiskError.self) { try await publish(half, to: site) }
        try FileManager.default.removeItem(atPath: trap)
        // A killed process has no time to tidy.
        try folder.write("hal", to: "site/.samtal-temporary/64")
    }

    @Test func repairsAFirstBuildThatWasKilled() async throws {
        try await publishHalfWay()
        #expect(folder.exists("site/sida/3/index.html"))
        let wanted = plainSite(["/": "hem", "/sida/1/": "hel"])
        _ = try await publish(wanted, to: site)
        _ = try await publish(wanted, to: folder.path("ny"))
        #expect(try folder.texts(below: "site") == folder.texts(below: "ny"))
        #expect(!folder.exists("site/.samtal-temporary"))
        #expect(!folder.exists("site/sida/3"))
    }

    @Test func remembersWhatItWasComparedWith() async throws {
        let live = ManifestTests.full
        let trap = folder.path("site/feed.xml")
        _ = try await publish(plainSite(["/": "hem", "/feed.xml": "flöde"]), to: site)
        try FileManager.default.removeItem(atPath: trap)
        try FileManager.default.createDirectory(atPath: trap, withIntermediateDirectories: true)
        let wanted = plainSite(["/": "hem", "/feed.xml": "flöde", "/a/": "a"], previous: live)
        await #expect(throws: DiskError.self) { try await publish(wanted, to: site) }
        let manifest = try #require(try readManifest(at: folder.path("site/manifest.json")))
        #expect(manifest.permanent == live.permanent)
        #expect(manifest.occasions == live.occasions)
        #expect(manifest.files == ["a/index.html", "feed.xml", "index.html"])
    }

    @Test func keepsWhatWasPromisedBeforeTheKilledBuild() async throws {
        _ = try await publish(plainSite(["/": "hem", "/moten/": "möten"]), to: site)
        try await publishHalfWay()
        let manifest = try #require(try readManifest(at: folder.path("site/manifest.json")))
        #expect(manifest.permanent == [Address("/"), Address("/moten/")])
        #expect(manifest.files.contains("sida/3/index.html"))
        #expect(folder.text("site/moten/index.html") == "möten")
    }
}
