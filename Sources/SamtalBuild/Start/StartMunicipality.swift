import Glibc
import SamtalModel

/// Writes the folder of a new municipality: its settings and registers, pages, templates, and a dialogue as a draft.
///
/// What is written lies in `templates/municipality` beside the program. A name that begins with a dot begins with `dot-`
/// there.
/// - Returns: the paths of the files below the folder, in byte order.
/// - Throws: `DiskError` where the folder holds anything but names that begin with a dot, or can't be written to.
package func startMunicipality(
    _ start: MunicipalityStart,
    in path: String,
    search: ShareSearch
) throws -> [String] {
    let files = try readTemplates(search: search).filter { start.languages.haveUse(ofFile: $0.name) }
    let folder = try OutputFolder.open(path.withoutLastSlashes)
    guard let present = names(in: folder.descriptor) else { throw DiskError(.reading, path, code: errno) }
    if let other = present.first(where: { !$0.name.begins(with: ".") }) { throw isInUse(path, by: other.name) }
    let walk = folder.walk()
    return try files.compactMap { file in
        let name = file.name.parts(at: "/").map { $0.after("dot-").map { ".\($0)" } ?? String($0) }
        guard let place = SitePath(dotted: name.joined(separator: "/")) else { return nil }
        let text = start.filling(String(decoding: file.bytes, as: UTF8.self))
        guard let outer = try walk.folder(of: place, creating: true) else {
            throw DiskError(.writing, path, code: errno)
        }
        try writeNew(Array(text.utf8), at: place, in: outer, below: path)
        return place.text
    }
}

private func readTemplates(search: ShareSearch) throws -> [ProgramFile] {
    let name = "templates/municipality"
    guard let folder = search.find(name) else { throw missing(name, option: nil) }
    return try readFiles(below: folder)
}

extension [String] {
    /// A translation is of use only where the site has its language.
    fileprivate func haveUse(ofFile name: String) -> Bool {
        let parts = name.parts(at: "/").last?.parts(at: ".") ?? []
        guard name.begins(with: "content/pages/"), parts.count > 2 else { return true }
        return parts[1] == "lattlast" ? contains("sv") : contains(String(parts[1]))
    }
}

/// Writes a file that is not there yet; what is there is never written over.
private func writeNew(_ bytes: [UInt8], at place: SitePath, in folder: Descriptor, below path: String) throws {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = uninterrupted { openat(folder, place.name, flags, 0o666) }
    // What already begins with a dot is the office's own.
    if file < 0, errno == EEXIST, place.text.begins(with: ".") { return }
    guard file >= 0 else { throw DiskError(.writing, "\(path)/\(place.text)", code: errno) }
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { bytes in uninterrupted { write(file, bytes.baseAddress, bytes.count) } }
        guard count > 0 else {
            let code = errno
            close(file)
            unlinkat(folder, place.name, 0)
            throw DiskError(.writing, "\(path)/\(place.text)", code: code)
        }
        rest = rest.dropFirst(count)
    }
    guard close(file) == 0 || errno == EINTR else { throw DiskError(.writing, "\(path)/\(place.text)", code: errno) }
}

private func isInUse(_ path: String, by name: String) -> DiskError {
    DiskError(
        sv: """
            Mappen \(path) är inte tom: där ligger "\(name)". Ingenting har skrivits. Välj ett namn på en mapp som inte \
            finns, till exempel "samtal init min-kommun".
            """,
        en: """
            The folder \(path) is not empty: "\(name)" is there. Nothing has been written. Choose the name of a folder \
            that does not exist, for example "samtal init my-municipality".
            """
    )
}
