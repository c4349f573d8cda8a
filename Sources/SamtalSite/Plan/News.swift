package import SamtalModel

/// What has come to the dialogues that are planned at a later time, in the order of their files.
///
/// `changed` are the addresses of what has changed: a dialogue with none of its own is left out.
package func news(from earlier: SiteContext, to later: SiteContext, changed: Set<Address>) async -> [DialogueNews] {
    let language = later.municipality.settings.defaultLanguage
    let addresses = Addresses(vocabulary: later.vocabulary, defaultLanguage: language)
    let before = await KnownSite(earlier, addresses: addresses)
    let after = await KnownSite(later, addresses: addresses)
    let links = LinkMap(later.municipality, baseURL: later.baseURL, addresses: addresses, to: [])
    let voice = Voice(after, links, in: language)
    return after.dialogues.compactMap { known in
        let dialogue = known.dialogue
        let old = before.dialogue(id: dialogue.id)
        let told = Set((old?.happenings ?? []).map(\.id))
        let happened = known.happenings.filter { !told.contains($0.id) }.sorted { $0.time < $1.time }
        let pages = dialogue.editions.map { addresses.dialogue(dialogue.slug, $0) }
        guard !happened.isEmpty || pages.contains(where: changed.contains) else { return nil }
        return DialogueNews(
            file: dialogue.place.file,
            title: dialogue.title.best(for: voice.edition).value,
            happened: happened.map { FeedItem($0, in: known).title(in: voice) },
            isLate: known.owes(on: later.today)
        )
    }
}
