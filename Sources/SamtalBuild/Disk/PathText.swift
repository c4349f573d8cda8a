import SamtalModel

/// What parts the names of a path.
let slash = UInt8(ascii: "/")

// A `/` and a combining mark are one Character, which equals no `/`; to the system it is a `/` all the same.
extension String {
    /// The names that a path leads through, without empty ones.
    var pathParts: [String] { utf8.split(separator: slash).map { String(Substring($0)) } }

    /// The folders on the way to what it names, outermost first, each with the way to it; the root is none.
    var foldersOnTheWay: [Substring] { utf8.indices.dropFirst().filter { utf8[$0] == slash }.map { self[..<$0] } }

    /// The path without `/` at its end, but for the root itself.
    var withoutLastSlashes: String {
        var path = utf8[...]
        while path.count > 1, path.last == slash { path = path.dropLast() }
        return String(Substring(path))
    }

    /// Texts in the order of their bytes, each once.
    static func inByteOrder(_ texts: some Sequence<String>) -> [String] {
        texts.sorted { precedesInBytes($0, $1) }.reduce(into: []) { sorted, text in
            if sorted.last.map({ !$0.utf8.elementsEqual(text.utf8) }) ?? true { sorted.append(text) }
        }
    }
}
