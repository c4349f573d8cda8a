import Glibc
import SamtalContent
import SamtalModel
import SamtalSite

/// Renders files and writes each at once, on all cores; no more than a file a core is in memory.
///
/// `progress` is told now and then how many files are done.
/// - Throws: `DiskError` for the first file that could not be written.
func render(
    _ files: [PlannedFile],
    to output: OutputFolder,
    progress: @Sendable (Int) -> Void
) async throws -> FileCounts {
    try await inStretches(of: files.count, progress: progress) { stretch in
        let publisher = Publisher(to: output, name: "\(stretch.lowerBound)")
        var counts = FileCounts()
        var bytes: [UInt8] = []
        for file in files[stretch] {
            guard let path = SitePath(of: file.address) else { preconditionFailure("The manifest holds every path.") }
            bytes.removeAll(keepingCapacity: true)
            file.write(&bytes)
            counts.count(try publisher.publish(bytes, at: path))
        }
        return counts
    }
}

/// Copies media from below the content folder, without following links.
///
/// - Throws: `DiskError` for the first file that could not be read or written.
func copy(_ media: [MediaFile], from content: String, to output: OutputFolder) async throws -> FileCounts {
    guard !media.isEmpty else { return FileCounts() }
    let root = open(content, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard root >= 0 else { throw DiskError(.reading, content, code: errno) }
    defer { close(root) }
    return try await inStretches(of: media.count) { stretch in
        let publisher = Publisher(to: output, name: "media-\(stretch.lowerBound)")
        let walk = FolderWalk(root: root, path: content)
        var counts = FileCounts()
        for file in media[stretch] {
            guard let path = SitePath("media/\(file.path)"), let source = SitePath("media/\(file.source)") else {
                preconditionFailure("The manifest holds every path.")
            }
            guard let isWritten = try copy(file, at: source, to: path, from: walk, with: publisher) else {
                throw changed("\(content)/\(source.text)")
            }
            counts.count(isWritten)
        }
        return counts
    }
}

/// Nil where the file is no longer there, or has become another.
private func copy(
    _ media: MediaFile,
    at source: SitePath,
    to path: SitePath,
    from walk: FolderWalk,
    with publisher: Publisher
) throws -> Bool? {
    try walk.folder(of: source, creating: false).flatMap { folder in
        try withDescriptor(at: folder, source.name) { file -> Bool? in
            guard case .file(let size) = DiskItem.open(file) else { return nil }
            // Found anew: what is published is clean of what tells of the photographer, whatever has happened to the file.
            let picture = publishedPicture(of: file, size: size)
            guard picture == nil || picture?.size == media.size else { return nil }
            let parts = PublishedParts(file, size: size, picture: picture)
            do {
                return try publisher.publish(parts, size: picture?.size ?? size, at: path)
            } catch is PublishedParts.Shortened {
                return nil
            }
        } ?? nil
    }
}

private func changed(_ path: String) -> DiskError {
    DiskError(
        sv: "\(path) har ändrats under bygget. Bygg igen.",
        en: "\(path) has changed during the build. Build again."
    )
}

/// Works through stretches of many files, as many at once as there are cores.
private func inStretches(
    of total: Int,
    progress: @Sendable (Int) -> Void = { _ in },
    _ work: @escaping @Sendable (Range<Int>) throws -> FileCounts
) async throws -> FileCounts {
    let stretches = stride(from: 0, to: total, by: 64).map { $0..<min($0 + 64, total) }
    let width = max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    return try await withThrowingTaskGroup(of: FileCounts.self) { group in
        var waiting = stretches.makeIterator()
        for _ in 0..<width { waiting.next().map { stretch in group.addTask { try work(stretch) } } }
        var counts = FileCounts()
        while let done = try await group.next() {
            counts = counts + done
            progress(counts.written + counts.unchanged)
            waiting.next().map { stretch in group.addTask { try work(stretch) } }
        }
        return counts
    }
}
