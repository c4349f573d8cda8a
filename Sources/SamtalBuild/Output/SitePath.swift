import SamtalModel

/// Where a file lies below the output folder; can't lead out of it, nor to a name that begins with a dot.
struct SitePath: Hashable, Comparable, Sendable {
    /// With `/` between the parts and at neither end, such as `dialoger/torget/index.html`.
    let text: String

    /// Nil for a path that is empty, absolute, leads elsewhere, or has a part that no file system takes.
    init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let areFine = parts.allSatisfy { part in
            !part.isEmpty && part.count <= 255 && part.first != UInt8(ascii: ".")
                && part.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        }
        guard areFine else { return nil }
        self.text = text
    }

    init?(of address: Address) {
        guard address.path.hasPrefix("/") else { return nil }
        self.init(address.file)
    }

    /// The names of the folders on the way, outermost first.
    var folders: [Substring] { text.split(separator: "/").dropLast() }

    var name: String { String(text.split(separator: "/").last ?? "") }

    /// The paths of the folders on the way, outermost first.
    var folderPaths: [String] {
        text.indices.filter { text[$0] == "/" }.map { String(text[..<$0]) }
    }

    static func < (left: SitePath, right: SitePath) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
