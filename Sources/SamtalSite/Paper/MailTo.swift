import SamtalModel

/// A `mailto:` link that opens a letter with its subject and its lines already written (RFC 6068).
///
/// Lines end in CR and LF, as §5 asks. A `+` is written out too, since some programs would take it for a space.
func mailTo(_ address: String, subject: String, lines: [String]) -> String {
    let at = address.utf8.lastIndex(of: UInt8(ascii: "@")) ?? address.endIndex
    // The part before the `@` may hold what would mean something in a link.
    let domain = address[at...].after("@") ?? ""
    let recipient = percentEncodedWhole(String(address[..<at])) + "@" + percentEncodedWhole(String(domain))
    let body = lines.joined(separator: "\r\n")
    return "mailto:\(recipient)?subject=\(percentEncodedWhole(subject))&body=\(percentEncodedWhole(body))"
}
