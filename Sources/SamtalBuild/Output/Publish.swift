import Glibc
import SamtalModel
import SamtalSite

/// What a build left in the output folder.
package struct Published: Sendable {
    package var counts = FileCounts()
    /// Why files that are no longer part of the site are still there; the next build tries again.
    package var undeleted: [DiskError] = []
}

/// Puts a site into its folder, so that a reader or a subscriber never meets a half-made one.
///
/// What pages need comes before the pages, pages before the feeds that announce them, and what is gone goes last. A file
/// with the same bytes is not touched. Only what an earlier manifest names is ever replaced or deleted.
/// `progress` is told now and then how many files are done, of how many.
/// - Throws: `DiskError`; every file is then whole, and the next build puts the folder right.
package func publish(
    _ site: Publication,
    to output: OutputFolder,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
) async throws -> Published {
    let before = try readManifest(in: output)
    let isEmpty = try output.visibleNames().isEmpty
    guard before != nil || isEmpty else { throw notEmpty(output.path) }
    output.removeTemporaries()
    defer { output.removeTemporaries() }

    let changes = try FileChanges(from: before?.files ?? [], to: site.manifest.files)
    if !isEmpty { try refuseStrangers(at: changes, in: output) }
    // Should this build be killed, the next one must know which files are ours, and all that was promised before it.
    let between = brokenOff(site.previous ?? before ?? Manifest(), files: before, adding: changes.added)
    try write(between, to: output)

    var published = Published()
    let deleted = delete(changes.inTheWay, from: output)
    if let failure = deleted.failures.first { throw failure.error }
    published.counts.deleted += deleted.count

    let total = site.manifest.files.count
    let pages = site.files.filter { $0.address.path.utf8.last == slash }
    let rest = site.files.filter { $0.address.path.utf8.last != slash }
    published.counts = published.counts + (try await copy(site.media, from: site.contentFolder, to: output))
    for files in [site.assets, pages, rest] {
        let done = published.counts.written + published.counts.unchanged
        published.counts = published.counts + (try await render(files, to: output) { progress(done + $0, total) })
    }

    let left = Set(changes.stale).subtracting(changes.inTheWay).sorted()
    // What someone has removed by hand is not listed as kept.
    let kept = (before?.keptAssets(among: left, on: site.today) ?? []).filter { output.holdsFile($0.file) }
    let keptFiles = Set(kept.compactMap { SitePath($0.file) })
    let gone = delete(left.filter { !keptFiles.contains($0) }, from: output)
    published.counts.deleted += gone.count
    published.undeleted = gone.failures.map(\.error)

    var manifest = site.manifest
    manifest.files = String.inByteOrder(manifest.files + kept.map(\.file) + gone.failures.map(\.path.text))
    manifest.kept = kept
    try write(manifest, to: output)
    return published
}

/// The manifest of a build that may yet be broken off: it remembers all that an earlier one does.
///
/// Which files are ours, and which of them are only kept, is known by what is in the folder, whatever was compared with.
func brokenOff(_ remembered: Manifest, files before: Manifest?, adding added: [SitePath]) -> Manifest {
    var manifest = remembered
    manifest.files = String.inByteOrder((before?.files ?? []) + added.map(\.text))
    manifest.kept = before?.kept ?? []
    return manifest
}

private func write(_ manifest: Manifest, to output: OutputFolder) throws {
    guard let path = SitePath(Manifest.fileName) else { preconditionFailure("A plain name is a path.") }
    _ = try Publisher(to: output, name: Manifest.fileName).publish(manifest.json, at: path)
}

private func notEmpty(_ path: String) -> DiskError {
    DiskError(
        sv: """
            I mappen \(path) ligger filer som Samtal inte har gjort: där finns ingen manifest.json. Välj en tom mapp med \
            --output MAPP, eller töm den här.
            """,
        en: """
            The folder \(path) holds files that Samtal has not made: there is no manifest.json. Choose an empty folder \
            with --output FOLDER, or empty this one.
            """
    )
}
