import SamtalModel

/// Where a link leads.
enum LinkTarget: Sendable {
    /// Another site, an e-mail address or a telephone number, as written.
    case elsewhere(String)
    /// A page or file of this site, with the `?…` and `#…` that follow it.
    case here(Address, suffix: String)
    /// A file of ours below `media/`.
    case media(MediaFile, suffix: String)
    /// Something that exists, and is not shown yet.
    case notShown(Address)
    /// Nothing on this site; the address that the link names.
    case nowhere(Address)
    /// Something that no visitor is sent to, such as `javascript:`; reading the content has told of it.
    case refused
}

/// The page that a text belongs to: relative links start from it.
struct LinkOrigin: Hashable, Sendable {
    let address: Address
    let edition: Edition
}

/// Every address of the site that a link may lead to, whether it is shown today or not.
final class LinkMap: Sendable {
    let baseURL: BaseURL
    private let addresses: Addresses
    private let media: [String: MediaFile]
    /// The editions of dialogues and of ordinary pages, by slug.
    private let dialogues: [String: [Edition]]
    private let pages: [String: [Edition]]
    private let isShown: [Address: Bool]

    /// What is shown wins over what is not, where two files want one address.
    init(_ municipality: Municipality, baseURL: BaseURL, addresses: Addresses, to files: [SiteFile]) {
        self.baseURL = baseURL
        isShown = Dictionary(files.map { ($0.address, $0.write != nil) }) { $0 || $1 }
        self.addresses = addresses
        media = Dictionary(municipality.media.map { ($0.path, $0) }) { first, _ in first }
        dialogues = Dictionary(municipality.dialogues.map { ($0.slug, $0.editions) }) { first, _ in first }
        let all = municipality.settings.languages.map { Edition($0) }
        let pages = municipality.pages.map { page in
            // The site's own pages are there in every language.
            (page.slug, page.editions + (addresses.ownPage(wordedBy: page.slug) == nil ? [] : all))
        }
        self.pages = Dictionary(pages) { first, _ in first }
    }

    /// All that may be linked to, in order.
    var shownAddresses: [Address] { isShown.filter(\.value).keys.sorted() }

    func mediaFile(_ path: String) -> MediaFile? { media[path] }

    /// The file below `media/` that a link leads to, also by the site's whole address.
    func linkedMedia(at destination: String) -> MediaFile? {
        let (path, _) = parts(of: destination)
        let own = path.after(baseURL.absolute(Address("/media/"))).map { "media/" + $0 }
        return mediaPath(own ?? path).flatMap(mediaFile)
    }

    func target(of destination: String, from origin: LinkOrigin) -> LinkTarget {
        let (path, suffix) = parts(of: destination)
        switch AddressScheme(of: destination) {
        case .http, .https, .mailto, .tel: return .elsewhere(destination)
        case .other: return .refused
        case .none: break
        }
        if path.isEmpty { return .here(origin.address, suffix: suffix) }
        if let file = mediaPath(path) {
            guard let file = media[file] else { return .nowhere(addresses.media(file)) }
            return .media(file, suffix: suffix)
        }
        if let page = contentPage(path, in: origin.edition.language) { return target(at: page, suffix: suffix) }
        let own = percentDecoded(path)
        let whole = own.utf8.first == UInt8(ascii: "/") ? own : origin.address.path + own
        return target(at: Address(withoutDots(whole)), suffix: suffix)
    }

    /// The link as an `href`; nil where it leads to nothing that is shown.
    func href(_ target: LinkTarget, from page: Address?) -> String? {
        switch target {
        // A feed is read by programs that know no other letters in a host's name.
        case .elsewhere(let address): page == nil ? WebAddress.inASCII(address) : address
        case .here(let address, let suffix):
            if let page {
                address == page && suffix.utf8.first == UInt8(ascii: "#")
                    ? suffix : baseURL.href(inASCII(address)) + suffix
            } else {
                baseURL.absolute(inASCII(address)) + suffix
            }
        case .media(let file, let suffix): href(media: file, isAbsolute: page == nil) + suffix
        case .notShown, .nowhere, .refused: nil
        }
    }

    func href(media file: MediaFile, isAbsolute: Bool) -> String {
        let address = addresses.media(percentEncoded(file.path))
        return isAbsolute ? baseURL.absolute(address) : baseURL.href(address)
    }

    /// An earlier address may hold other letters.
    private func inASCII(_ address: Address) -> Address {
        hasByte(address.path) { $0 >= 0x80 } ? Address(percentEncoded(address.path)) : address
    }

    private func target(at address: Address, suffix: String) -> LinkTarget {
        if let shown = isShown[address] { return shown ? .here(address, suffix: suffix) : .notShown(address) }
        // "/dialoger/torget" means its page.
        let page = address.appending("/")
        if !address.path.ends(with: "/"), let shown = isShown[page] {
            return shown ? .here(page, suffix: suffix) : .notShown(page)
        }
        return .nowhere(address)
    }

    /// The page of a content file that a link names: `torget.md`, `../pages/om.md`, `torget.en.md`.
    private func contentPage(_ path: String, in language: Language) -> Address? {
        guard let file = path.filledParts(at: "/").last?.before(".md") else { return nil }
        let names = file.filledParts(at: ".").map(String.init)
        guard let slug = names.first else { return nil }
        let wanted = names.dropFirst().last { $0 != "lattlast" }.map { Language($0) } ?? language
        let isEasyRead = names.dropFirst().contains("lattlast")
        let named = Edition(wanted, isEasyRead: isEasyRead)
        if let editions = dialogues[slug] {
            return addresses.dialogue(slug, editions.contains(named) ? named : editions.first ?? named)
        }
        if let editions = pages[slug] {
            return addresses.page(slug, editions.contains(named) ? named : editions.first ?? named)
        }
        return nil
    }
}
