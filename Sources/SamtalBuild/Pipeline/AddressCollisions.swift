import SamtalModel

/// Errors for files that want the same address, or of which one lies where another needs a folder.
///
/// The plan has no two of its own; here they meet media, the theme's assets and the manifest.
func addressCollisions(in site: Publication, contentFolder: String) -> [Diagnostic] {
    var seen: Set<String> = [Manifest.fileName]
    let folders = Set(site.manifest.files.compactMap(SitePath.init).flatMap(\.folderPaths))
    return site.manifest.files.compactMap { file in
        let place = Place(file: file.hasPrefix("media/") ? "\(contentFolder)/\(file)" : contentFolder)
        guard SitePath(file) != nil else {
            return .error(
                at: place,
                sv: "\"\(file)\" går inte att använda som adress. Ge filen ett kortare och enklare namn.",
                en: "\"\(file)\" can't be used as an address. Give the file a shorter and simpler name."
            )
        }
        guard !seen.insert(file).inserted || folders.contains(file) else { return nil }
        return .error(
            at: place,
            sv: "Två filer vill ha adressen \"/\(file)\". Ge den ena ett annat namn.",
            en: "Two files want the address \"/\(file)\". Give one of them another name."
        )
    }
}
