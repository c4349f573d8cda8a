import Foundation
@testable import SamtalBuild
import SamtalModel
import SamtalSite
import TestSupport
import Testing

/// Whoever has an old page open still gets its style sheet.
@Suite struct KeptAssetTests {
    let folder: ScratchFolder
    private let old = "style-11111111.css"
    private let new = "style-22222222.css"

    init() throws { folder = try ScratchFolder() }

    private func publish(_ asset: String, on day: Int, previous: Manifest? = nil) async throws {
        let site = plainSite(["/": asset], assets: [asset], on: day, previous: previous)
        _ = try await SamtalBuildTests.publish(site, to: folder.path("site"))
    }

    private func holds(_ asset: String) -> Bool { folder.exists("site/assets/\(asset)") }

    @Test(arguments: [(0, true), (1, true), (30, true), (31, false), (400, false)])
    func keepsAnAssetForThirtyDaysAfterTheLastPageThatNamesIt(_ days: Int, _ isKept: Bool) async throws {
        try await publish(old, on: 0)
        try await publish(old, on: 100)
        try await publish(new, on: 200)
        try await publish(new, on: 200 + days)
        #expect(holds(old) == isKept)
        #expect(holds(new))
    }

    @Test func leavesTheSameManifestOnceNothingIsKept() async throws {
        try await publish(old, on: 0)
        try await publish(new, on: 10)
        #expect(folder.text("site/manifest.json")?.contains("\"kept\": [") == true)
        try await publish(new, on: 50)
        let site = plainSite(["/": new], assets: [new], on: 50)
        _ = try await SamtalBuildTests.publish(site, to: folder.path("ny"))
        #expect(try folder.texts(below: "site") == folder.texts(below: "ny"))
    }

    @Test func countsAnewForAnAssetThatCameBack() async throws {
        try await publish(old, on: 0)
        try await publish(new, on: 10)
        try await publish(old, on: 30)
        try await publish(new, on: 60)
        try await publish(new, on: 90)
        #expect(holds(old))
        try await publish(new, on: 91)
        #expect(!holds(old))
    }

    @Test func doesNotListWhatSomeoneHasRemoved() async throws {
        try await publish(old, on: 0)
        try FileManager.default.removeItem(atPath: folder.path("site/assets/\(old)"))
        try await publish(new, on: 10)
        #expect(folder.text("site/manifest.json")?.contains(old) == false)
    }

    /// What is in the folder is known by the folder's own manifest.
    @Test func keepsItWhateverTheBuildIsComparedWith() async throws {
        try await publish(old, on: 0, previous: ManifestTests.full)
        try await publish(new, on: 10, previous: Manifest())
        try await publish(new, on: 20, previous: ManifestTests.full)
        #expect(holds(old))
        try await publish(new, on: 41, previous: ManifestTests.full)
        #expect(!holds(old))
    }

    @Test func keepsItNoLongerThoughADayLaterThanTodayWasBuilt() async throws {
        try await publish(old, on: 0)
        try await publish(new, on: 9_000)
        try await publish(new, on: 1)
        try await publish(new, on: 32)
        #expect(!holds(old))
    }

    @Test(arguments: [
        ("assets/style-1a2b3c4d.css", true), ("assets/fonts/inter-00000000.woff2", true),
        ("assets/LICENSE-1a2b3c4d", true),
        ("assets/style.css", false), ("assets/style-1A2B3C4D.css", false), ("assets/1a2b3c4d.css", false),
        ("media/style-1a2b3c4d.css", false), ("assets/a-1a2b3c4d/b.css", false),
        ("assets/style-1a2b3c4\u{301}.css", false),
    ])
    func knowsAFingerprint(_ path: String, _ isOne: Bool) { #expect(hasFingerprint(path) == isOne) }

    @Test func findsTheFingerprintOfEveryAssetThatItMakes() {
        let names = ["assets/style.css", "assets/fonts/a.b.woff2", "assets/LICENSE"]
        for asset in fingerprint(names.map { ProgramFile(name: $0, path: $0, bytes: []) }) {
            #expect(hasFingerprint(asset.file.address.file))
        }
    }
}
