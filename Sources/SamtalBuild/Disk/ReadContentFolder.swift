import Glibc
package import SamtalContent
import SamtalModel

/// Reads the content folder as it is: what is not an ordinary file or folder is named and left alone.
///
/// The folder itself may be a symbolic link; nothing below it is followed. Names that begin with `_` or `.` are skipped,
/// and so are the files that editors and file managers leave behind them.
/// - Throws: `DiskError` where there is no such folder.
package func readContentFolder(_ path: String) throws -> ContentFolder {
    var entries: [ContentFolder.Entry] = []
    let isRead: Void? = withDescriptor(path, isFolder: true, following: true) { folder in
        readEntries(of: folder, below: "", depth: 0, into: &entries)
    }
    guard isRead != nil else { throw missingContent(path, code: errno) }
    entries.sort { precedesInBytes($0.path, $1.path) }
    return ContentFolder(name: path.withoutLastSlashes, entries: entries)
}

/// Larger files than this hold no content that a person wrote by hand, in bytes.
private let largestText = 1 << 20
/// Folders deeper than this are a mistake.
private let deepest = 16

private func missingContent(_ path: String, code: Int32) -> DiskError {
    if code == ENOENT {
        // Who stands in the content itself, or in one of its folders, looks for it in the wrong place.
        let ways = path == "content" ? [("", ".."), ("../", "../..")] : []
        for (beside, way) in ways where DiskItem.named("\(beside)site.yml") != nil {
            return DiskError(
                sv: """
                    Mappen "\(path)" finns inte här, för du står inne i innehållet. Skriv "cd \(way)" och försök igen.
                    """,
                en: """
                    There is no folder "\(path)" here, since you stand inside the content. Write "cd \(way)" and try again.
                    """,
                code: code
            )
        }
        return DiskError(
            sv: """
                Mappen "\(path)" finns inte här. Gå med cd till mappen som "content" ligger i, eller säg var den är med \
                --content MAPP. Har ni inget innehåll än, skriver "samtal init min-kommun" en mapp att börja med.
                """,
            en: """
                There is no folder "\(path)" here. Go with cd to the folder that holds "content", or say where it is with \
                --content FOLDER. If you have no content yet, "samtal init my-municipality" writes a folder to begin with.
                """,
            code: code
        )
    }
    return DiskError(
        sv: """
            Innehållet i mappen "\(path)" går inte att läsa: \(systemReason(code).swedish). \
            Stå i mappen som "content" ligger i, eller säg var den är med --content MAPP.
            """,
        en: """
            The content in the folder "\(path)" can't be read: \(systemReason(code).english). \
            Stand in the folder that holds "content", or say where it is with --content FOLDER.
            """
    )
}

private func readEntries(
    of folder: Descriptor,
    below path: String,
    depth: Int,
    into entries: inout [ContentFolder.Entry]
) {
    guard let names = names(in: folder) else {
        entries.append(.init(path: path, kind: .unreadable(systemReason(errno))))
        return
    }
    for (name, isUTF8) in names where !isLeftAlone(name) {
        let entry = path.isEmpty ? name : "\(path)/\(name)"
        var kind = isUTF8 ? readKind(of: name, in: folder, at: entry) : .unreadable(systemReason(EILSEQ))
        if case .folder = kind {
            let isRead: Void? = withDescriptor(at: folder, name, isFolder: true) { inner in
                guard depth < deepest else { return kind = .unreadable(systemReason(ENAMETOOLONG)) }
                readEntries(of: inner, below: entry, depth: depth + 1, into: &entries)
            }
            if isRead == nil { kind = .unreadable(systemReason(errno)) }
        }
        entries.append(.init(path: entry, kind: kind))
    }
}

/// Whether a name is none of the content's: it begins with `_` or `.`, or programs leave such files behind them.
private func isLeftAlone(_ name: String) -> Bool {
    let folded = name.lowercased()
    return name.begins(with: "_") || name.begins(with: ".") || name.begins(with: "~$") || name.ends(with: "~")
        || folded.ends(with: ".bak") || ["thumbs.db", "desktop.ini"].contains(folded)
}

private func readKind(of name: String, in folder: Descriptor, at path: String) -> ContentFolder.Kind {
    switch DiskItem.named(name, in: folder) {
    case nil: return .unreadable(systemReason(errno))
    case .folder: return .folder
    case .symbolicLink: return .symbolicLink
    case .special: return .special
    case .file: break
    }
    let kind = withDescriptor(at: folder, name) { file in readFile(file, at: path) }
    return kind ?? .unreadable(systemReason(errno))
}

private func readFile(_ file: Descriptor, at path: String) -> ContentFolder.Kind {
    // Asked again of what was opened: the name may have come to mean something else.
    guard case .file(let size) = DiskItem.open(file) else { return .special }
    let isMedia = path.utf8.starts(with: "media/".utf8)
    let isWhole = !isMedia && size <= largestText
    guard let bytes = readBytes(file, upTo: isWhole ? size : min(size, headLength(of: path))) else {
        return .unreadable(systemReason(errno))
    }
    if isMedia, let picture = publishedPicture(of: file, size: size) { return .picture(picture, head: bytes) }
    return isWhole ? .file(bytes) : .large(size: size, head: bytes)
}

/// How much of a file tells what it is, in bytes.
private func headLength(of path: String) -> Int {
    let name = path.lowercased()
    // An SVG is text, and is read to its end.
    if name.ends(with: ".svg") { return largestText }
    // The size of a JPEG may stand after a thumbnail, a colour profile and a program's own notes.
    return name.ends(with: ".jpg") || name.ends(with: ".jpeg") ? 256 << 10 : 64 << 10
}
