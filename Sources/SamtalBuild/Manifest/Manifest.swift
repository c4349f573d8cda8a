package import SamtalModel
package import SamtalSite

/// What a build left behind for the next one: which files are ours, and what the public has been promised.
///
/// Stands in the output folder as `manifest.json`. Made from the content, but for what an earlier build alone can know:
/// on which day something was first published, what is no longer true but is told of, and files that outlive their site.
/// What a build with drafts remembers is handed down whole from the build before it.
package struct Manifest: Equatable, Sendable {
    /// Every file of ours, as paths below the output folder; in byte order.
    package var files: [String]
    /// Addresses that a later build may not drop; in byte order.
    package var permanent: [Address]
    /// What begins every identifier of the site; nil where an older program wrote the manifest.
    package var identity: String?
    /// By slug, in byte order.
    package var dialogues: [RememberedDialogue]
    /// By id, in byte order.
    package var occasions: [RememberedOccasion]
    /// Those of the files that no page names any more; in byte order.
    package var kept: [KeptAsset]

    package init(
        files: [String] = [],
        permanent: [Address] = [],
        identity: String? = nil,
        dialogues: [RememberedDialogue] = [],
        occasions: [RememberedOccasion] = [],
        kept: [KeptAsset] = []
    ) {
        self.files = String.inByteOrder(files)
        self.permanent = permanent.sorted()
        self.identity = identity
        self.dialogues = dialogues.sorted { precedesInBytes($0.slug, $1.slug) }
        self.occasions = occasions.sorted { precedesInBytes($0.fact.id, $1.fact.id) }
        self.kept = kept.sorted { precedesInBytes($0.file, $1.file) }
    }

    /// What each dialogue has told, by the dialogue's id.
    var told: [String: [String: Day]] { Dictionary(dialogues.map { ($0.id, $0.told) }) { first, _ in first } }

    /// Its name in the output folder.
    package static let fileName = "manifest.json"

    /// Whether it holds nothing to compare a new build with: a first build, or one with drafts alone.
    package var remembersNothing: Bool { permanent.isEmpty && occasions.isEmpty }
}

/// An asset that is left for those who have an old page open.
package struct KeptAsset: Equatable, Sendable {
    /// Its path below the output folder.
    package let file: String
    /// The day of the first build whose pages did not name it.
    package let since: Day

    package init(file: String, since: Day) {
        self.file = file
        self.since = since
    }
}

/// What feeds and calendars know a dialogue by, whatever its address, and what it has told.
package struct RememberedDialogue: Equatable, Sendable {
    package let slug: String
    package let id: String
    /// The day on which each thing was first published, by its id (see `Dialogue.told`); none where an older program
    /// wrote the manifest.
    package let told: [String: Day]

    package init(slug: String, id: String, told: [String: Day] = [:]) {
        self.slug = slug
        self.id = id
        self.told = told
    }
}

/// When and where an occasion was last said to be, and how many changes had then been told.
package struct RememberedOccasion: Equatable, Sendable {
    package let fact: OccasionFact
    package let changes: Int
    /// The slug of its dialogue; empty where an older program wrote the manifest.
    package let dialogue: String
    /// Its number in a series.
    package let session: Int?
    /// The day of the build, where that was the first to say so: while the day lasts, it may be mended.
    package let since: Day?
    /// What was said before that day, if anything.
    package let before: Said?

    package init(
        fact: OccasionFact,
        changes: Int,
        dialogue: String = "",
        session: Int? = nil,
        since: Day? = nil,
        before: Said? = nil
    ) {
        self.fact = fact
        self.changes = changes
        self.dialogue = dialogue
        self.session = session
        self.since = since
        self.before = before
    }

    package struct Said: Equatable, Sendable {
        package let fact: OccasionFact
        package let changes: Int

        package init(fact: OccasionFact, changes: Int) {
            self.fact = fact
            self.changes = changes
        }
    }

    /// What was said of it before a day; nil where it was first announced on that day.
    func said(before today: Day) -> Said? { since == today ? before : Said(fact: fact, changes: changes) }

    /// The id of its meeting: its own, or in a series its own without the number.
    var meeting: String { session.map { String(Substring(fact.id.utf8.dropLast("-\($0)".utf8.count))) } ?? fact.id }
}
