import Glibc
import Synchronization

/// Tells when something below some folders has changed.
///
/// The system tells of it where it can (inotify); besides, the folders are looked through twice a second, since not all
/// disks tell. What counts is what a walk finds, not what is told: names, sizes and times. So a file that is saved by
/// renaming, a folder that is moved, and a hundred files that change at once are each one change, and a file that is
/// touched by an editor's own notes is none.
package struct FolderWatch: Sendable {
    private let folders: [String]

    package init(_ folders: [String]) { self.folders = folders }

    /// A change each time, until nobody listens any more; changes that nobody has taken yet are one.
    ///
    /// Nil where the system lets no thread be started.
    package func changes() -> AsyncStream<Void>? {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let watching = Watching(folders) { continuation.yield() }
        continuation.onTermination = { _ in watching.stop() }
        return watching.start() ? stream : nil
    }
}

/// A thread of its own, since it waits in the system, where no task may.
private final class Watching: Sendable {
    private let folders: [String]
    /// What was there before anybody could have missed a change.
    private let first: Look
    private let tell: @Sendable () -> Void
    private let isStopped = Mutex(false)

    init(_ folders: [String], tell: @escaping @Sendable () -> Void) {
        self.folders = folders
        first = look(below: folders)
        self.tell = tell
    }

    func stop() { isStopped.withLock { $0 = true } }

    /// Whether the thread could be started.
    func start() -> Bool {
        let reference = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let code = pthread_create(
            &thread,
            nil,
            { watching in
                watching.map { Unmanaged<Watching>.fromOpaque($0).takeRetainedValue().watch() }
                return nil
            },
            reference.toOpaque()
        )
        if code == 0 { pthread_detach(thread) } else { reference.release() }
        return code == 0
    }

    private func watch() {
        let notices = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        defer { if notices >= 0 { close(notices) } }
        var before = first
        ask(notices, of: before.folders)
        while !isStopped.withLock(\.self) {
            wait(for: notices)
            let now = look(below: folders)
            guard now.print != before.print else { continue }
            ask(notices, of: now.folders)
            before = now
            tell()
        }
    }
}

/// What a walk finds: the folders, and a print of all names, sizes and times.
private struct Look {
    var folders: [String] = []
    var print = 0
}

private func look(below roots: [String]) -> Look {
    var found = Look()
    for root in roots { look(into: root, &found, depth: 0) }
    return found
}

private func look(into folder: String, _ found: inout Look, depth: Int) {
    guard depth < 32, let handle = opendir(folder) else { return }
    defer { closedir(handle) }
    found.folders.append(folder)
    while let entry = readdir(handle) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        // What begins with a dot or ends with a tilde is an editor's own.
        guard name.utf8.first != UInt8(ascii: "."), name.utf8.last != UInt8(ascii: "~") else { continue }
        let path = "\(folder)/\(name)"
        var status = stat()
        guard lstat(path, &status) == 0 else { continue }
        var hasher = Hasher()
        hasher.combine(path)
        hasher.combine(status.st_ino)
        hasher.combine(status.st_size)
        hasher.combine(status.st_mtim.tv_sec)
        hasher.combine(status.st_mtim.tv_nsec)
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        // A folder's own time also tells of what is passed over.
        if isFolder { look(into: path, &found, depth: depth + 1) } else { found.print ^= hasher.finalize() }
    }
}

/// Asks to be told of what happens in some folders; asking again changes nothing.
private func ask(_ notices: Int32, of folders: [String]) {
    guard notices >= 0 else { return }
    let kinds = IN_CREATE | IN_DELETE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
    for folder in folders { inotify_add_watch(notices, folder, UInt32(kinds)) }
}

/// Waits until the system tells of something and has then been silent for a moment, or for half a second.
private func wait(for notices: Int32) {
    var asked = pollfd(fd: notices, events: Int16(POLLIN), revents: 0)
    guard notices >= 0 else {
        usleep(500_000)
        return
    }
    guard poll(&asked, 1, 500) > 0 else { return }
    var room = [UInt8](repeating: 0, count: 16 << 10)
    for _ in 0..<50 {
        while read(notices, &room, room.count) > 0 {}
        guard poll(&asked, 1, 15) > 0 else { return }
    }
}
