import SamtalModel

/// Which files below `media/` are published: what a page shows or links to, and what nothing does.
///
/// What only hidden content links to waits for it: a draft, what is dated later, and what has been withdrawn.
struct PlannedMedia {
    let published: [MediaFile]
    /// Those of them that no content links to.
    let unlinked: [MediaFile]

    init(of site: KnownSite, _ links: LinkMap) {
        let municipality = site.context.municipality
        guard !municipality.media.isEmpty else {
            (published, unlinked) = ([], [])
            return
        }
        var shown = MediaLinks(links)
        shown.add(site.dialogues.filter { !$0.isWithdrawn }.map(\.dialogue), site.pages + site.ownWords.values)
        shown.add(municipality.settings)
        var all = MediaLinks(links)
        all.add(municipality.dialogues, municipality.pages)
        let hidden = all.files.union(municipality.draftMedia).subtracting(shown.files)
        published = municipality.media.filter { !hidden.contains($0.path) }
        unlinked = published.filter { !shown.files.contains($0.path) }
    }
}

/// The paths below `media/` that content leads to.
private struct MediaLinks {
    private let links: LinkMap
    private(set) var files: Set<String> = []

    init(_ links: LinkMap) { self.links = links }

    mutating func add(_ dialogues: [Dialogue], _ pages: [OrdinaryPage]) {
        for dialogue in dialogues {
            for piece in dialogue.allProse { add(piece.prose) }
            if let image = dialogue.image { files.insert(image.file) }
            if let film = dialogue.signLanguage { add(film.destination) }
        }
        for piece in pages.flatMap(\.allProse) { add(piece.prose) }
    }

    mutating func add(_ settings: Settings) {
        if let logo = settings.logo { files.insert(logo) }
        for link in settings.links { add(link.destination) }
    }

    private mutating func add(_ prose: Prose) {
        for link in SamtalSite.links(in: prose) { add(link.destination) }
        for image in images(in: prose) { files.insert(image.file) }
    }

    private mutating func add(_ destination: String) {
        if let file = links.linkedMedia(at: destination) { files.insert(file.path) }
    }
}
