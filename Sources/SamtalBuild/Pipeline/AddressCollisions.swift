import SamtalModel
import SamtalSite

/// Errors for files that want the same address, or of which one lies where another needs a folder.
///
/// The plan sees to its own; here they meet media, the theme's assets and the manifest. Both files are named, and the
/// place is the one of theirs that an author can change.
func addressCollisions(
    of files: [PlannedFile],
    assets: [PlannedFile],
    media: [MediaFile],
    contentFolder: String
) -> [Diagnostic] {
    let planned = files.map { (file: Address("/" + $0.address.file), owner: $0.owner) }
    let others = otherFiles(assets, media, contentFolder: contentFolder)
    var owners = Dictionary(planned) { first, _ in first }
    var collisions: [(address: Address, one: Owner, other: Owner)] = []
    for (file, owner) in others {
        if let other = owners[file] { collisions.append((file, other, owner)) } else { owners[file] = owner }
    }
    var folders: Set<Address> = []
    for (file, owner) in planned + others {
        for folder in file.path.foldersOnTheWay.map({ Address(String($0)) }) where folders.insert(folder).inserted {
            if let other = owners[folder] { collisions.append((folder, other, owner)) }
        }
    }
    return collisions.map { address, one, other in
        .error(
            .sameAddress,
            at: other.place ?? one.place ?? Place(file: contentFolder),
            sv: "Två filer vill ha adressen \"\(address.path)\": \(one.name.swedish) och \(other.name.swedish). "
                + "Ge den ena ett annat namn.",
            en: "Two files want the address \"\(address.path)\": \(one.name.english) and \(other.name.english). "
                + "Give one of them another name."
        )
    }
        + (planned + others).filter { SitePath($0.file.file) == nil }.map { file, owner in
            .error(
                .fileName,
                at: owner.place ?? Place(file: contentFolder),
                sv: "\"\(file.file)\" går inte att använda som adress. Ge filen ett kortare och enklare namn.",
                en: "\"\(file.file)\" can't be used as an address. Give the file a shorter and simpler name."
            )
        }
}

/// By where their bytes are, with a `/` before it.
private func otherFiles(
    _ assets: [PlannedFile],
    _ media: [MediaFile],
    contentFolder: String
) -> [(file: Address, owner: Owner)] {
    let manifest = Message(sv: "Samtals egen lista över webbplatsens filer", en: "Samtal's own list of its files")
    let assets = assets.map { file in
        let path = file.address.path
        return (Address(path), Owner(name: Message(sv: "temats fil \(path)", en: "the theme's file \(path)")))
    }
    let media = media.map { file in
        (Address("/media/\(file.path)"), Owner.file(Place(file: "\(contentFolder)/media/\(file.source)")))
    }
    return [(Address("/" + Manifest.fileName), Owner(name: manifest))] + assets + media
}
