import SamtalModel

/// Where a file lies below the output folder; can't lead out of it, nor to a name that begins with a dot.
struct SitePath: ByteText {
    /// With `/` between the parts and at neither end, such as `dialoger/torget/index.html`.
    let text: String

    /// Nil for a path that is empty, absolute, leads elsewhere, or has a part that no file system takes.
    init?(_ text: String) {
        guard let path = SitePath(dotted: text), !path.parts.contains(where: { $0.first == UInt8(ascii: ".") }) else {
            return nil
        }
        self = path
    }

    /// A path of which names may begin with a dot, but not be `.` or `..`.
    init?(dotted text: String) {
        self.text = text
        let areFine = parts.allSatisfy { part in
            !part.allSatisfy { $0 == UInt8(ascii: ".") } && part.count <= 255
                && part.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        }
        guard areFine else { return nil }
    }

    private var parts: [Substring.UTF8View] { text.utf8.split(separator: slash, omittingEmptySubsequences: false) }

    init?(of address: Address) {
        guard address.path.utf8.first == slash else { return nil }
        self.init(address.file)
    }

    private init(folder text: Substring) { self.text = String(text) }

    /// The names of the folders on the way, outermost first; each is one step to the system.
    var folders: [Substring] { text.utf8.split(separator: slash).dropLast().map { Substring($0) } }

    var name: String { text.utf8.split(separator: slash).last.map { String(Substring($0)) } ?? "" }

    /// The folders on the way, outermost first, as paths of their own.
    var folderPaths: [SitePath] { text.foldersOnTheWay.map(SitePath.init(folder:)) }
}
