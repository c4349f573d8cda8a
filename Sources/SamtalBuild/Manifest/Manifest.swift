package import SamtalModel
package import SamtalSite

/// What a build left behind for the next one: which files are ours, and what the public has been promised.
///
/// Stands in the output folder as `manifest.json`. Made from the content alone, so that it is the same whatever was
/// published before; only files that outlive their site are listed because of an earlier build, and what a build with
/// drafts remembers is handed down from the build before it.
package struct Manifest: Equatable, Sendable {
    /// Every file of ours, as paths below the output folder; in byte order.
    package var files: [String]
    /// Addresses that a later build may not drop; in byte order.
    package var permanent: [Address]
    /// By slug, in byte order.
    package var dialogues: [RememberedDialogue]
    /// By id, in byte order.
    package var occasions: [RememberedOccasion]
    /// Those of the files that no page names any more; in byte order.
    package var kept: [KeptAsset]

    package init(
        files: [String] = [],
        permanent: [Address] = [],
        dialogues: [RememberedDialogue] = [],
        occasions: [RememberedOccasion] = [],
        kept: [KeptAsset] = []
    ) {
        self.files = String.inByteOrder(files)
        self.permanent = permanent.sorted()
        self.dialogues = dialogues.sorted { precedesInBytes($0.slug, $1.slug) }
        self.occasions = occasions.sorted { precedesInBytes($0.fact.id, $1.fact.id) }
        self.kept = kept.sorted { precedesInBytes($0.file, $1.file) }
    }

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

/// What feeds and calendars know a dialogue by, whatever its address.
package struct RememberedDialogue: Equatable, Sendable {
    package let slug: String
    package let id: String

    package init(slug: String, id: String) {
        self.slug = slug
        self.id = id
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

    package init(fact: OccasionFact, changes: Int, dialogue: String = "", session: Int? = nil) {
        self.fact = fact
        self.changes = changes
        self.dialogue = dialogue
        self.session = session
    }

    /// The id of its meeting: its own, or in a series its own without the number.
    var meeting: String { session.map { String(Substring(fact.id.utf8.dropLast("-\($0)".utf8.count))) } ?? fact.id }
}
