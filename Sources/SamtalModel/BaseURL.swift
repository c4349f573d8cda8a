/// Where the site is published: scheme, host and perhaps a path that all its addresses begin with.
package struct BaseURL: Hashable, Sendable {
    /// Scheme, host and port, such as `https://dialog.example.org`.
    package let origin: String
    /// Empty, or `/` and the path without a last slash.
    package let prefix: String

    /// Nil unless it is http or https with a host, and without a user, query, fragment or characters that an
    /// address may not hold.
    package init?(_ text: String) {
        guard let address = WebAddress(text), !address.host.holds("_"),
            address.rest.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        let path = address.rest.droppingTrailing { $0 == "/" }
        let parts = path.parts(at: "/").dropFirst()
        guard path.isEmpty || path.begins(with: "/"), parts.allSatisfy(isPathPart) else { return nil }
        origin = address.origin
        prefix = String(path)
    }

    /// The address as a link on the site's own pages writes it.
    package func href(_ address: Address) -> String { prefix + address.path }

    /// The whole address, as feeds and calendars need it.
    package func absolute(_ address: Address) -> String { origin + prefix + address.path }
}

/// Whether it is one folder's name, as an address writes it (RFC 3986 §3.3): not empty, not `.` or `..` in any spelling.
private func isPathPart(_ part: Substring) -> Bool {
    var rest = part.unicodeScalars[...]
    var name: [Unicode.Scalar] = []
    while let scalar = rest.popFirst() {
        if scalar == "%" {
            guard rest.count >= 2, rest.prefix(2).allSatisfy(\.properties.isASCIIHexDigit),
                let byte = UInt8(String(Substring(rest.prefix(2))), radix: 16), byte >= 0x20, byte != 0x7F,
                byte != UInt8(ascii: "/"), byte != UInt8(ascii: "\\")
            else { return false }
            name.append(Unicode.Scalar(byte))
            rest = rest.dropFirst(2)
        } else {
            guard scalar.isLetter || scalar.isDigit || "-._~".holds(scalar) else { return false }
            name.append(scalar)
        }
    }
    return !name.isEmpty && name != ["."] && name != [".", "."]
}
