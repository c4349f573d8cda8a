import Glibc

/// Deletes files of ours, and the folders that are then empty.
///
/// What is no longer an ordinary file, or lies behind something that is no longer a folder, is a stranger's by now and stays.
/// - Returns: how many were deleted.
/// - Throws: `DiskError` where one can't be deleted.
func delete(_ paths: [SitePath], from output: OutputFolder) throws -> Int {
    let walk = output.walk()
    var count = 0
    for path in paths {
        guard let found = try? walk.folder(of: path, creating: false), case .file = DiskItem.named(path.name, in: found)
        else { continue }
        guard unlinkat(found, path.name, 0) == 0 || errno == ENOENT else {
            throw DiskError(.deleting, "\(output.path)/\(path.text)", code: errno)
        }
        count += 1
    }
    deleteEmptyFolders(Set(paths.flatMap(\.folderPaths)), from: output)
    return count
}

private func deleteEmptyFolders(_ folders: Set<String>, from output: OutputFolder) {
    let walk = output.walk()
    // The longest first: a folder comes before the one that it is in.
    for path in folders.compactMap(SitePath.init).sorted(by: { ($0.text.utf8.count, $0) > ($1.text.utf8.count, $1) }) {
        guard let outer = try? walk.folder(of: path, creating: false) else { continue }
        // Fails for a folder that still holds something, which is as it should be.
        unlinkat(outer, path.name, AT_REMOVEDIR)
    }
}
