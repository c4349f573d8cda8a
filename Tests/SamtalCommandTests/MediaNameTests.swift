import Foundation
import TestSupport
import Testing

/// A file of media has one name on the site, however its letters are stored where it was written: some computers write
/// `é` as one letter, others as `e` and an accent.
@Suite struct MediaNameTests {
    let folder: ScratchFolder
    private let composed = "caf\u{E9}.pdf"
    private let decomposed = "cafe\u{301}.pdf"

    init() throws {
        folder = try ScratchFolder()
        try folder.copy(Checkout.path("Tests/Small/content"), over: "content")
    }

    private func run(_ command: String) throws -> ProgramRun {
        try runSamtal([command, "--now", "2026-11-23T12:00", "--language", "en"], in: folder.path)
    }

    /// Swift takes the two names for one.
    private func published() throws -> [[UInt8]] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path("site/media")).map { Array($0.utf8) }
    }

    private func addLinks() throws {
        let file = "content/dialogues/torget.md"
        let text = try #require(folder.text(file))
        let links = "[Kartan på kaféet](media/\(composed)) och [Planen på kaféet](/media/\(decomposed))."
        try folder.write(text.replacing("Torget byggs om 2028.", with: links), to: file)
    }

    @Test func isPublishedComposedAndFoundHoweverALinkIsTyped() throws {
        try folder.write("x", to: "content/media/\(decomposed)")
        try addLinks()
        let built = try run("build")
        #expect(built.status == 0, "\(built.errors)")
        #expect(try published() == [Array(composed.utf8)])
        let page = try #require(folder.text("site/dialoger/torget/index.html"))
        #expect(page.ranges(of: "href=\"/media/caf%C3%A9.pdf\"").count == 2)
    }

    @Test func isTheSameFileOnceItHasBeenRenamed() throws {
        try folder.write("x", to: "content/media/\(decomposed)")
        _ = try run("build")
        try FileManager.default.removeItem(atPath: folder.path("content/media"))
        try folder.write("x", to: "content/media/\(composed)")
        let again = try run("build")
        #expect(again.output.contains("\n0 files written, "))
        #expect(try published() == [Array(composed.utf8)])
    }

    /// An earlier version published the name as it was stored.
    @Test func isDeletedUnderTheNameThatItHadBefore() throws {
        try folder.write("x", to: "content/media/\(composed)")
        _ = try run("build")
        try FileManager.default.moveItem(
            atPath: folder.path("site/media/\(composed)"),
            toPath: folder.path("site/media/\(decomposed)")
        )
        let manifest = try #require(folder.text("site/manifest.json"))
        try folder.write(manifest.replacing("media/\(composed)", with: "media/\(decomposed)"), to: "site/manifest.json")
        let built = try run("build")
        #expect(built.status == 0, "\(built.errors)")
        #expect(try published() == [Array(composed.utf8)])
    }

    @Test func isRefusedWhereTwoFilesWouldHaveIt() throws {
        for name in [composed, decomposed] { try folder.write("x", to: "content/media/\(name)") }
        let built = try run("build")
        #expect(built.status == 1)
        #expect(
            built.errors.contains(
                "error: Two files get the same address: \"content/media/cafe[U+301].pdf\" and \"content/media/\(composed)\"."
            )
        )
    }

    /// What is told of a photograph's size is what a reader fetches.
    @Test func isPublishedWithoutWhereItWasTaken() throws {
        let secret = Array("GPS 57.93, 12.16".utf8)
        let head: [UInt8] = [0xFF, 0xD8]
        let note: [UInt8] = [0xFF, 0xFE, 0x0B, 0xBA] + secret + Array(repeating: 32, count: 3_000 - secret.count)
        let rest: [UInt8] =
            [0xFF, 0xC0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0] + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0] + [
                1, 2, 0xFF, 0xD9,
            ]
        let file = "content/media/torg.jpg"
        try folder.write("x", to: file)
        try Data(head + note + rest + secret).write(to: URL(filePath: folder.path(file)))
        let dialogue = "content/dialogues/torget.md"
        let text = try #require(folder.text(dialogue))
        try folder.write(
            text.replacing("Torget byggs om 2028.", with: "[Torget från luften](media/torg.jpg)"),
            to: dialogue
        )
        let built = try run("build")
        #expect(built.status == 0, "\(built.errors)")
        let published = try Data(contentsOf: URL(filePath: folder.path("site/media/torg.jpg")))
        #expect(published == Data(head + rest))
        #expect(folder.text("site/dialoger/torget/index.html")?.contains(">Torget från luften (jpg, 1 kB)</a>") == true)
        #expect(try run("build").output.contains("0 files written, "))
    }
}
