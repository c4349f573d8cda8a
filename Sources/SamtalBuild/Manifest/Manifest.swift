package import SamtalModel
package import SamtalSite

/// What a build left behind for the next one: which files are ours, and what the public has been promised.
///
/// Stands in the output folder as `manifest.json`. Made from the content alone, so that it is the same whatever was
/// published before; only what a build with drafts remembers is handed down from the build before it.
package struct Manifest: Equatable, Sendable {
    /// Every file of the site, as paths below the output folder; in byte order.
    package var files: [String]
    /// Addresses that a later build may not drop; in byte order.
    package var permanent: [Address]
    /// By id, in byte order.
    package var occasions: [RememberedOccasion]

    package init(files: [String] = [], permanent: [Address] = [], occasions: [RememberedOccasion] = []) {
        self.files = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        self.permanent = permanent.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        self.occasions = occasions.sorted { $0.fact.id.utf8.lexicographicallyPrecedes($1.fact.id.utf8) }
    }

    /// Its name in the output folder.
    package static let fileName = "manifest.json"

    /// Whether it holds nothing to compare a new build with: a first build, or one with drafts alone.
    package var remembersNothing: Bool { permanent.isEmpty && occasions.isEmpty }
}

/// When and where an occasion was last said to be, and how many changes had then been told.
package struct RememberedOccasion: Equatable, Sendable {
    package let fact: OccasionFact
    package let changes: Int

    package init(fact: OccasionFact, changes: Int) {
        self.fact = fact
        self.changes = changes
    }
}
