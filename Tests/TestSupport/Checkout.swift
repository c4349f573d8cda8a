import Foundation

/// The folders of this checkout that tests read.
package enum Checkout {
    /// The checkout's own folder, as an absolute path.
    package static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    package static func path(_ name: String) -> String { "\(path)/\(name)" }

    /// The names of the folders in a folder, in order.
    package static func folders(in name: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []
        return names.filter { isFolder(path("\(name)/\($0)")) }.sorted()
    }

    /// The paths of every Swift file below a folder, in order.
    package static func swiftFiles(below name: String) -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: path(name))) ?? []
        return names.filter { $0.hasSuffix(".swift") }.map { path("\(name)/\($0)") }.sorted()
    }

    /// Whether the expected results are to be written anew: `RECORD=1 swift test`.
    package static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
