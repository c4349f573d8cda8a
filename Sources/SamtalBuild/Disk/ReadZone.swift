import Glibc
package import SamtalModel

/// Reads a time zone's rules from the machine's zone database, or nil where it has none by that name.
///
/// A name is refused unless it could be one of IANA's, so that it never reaches outside of the folder.
package func readZone(_ name: String, in database: String = "/usr/share/zoneinfo") -> Zone? {
    let parts = name.utf8.split(separator: slash, omittingEmptySubsequences: false)
    guard parts.count <= 3, parts.allSatisfy(isZoneNamePart) else { return nil }
    let bytes = withDescriptor("\(database)/\(name)", following: true) { readOrdinaryFile($0, ofAtMost: 1 << 20) }
    guard let bytes, let bytes else { return nil }
    return Zone(name: name, timeZoneData: bytes)
}

private func isZoneNamePart(_ part: Substring.UTF8View) -> Bool {
    !part.isEmpty
        && part.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"):
                true
            default: false
            }
        }
}
