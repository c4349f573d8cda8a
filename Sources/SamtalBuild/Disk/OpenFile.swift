import Glibc
import SamtalModel

/// A regular file or a folder that is open, as a descriptor to be closed by whoever opened it.
typealias Descriptor = Int32

/// Does something with a file or folder below an open folder, and closes it afterwards.
///
/// Never waits for the other end of a pipe. Nil where it could not be opened; `errno` then says why, ELOOP where it is
/// a symbolic link and `following` is false.
func withDescriptor<Result>(
    at folder: Descriptor = AT_FDCWD,
    _ name: String,
    isFolder: Bool = false,
    following: Bool = false,
    _ body: (Descriptor) throws -> Result
) rethrows -> Result? {
    let kind = isFolder ? O_DIRECTORY : 0
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | kind | (following ? 0 : O_NOFOLLOW)
    let descriptor = uninterrupted { openat(folder, name, flags) }
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return try body(descriptor)
}

/// The answer of a system call that fails with a negative number; made again when a signal came in between.
func uninterrupted<Answer: BinaryInteger>(_ call: () -> Answer) -> Answer {
    while true {
        let answer = call()
        guard answer < 0, errno == EINTR else { return answer }
    }
}

/// What is on the disk under a name.
enum DiskItem: Equatable {
    /// A regular file and its size in bytes.
    case file(size: Int)
    case folder, symbolicLink, special

    private init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file(size: Int(status.st_size))
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .symbolicLink
        default: self = .special
        }
    }

    /// What a name stands for itself, without following a link.
    ///
    /// Nil where `errno` says why it can't be known.
    static func named(_ name: String, in folder: Descriptor = AT_FDCWD) -> DiskItem? {
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        return DiskItem(status)
    }

    /// What is open.
    ///
    /// Nil where `errno` says why it can't be known.
    static func open(_ descriptor: Descriptor) -> DiskItem? {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        return DiskItem(status)
    }
}

/// Up to a number of bytes from where the file stands; fewer only at its end.
///
/// Nil where `errno` says why.
func readBytes(_ descriptor: Descriptor, upTo limit: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        while count < limit, let start = buffer.baseAddress {
            let got = uninterrupted { read(descriptor, start + count, limit - count) }
            failed = got < 0
            guard got > 0 else { return }
            count += got
        }
    }
    return failed ? nil : bytes
}

/// The bytes of an open file; nil where it is no ordinary one, larger than that, or can't be read.
func readOrdinaryFile(_ file: Descriptor, ofAtMost limit: Int) -> [UInt8]? {
    guard case .file(let size) = DiskItem.open(file), size <= limit else { return nil }
    return readBytes(file, upTo: size)
}

/// Up to a number of bytes from a place in the file, wherever it stands; fewer at its end, or where it can't be read.
func readBytes(_ descriptor: Descriptor, from start: Int, upTo limit: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        while count < limit, let address = buffer.baseAddress {
            let got = uninterrupted { pread(descriptor, address + count, limit - count, start + count) }
            guard got > 0 else { return }
            count += got
        }
    }
}

/// The names in a folder, in byte order, without `.` and `..`; nil where `errno` says why.
///
/// A name that is not UTF-8 comes with U+FFFD where it is not, and `isUTF8` false.
func names(in folder: Descriptor) -> [(name: String, isUTF8: Bool)]? {
    // closedir closes the descriptor that it was given, so it gets one of its own.
    let copy = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { return nil }
    guard let stream = fdopendir(copy) else {
        let code = errno
        close(copy)
        errno = code
        return nil
    }
    defer { closedir(stream) }
    var found: [(name: String, isUTF8: Bool)] = []
    // At the end of a folder readdir says nothing of why it stops; at a fault of the disk it does.
    errno = 0
    while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { start in
                (String(cString: start), String(validatingCString: start) != nil)
            }
        }
        let isItself = [".", ".."].contains { $0.utf8.elementsEqual(name.0.utf8) }
        if !isItself { found.append(name) }
        errno = 0
    }
    guard errno == 0 else { return nil }
    return found.sorted { precedesInBytes($0.name, $1.name) }
}
