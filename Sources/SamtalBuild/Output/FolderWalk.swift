import Glibc

/// The open folders between a root and the file at hand, each reached without following a link.
///
/// Files that come after each other often share folders, so the way that two of them share is not walked twice.
final class FolderWalk {
    private let root: Descriptor
    /// The root's path, for messages.
    private let rootPath: String
    private var open: [(name: Substring, descriptor: Descriptor)] = []

    /// The root is closed by whoever opened it, later than the walk ends.
    init(root: Descriptor, path: String) {
        self.root = root
        rootPath = path
    }

    deinit { leave(downTo: 0) }

    /// The folder that holds a path's file; valid until the next one is asked for.
    ///
    /// Where a folder is missing it is made, or else nil is returned.
    /// - Throws: `DiskError` where something on the way is not a folder, or can't be opened.
    func folder(of path: SitePath, creating: Bool) throws(DiskError) -> Descriptor? {
        let names = path.folders
        let shared = zip(names, open).prefix { $0.utf8.elementsEqual($1.name.utf8) }.count
        leave(downTo: shared)
        for name in names.dropFirst(shared) {
            let outer = open.last?.descriptor ?? root
            let opened = enter(String(name), in: outer, creating: creating)
            guard opened >= 0 else {
                let code = errno
                guard code != ENOENT || creating else { return nil }
                throw failure(at: names.prefix(open.count + 1), code: code)
            }
            open.append((name, opened))
        }
        return open.last?.descriptor ?? root
    }

    private func enter(_ name: String, in outer: Descriptor, creating: Bool) -> Descriptor {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        let opened = uninterrupted { openat(outer, name, flags) }
        guard opened < 0, errno == ENOENT, creating else { return opened }
        guard mkdirat(outer, name, 0o777) == 0 || errno == EEXIST else { return -1 }
        return uninterrupted { openat(outer, name, flags) }
    }

    private func leave(downTo depth: Int) {
        while open.count > depth { close(open.removeLast().descriptor) }
    }

    private func failure(at names: ArraySlice<Substring>, code: Int32) -> DiskError {
        let path = "\(rootPath)/\(names.joined(separator: "/"))"
        let error = DiskError(.writing, path, code: code)
        guard error.isNoFolder else { return error }
        return DiskError(
            sv: """
                \(path) är inte en mapp som Samtal har gjort, men en mapp behövs där. Flytta bort det som ligger där \
                och bygg igen.
                """,
            en: """
                \(path) is not a folder that Samtal has made, but a folder is needed there. Move away what is there, \
                and build again.
                """,
            code: code
        )
    }
}
