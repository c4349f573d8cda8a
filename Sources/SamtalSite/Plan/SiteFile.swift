import SamtalModel

/// A file in the one list of the site: links are checked against it, collisions are found in it, navigation and sitemap
/// are made of it, and what is shown of it is rendered.
struct SiteFile: Sendable {
    let address: Address
    let owner: Owner
    /// Whether a later build may not drop it without an alias or a withdrawal.
    var isPermanent = false
    /// Whether search engines are to know of it.
    var isIndexed = false
    /// Writes its bytes after those that are there; nil where it is not shown today.
    var write: (@Sendable (Rendering, inout [UInt8]) -> Void)?

    /// The same file, not shown today.
    var hidden: SiteFile { SiteFile(address: address, owner: owner) }
}

extension [SiteFile] {
    /// An address that two of the site's files want is an error; it is a draft's, where one of them is a draft.
    func collisions(drafts: Set<String>) -> [Diagnostic] {
        var owners: [Address: Owner] = [:]
        var diagnostics: [Diagnostic] = []
        // One mistake may take several addresses, such as a page and its feed; it is told of once.
        var told: [Place: Set<Message>] = [:]
        // The site's own first, then what is permanent: what comes and goes lies beside it, and needs no telling of.
        let own = filter { $0.owner.place == nil }
        let all = filter { $0.owner.place != nil }
        let isDraft = { (file: SiteFile) in file.owner.place.map { drafts.contains($0.file) } ?? false }
        let others = all.filter { !isDraft($0) }
        for file in own + others.filter(\.isPermanent) + others.filter({ !$0.isPermanent }) + all.filter(isDraft) {
            guard let other = owners.updateValue(file.owner, forKey: file.address) else { continue }
            owners[file.address] = other
            if file.owner.isMeeting && other.isMeeting { continue }
            let place = file.owner.place ?? other.place ?? Place(file: "site.yml")
            guard told[place, default: []].insert(other.name).inserted else { continue }
            diagnostics.append(
                .error(
                    .sameAddress,
                    at: place,
                    sv: "Två sidor vill ha adressen \(file.address.path): \(other.name.swedish) och "
                        + "\(file.owner.name.swedish). Ge den ena ett annat namn.",
                    en: "Two pages want the address \(file.address.path): \(other.name.english) and "
                        + "\(file.owner.name.english). Give one of them another name."
                )
            )
        }
        return diagnostics
    }
}

extension Addresses {
    /// Addresses that the site keeps for what is no page of it.
    var reserved: [SiteFile] {
        ["/media/", "/assets/"].map { SiteFile(address: Address($0), owner: .site) }
    }
}
