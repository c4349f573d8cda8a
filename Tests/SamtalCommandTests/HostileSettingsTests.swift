import TestSupport
import Testing

/// Settings that once took all memory end in a moment, in the program as people run it.
@Suite struct HostileSettingsTests {
    private static let small = Checkout.path("Tests/Small/content")
    /// Each name stands for twice as much as the one before it.
    private static let bomb =
        "a0: &a0 [x]\n" + (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()

    @Test(arguments: [
        ("data:\n  - id: |\n" + bomb, 15), ("propose:\n  https://example.org/\n  \"x\n" + bomb, 16),
        ("propose: >-\n\n  \"\n" + bomb, 16), ("data: !!set { a }\n", 13),
        ("data: " + String(repeating: "[", count: 100_000), 13),
        (String(repeating: "data:\n", count: 100_000), 13),
        ((0..<20_000).map { "unknown-\($0): x\n" }.joined(), 13),
    ])
    func refusesThemAtOnce(_ settings: String, line: Int) throws {
        let folder = try ScratchFolder()
        try folder.copy(HostileSettingsTests.small, over: "content")
        try folder.write((folder.text("content/site.yml") ?? "") + settings, to: "content/site.yml")
        // Seconds of work, for a program that was not built for speed, and kibibytes with all libraries counted in.
        let arguments = ["check", "--now", "2026-11-23T12:00"]
        let run = try runSamtal(arguments, in: folder.path, limits: "ulimit -t 10 && ulimit -v 2000000")
        #expect(run.status == 1)
        #expect(run.errors.contains("content/site.yml:\(line):"))
    }
}
