import SamtalModel
import SamtalSite

/// Errors for files that want the same address, or of which one lies where another needs a folder.
///
/// The plan sees to its own; here they meet media, the theme's assets and the manifest. Both files are named, and the
/// place is the one of theirs that an author can change.
func addressCollisions(in site: Publication, contentFolder: String) -> [Diagnostic] {
    let planned = site.files.map(wantedFile)
    let others = otherFiles(of: site, contentFolder: contentFolder)
    let wanted = planned + others
    var owners = Dictionary(planned.map { ($0.address, $0) }) { first, _ in first }
    var collisions: [(address: Address, one: WantedFile, other: WantedFile)] = []
    for file in others {
        if let other = owners[file.address] {
            collisions.append((file.address, other, file))
        } else {
            owners[file.address] = file
        }
    }
    var told: Set<Address> = []
    for file in wanted {
        for folder in file.address.path.foldersOnTheWay.map({ Address(String($0)) }) {
            guard let other = owners[folder], told.insert(folder).inserted else { continue }
            collisions.append((folder, other, file))
        }
    }
    return collisions.map { address, one, other in
        .error(
            at: other.place ?? one.place ?? Place(file: contentFolder),
            sv: "Två filer vill ha adressen \"\(address.path)\": \(one.owner.swedish) och \(other.owner.swedish). "
                + "Ge den ena ett annat namn.",
            en: "Two files want the address \"\(address.path)\": \(one.owner.english) and \(other.owner.english). "
                + "Give one of them another name."
        )
    }
        + wanted.filter { SitePath($0.address.file) == nil }.map { file in
            .error(
                at: file.place ?? Place(file: contentFolder),
                sv: "\"\(file.address.file)\" går inte att använda som adress. Ge filen ett kortare och enklare namn.",
                en: "\"\(file.address.file)\" can't be used as an address. Give the file a shorter and simpler name."
            )
        }
}

private struct WantedFile {
    /// Where its bytes are, with a `/` before it: `index.html` where a page's own address ends in `/`.
    let address: Address
    let owner: Message
    /// Where the content asks for it; nil for what no author wrote.
    let place: Place?
}

private func wantedFile(_ file: PlannedFile) -> WantedFile {
    WantedFile(
        address: Address("/" + file.address.file),
        owner: file.owner.map { Message(sv: $0.file, en: $0.file) }
            ?? Message(sv: "en del av webbplatsen själv", en: "a part of the site itself"),
        place: file.owner
    )
}

private func otherFiles(of site: Publication, contentFolder: String) -> [WantedFile] {
    let manifest = WantedFile(
        address: Address("/" + Manifest.fileName),
        owner: Message(sv: "Samtals egen lista över webbplatsens filer", en: "Samtal's own list of its files"),
        place: nil
    )
    let assets = site.assets.map { file in
        WantedFile(
            address: file.address,
            owner: Message(sv: "temats fil \(file.address.path)", en: "the theme's file \(file.address.path)"),
            place: nil
        )
    }
    let media = site.media.map { file in
        let name = "\(contentFolder)/media/\(file.source)"
        return WantedFile(
            address: Address("/media/\(file.path)"),
            owner: Message(sv: name, en: name),
            place: Place(file: name)
        )
    }
    return [manifest] + assets + media
}
