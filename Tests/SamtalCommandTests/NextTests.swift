import Foundation
import TestSupport
import Testing

/// `samtal next` tells the very moment: a minute before it the site is as it was, and then it is another.
@Suite struct NextTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.copy(Checkout.path("Tests/Small/content"), over: "content")
    }

    private struct Change: Decodable {
        let at: String?
        let addresses: [String]
    }

    private func next(after now: String) throws -> Change {
        let run = try runSamtal(["next", "--format", "json", "--now", now], in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        return try JSONDecoder().decode(Change.self, from: Data(run.output.utf8))
    }

    /// The site's files at a time, but for what is remembered of it.
    private func site(at now: String) throws -> [String: String] {
        #expect(try runSamtal(["build", "--output", "site-\(now)", "--now", now], in: folder.path).status == 0)
        return try folder.texts(below: "site-\(now)").filter { !$0.key.hasSuffix("manifest.json") }
    }

    @Test func tellsTheVeryMoment() throws {
        try folder.write(
            """
            ---
            rubrik: Senare
            visas-från: 2026-11-23T15:30
            ---

            Den här sidan visas från en viss tid.
            """,
            to: "content/pages/senare.md"
        )
        var now = "2026-11-23T12:00Z"
        for _ in 0..<4 {
            let change = try next(after: now)
            let at = try #require(change.at)
            let moment = try #require(ISO8601DateFormatter().date(from: at))
            let before = ISO8601DateFormatter().string(from: moment.addingTimeInterval(-60))
            let (old, new) = (try site(at: now), try site(at: at))
            #expect(try site(at: before) == old, "it changes before \(at)")
            let changed = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
            #expect(!changed.isEmpty, "nothing changes at \(at)")
            #expect(change.addresses.count == changed.count)
            now = at
        }
        #expect(try next(after: "2026-11-23T12:00Z").at == "2026-11-23T14:30:00Z")
    }

    /// That something is late is told on every list on the day after it was promised; on the days that follow only where it
    /// is told how late it is.
    @Test func tellsWhenAPromiseIsBroken() throws {
        let wherever = ["/", "/dialoger/", "/dialoger/torget/", "/ansvariga/sektorn/", "/forsenat/", "/sok/"]
        let broken = try next(after: "2027-01-14T12:00Z")
        #expect(broken.at == "2027-01-14T23:00:00Z")
        for address in wherever { #expect(broken.addresses.contains(address), "\(address)") }
        let later = try next(after: "2027-01-15T12:00Z")
        #expect(later.at == "2027-01-15T23:00:00Z")
        let changed = wherever.filter(later.addresses.contains)
        #expect(changed == ["/dialoger/torget/", "/forsenat/"])
    }

    @Test func saysSoWhereNothingChanges() throws {
        // The standard theme tells of the week that goes on, and so of another one every Monday.
        try folder.write("<h1>Veckan</h1>\n", to: "theme/templates/week.mustache")
        let run = try runSamtal(["next", "--theme", "theme", "--now", "1950-01-01"], in: folder.path)
        #expect(run.status == 0 && run.output.contains("ändras inte av sig själv"), "\(run.output)\(run.errors)")
    }

    @Test func tellsOfWhatIsWrongInstead() throws {
        try folder.write("name: Samtal\nnamn: fel\n", to: "content/site.yml")
        let run = try runSamtal(["next"], in: folder.path)
        #expect(run.status == 1 && run.errors.contains("content/site.yml:") && run.output.isEmpty)
    }
}
