import SamtalModel

extension PageMaker {
    /// The pages of a dialogue, one an edition, and the same at its earlier addresses.
    func dialoguePages(_ dialogue: Dialogue, _ known: KnownDialogue?) -> [SiteFile] {
        let addresses = dialogue.editions.map { site.addresses.dialogue(dialogue.slug, $0) }
        let pages = known.map(pages) ?? addresses.map { SiteFile(address: $0, owner: .file(dialogue.place)) }
        return pages + copies(of: pages, editions: dialogue.editions, at: dialogue.aliases)
    }

    private func pages(of known: KnownDialogue) -> [SiteFile] {
        let dialogue = known.dialogue
        let plain = dialogue.editions.filter { !$0.isEasyRead }
        let alternates = plain.map { edition in
            (language: edition.language, address: site.addresses.dialogue(dialogue.slug, edition))
        }
        return dialogue.editions.map { edition in
            page(
                .dialogue,
                at: site.addresses.dialogue(dialogue.slug, edition),
                in: edition,
                owner: .file(dialogue.place),
                isPermanent: true,
                isIndexed: dialogue.withdrawn == nil,
                isDraft: dialogue.isDraft,
                alternates: edition.isEasyRead ? [] : alternates,
                heading: { context in
                    Heading(
                        title: title(site.distinctTitle(of: dialogue, in: edition), in: context),
                        description: dialogue.withdrawn == nil ? context.plain(dialogue.summary) : nil,
                        part: .dialogues,
                        scope: .dialogue(dialogue.slug),
                        picture: dialogue.image,
                        script: "copy.js"
                    )
                },
                content: { context in
                    let shown = edition.isEasyRead ? KnownDialogue(known, inEasyWords: edition) : known
                    return DialoguePage(known: shown, context: context)
                }
            )
        }
    }

    /// The ordinary pages, without those that have the words of a page of the site's own.
    func ordinaryPages() -> [SiteFile] {
        let shown = Set(site.pages.map(\.slug))
        return site.context.municipality.pages.filter { site.addresses.ownPage(wordedBy: $0.slug) == nil }.flatMap {
            ordinaryPages($0, isShown: shown.contains($0.slug))
        }
    }

    /// The pages of an ordinary page, one an edition, and the same at its earlier addresses.
    private func ordinaryPages(_ page: OrdinaryPage, isShown: Bool) -> [SiteFile] {
        let plain = page.editions.filter { !$0.isEasyRead }
        let alternates = plain.map { (language: $0.language, address: site.addresses.page(page.slug, $0)) }
        let pages = page.editions.map { edition in
            self.page(
                .page,
                at: site.addresses.page(page.slug, edition),
                in: edition,
                owner: .file(page.place),
                isPermanent: true,
                isDraft: page.isDraft,
                alternates: edition.isEasyRead ? [] : alternates,
                heading: { context in
                    Heading(
                        title: title(context.plain(page.title), in: context),
                        description: context.plain(page.summary),
                        scope: .site
                    )
                },
                content: { OrdinaryPageView(page: page, context: $0) }
            )
        }
        let files = pages + copies(of: pages, editions: page.editions, at: page.aliases)
        return isShown ? files : files.map(\.hidden)
    }

    /// The easy-read version's title says that it is, so that no two pages have one title.
    func title(_ title: String, in context: PageContext) -> String {
        context.edition.isEasyRead ? context.text(.easyReadTitle, ("title", title)) : title
    }

    /// An earlier address goes on answering with the page as it is now, which says where it lives (`rel=canonical`).
    ///
    /// An alias that begins with a language's own part of the site is that language's page.
    func copies(
        of pages: [SiteFile],
        editions: [Edition],
        at aliases: [(path: String, place: Place)]
    ) -> [SiteFile] {
        aliases.compactMap { path, place in
            let index = editions.firstIndex(of: Edition(site.language(of: path))) ?? 0
            guard pages.indices.contains(index) else { return nil }
            return SiteFile(address: Address(path), owner: .file(place), isPermanent: true, write: pages[index].write)
        }
    }
}
