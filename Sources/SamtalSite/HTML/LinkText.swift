import SamtalModel

/// A link's path, and the `?…` and `#…` after it.
func parts(of destination: String) -> (path: String, suffix: String) {
    let end = destination.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    guard let end else { return (destination, "") }
    return (String(destination[..<end]), String(destination[end...]))
}

/// The path with its `.` and `..` worked out, as a browser does (RFC 3986 §5.2.4).
func withoutDots(_ path: String) -> String {
    var parts: [Substring] = []
    let all = path.filledParts(at: "/")
    for part in all {
        switch part {
        case ".": continue
        case "..": _ = parts.popLast()
        default: parts.append(part)
        }
    }
    let endsInSlash = path.ends(with: "/") || all.last == "." || all.last == ".."
    return "/" + parts.joined(separator: "/") + (endsInSlash && !parts.isEmpty ? "/" : "")
}

/// The path with every byte that an address may not hold written as `%` and two digits (RFC 3986 §2.1).
func percentEncoded(_ path: String) -> String {
    var bytes: [UInt8] = []
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            bytes.append(byte)
        default:
            let digits = Array("0123456789ABCDEF".utf8)
            bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
