import SamtalModel

extension PageContext {
    /// The page of a dialogue for this page's readers, and its language where that is not theirs.
    func page(of dialogue: Dialogue) -> (address: Address, language: Language?) {
        let page = site.page(of: dialogue, in: language)
        return (page.address, page.edition.language == language ? nil : page.edition.language)
    }

    /// The way to a dialogue's page, or to a place on it.
    func href(of dialogue: Dialogue, fragment: String? = nil) -> String {
        let page = site.page(of: dialogue, in: language)
        return href(page.address) + (fragment.map { "#" + site.place($0, on: page, of: dialogue) } ?? "")
    }

    /// A link to a dialogue, or to a place on its page, with its title as the words.
    func link(to dialogue: Dialogue, fragment: String? = nil) -> LinkView {
        LinkView(
            href: href(of: dialogue, fragment: fragment),
            label: HTML("bdi", html(dialogue.title)),
            language: page(of: dialogue).language
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

    /// Several, with commas and "och" between them.
    func html(_ parties: Parties) -> HTML {
        let and = HTML(escaping: " \(words.printed(Particle.and)) ")
        return parties.parts.enumerated().reduce(HTML()) { html, part in
            let isFirst = part.offset == 0
            let separator = isFirst ? HTML() : part.element.isAfterAnd ? and : HTML(escaping: ", ")
            return html + separator + self.html(part.element.party)
        }
    }

    /// The same as words alone.
    func plain(_ parties: Parties) -> String {
        parties.text(and: words.printed(Particle.and)) { party in
            switch party {
            case .unit(let id): site.organisation.units[id]?.name(in: language).value ?? id
            case .other(let name): name
            }
        }
    }

    /// A key as people say it; to a computer it is one word: "tillsammans-med".
    func name(_ key: Key) -> String { capitalised(words.key(key).writing("-", as: " ")) }

    /// Several things after each other with commas between.
    func list(_ items: [HTML]) -> HTML? { items.isEmpty ? nil : items.joined(separator: HTML(escaping: ", ")) }
}
