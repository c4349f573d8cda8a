import SamtalModel

/// How many items a feed holds.
private let itemLimit = 50

/// Every feed of the site.
func planFeeds(_ site: KnownSite, _ weeks: [WeekReport]) async -> [PlannedFile] {
    let items = site.dialogues.map { feedItems(of: $0) }
    let members = collectionMembers(site, items)
    let voices = site.settings.languages.map { Voice(site, in: $0) }
    var files: [PlannedFile] = []
    for voice in voices {
        let shared = await RenderedItems(members.values.joined(), in: voice)
        files += (site.collections + [.feedback, .overdue]).flatMap { scope in
            feedFiles(of: scope, in: voice, members[scope] ?? [], shared)
        }
        for (known, items) in zip(site.dialogues, items) {
            guard site.languages(of: known.dialogue).contains(voice.language) else { continue }
            let scope = Scope.dialogue(known.dialogue.slug)
            let own = feedFiles(of: scope, in: voice, Array(items.prefix(itemLimit)), shared)
            let aliases = aliasPages(of: known.dialogue, in: site).filter { $0.language == voice.language }
            files += own
            files += aliases.flatMap { alias in
                own.map { file in
                    PlannedFile(address: alias.page.appending("feed.xml"), isPermanent: true, write: file.write)
                }
            }
        }
        files.append(weekFeed(of: weeks, in: voice))
    }
    return files
}

/// The items that more than one feed holds, each rendered once in a language; others are rendered by their one feed.
struct RenderedItems: Sendable {
    private let byName: [String: [UInt8]]

    init(_ items: some Sequence<FeedItem>, in voice: Voice) async {
        var seen: Set<String> = []
        let distinct = items.filter { seen.insert($0.name).inserted }
        let rendered = await concurrentMap(distinct) { render($0, in: voice) }
        byName = Dictionary(zip(distinct.map(\.name), rendered)) { first, _ in first }
    }

    func bytes(of item: FeedItem, in voice: Voice) -> [UInt8] { byName[item.name] ?? render(item, in: voice) }
}

private func render(_ item: FeedItem, in voice: Voice) -> [UInt8] {
    renderItem(item.entry(in: voice), zone: voice.site.context.zone)
}

/// What has happened in a dialogue, newest first.
func feedItems(of known: KnownDialogue) -> [FeedItem] {
    known.happenings.map { FeedItem($0, in: known) }.sorted(by: FeedItem.precedes)
}

/// The newest items of each collection; every item is looked at once.
private func collectionMembers(_ site: KnownSite, _ items: [[FeedItem]]) -> [Scope: [FeedItem]] {
    var members: [Scope: [FeedItem]] = [:]
    for item in items.joined().sorted(by: FeedItem.precedes) {
        var scopes: [Scope] = [.site]
        switch item.happening.kind {
        case .feedback: scopes.append(.feedback)
        case .overdue: scopes.append(.overdue)
        default: break
        }
        scopes += item.known.areas.map { .area($0) } + item.known.groups.map { .group($0) }
        scopes += site.units(of: item.dialogue).map { .unit($0) }
        for scope in scopes where members[scope, default: []].count < itemLimit {
            members[scope, default: []].append(item)
        }
    }
    return members
}

/// A scope's feed, and for the site and feedback the same feed as JSON.
private func feedFiles(
    of scope: Scope,
    in voice: Voice,
    _ items: [FeedItem],
    _ shared: RenderedItems
) -> [PlannedFile] {
    let file = FeedFile(of: scope, in: voice)
    let rss = PlannedFile(address: file.source, isPermanent: true) {
        file.bytes(items.map { shared.bytes(of: $0, in: voice) }, newest: items.first?.happening.time)
    }
    guard scope == .site || scope == .feedback else { return [rss] }
    let source = voice.site.addresses.jsonFeed(of: scope, voice.language)
    return [rss, PlannedFile(address: source, isPermanent: true) { file.json(items, at: source) }]
}

extension FeedFile {
    init(of scope: Scope, in voice: Voice) {
        let (title, about) = feedWords(of: scope)
        let name = voice.name(of: scope)
        self.init(
            title: voice.text(title, ("name", name), ("site", voice.site.settings.name)),
            about: voice.about(about, scope == .site || scope == .week ? voice.site.settings.municipality : name),
            source: voice.site.addresses.feed(of: scope, voice.language),
            page: voice.page(of: scope),
            categories: scope == .site ? [voice.site.settings.municipality] : [name],
            voice: voice
        )
    }
}

private func feedWords(of scope: Scope) -> (title: SiteText, about: SiteText) {
    switch scope {
    case .site: (.feedTitleSite, .feedAboutSite)
    case .dialogue: (.feedTitleDialogue, .feedAboutDialogue)
    case .area: (.feedTitleArea, .feedAboutArea)
    case .group: (.feedTitleGroup, .feedAboutGroup)
    case .unit, .unitDeadlines: (.feedTitleUnit, .feedAboutUnit)
    case .feedback: (.feedTitleFeedback, .feedAboutFeedback)
    case .overdue, .deadlines: (.feedTitleOverdue, .feedAboutOverdue)
    case .week: (.feedTitleWeek, .feedAboutWeek)
    }
}
