@testable import SamtalBuild
import SamtalModel
import SamtalSite
import TestSupport
import Testing

/// What a build writes down for the next one.
@Suite struct ManifestTests {
    let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    /// With something in every field, so that a law holds for fields to come.
    static let full = Manifest(
        files: ["index.html", "feed.xml", "assets/style-1a2b3c4d.css"],
        permanent: [.root, Address("/feed.xml")],
        identity: "dialog.example.org",
        dialogues: [
            RememberedDialogue(
                slug: "nytt-torg",
                id: "torget",
                told: [
                    "published": Day(number: 20_700), "closes-2026-12-13": Day(number: 20_700),
                    "opens-2026-11-02": Day(number: 20_780),
                ]
            )
        ],
        occasions: [
            RememberedOccasion(
                fact: OccasionFact(
                    id: "torget-2",
                    start: "2026-12-03T18:00",
                    end: "2026-12-03T20:00",
                    location: "Hus \"A\" \\ B\n\u{1F}👩‍👩‍👧‍👦"
                ),
                changes: 3,
                dialogue: "nytt-torg",
                session: 2,
                since: Day(number: 20_790),
                before: .init(
                    fact: OccasionFact(
                        id: "torget-2",
                        start: "2026-12-02T18:00",
                        end: "2026-12-02T20:00",
                        location: "Hus A"
                    ),
                    changes: 2
                )
            ),
            RememberedOccasion(
                fact: OccasionFact(id: "a", start: "2026-12-03", end: "2026-12-03", location: ""),
                changes: 0
            ),
        ],
        kept: [KeptAsset(file: "assets/style-1a2b3c4d.css", since: Day(number: 20_780))]
    )

    @Test func hasAnExampleOfEveryField() {
        for field in Mirror(reflecting: ManifestTests.full).children {
            #expect("\(field.value)" != "[]" && "\(field.value)" != "nil", "\(field.label ?? "") is empty")
        }
    }

    @Test func readsWhatItWrote() throws {
        try folder.write(String(decoding: ManifestTests.full.json, as: UTF8.self), to: "manifest.json")
        #expect(try readManifest(at: folder.path("manifest.json")) == ManifestTests.full)
    }

    /// Ids of dialogues were forgotten when a build was killed early, and could then be changed without a word.
    @Test func keepsEveryFieldOfABuildThatIsBrokenOff() throws {
        let before = ManifestTests.full
        let between = brokenOff(before, files: before, adding: [try #require(SitePath("ny.html"))])
        #expect(between.files == before.files + ["ny.html"])
        for (old, new) in zip(Mirror(reflecting: before).children, Mirror(reflecting: between).children)
        where old.label != "files" {
            #expect("\(old.value)" == "\(new.value)", "\(old.label ?? "")")
        }
    }

    @Test func remembersWhatItComparedWithAndListsWhatIsInTheFolder() {
        let here = Manifest(files: ["a.html"], permanent: [Address("/a.html")])
        let between = brokenOff(ManifestTests.full, files: here, adding: [])
        #expect(between.files == ["a.html"])
        #expect(between.dialogues == ManifestTests.full.dialogues)
        #expect(between.kept.isEmpty)
    }

    @Test func tellsOfAManifestFromANewerProgram() throws {
        try folder.write(#"{"samtal-manifest": 2, "sites": []}"#, to: "manifest.json")
        let error = #expect(throws: DiskError.self) { try readManifest(at: folder.path("manifest.json")) }
        #expect(error?.message.swedish.contains("nyare version av Samtal") == true)
    }

    @Test(arguments: [
        "", "[]", "{", #"{"samtal-manifest": 0, "files": [], "permanent": [], "occasions": []}"#,
        #"{"samtal-manifest": 1, "files": [], "permanent": [], "occasions": [], "kept": [{"file": "a", "since": "i"}]}"#,
        #"{"samtal-manifest": 1, "files": [], "permanent": [], "occasions": [], "dialogues": [{"slug": "a", "id": "a", "told": {"i": []}}]}"#,
        #"{"samtal-manifest": 99999999999999999999, "files": [], "permanent": [], "occasions": []}"#,
        String(repeating: "[", count: 100_000),
    ])
    func refusesWhatNoProgramOfOursWrote(_ text: String) throws {
        try folder.write(text, to: "manifest.json")
        let error = #expect(throws: DiskError.self) { try readManifest(at: folder.path("manifest.json")) }
        #expect(error?.message.english.contains("is not a file that this version of Samtal has written") == true)
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
        #expect(manifest.identity == nil)
        #expect(manifest.occasions.map(\.dialogue) == [""])
        #expect(manifest.occasions.map(\.session) == [nil])
    }
}
