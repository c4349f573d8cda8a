import SamtalModel

extension PageContext {
    /// The page of a dialogue for this page's readers: in their language where there is one, else the original.
    func page(of dialogue: Dialogue) -> (address: Address, language: Language?) {
        let own = Edition(language)
        let edition = dialogue.editions.contains(own) ? own : Edition(dialogue.language)
        let address = site.addresses.dialogue(dialogue.slug, edition)
        return (address, edition.language == language ? nil : edition.language)
    }

    /// A link to a dialogue with its title as the words; to a place on its page where a fragment is given.
    func link(to dialogue: Dialogue, fragment: String? = nil) -> LinkView {
        let page = page(of: dialogue)
        return LinkView(
            href: href(page.address) + (fragment.map { "#" + $0 } ?? ""),
            label: HTML("bdi", html(dialogue.title)),
            language: page.language
        )
    }

    /// Links to dialogues by slug; those that are not shown are left out.
    func links(toSlugs slugs: [String]) -> [HTML] {
        slugs.compactMap { slug in site.dialogue(slug: slug).map { link(to: $0.dialogue).html } }
    }

    /// Links to the pages of areas, groups or units.
    func links(_ ids: [String], in register: Register, of word: AddressWord) -> [HTML] {
        ids.map { id in
            let name = name(id, in: register)
            guard register[id] != nil else { return name }
            return HTML("a", [("href", href(site.addresses.entry(id, of: word, language)))], name)
        }
    }

    /// A unit of the municipality with a link to its page, or someone else by name.
    func html(_ party: Party) -> HTML {
        switch party {
        case .unit(let id): links([id], in: site.organisation.units, of: .units).joined(separator: HTML())
        case .other(let name): HTML("bdi", HTML(escaping: name))
        }
    }

    /// Several things after each other with commas between.
    func list(_ items: [HTML]) -> HTML? { items.isEmpty ? nil : items.joined(separator: HTML(escaping: ", ")) }
}
