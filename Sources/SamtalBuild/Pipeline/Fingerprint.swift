import SamtalModel
import SamtalSite

/// A file of the theme that pages ask for by a name which changes whenever its bytes do.
///
/// A browser may therefore keep it for ever.
struct Asset: Sendable {
    /// As templates and style sheets know it, below the theme's `assets/`, such as `style.css`.
    let name: String
    let file: PlannedFile
}

/// Gives the files below the theme's `assets/` names that carry a fingerprint: `style.css` becomes `style-1a2b3c4d.css`.
///
/// Style sheets come last: what they point at with `url(…)` has its new name by then.
func fingerprint(_ theme: [ProgramFile]) -> [Asset] {
    let files = theme.filter { $0.name.begins(with: "assets/") }
    let others = files.filter { !$0.name.ends(with: ".css") }.map { asset($0.name, $0.bytes) }
    let names = others.map { ($0.name, fileName($0.file.address)) }
    let sheets = files.filter { $0.name.ends(with: ".css") }.map { asset($0.name, renaming(names, in: $0)) }
    return others + sheets
}

private func asset(_ name: String, _ bytes: [UInt8]) -> Asset {
    let fileStart = name.utf8.lastIndex(of: UInt8(ascii: "/")) ?? name.startIndex
    let dot = name.utf8[fileStart...].lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    let address = Address("/\(name[..<dot])-\(digits(fowlerNollVo(bytes)))\(name[dot...])")
    return Asset(
        name: String(name.after("assets/") ?? name[...]),
        file: PlannedFile(address: address, isPermanent: false) { bytes }
    )
}

/// The 64-bit FNV-1a hash of Fowler, Noll and Vo: no secret hangs on it, it only has to differ when the bytes do.
package func fowlerNollVo(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
}

/// Eight hexadecimal digits of a hash, its halves folded into one.
private func digits(_ hash: UInt64) -> String { hexadecimal((hash >> 32) ^ (hash & 0xffff_ffff), digits: 8) }

/// Whether a path below the output folder is one that ``fingerprint(_:)`` gives.
func hasFingerprint(_ path: String) -> Bool {
    guard path.utf8.starts(with: "assets/".utf8), let name = path.utf8.split(separator: slash).last else {
        return false
    }
    let stem = name.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name
    let digits = stem.suffix(8)
    let areHexadecimal = digits.allSatisfy { "0123456789abcdef".utf8.contains($0) }
    return digits.count == 8 && areHexadecimal && stem.dropLast(8).last == UInt8(ascii: "-")
}

private func fileName(_ address: Address) -> String { String(address.path.after("/assets/") ?? address.path[...]) }

/// The style sheet with the new names of the assets that it points at, as `url(name)` with or without quotes.
private func renaming(_ names: [(old: String, new: String)], in sheet: ProgramFile) -> [UInt8] {
    var text = String(decoding: sheet.bytes, as: UTF8.self)
    for (old, new) in names {
        for (open, close) in [("url(", ")"), ("url(\"", "\")"), ("url('", "')")] {
            text = text.writing(open + old + close, as: open + new + close)
        }
    }
    return Array(text.utf8)
}
