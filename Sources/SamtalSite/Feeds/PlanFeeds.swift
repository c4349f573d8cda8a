import SamtalModel

/// How many items a feed holds.
private let itemLimit = 50

/// Every feed of the site.
func planFeeds(_ site: KnownSite) async -> [PlannedFile] {
    let items = site.dialogues.map { feedItems(of: $0, on: site.today) }
    let members = collectionMembers(site, items)
    let voices = site.settings.languages.map { Voice(site, in: $0) }
    var files: [PlannedFile] = []
    for voice in voices {
        let shared = await RenderedItems(members.values.joined(), in: voice)
        files += site.collections.map { feedFile(of: $0, in: voice, members[$0] ?? [], shared) }
        for (known, items) in zip(site.dialogues, items) {
            guard site.languages(of: known.dialogue).contains(voice.language) else { continue }
            let main = feedFile(of: .dialogue(known.dialogue.slug), in: voice, Array(items.prefix(itemLimit)), shared)
            let aliases = aliasPages(of: known.dialogue, in: site).filter { $0.language == voice.language }
            files.append(main)
            files += aliases.map { alias in
                PlannedFile(address: alias.page.appending("feed.xml"), isPermanent: true, render: main.render)
            }
        }
    }
    return files
}

/// The items that more than one feed holds, each rendered once in a language; others are rendered by their one feed.
struct RenderedItems: Sendable {
    private let byName: [String: [UInt8]]

    init(_ items: some Sequence<FeedItem>, in voice: Voice) async {
        var seen: Set<String> = []
        let distinct = items.filter { seen.insert($0.name).inserted }
        let rendered = await concurrentMap(distinct) { renderItem($0, in: voice) }
        byName = Dictionary(zip(distinct.map(\.name), rendered)) { first, _ in first }
    }

    func bytes(of item: FeedItem, in voice: Voice) -> [UInt8] { byName[item.name] ?? renderItem(item, in: voice) }
}

/// What has happened in a dialogue, newest first.
func feedItems(of known: KnownDialogue, on today: Day) -> [FeedItem] {
    known.dialogue.happenings(through: today, promises: known.promises.own)
        .map { FeedItem($0, in: known) }
        .sorted(by: FeedItem.precedes)
}

/// The newest items of each collection; every item is looked at once.
private func collectionMembers(_ site: KnownSite, _ items: [[FeedItem]]) -> [Scope: [FeedItem]] {
    var members: [Scope: [FeedItem]] = [:]
    for item in items.joined().sorted(by: FeedItem.precedes) {
        var scopes: [Scope] = [.site]
        if case .feedback = item.happening.kind { scopes.append(.feedback) }
        scopes += item.known.areas.map { .area($0) } + item.known.groups.map { .group($0) }
        scopes += site.units(of: item.dialogue).map { .unit($0) }
        for scope in scopes where members[scope, default: []].count < itemLimit {
            members[scope, default: []].append(item)
        }
    }
    return members
}

private func feedFile(of scope: Scope, in voice: Voice, _ items: [FeedItem], _ shared: RenderedItems) -> PlannedFile {
    let name = voice.name(of: scope)
    let (title, about): (SiteText, SiteText) =
        switch scope {
        case .site: (.feedTitleSite, .feedAboutSite)
        case .dialogue: (.feedTitleDialogue, .feedAboutDialogue)
        case .area: (.feedTitleArea, .feedAboutArea)
        case .group: (.feedTitleGroup, .feedAboutGroup)
        case .unit: (.feedTitleUnit, .feedAboutUnit)
        case .feedback: (.feedTitleFeedback, .feedAboutFeedback)
        }
    let file = FeedFile(
        title: voice.text(title, ("name", name), ("site", voice.site.settings.name)),
        about: voice.about(about, scope == .site ? voice.site.settings.municipality : name),
        source: voice.site.addresses.feed(of: scope, voice.language),
        page: voice.site.addresses.page(of: scope, voice.language),
        categories: scope == .site ? [voice.site.settings.municipality] : [name],
        voice: voice
    )
    return PlannedFile(address: file.source, isPermanent: true) {
        file.bytes(items.map { shared.bytes(of: $0, in: voice) }, newest: items.first?.happening.time)
    }
}
