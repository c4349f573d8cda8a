/// A path on the site, from its root whatever prefix it lives under; begins with `/`.
///
/// A page's address ends in `/` and is `index.html` there on disk; any other names its file.
package struct Address: Hashable, Comparable, Sendable {
    package let path: String

    package init(_ path: String) { self.path = path }

    package static let root = Address("/")

    /// Where its bytes are on disk, below the output folder.
    package var file: String {
        let relative = String(path.after("/") ?? path[...])
        return path.ends(with: "/") ? relative + "index.html" : relative
    }

    /// The address of something below this page, such as `feed.xml` or `lattlast/`.
    package func appending(_ part: String) -> Address { Address(path + part) }

    // Two addresses are one where their bytes are: servers and disks know nothing of letters that look the same.

    package static func == (left: Address, right: Address) -> Bool { left.path.utf8.elementsEqual(right.path.utf8) }

    package static func < (left: Address, right: Address) -> Bool {
        left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        var path = path
        path.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
