import SamtalModel

/// Where a file lies below the output folder; can't lead out of it, nor to a name that begins with a dot.
struct SitePath: ByteText {
    /// With `/` between the parts and at neither end, such as `dialoger/torget/index.html`.
    let text: String

    /// Nil for a path that is empty, absolute, leads elsewhere, or has a part that no file system takes.
    init?(_ text: String) {
        guard areParts(of: text, allSatisfying: { $0.first != UInt8(ascii: ".") && isName($0) }) else { return nil }
        self.text = text
    }

    /// A path of which names may begin with a dot, but not be `.` or `..`.
    init?(dotted text: String) {
        guard areParts(of: text, allSatisfying: isName) else { return nil }
        self.text = text
    }

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

private typealias Part = Slice<UnsafeBufferPointer<UInt8>>

private func areParts(of path: String, allSatisfying isFine: (Part) -> Bool) -> Bool {
    var path = path
    return path.withUTF8 { $0.split(separator: slash, omittingEmptySubsequences: false).allSatisfy(isFine) }
}

/// Whether it is a name that every file system takes, and leads nowhere else.
private func isName(_ part: Part) -> Bool {
    part.count <= 255 && part.contains { $0 != UInt8(ascii: ".") } && part.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
}
