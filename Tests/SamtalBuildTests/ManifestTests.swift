import SamtalBuild
import SamtalModel
import SamtalSite
import TestSupport
import Testing

/// What a build writes down for the next one.
@Suite struct ManifestTests {
    let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    @Test func readsWhatItWrote() throws {
        let fact = OccasionFact(
            id: "torget-2",
            start: "2026-12-03T18:00",
            end: "2026-12-03T20:00",
            location: "Hus \"A\" \\ B\n\u{1F}👩‍👩‍👧‍👦"
        )
        let manifest = Manifest(
            files: ["index.html", "feed.xml"],
            permanent: [.root, Address("/feed.xml")],
            dialogues: [RememberedDialogue(slug: "nytt-torg", id: "torget")],
            occasions: [
                RememberedOccasion(fact: fact, changes: 3, dialogue: "nytt-torg", session: 2),
                RememberedOccasion(
                    fact: OccasionFact(id: "a", start: "2026-12-03", end: "2026-12-03", location: ""),
                    changes: 0
                ),
            ]
        )
        try folder.write(String(decoding: manifest.json, as: UTF8.self), to: "manifest.json")
        #expect(try readManifest(at: folder.path("manifest.json")) == manifest)
    }

    /// The first programs wrote neither ids of dialogues nor what an occasion belongs to.
    @Test func readsWhatAnEarlierProgramWrote() throws {
        let json = """
            {
              "samtal-manifest": 1, "files": ["index.html"], "permanent": ["/"],
              "occasions": [{"id": "m", "start": "2026-12-03", "end": "2026-12-03", "location": "", "changes": 1}]
            }
            """
        try folder.write(json, to: "manifest.json")
        let manifest = try #require(try readManifest(at: folder.path("manifest.json")))
        #expect(manifest.dialogues.isEmpty)
        #expect(manifest.occasions.map(\.dialogue) == [""])
        #expect(manifest.occasions.map(\.session) == [nil])
    }
}
