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
}
