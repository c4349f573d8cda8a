import Glibc
import SamtalModel

/// Writes what was planned: each file is whole at every moment, and keeps its permissions.
///
/// A file that has been changed since it was read is left alone, as are those after it; new files are written first, and
/// those that go are removed last.
/// - Throws: `DiskError` where a file can't be written.
package func write(_ plan: EditPlan) throws {
    let order = plan.changes.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    let isWritten: Void? = try withDescriptor(plan.folder, isFolder: true, following: true) { root in
        let walk = FolderWalk(root: root, path: plan.folder)
        for (_, change) in order { try write(change, walk, below: plan.folder) }
    }
    guard isWritten != nil else { throw DiskError(.writing, plan.folder, code: errno) }
}

extension EditPlan.Change {
    fileprivate var rank: Int { before == nil ? 0 : after == nil ? 2 : 1 }
}

private func write(_ change: EditPlan.Change, _ walk: FolderWalk, below folder: String) throws {
    let path = "\(folder)/\(change.path)"
    guard let place = SitePath(dotted: change.path), let outer = try walk.folder(of: place, creating: true) else {
        throw DiskError(.writing, path, code: errno)
    }
    guard let before = change.before else {
        if let after = change.after { try writeNew(after, named: place.name, in: outer, at: path) }
        return
    }
    let mode = try modeOfUnchanged(place.name, in: outer, before, at: path)
    guard let after = change.after else {
        guard unlinkat(outer, place.name, 0) == 0 else { throw DiskError(.deleting, path, code: errno) }
        return
    }
    let temporary = ".\(place.name).samtal"
    unlinkat(outer, temporary, 0)
    try writeNew(after, named: temporary, in: outer, at: path, mode: mode)
    guard renameat(outer, temporary, outer, place.name) == 0 else {
        let code = errno
        unlinkat(outer, temporary, 0)
        throw DiskError(.writing, path, code: code)
    }
}

/// The permissions of a file that still is as it was read.
private func modeOfUnchanged(_ name: String, in folder: Descriptor, _ bytes: [UInt8], at path: String) throws -> mode_t
{
    let found = withDescriptor(at: folder, name) { file -> mode_t? in
        var status = stat()
        guard fstat(file, &status) == 0, readOrdinaryFile(file, ofAtMost: bytes.count) == bytes else { return nil }
        return status.st_mode & 0o7777
    }
    guard let mode = found ?? nil else {
        throw DiskError(
            sv: "\(path) har ändrats medan du svarade. Ingenting har skrivits i den. Gör om kommandot.",
            en: "\(path) was changed while you answered. Nothing has been written in it. Give the command again."
        )
    }
    return mode
}

/// Writes a file that is not there yet; what is there is never written over.
func writeNew(
    _ bytes: [UInt8],
    named name: String,
    in folder: Descriptor,
    at path: String,
    mode: mode_t? = nil
) throws {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = uninterrupted { openat(folder, name, flags, 0o666) }
    guard file >= 0 else { throw DiskError(.writing, path, code: errno) }
    var rest = bytes[...]
    var isWritten = mode.map { fchmod(file, $0) == 0 } ?? true
    while isWritten, !rest.isEmpty {
        let count = rest.withUnsafeBytes { bytes in uninterrupted { Glibc.write(file, bytes.baseAddress, bytes.count) }
        }
        isWritten = count > 0
        if isWritten { rest = rest.dropFirst(count) }
    }
    let code = errno
    let isClosed = close(file) == 0 || errno == EINTR
    guard isWritten, isClosed else {
        let reason = isWritten ? errno : code
        unlinkat(folder, name, 0)
        throw DiskError(.writing, path, code: reason)
    }
}
