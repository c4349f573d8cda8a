import SamtalModel

extension PageMaker {
    /// The pages of a dialogue, one an edition, and the same at its earlier addresses.
    func dialoguePages(_ known: KnownDialogue) -> [PlannedPage] {
        let dialogue = known.dialogue
        let plain = dialogue.editions.filter { !$0.isEasyRead }
        let alternates = plain.map { edition in
            (language: edition.language, address: site.addresses.dialogue(dialogue.slug, edition))
        }
        let pages = dialogue.editions.map { edition in
            page(
                .dialogue,
                at: site.addresses.dialogue(dialogue.slug, edition),
                in: edition,
                isPermanent: true,
                isIndexed: dialogue.withdrawn == nil,
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
        return pages + copies(of: pages, editions: dialogue.editions, at: dialogue.aliases.map(\.path))
    }

    /// The pages of an ordinary page, one an edition, and the same at its earlier addresses.
    func ordinaryPages(_ page: OrdinaryPage) -> [PlannedPage] {
        let plain = page.editions.filter { !$0.isEasyRead }
        let alternates = plain.map { (language: $0.language, address: site.addresses.page(page.slug, $0)) }
        let pages = page.editions.map { edition in
            self.page(
                .page,
                at: site.addresses.page(page.slug, edition),
                in: edition,
                isPermanent: true,
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
        return pages + copies(of: pages, editions: page.editions, at: page.aliases.map(\.path))
    }

    /// The easy-read version's title says that it is, so that no two pages have one title.
    func title(_ title: String, in context: PageContext) -> String {
        context.edition.isEasyRead ? context.text(.easyReadTitle, ("title", title)) : title
    }

    /// An earlier address goes on answering with the page as it is now, which says where it lives (`rel=canonical`).
    ///
    /// An alias that begins with a language's own part of the site is that language's page.
    func copies(of pages: [PlannedPage], editions: [Edition], at paths: [String]) -> [PlannedPage] {
        paths.compactMap { path in
            let others = site.settings.languages.dropFirst()
            let language = others.first { path.utf8.starts(with: "/\($0.code)/".utf8) } ?? site.settings.defaultLanguage
            let index = editions.firstIndex(of: Edition(language)) ?? 0
            guard pages.indices.contains(index) else { return nil }
            let copy = PlannedFile(address: Address(path), isPermanent: true, write: pages[index].file.write)
            return PlannedPage(file: copy, isIndexed: false)
        }
    }
}
