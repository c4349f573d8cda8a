import SamtalModel

/// What came of a content folder's files, to be used again for those that are the same when it is read once more.
///
/// Reading is a function of bytes, so what is used again is what would be read. With it, one edit among a thousand dialogues
/// costs the reading of one: in a preview, and for commands that try a change before they write it. A build keeps nothing.
package struct ReadBefore: Sendable {
    /// What every file is read by: the settings, the registers, and which files there are.
    private var site: [UInt8]?
    private var organisation: [UInt8]?
    private var paths: [String] = []
    private var files: [String: (bytes: [UInt8], read: Outcome<WrittenReader.ReadFile?>)] = [:]
    private var dialogues: [String: Outcome<Dialogue?>] = [:]
    /// Files that are not as they were when their dialogue was read.
    private var changed: Set<String> = []

    package init() {}

    /// Forgets all, if something has changed that every file is read by.
    mutating func begin(_ folder: ContentFolder, _ files: ContentFiles) {
        let paths = folder.entries.map(\.path)
        if paths != self.paths || files.site != site || files.organisation != organisation { self = ReadBefore() }
        (self.paths, site, organisation) = (paths, files.site, files.organisation)
    }

    /// What a file was read as, if it has the same bytes.
    func file(_ file: ContentFiles.File) -> Outcome<WrittenReader.ReadFile?>? {
        files[file.path].flatMap { $0.bytes == file.bytes ? $0.read : nil }
    }

    mutating func remember(_ file: ContentFiles.File, _ read: Outcome<WrittenReader.ReadFile?>, in folder: String) {
        if self.file(file) != nil { return }
        changed.insert("\(folder)/\(file.path)")
        files[file.path] = (file.bytes, read)
    }

    /// What a dialogue was read as, if all its files have the same bytes.
    func dialogue(_ group: WrittenGroup) -> Outcome<Dialogue?>? {
        changed.isDisjoint(with: group.files) ? dialogues[group.slug] : nil
    }

    mutating func remember(_ group: WrittenGroup, _ dialogue: Outcome<Dialogue?>) {
        dialogues[group.slug] = dialogue
        changed.subtract(group.files)
    }
}
