import Glibc

/// What became of files that were to be deleted.
struct Deletion {
    var count = 0
    /// Those that are still there, and why.
    var failures: [(path: SitePath, error: DiskError)] = []
}

/// Deletes files of ours, and the folders that are then empty.
///
/// What is no longer an ordinary file, or lies behind something that is no longer a folder, is a stranger's by now and stays.
func delete(_ paths: [SitePath], from output: OutputFolder) -> Deletion {
    let walk = output.walk()
    var deletion = Deletion()
    for path in paths {
        do {
            if try delete(path, from: output, by: walk) { deletion.count += 1 }
        } catch {
            deletion.failures.append((path, error))
        }
    }
    deleteEmptyFolders(Set(paths.flatMap(\.folderPaths)), from: output)
    return deletion
}

/// Whether there was a file of ours.
private func delete(_ path: SitePath, from output: OutputFolder, by walk: FolderWalk) throws(DiskError) -> Bool {
    let folder: Descriptor?
    do {
        folder = try walk.folder(of: path, creating: false)
    } catch  where error.isNoFolder {
        return false
    } catch {
        throw DiskError(.deleting, "\(output.path)/\(path.text)", code: error.code ?? EACCES)
    }
    guard let folder else { return false }
    switch DiskItem.named(path.name, in: folder) {
    case .file where unlinkat(folder, path.name, 0) == 0: return true
    case .folder, .symbolicLink, .special: return false
    case nil, .file:
        guard errno != ENOENT else { return false }
        throw DiskError(.deleting, "\(output.path)/\(path.text)", code: errno)
    }
}

private func deleteEmptyFolders(_ folders: Set<SitePath>, from output: OutputFolder) {
    let walk = output.walk()
    // The longest first: a folder comes before the one that it is in.
    for path in folders.sorted(by: { ($0.text.utf8.count, $0) > ($1.text.utf8.count, $1) }) {
        guard let outer = try? walk.folder(of: path, creating: false) else { continue }
        // Fails for a folder that still holds something, which is as it should be.
        unlinkat(outer, path.name, AT_REMOVEDIR)
    }
}
