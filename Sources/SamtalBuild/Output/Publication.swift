package import SamtalModel
package import SamtalSite

/// Everything that a build is to leave in the output folder.
package struct Publication: Sendable {
    /// The theme's style sheets, fonts and pictures.
    package let assets: [PlannedFile]
    /// Copied from below the content folder, by the path that they have there.
    package let media: [MediaFile]
    /// The content folder, as a path.
    package let contentFolder: String
    /// Pages, feeds and calendars.
    package let files: [PlannedFile]
    package let manifest: Manifest
    /// The day that the site is built for.
    package let today: Day
    /// What the site was compared with; nil is what the output folder has.
    package let previous: Manifest?

    package init(
        assets: [PlannedFile],
        media: [MediaFile],
        contentFolder: String,
        files: [PlannedFile],
        manifest: Manifest,
        today: Day,
        previous: Manifest? = nil
    ) {
        self.assets = assets
        self.media = media
        self.contentFolder = contentFolder
        self.files = files
        self.manifest = manifest
        self.today = today
        self.previous = previous
    }
}

/// How many files a build wrote, found the same as before, and deleted.
package struct FileCounts: Equatable, Sendable {
    package var written = 0
    package var unchanged = 0
    package var deleted = 0

    package init(written: Int = 0, unchanged: Int = 0, deleted: Int = 0) {
        self.written = written
        self.unchanged = unchanged
        self.deleted = deleted
    }

    static func + (left: FileCounts, right: FileCounts) -> FileCounts {
        FileCounts(
            written: left.written + right.written,
            unchanged: left.unchanged + right.unchanged,
            deleted: left.deleted + right.deleted
        )
    }

    mutating func count(_ isWritten: Bool) {
        if isWritten { written += 1 } else { unchanged += 1 }
    }
}
