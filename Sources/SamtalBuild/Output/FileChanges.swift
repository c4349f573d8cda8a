/// The files that a build adds to what an earlier one left, and those that it is to delete; in the manifests' order.
struct FileChanges {
    let added: [SitePath]
    /// Ours, and no longer part of the site.
    let stale: [SitePath]
    /// Stale ones that lie where a new file needs a folder, or below where a new file is to lie.
    let inTheWay: [SitePath]

    /// - Throws: `DiskError` for a path that no folder can hold.
    init(from old: [String], to new: [String]) throws {
        let (old, new) = (try old.map(path), try new.map(path))
        let (wereThere, areThere) = (Set(old), Set(new))
        added = new.filter { !wereThere.contains($0) }
        stale = old.filter { !areThere.contains($0) }
        let folders = stale.isEmpty ? [] : Set(new.flatMap(\.folderPaths))
        inTheWay = stale.filter { folders.contains($0) || $0.folderPaths.contains(where: areThere.contains) }
    }
}

private func path(_ text: String) throws -> SitePath {
    if let path = SitePath(text) { return path }
    throw DiskError(
        sv: "Filen \"\(text)\" kan inte skrivas: namnet är för långt eller går inte att använda.",
        en: "The file \"\(text)\" can't be written: its name is too long, or can't be used."
    )
}

/// Makes sure, before anything is written, that no new file would replace one that is not ours.
///
/// - Throws: `DiskError` where something lies in a new file's place, or on its way.
func refuseStrangers(at changes: FileChanges, in output: OutputFolder) throws {
    let goingAway = Set(changes.inTheWay + changes.inTheWay.flatMap(\.folderPaths))
    let walk = output.walk()
    for path in changes.added where !goingAway.contains(path) && goingAway.isDisjoint(with: path.folderPaths) {
        guard let folder = try walk.folder(of: path, creating: false) else { continue }
        if DiskItem.named(path.name, in: folder) != nil { throw inTheWay(at: "\(output.path)/\(path.text)") }
    }
}
