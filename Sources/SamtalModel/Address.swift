/// A path on the site, from its root whatever prefix it lives under; begins with `/`.
///
/// A page's address ends in `/` and is `index.html` there on disk; any other names its file.
package struct Address: ByteText {
    package let path: String
    package var text: String { path }

    package init(_ path: String) { self.path = path }

    package static let root = Address("/")

    /// Where its bytes are on disk, below the output folder.
    package var file: String {
        let relative = String(path.after("/") ?? path[...])
        return path.ends(with: "/") ? relative + "index.html" : relative
    }

    /// The address of something below this page, such as `feed.xml` or `lattlast/`.
    package func appending(_ part: String) -> Address { Address(path + part) }
}
