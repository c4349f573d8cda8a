package import Foundation

/// A folder of its own for a test, gone when the test is.
package final class ScratchFolder: Sendable {
    package let path: String

    package init() throws {
        let name = "samtal-test-\(UUID().uuidString)"
        path = FileManager.default.temporaryDirectory.appending(path: name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    package func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, and the folders on the way.
    package func write(_ text: String, to name: String) throws {
        // By bytes: a "/" and a combining mark are one Character.
        let folder = name.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(name[..<$0]) } ?? ""
        try makeFolder(folder)
        try Data(text.utf8).write(to: URL(filePath: path(name)))
    }

    package func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
    }

    package func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
    }

    package func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
    }

    package func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    /// Every file and link below a folder with its text, so that two can be compared; folders are left out.
    package func texts(below name: String = ".") throws -> [String: String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: path(name))
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
    package func setAge(of name: String, to date: Date) throws {
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path(name))
    }

    package func age(of name: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: path(name))[.modificationDate] as? Date
    }
}

extension ScratchFolder {
    /// Copies every file below a folder to below a name here, over what is there already.
    package func copy(_ folder: String, over name: String) throws {
        try makeFolder(name)
        for inner in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            let (source, target) = ("\(folder)/\(inner)", path("\(name)/\(inner)"))
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: source, isDirectory: &isFolder), isFolder.boolValue {
                try makeFolder("\(name)/\(inner)")
            } else {
                try? FileManager.default.removeItem(atPath: target)
                try FileManager.default.copyItem(atPath: source, toPath: target)
            }
        }
    }
}
