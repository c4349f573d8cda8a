import Glibc
import SamtalModel

/// Writes the folder of a new municipality: its settings and registers, pages, templates, and a dialogue as a draft.
///
/// What is written lies in `templates/municipality` beside the program, and where English is first in
/// `templates/municipality-in-english`. A name that begins with a dot begins with `dot-` there.
/// - Returns: the paths of the files below the folder, in byte order.
/// - Throws: `DiskError` where the folder holds anything but names that begin with a dot, or can't be written to.
package func startMunicipality(
    _ start: MunicipalityStart,
    in path: String,
    search: ShareSearch
) throws -> [String] {
    let files = try readTemplates(for: start.languages, search: search).filter {
        start.languages.haveUse(ofFile: $0.name)
    }
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
        // What already begins with a dot is the office's own.
        if place.text.begins(with: "."), DiskItem.named(place.name, in: outer) != nil { return place.text }
        try writeNew(Array(text.utf8), named: place.name, in: outer, at: "\(path)/\(place.text)")
        return place.text
    }
}

/// Where the site is in English first, all of its content is in English, and so is what else has words.
private func readTemplates(for languages: [String], search: ShareSearch) throws -> [ProgramFile] {
    func files(_ name: String) throws -> [ProgramFile] {
        guard let folder = search.find(name) else { throw missing(name, option: nil) }
        return try readFiles(below: folder)
    }
    let all = try files("templates/municipality")
    guard languages.first == "en" else { return all }
    let own = try files("templates/municipality-in-english")
    let names = Set(own.map(\.name))
    return (all.filter { !$0.name.begins(with: "content/") && !names.contains($0.name) } + own)
        .sorted { precedesInBytes($0.name, $1.name) }
}

extension [String] {
    /// A translation is of use only where the site has its language.
    fileprivate func haveUse(ofFile name: String) -> Bool {
        let parts = name.parts(at: "/").last?.parts(at: ".") ?? []
        guard name.begins(with: "content/pages/"), parts.count > 2 else { return true }
        return parts[1] == "lattlast" ? contains("sv") : contains(String(parts[1]))
    }
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
