import Glibc

/// Puts files into the output folder one at a time, each whole or not at all.
///
/// One for each task at work: it has a temporary file of its own.
final class Publisher {
    private let output: OutputFolder
    private let walk: FolderWalk
    private let temporaryName: String
    private var temporaryFolder: Descriptor?

    init(to output: OutputFolder, name: String) {
        self.output = output
        walk = output.walk()
        temporaryName = name
    }

    deinit { if let temporaryFolder { close(temporaryFolder) } }

    /// Writes a file unless it holds those bytes already.
    ///
    /// - Returns: whether anything was written.
    /// - Throws: `DiskError` where it can't be written, or something else is in its place.
    func publish(_ bytes: [UInt8], at path: SitePath) throws -> Bool {
        try publish(at: path, size: bytes.count) { old in
            readBytes(old, upTo: bytes.count) == bytes
        } write: { new in
            try write(bytes[...], to: new, path)
        }
    }

    /// Copies what is published of an open file, in pieces, unless the output has the same bytes already.
    ///
    /// - Returns: whether anything was written.
    /// - Throws: `DiskError` where it can't be written, or something else is in its place; `PublishedParts.Shortened`.
    func publish(_ parts: PublishedParts, size: Int, at path: SitePath) throws -> Bool {
        try publish(at: path, size: size) { old in
            try holds(old, parts)
        } write: { new in
            var parts = parts
            while let piece = try parts.next() { try write(piece[...], to: new, path) }
        }
    }

    private func publish(
        at path: SitePath,
        size: Int,
        isSame: (Descriptor) throws -> Bool,
        write: (Descriptor) throws -> Void
    ) throws -> Bool {
        guard let folder = try walk.folder(of: path, creating: true) else { throw failure(path) }
        let name = path.name
        switch DiskItem.named(name, in: folder) {
        case .file(size) where try withDescriptor(at: folder, name, isSame) ?? false: return false
        case nil, .file: break
        default: throw inTheWay(at: "\(output.path)/\(path.text)")
        }
        let temporary = try openTemporaryFolder()
        let new = openTemporary(in: temporary)
        guard new >= 0 else { throw failure(path) }
        do {
            do {
                try write(new)
            } catch {
                close(new)
                throw error
            }
            // Some disks tell only now that there was no room. After a signal the file is closed all the same.
            guard close(new) == 0 || errno == EINTR else { throw failure(path) }
            guard renameat(temporary, temporaryName, folder, name) == 0 else { throw failure(path) }
        } catch {
            unlinkat(temporary, temporaryName, 0)
            throw error
        }
        return true
    }

    /// What a killed build left was removed before this one began; what has come since is nobody's.
    private func openTemporary(in folder: Descriptor) -> Descriptor {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let new = uninterrupted { openat(folder, temporaryName, flags, 0o666) }
        guard new < 0, errno == EEXIST, unlinkat(folder, temporaryName, 0) == 0 else { return new }
        return uninterrupted { openat(folder, temporaryName, flags, 0o666) }
    }

    private func openTemporaryFolder() throws -> Descriptor {
        if let temporaryFolder { return temporaryFolder }
        let name = OutputFolder.temporaryFolder
        guard mkdirat(output.descriptor, name, 0o777) == 0 || errno == EEXIST else {
            throw unusable(output.path, code: errno)
        }
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        let opened = uninterrupted { openat(output.descriptor, name, flags) }
        guard opened >= 0 else {
            let error = DiskError(.writing, "\(output.path)/\(name)", code: errno)
            throw error.isNoFolder ? inTheWay(at: "\(output.path)/\(name)") : error
        }
        temporaryFolder = opened
        return opened
    }

    private func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor, _ path: SitePath) throws {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { bytes in
                uninterrupted { Glibc.write(file, bytes.baseAddress, bytes.count) }
            }
            guard count > 0 else { throw failure(path) }
            rest = rest.dropFirst(count)
        }
    }

    private func failure(_ path: SitePath) -> DiskError {
        DiskError(.writing, "\(output.path)/\(path.text)", code: errno)
    }
}

/// Whether an open file has exactly those bytes.
private func holds(_ file: Descriptor, _ parts: PublishedParts) throws -> Bool {
    var parts = parts
    while let piece = try parts.next() {
        guard readBytes(file, upTo: piece.count) == piece else { return false }
    }
    return true
}

/// The words for something of a stranger's where a file of ours is to be.
func inTheWay(at path: String) -> DiskError {
    DiskError(
        sv: "\(path) finns redan och är inte gjord av Samtal. Flytta bort den och bygg igen.",
        en: "\(path) exists already and was not made by Samtal. Move it away, and build again."
    )
}
