/// A whole address on the web: `https://`, a host, perhaps a port, and what follows.
package struct WebAddress: Sendable {
    /// `http` or `https`.
    package let scheme: String
    /// Without a user, in lower case and ASCII: `www.xn--ml-xiab.se` where `www.åmål.se` is written.
    package let host: String
    /// Nil where it is the scheme's own.
    package let port: Int?
    /// From the first `/`, `?` or `#` on; may be empty.
    package let rest: Substring

    /// Nil unless a browser would go where it says (WHATWG URL, "host parsing"): the host holds nothing that a host may
    /// not, the port is one, and no user stands before the host, as that is how people are led astray.
    package init?(_ text: String) {
        guard AddressScheme(of: text).isWeb, let (name, afterColon) = text.halves(at: ":"),
            let afterSlashes = afterColon.after("//")
        else { return nil }
        scheme = name.lowercased()
        let authority = afterSlashes.leading { $0 != "/" && $0 != "?" && $0 != "#" }
        rest = afterSlashes[authority.endIndex...]
        guard scheme == "http" || scheme == "https", let (host, port) = WebAddress.parts(of: authority),
            host.begins(with: "[") ? isIPv6Literal(host) : isHost(host), let ascii = asciiHost(host)
        else { return nil }
        self.host = ascii.lowercased()
        if port.isEmpty {
            self.port = nil
        } else {
            guard port.utf8.count <= 5, port.unicodeScalars.allSatisfy(\.isDigit), let number = Int(port),
                (1...65_535).contains(number)
            else { return nil }
            self.port = number == (scheme == "https" ? 443 : 80) ? nil : number
        }
    }

    /// Scheme, host and port as browsers write them.
    package var origin: String { "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "") }

    private static func parts(of authority: Substring) -> (host: Substring, port: Substring)? {
        // The colons of an IPv6 address are inside its brackets.
        let end = authority.unicodeScalars.lastIndex(of: "]") ?? authority.startIndex
        guard let colon = authority.unicodeScalars[end...].firstIndex(of: ":") else { return (authority, "") }
        let port = authority[authority.unicodeScalars.index(after: colon)...]
        return port.isEmpty ? nil : (authority[..<colon], port)
    }
}

/// Whether browsers take it for the name of a host: of its ASCII nothing but letters, digits, `-`, `.` and `_`.
private func isHost(_ host: Substring) -> Bool {
    guard !host.isEmpty, host.utf8.count <= 253, host.unicodeScalars.allSatisfy(mayBeInHost) else { return false }
    let labels = host.parts(at: ".")
    guard labels.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 63 }) else { return false }
    // What ends in a number is an IPv4 address to a browser, or nothing.
    guard labels.last?.unicodeScalars.allSatisfy(\.isDigit) ?? false else { return true }
    return isIPv4(host)
}

private func mayBeInHost(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else {
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
    return scalar.isLetter || scalar.isDigit || scalar == "-" || scalar == "." || scalar == "_"
}

private func isIPv4(_ text: Substring) -> Bool {
    let numbers = text.parts(at: ".")
    return numbers.count == 4
        && numbers.allSatisfy { number in
            (1...3).contains(number.utf8.count) && number.unicodeScalars.allSatisfy(\.isDigit)
                && (number == "0" || !number.begins(with: "0")) && (Int(number) ?? 256) <= 255
        }
}

/// `[` and an IPv6 address (RFC 4291 §2.2) and `]`; none with a zone, which means something on one computer alone.
private func isIPv6Literal(_ host: Substring) -> Bool {
    guard let inner = host.after("[")?.before("]") else { return false }
    guard let gap = inner.place(of: "::") else { return groups(inner) == 8 }
    let before = inner[..<gap.lowerBound]
    let after = inner[gap.upperBound...]
    guard let first = before.isEmpty ? 0 : groups(before, mayEndInIPv4: false),
        let last = after.isEmpty ? 0 : groups(after)
    else { return false }
    return first + last <= 7
}

/// How many 16-bit groups stand between the colons; nil where something else does.
private func groups(_ text: Substring, mayEndInIPv4: Bool = true) -> Int? {
    var parts = text.parts(at: ":")
    var count = 0
    if mayEndInIPv4, let last = parts.last, last.holds(".") {
        guard isIPv4(last) else { return nil }
        parts.removeLast()
        count = 2
    }
    guard parts.allSatisfy({ (1...4).contains($0.utf8.count) && UInt16($0, radix: 16) != nil && !$0.begins(with: "+") })
    else {
        return nil
    }
    return count + parts.count
}
