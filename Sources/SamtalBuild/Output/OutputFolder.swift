import Glibc

/// The folder that the site is written to, locked for this build alone until it is closed.
struct OutputFolder: Sendable {
    let path: String
    let descriptor: Descriptor

    /// Where files are written before they are renamed into place; recognised and emptied after a killed build.
    static let temporaryFolder = ".samtal-temporary"

    /// Opens and locks the folder, and makes it where it is missing.
    ///
    /// - Throws: `DiskError` where it can't be made or opened, or another build is at work there.
    static func open(_ path: String) throws -> OutputFolder {
        try makeFolders(to: path)
        let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError(.writing, path, code: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            guard code == EWOULDBLOCK else { throw DiskError(.writing, path, code: code) }
            throw DiskError(
                sv: "Ett annat bygge skriver just nu till \(path). Vänta tills det är klart och bygg igen.",
                en: "Another build is writing to \(path) right now. Wait until it is done, and build again."
            )
        }
        return OutputFolder(path: path, descriptor: descriptor)
    }

    /// Lets other builds in.
    func unlock() { close(descriptor) }

    func walk() -> FolderWalk { FolderWalk(root: descriptor, path: path) }

    /// Names in the folder that do not begin with a dot.
    ///
    /// - Throws: `DiskError` where the folder can't be read.
    func visibleNames() throws -> [String] {
        guard let names = names(in: descriptor) else { throw DiskError(.reading, path, code: errno) }
        return names.map(\.name).filter { !$0.hasPrefix(".") }
    }

    /// Removes what a killed build left half-written.
    func removeTemporaries() {
        let left: Void? = withDescriptor(at: descriptor, OutputFolder.temporaryFolder, isFolder: true) { folder in
            for (name, _) in names(in: folder) ?? [] { unlinkat(folder, name, 0) }
        }
        if left != nil { unlinkat(descriptor, OutputFolder.temporaryFolder, AT_REMOVEDIR) }
    }
}

private func makeFolders(to path: String) throws {
    for index in path.indices.dropFirst() + [path.endIndex] where index == path.endIndex || path[index] == "/" {
        let folder = String(path[..<index])
        guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw DiskError(.writing, folder, code: errno) }
    }
}
