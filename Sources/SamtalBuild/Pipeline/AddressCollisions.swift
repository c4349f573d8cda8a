import SamtalModel
import SamtalSite

/// Errors for files that want the same address, or of which one lies where another needs a folder.
///
/// The plan sees to its own; here they meet media, the theme's assets and the manifest.
func addressCollisions(in site: Publication, contentFolder: String) -> [Diagnostic] {
    let planned = site.files.map(\.address.file)
    let others = [Manifest.fileName] + site.assets.map(\.address.file) + site.media.map { "media/\($0.path)" }
    let folders = Set(site.manifest.files.compactMap(SitePath.init).flatMap(\.folderPaths).map(\.text))
    var taken = Set(planned)
    let twice = others.filter { !taken.insert($0).inserted }
    let inTheWay = taken.filter(folders.contains).sorted()
    let unusable = taken.filter { SitePath($0) == nil }.sorted()

    func place(_ file: String) -> Place {
        Place(file: file.hasPrefix("media/") ? "\(contentFolder)/\(file)" : contentFolder)
    }
    return (twice + inTheWay).map { file in
        .error(
            at: place(file),
            sv: "Två filer vill ha adressen \"/\(file)\". Ge den ena ett annat namn.",
            en: "Two files want the address \"/\(file)\". Give one of them another name."
        )
    }
        + unusable.map { file in
            .error(
                at: place(file),
                sv: "\"\(file)\" går inte att använda som adress. Ge filen ett kortare och enklare namn.",
                en: "\"\(file)\" can't be used as an address. Give the file a shorter and simpler name."
            )
        }
}
