import SamtalContent
import SamtalModel

/// What the content is to become: by path below its folder, the bytes of files that are otherwise than on the disk.
///
/// Nil is a file that is to be there no more.
package struct EditedContent: Sendable {
    package private(set) var files: [(path: String, bytes: [UInt8]?)] = []

    package var isEmpty: Bool { files.isEmpty }

    package func bytes(of path: String) -> [UInt8]?? { files.first { $0.path == path }.map(\.bytes) }

    func hasSameFiles(as other: EditedContent) -> Bool {
        files.elementsEqual(other.files) { $0.path == $1.path && $0.bytes == $1.bytes }
    }

    mutating func set(_ path: String, _ bytes: [UInt8]?) {
        if let index = files.firstIndex(where: { $0.path == path }) {
            files[index].bytes = bytes
        } else {
            files.append((path, bytes))
        }
    }
}

extension ContentFolder {
    /// The folder as it would be with some files otherwise.
    func with(_ edited: EditedContent) -> ContentFolder {
        guard !edited.isEmpty else { return self }
        let changed = Set(edited.files.map(\.path))
        let new = edited.files.compactMap { file in
            file.bytes.map { Entry(path: file.path, kind: .file($0)) }
        }
        let entries = (entries.filter { !changed.contains($0.path) } + new).sorted { precedesInBytes($0.path, $1.path) }
        return ContentFolder(name: name, entries: entries)
    }

    /// The bytes of a text file, by its path below the folder.
    func text(_ path: String) -> [UInt8]? {
        guard case .file(let bytes)? = entries.first(where: { $0.path == path })?.kind else { return nil }
        return bytes
    }

    /// The path below the folder of a file that a place names.
    func path(of file: String) -> String? { file.after("\(name)/").map(String.init) }
}
