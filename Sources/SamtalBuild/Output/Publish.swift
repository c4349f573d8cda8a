import Glibc
import SamtalModel
import SamtalSite

/// Puts a site into its folder, so that a reader or a subscriber never meets a half-made one.
///
/// What pages need comes before the pages, pages before the feeds that announce them, and what is gone goes last. A file
/// with the same bytes is not touched. Only what an earlier manifest names is ever replaced or deleted.
/// `progress` is told now and then how many files are done, of how many.
/// - Throws: `DiskError`; every file is then whole, and the next build puts the folder right.
package func publish(
    _ site: Publication,
    to path: String,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
) async throws -> FileCounts {
    let output = try OutputFolder.open(path)
    defer { output.unlock() }
    let before = try readManifest(in: output)
    let isEmpty = try output.visibleNames().isEmpty
    guard before != nil || isEmpty else { throw notEmpty(path) }
    output.removeTemporaries()
    defer { output.removeTemporaries() }

    let changes = try FileChanges(from: before?.files ?? [], to: site.manifest.files)
    if !isEmpty { try refuseStrangers(at: changes, in: output) }
    if !changes.added.isEmpty {
        // Should this build be killed, the next one must know which files are ours.
        let both = Manifest(
            files: (before?.files ?? []) + changes.added.map(\.text),
            permanent: before?.permanent ?? [],
            occasions: before?.occasions ?? []
        )
        try write(both, to: output)
    }
    var counts = FileCounts()
    counts.deleted += try delete(changes.inTheWay, from: output)

    let total = site.manifest.files.count
    let pages = site.files.filter { $0.address.path.hasSuffix("/") }
    let rest = site.files.filter { !$0.address.path.hasSuffix("/") }
    counts = counts + (try await copy(site.media, from: site.contentFolder, to: output))
    for files in [site.assets, pages, rest] {
        let done = counts.written + counts.unchanged
        counts = counts + (try await render(files, to: output) { progress(done + $0, total) })
    }
    counts.deleted += try delete(changes.stale, from: output)
    try write(site.manifest, to: output)
    return counts
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
