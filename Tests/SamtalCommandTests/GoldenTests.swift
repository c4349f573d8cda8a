import Foundation
import SamtalBuild
import SamtalModel
import TestSupport
import Testing

/// Every case in `Tests/Golden` gives exactly the site that lies beside its content, but for what its assets hold.
///
/// `RECORD=1 swift test` writes the sites anew; read the difference as a visitor would.
@Suite struct GoldenTests {
    private static let cases = Checkout.folders(in: "Tests/Golden")

    @Test(arguments: cases)
    func buildsTheSiteOfTheCase(_ name: String) async throws {
        let scratch = try ScratchFolder()
        try await build(Checkout.path("Tests/Golden/\(name)/content"), to: scratch.path("site"))
        let found = blanked(try scratch.texts(below: "site"))
        let expected = Checkout.path("Tests/Golden/\(name)/site")
        if Checkout.isRecording {
            for (file, text) in found { try scratch.write(text, to: "blanked/\(file)") }
            try? FileManager.default.removeItem(atPath: expected)
            try FileManager.default.copyItem(atPath: scratch.path("blanked"), toPath: expected)
        }
        let wanted = try ScratchFolder()
        try wanted.copy(expected, over: "site")
        let known = try wanted.texts(below: "site")
        #expect(found.keys.sorted() == known.keys.sorted())
        for (file, text) in found.sorted(by: { $0.key < $1.key }) {
            #expect(!text.contains(/assets\/[\w.\/-]+-[0-9a-f]{8}\./), "\(file) names an asset that is not there")
            guard let before = known[file], before != text else { continue }
            Issue.record("Tests/Golden/\(name)/site/\(file): \(firstDifference(before, text))")
        }
    }

    /// A site with its assets empty and, wherever they are named, without fingerprints: another style sheet changes no page.
    private func blanked(_ site: [String: String]) -> [String: String] {
        let assets = site.keys.filter { $0.hasPrefix("assets/") }
        func blanked(_ text: String) -> String {
            assets.reduce(text) { $0.replacing($1, with: $1.replacing(/-[0-9a-f]{8}(?=\.)/, with: "-xxxxxxxx")) }
        }
        return Dictionary(
            uniqueKeysWithValues: site.map { (blanked($0), assets.contains($0) ? "" : blanked($1)) }
        )
    }

    /// The first line that is not the same, as it was and as it is.
    private func firstDifference(_ before: String, _ now: String) -> String {
        let lines = [before, now].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        let number = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
        let shown = lines.map { $0.indices.contains(number) ? $0[number].prefix(200) : "(ends)" }
        return "line \(number + 1) was \(shown[0]) and is \(shown[1])"
    }
}

/// Builds some content for 23 November 2026, with the themes and languages of this checkout.
func build(_ content: String, to output: String, now: LocalTime = fixedNow) async throws {
    let request = BuildRequest(
        content: content,
        output: output,
        now: .local(now),
        share: ShareSearch(programFolder: nil, workingFolder: Checkout.path)
    )
    let output = try openOutput(for: request)
    let preparation = try await prepareSite(request, in: output)
    let site = try #require(preparation.site, "\(preparation.diagnostics)")
    _ = try await publish(site, to: output)
}
