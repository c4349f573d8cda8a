import Foundation
import SamtalBuild
@testable import SamtalCommand
import SamtalModel
import TestSupport
import Testing

/// Every case in `Tests/Invalid` is wrong, and gets exactly the words of its `expected.txt`.
///
/// A case holds in `content/` only what differs from `Tests/Invalid/_base/content`; a file in `gone.txt`, one a line, is
/// one of the base's that the case lacks. `RECORD=1 swift test` writes the words anew; read them as an author would.
@Suite struct InvalidTests {
    private static let cases = Checkout.folders(in: "Tests/Invalid").filter { !$0.hasPrefix("_") }

    @Test(arguments: cases)
    func tellsOfTheCase(_ name: String) async throws {
        let words = try await words(for: "Tests/Invalid/\(name)")
        let expected = "Tests/Invalid/\(name)/expected.txt"
        if Checkout.isRecording {
            try words.write(toFile: Checkout.path(expected), atomically: true, encoding: .utf8)
        }
        #expect(words == (try? String(contentsOfFile: Checkout.path(expected), encoding: .utf8)), "\(expected)")
    }

    @Test func findsNothingWrongInTheBase() async throws {
        #expect(try await words(for: "Tests/Invalid/_base") == "")
    }

    private func words(for folder: String) async throws -> String {
        let scratch = try ScratchFolder()
        try scratch.copy(Checkout.path("Tests/Invalid/_base/content"), over: "content")
        try scratch.copy(Checkout.path("\(folder)/content"), over: "content")
        let gone = (try? String(contentsOfFile: Checkout.path("\(folder)/gone.txt"), encoding: .utf8)) ?? ""
        for name in gone.split(separator: "\n") {
            try FileManager.default.removeItem(atPath: scratch.path("content/\(name)"))
        }

        let preparation = try await prepareSite(
            BuildRequest(
                content: scratch.path("content"),
                output: scratch.path("site"),
                now: .local(fixedNow),
                share: ShareSearch(programFolder: nil, workingFolder: Checkout.path)
            )
        )
        let lines = preparation.diagnostics.map { $0.line(in: .swedish) + "\n" }.joined()
        return lines.replacing("\(scratch.path)/", with: "")
    }
}

/// The time that every case is built for: 23 November 2026 at 12.00 on the site's clock.
let fixedNow = LocalTime(secondsOnTheClock: 1_795_435_200)
