/// A path on the site, from its root whatever prefix it lives under; begins with `/`.
///
/// A page's address ends in `/` and is `index.html` there on disk; any other names its file.
package struct Address: Hashable, Comparable, Sendable {
    package let path: String

    package init(_ path: String) { self.path = path }

    package static let root = Address("/")

    /// Where its bytes are on disk, below the output folder.
    package var file: String {
        let relative = String(path.dropFirst())
        return path.hasSuffix("/") ? relative + "index.html" : relative
    }

    /// The address of something below this page, such as `feed.xml` or `lattlast/`.
    package func appending(_ part: String) -> Address { Address(path + part) }

    package static func < (left: Address, right: Address) -> Bool { left.path < right.path }
}

/// Where the site is published: scheme, host and perhaps a path that all its addresses begin with.
package struct BaseURL: Hashable, Sendable {
    /// Scheme and host, such as `https://dialog.example.org`.
    package let origin: String
    /// Empty, or `/` and the path without a last slash.
    package let prefix: String

    /// Nil unless it is http or https with a host, and without a query, fragment, user or characters that an address
    /// may not hold.
    package init?(_ text: String) {
        guard let schemeEnd = text.firstRange(ofASCII: "://") else { return nil }
        let scheme = text[..<schemeEnd.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else { return nil }
        let rest = text[schemeEnd.upperBound...]
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let host = rest[..<slash]
        var path = rest[slash...]
        while path.hasSuffix("/") { path = path.dropLast() }
        let hostCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-.:[]"
        let pathCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%/"
        guard !host.isEmpty, host.lowercased().allSatisfy(hostCharacters.contains),
            path.allSatisfy(pathCharacters.contains), !path.contains("//"),
            !path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." })
        else { return nil }
        origin = "\(scheme)://\(host.lowercased())"
        prefix = String(path)
    }

    /// The address as a link on the site's own pages writes it.
    package func href(_ address: Address) -> String { prefix + address.path }

    /// The whole address, as feeds and calendars need it.
    package func absolute(_ address: Address) -> String { origin + prefix + address.path }
}

extension String {
    /// The first place where some ASCII text stands.
    fileprivate func firstRange(ofASCII text: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
