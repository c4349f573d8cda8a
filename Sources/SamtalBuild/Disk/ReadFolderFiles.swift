import Glibc
import SamtalModel

/// A file that belongs to the program or to a theme, read whole.
package struct ProgramFile: Hashable, Sendable {
    /// Below its folder, with `/` between the parts, such as `templates/dialogue.mustache`.
    package let name: String
    /// Where it was read, for messages.
    package let path: String
    package let bytes: [UInt8]
}

/// Reads every file below a folder whose files belong together, in byte order of their names.
///
/// Unlike the content, a theme or the languages come from someone who programs: symbolic links are followed, and what
/// can't be read stops everything. Names that begin with `.` are skipped.
/// - Throws: `DiskError` where a file or the folder can't be read, or is larger than 16 MiB.
func readFiles(below folder: String) throws -> [ProgramFile] {
    try readFiles(below: folder, named: "", depth: 0).sorted {
        precedesInBytes($0.name, $1.name)
    }
}

private func readFiles(below folder: String, named prefix: String, depth: Int) throws -> [ProgramFile] {
    guard let found = withDescriptor(folder, isFolder: true, following: true, names(in:)), let found, depth < 16 else {
        throw DiskError(.reading, folder, code: depth < 16 ? errno : ELOOP)
    }
    return try found.filter { $0.name.utf8.first != UInt8(ascii: ".") }.flatMap { name, _ in
        let path = "\(folder)/\(name)"
        let item = try withDescriptor(path, following: true) { file in try readWhole(file, prefix + name, at: path) }
        guard let item else { throw DiskError(.reading, path, code: errno) }
        guard let file = item else { return try readFiles(below: path, named: "\(prefix)\(name)/", depth: depth + 1) }
        return [file]
    }
}

/// Nil for a folder.
private func readWhole(_ file: Descriptor, _ name: String, at path: String) throws -> ProgramFile? {
    switch DiskItem.open(file) {
    case .folder: return nil
    case .file(let size) where size <= 16 << 20:
        guard let bytes = readBytes(file, upTo: size) else { throw DiskError(.reading, path, code: errno) }
        return ProgramFile(name: name, path: path, bytes: bytes)
    default:
        throw DiskError(
            sv: "\(path) är inte en vanlig fil på högst 16 MiB, och kan inte användas i ett tema.",
            en: "\(path) is not an ordinary file of at most 16 MiB, and can't be used in a theme."
        )
    }
}
