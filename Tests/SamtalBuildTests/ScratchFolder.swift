import Foundation
import Testing

/// A folder of its own for a test, gone when the test is.
final class ScratchFolder: Sendable {
    let path: String

    init() throws {
        let name = "samtal-test-\(UUID().uuidString)"
        path = FileManager.default.temporaryDirectory.appending(path: name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, and the folders on the way.
    func write(_ text: String, to name: String) throws {
        try makeFolder((name as NSString).deletingLastPathComponent)
        try Data(text.utf8).write(to: URL(filePath: path(name)))
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
    }

    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    /// Every file and link below a folder with its text, so that two can be compared; folders are left out.
    func texts(below name: String = ".") throws -> [String: String] {
        let names = try #require(FileManager.default.subpaths(atPath: path(name)))
        var texts: [String: String] = [:]
        for inner in names {
            var isFolder: ObjCBool = false
            let full = path("\(name)/\(inner)")
            guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            texts[inner] = text("\(name)/\(inner)") ?? "(unreadable)"
        }
        return texts
    }

    /// Sets when a file was last changed, so that a later change can be told.
    func setAge(of name: String, to date: Date) throws {
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path(name))
    }

    func age(of name: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: path(name))[.modificationDate] as? Date
    }
}
