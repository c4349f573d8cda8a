import SamtalModel

/// Checks that every link of the content to this site leads somewhere, whatever the day.
///
/// One to something that is not shown yet is a warning, since the page has plain text in its place until then.
func checkLinks(in municipality: Municipality, links: LinkMap, addresses: Addresses) -> [Diagnostic] {
    var check = LinkCheck(municipality: municipality, links: links, addresses: addresses)
    let root = LinkOrigin(address: .root, edition: Edition(municipality.settings.defaultLanguage))
    for link in municipality.settings.links { check.check(link, from: root) }
    for dialogue in municipality.dialogues {
        for piece in dialogue.allProse {
            check.check(piece, on: addresses.dialogue(dialogue.slug, piece.edition))
        }
    }
    for page in municipality.pages {
        for piece in page.allProse { check.check(piece, on: addresses.page(page.slug, piece.edition)) }
    }
    return check.diagnostics.sorted { $0.place < $1.place }
}

/// What the names of documents and pictures end in.
private let documents: Set<String> = [
    "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "zip", "png", "jpg",
    "jpeg", "webp", "gif", "svg", "mp3", "mp4",
]

private struct LinkCheck {
    let municipality: Municipality
    let links: LinkMap
    let addresses: Addresses
    var diagnostics: [Diagnostic] = []
    private var known: [Address: Set<String>]?
    private var shown: [String]?

    init(municipality: Municipality, links: LinkMap, addresses: Addresses) {
        self.municipality = municipality
        self.links = links
        self.addresses = addresses
    }

    mutating func check(_ piece: PlacedProse, on page: Address) {
        let origin = LinkOrigin(address: page, edition: piece.edition)
        for link in SamtalSite.links(in: piece.prose) { check(link, from: origin) }
    }

    mutating func check(_ link: Inline.Link, from origin: LinkOrigin) {
        switch links.target(of: link.destination, from: origin) {
        case .elsewhere, .media, .refused: return
        case .here(let address, let suffix): checkFragment(suffix, at: address, link)
        case .notShown(let address):
            diagnostics.append(
                .warning(
                    .laterLink,
                    at: link.place,
                    sv: "\(address.path) visas inte nu. Så länge står länkens text utan länk.",
                    en: "\(address.path) is not shown now. Meanwhile the link's text stands without a link."
                )
            )
        case .nowhere(let address): reportDeadLink(address, link)
        }
    }

    private mutating func reportDeadLink(_ address: Address, _ link: Inline.Link) {
        let all = shown ?? (links.shownAddresses.map(\.path) + municipality.media.map { addresses.media($0.path).path })
        shown = all
        let near = nearest(to: address.path, among: all) ?? sameEnding(address.path, among: all)
        let wayOut =
            near.map { Message(sv: "Menade du \($0)?", en: "Did you mean \($0)?") } ?? asMedia(link.destination)
        diagnostics.append(
            .error(
                .deadLink,
                at: link.place,
                sv: "Länken \"\(link.destination)\" leder ingenstans: \(address.path) finns inte. "
                    + (wayOut?.swedish ?? "Rätta adressen, eller ta bort länken."),
                en: "The link \"\(link.destination)\" leads nowhere: there is no \(address.path). "
                    + (wayOut?.english ?? "Mend the address, or remove the link.")
            )
        )
    }

    /// For a document that lies nowhere, where to put it, and for the name of a website its address; nil for a page.
    private func asMedia(_ destination: String) -> Message? {
        let name = destination.lastHalves(at: "/")?.after ?? destination.whole
        guard let ending = name.lastHalves(at: ".")?.after.lowercased(), ending != "md" else { return nil }
        if documents.contains(ending) {
            return Message(
                sv: "Lägg filen i mappen media, och skriv adressen \"media/\(name)\".",
                en: "Put the file in the folder media, and write the address \"media/\(name)\"."
            )
        }
        guard name.utf8.count == destination.utf8.count, WebAddress("https://\(name)") != nil else { return nil }
        return Message(
            sv: "Är det en webbplats, skriv \"https://\(name)\".",
            en: "If it is a website, write \"https://\(name)\"."
        )
    }

    /// An address that ends in the same name, for a link that has the name right and the folder wrong.
    private func sameEnding(_ path: String, among all: [String]) -> String? {
        guard let name = path.filledParts(at: "/").last else { return nil }
        return all.first { $0.filledParts(at: "/").last == name }
    }

    private mutating func checkFragment(_ suffix: String, at address: Address, _ link: Inline.Link) {
        guard let (_, afterHash) = suffix.halves(at: "#") else { return }
        let fragment = percentDecoded(String(afterHash))
        let all = known ?? allFragments(of: municipality, addresses)
        known = all
        // Of pages that are lists nothing is known: they have no places of their own.
        let fragments = all[address] ?? []
        guard !fragment.isEmpty, !fragments.contains(fragment) else { return }
        let near =
            nearest(to: fragment, among: fragments.sorted())
            ?? fragments.sorted().first { $0.ends(with: "-" + fragment) }
        diagnostics.append(
            .error(
                .deadLink,
                at: link.place,
                sv: "Sidan \(address.path) har inget ställe \"#\(fragment)\"."
                    + (near.map { " Menade du \"#\($0)\"?" } ?? " Ta bort det från länken."),
                en: "The page \(address.path) has no place \"#\(fragment)\"."
                    + (near.map { " Did you mean \"#\($0)\"?" } ?? " Remove it from the link.")
            )
        )
    }
}

/// The places on each page that a link may lead to.
private func allFragments(of municipality: Municipality, _ addresses: Addresses) -> [Address: Set<String>] {
    var fragments: [Address: Set<String>] = [:]
    for dialogue in municipality.dialogues {
        let common = dialogue.fragments
        for edition in dialogue.editions {
            let headings = headingIds(of: dialogue.background.best(for: edition).value).compactMap(\.self)
            fragments[addresses.dialogue(dialogue.slug, edition)] = common.union(headings)
        }
    }
    for own in OwnPage.allCases {
        for language in municipality.settings.languages {
            fragments[addresses.own(own, Edition(language))] = own.fragments
        }
    }
    for page in municipality.pages {
        for edition in page.editions {
            let headings = headingIds(of: page.body.best(for: edition).value).compactMap(\.self)
            fragments[addresses.page(page.slug, edition), default: []].formUnion(headings)
        }
    }
    return fragments
}

extension Dialogue {
    /// The permanent `id`s on its page, for what its file has.
    fileprivate var fragments: Set<String> {
        var ids: Set<String> = [Fragment.history]
        ids.formUnion(meetings.flatMap { [$0.announcementName] + $0.changeNames })
        ids.formUnion(feedback.map(\.name) + implementation.map(\.name))
        ids.formUnion(correctionNames + answerNames + dayMovedNames)
        if proposal != nil { ids.insert(Fragment.proposal) }
        let has = { (section: SectionName) in self.text(of: section) != nil }
        if !pointsOfInfluence.isEmpty || has(.influence) { ids.insert(Fragment.influence) }
        if participation != nil { ids.insert(Fragment.takePart) }
        if !timeline.rows.isEmpty || !timeline.changes.isEmpty || has(.timeline) { ids.insert(Fragment.timeline) }
        if !meetings.isEmpty || has(.meetings) { ids.insert(DialoguePage.meetingsId) }
        if decision != nil { ids.insert(Fragment.decision) }
        if !corrections.isEmpty || has(.corrections) { ids.insert(Fragment.corrections) }
        return ids
    }
}
