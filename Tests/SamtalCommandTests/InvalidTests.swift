import Foundation
import SamtalBuild
@testable import SamtalCommand
import SamtalModel
import TestSupport
import Testing

/// Every case in `Tests/Invalid` is wrong, and gets exactly the words of its `expected.txt`.
///
/// A case holds only what differs from `Tests/Invalid/_base/content`: whole files in `content/`, and in `change.txt` the
/// lines of the base's that are otherwise. `RECORD=1 swift test` writes the words anew; read them as an author would.
@Suite struct InvalidTests {
    /// The words and the theme, read once for all cases.
    private static let parts = Task {
        try? await prepareSite(
            BuildRequest(
                content: Checkout.path("Tests/Invalid/_base/content"),
                output: Checkout.path("site"),
                now: .local(fixedNow),
                share: ShareSearch(programFolder: nil, workingFolder: Checkout.path)
            ),
            with: ReadParts()
        ).parts
    }

    static let cases = Checkout.folders(in: "Tests/Invalid").filter { !$0.hasPrefix("_") }

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

    @Test(arguments: ["< name: Samtal i Kungälv", "  policy", "> name: Samtal", "<\n> name: Samtal"])
    func refusesAChangeWithoutAPlaceOfItsOwn(_ lines: String) throws {
        let scratch = try ScratchFolder()
        try scratch.write("name: Samtal i Ale\n\npolicy:\n\n", to: "content/site.yml")
        #expect(throws: LostChange.self) {
            try InvalidTests.makeChanges(Data("site.yml\n\(lines)\n".utf8), in: scratch)
        }
    }

    private func words(for folder: String) async throws -> String {
        let scratch = try ScratchFolder()
        try InvalidTests.write(folder, in: scratch)
        let request = BuildRequest(
            content: scratch.path("content"),
            output: scratch.path("site"),
            now: .local(fixedNow),
            share: ShareSearch(programFolder: nil, workingFolder: Checkout.path)
        )
        let preparation = try await prepareSite(request, with: await InvalidTests.parts.value)
        // Quotes the lines as they are, which the mending then changes.
        let text = DiagnosticText(language: .swedish).text(of: preparation.diagnostics)
        try await expectFixes(of: preparation, for: request, folder)
        return text.replacing("\(scratch.path)/", with: "")
    }

    /// Writes the content of a case.
    static func write(_ folder: String, in scratch: ScratchFolder) throws {
        try scratch.copy(Checkout.path("Tests/Invalid/_base/content"), over: "content")
        if let changes = FileManager.default.contents(atPath: Checkout.path("\(folder)/change.txt")) {
            try makeChanges(changes, in: scratch)
        }
        if FileManager.default.fileExists(atPath: Checkout.path("\(folder)/content")) {
            try scratch.copy(Checkout.path("\(folder)/content"), over: "content")
        }
    }

    /// Makes the changes of a `change.txt`, which have an empty line between them.
    ///
    /// Each is a file's name, then lines of it: after "<" those that go, after ">" those that come, and after a space those
    /// that stay and show where.
    private static func makeChanges(_ text: Data, in scratch: ScratchFolder) throws {
        for change in lines(of: text).split(separator: Data()) {
            let (name, marked) = (String(decoding: change[change.startIndex], as: UTF8.self), change.dropFirst())
            let file = URL(filePath: scratch.path("content/\(name)"))
            let before = marked.filter { $0.first != UInt8(ascii: ">") }.map { $0.dropFirst(2) }
            let after = marked.filter { $0.first != UInt8(ascii: "<") }.map { $0.dropFirst(2) }
            var lines = lines(of: try Data(contentsOf: file))
            let places = lines.ranges(of: before)
            guard !before.isEmpty, places.count == 1 else {
                throw LostChange(file: name, lines: before.map { String(decoding: $0, as: UTF8.self) })
            }
            lines.replaceSubrange(places[0], with: after)
            try Data(lines.joined(separator: "\n".utf8)).write(to: file)
        }
    }

    private static func lines(of text: Data) -> [Data] {
        text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
}

/// The lines that a change has its place by do not stand in the file, or stand there more than once.
private struct LostChange: Error {
    let file: String
    let lines: [String]
}

/// The time that every case is built for: 23 November 2026 at 12.00 on the site's clock.
let fixedNow = LocalTime(secondsOnTheClock: 1_795_435_200)
