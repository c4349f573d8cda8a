import Glibc
import SamtalModel

/// Opens the folder that a build writes to, and keeps other builds out of it for as long as the value lives.
///
/// Taken before anything is read: of two builds at once, the later one would else publish what it read too early.
/// - Throws: `DiskError` where the folder can't be made or opened, another build is at work there, or it lies in one that
///   is read.
package func openOutput(for request: BuildRequest) throws -> OutputFolder {
    try refuseOverlap(of: request)
    return try OutputFolder.open(request.output)
}

/// The folder that the site is written to, locked for this build alone until the last reference to it is gone.
package final class OutputFolder: Sendable {
    let path: String
    let descriptor: Descriptor
    /// The folders that were made for it, outermost first.
    private let made: [String]

    /// Where files are written before they are renamed into place; recognised and emptied after a killed build.
    static let temporaryFolder = ".samtal-temporary"

    private init(path: String, descriptor: Descriptor, made: [String]) {
        self.path = path
        self.descriptor = descriptor
        self.made = made
    }

    /// Where nothing was published, no new folder stays behind.
    deinit {
        removeFolders(made)
        close(descriptor)
    }

    /// Opens and locks the folder, and makes it where it is missing.
    ///
    /// - Throws: `DiskError` where it can't be made or opened, or another build is at work there.
    package static func open(_ path: String) throws -> OutputFolder {
        // A build that published nothing may have removed the folder between its being opened and locked.
        for _ in 0..<8 {
            let made = try makeFolders(to: path)
            let descriptor = uninterrupted { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
            guard descriptor >= 0 else {
                let code = errno
                if code == ENOENT { continue }
                throw unusable(path, code: code)
            }
            guard uninterrupted({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 else {
                let code = errno
                close(descriptor)
                throw code == EWOULDBLOCK ? busy(path) : unusable(path, code: code)
            }
            if isStill(path, descriptor) { return OutputFolder(path: path, descriptor: descriptor, made: made) }
            close(descriptor)
        }
        throw unusable(path, code: ENOENT)
    }

    func walk() -> FolderWalk { FolderWalk(root: descriptor, path: path) }

    /// Names in the folder that do not begin with a dot.
    ///
    /// - Throws: `DiskError` where the folder can't be read.
    func visibleNames() throws -> [String] {
        guard let names = names(in: descriptor) else { throw DiskError(.reading, path, code: errno) }
        return names.map(\.name).filter { $0.utf8.first != UInt8(ascii: ".") }
    }

    /// Whether there is an ordinary file at a path of ours.
    func holdsFile(_ path: String) -> Bool {
        guard let path = SitePath(path) else { return false }
        let walk = walk()
        return withExtendedLifetime(walk) {
            guard let folder = try? walk.folder(of: path, creating: false),
                case .file? = DiskItem.named(path.name, in: folder)
            else { return false }
            return true
        }
    }

    /// Removes what a killed build left half-written.
    func removeTemporaries() {
        let left: Void? = withDescriptor(at: descriptor, OutputFolder.temporaryFolder, isFolder: true) { folder in
            for (name, _) in names(in: folder) ?? [] { unlinkat(folder, name, 0) }
        }
        if left != nil { unlinkat(descriptor, OutputFolder.temporaryFolder, AT_REMOVEDIR) }
    }
}

/// Makes the folders on the way that are missing, and the last one.
///
/// - Returns: those that it made, outermost first.
private func makeFolders(to path: String) throws -> [String] {
    var made: [String] = []
    for folder in path.foldersOnTheWay.map(String.init) + [path] {
        if mkdir(folder, 0o777) == 0 {
            made.append(folder)
        } else if errno != EEXIST {
            let code = errno
            removeFolders(made)
            throw unusable(folder, code: code)
        }
    }
    return made
}

/// Removes those of the folders that are empty.
private func removeFolders(_ made: [String]) {
    for folder in made.reversed() { rmdir(folder) }
}

/// Whether the path still leads to what was opened by it.
private func isStill(_ path: String, _ descriptor: Descriptor) -> Bool {
    var (named, opened) = (stat(), stat())
    guard stat(path, &named) == 0, fstat(descriptor, &opened) == 0 else { return false }
    return named.st_dev == opened.st_dev && named.st_ino == opened.st_ino
}

/// The words for an output folder that nothing can be written to.
func unusable(_ path: String, code: Int32) -> DiskError {
    let reason =
        code == ENOTDIR ? Message(sv: "det är inte en mapp", en: "it is not a folder") : systemReason(code)
    return DiskError(
        sv: """
            Webbplatsen kan inte skrivas till mappen \(path): \(reason.swedish). Rätta till det, eller välj en annan med \
            --output MAPP.
            """,
        en: """
            The site can't be written to the folder \(path): \(reason.english). Put that right, or choose another with \
            --output FOLDER.
            """,
        code: code
    )
}

private func busy(_ path: String) -> DiskError {
    DiskError(
        sv: "Ett annat bygge skriver just nu till \(path). Vänta tills det är klart och bygg igen.",
        en: "Another build is writing to \(path) right now. Wait until it is done, and build again."
    )
}
