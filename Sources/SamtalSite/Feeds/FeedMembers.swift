import SamtalModel

/// How many items a feed holds.
private let itemLimit = 50

/// How many of them, in the feed of an area or a group, are left for what is for all, however much it has of its own.
private let leftForAll = 10

/// What feeds hold, each item that more than one of them has rendered once in each of some languages.
struct FeedMembers: Sendable {
    private let byScope: [Scope: [FeedItem]]
    private let byDialogue: [String: [FeedItem]]
    private let rendered: [Language: [String: [UInt8]]]

    init(of site: KnownSite, in voices: [Voice]) async {
        let items = await concurrentMap(site.dialogues) { feedItems(of: $0) }
        let byScope = collectionMembers(site, items)
        let ofDialogues = zip(site.dialogues, items).map { ($0.dialogue.slug, Array($1.prefix(itemLimit))) }
        self.byScope = byScope
        byDialogue = Dictionary(ofDialogues) { first, _ in first }
        var seen: Set<String> = []
        let shared = byScope.values.joined().filter { seen.insert($0.name).inserted }
        var rendered: [Language: [String: [UInt8]]] = [:]
        for voice in voices {
            let bytes = await concurrentMap(shared) { render($0, in: voice) }
            rendered[voice.language] = Dictionary(zip(shared.map(\.name), bytes)) { first, _ in first }
        }
        self.rendered = rendered
    }

    /// The newest items of a scope, newest first.
    subscript(scope: Scope) -> [FeedItem] {
        if case .dialogue(let slug) = scope { return byDialogue[slug] ?? [] }
        return byScope[scope] ?? []
    }

    func bytes(of item: FeedItem, in voice: Voice) -> [UInt8] {
        rendered[voice.language]?[item.name] ?? render(item, in: voice)
    }
}

private func render(_ item: FeedItem, in voice: Voice) -> [UInt8] {
    renderItem(item.entry(in: voice), zone: voice.site.context.zone)
}

/// What has happened in a dialogue, newest first.
func feedItems(of known: KnownDialogue) -> [FeedItem] {
    known.happenings.map { FeedItem($0, in: known) }.sorted(by: FeedItem.precedes)
}

/// The newest items of each collection; every item is looked at once.
///
/// In the feed of an area or a group, what is for all only fills up what its own leaves: it never pushes its own out.
private func collectionMembers(_ site: KnownSite, _ items: [[FeedItem]]) -> [Scope: [FeedItem]] {
    var members: [Scope: [FeedItem]] = [:]
    var forAll: [Scope: [FeedItem]] = [:]
    for item in items.joined().sorted(by: FeedItem.precedes) {
        var scopes: [Scope] = [.site]
        switch item.happening.kind {
        case .feedback: scopes.append(.feedback)
        case .overdue, .mended:
            if site.settings.measures(item.known.dialogue) { scopes.append(.overdue) }
        default: break
        }
        scopes += item.known.namedAreas.map { .area($0) } + item.known.namedGroups.map { .group($0) }
        scopes += item.known.units.map { .unit($0) }
        let own = Set(scopes)
        for scope in own where members[scope, default: []].count < itemLimit {
            members[scope, default: []].append(item)
        }
        let others = item.known.areas.map { Scope.area($0) } + item.known.groups.map { .group($0) }
        for scope in others where !own.contains(scope) && forAll[scope, default: []].count < itemLimit {
            forAll[scope, default: []].append(item)
        }
    }
    for (scope, others) in forAll {
        let own = members[scope] ?? []
        let fill = others.prefix(max(leftForAll, itemLimit - own.count))
        members[scope] = (own.prefix(itemLimit - fill.count) + fill).sorted(by: FeedItem.precedes)
    }
    return members
}
