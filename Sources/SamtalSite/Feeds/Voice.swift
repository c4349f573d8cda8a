import SamtalModel

/// How feeds and calendars speak one language: plain words, and addresses that are whole wherever they are read.
struct Voice: Sendable {
    let site: KnownSite
    let language: Language
    let words: Words

    init(_ site: KnownSite, in language: Language) {
        self.site = site
        self.language = language
        words = site.context.vocabulary.words(language)
    }

    var edition: Edition { Edition(language) }
    var dates: DateWords { DateWords(words: words) }

    func text(_ text: SiteText, _ values: (name: String, value: String)...) -> String { words.text(text, values) }

    func label(_ id: String) -> String { words.printed(.label, id) }

    func plain(_ text: Localized<String>) -> String { text.best(for: edition).value }

    func name(_ id: String, in register: Register) -> String { register[id]?.name(in: language).value ?? id }

    func name(_ party: Party) -> String {
        switch party {
        case .unit(let id): name(id, in: site.organisation.units)
        case .other(let name): name
        }
    }

    /// Whom to ask about a dialogue.
    func contact(of dialogue: Dialogue) -> String {
        let contact = site.settings.contact
        return dialogue.contact ?? contact.words ?? contact.eMail ?? contact.phone ?? site.settings.municipality
    }

    /// What a feed or calendar is about, with the notice that every page of the site has.
    func about(_ text: SiteText, _ name: String) -> String {
        [self.text(text, ("name", name)), site.settings.notice].compactMap(\.self).joined(separator: " ")
    }

    /// What ends an identifier of ours in another language than the site's first, with its separator.
    func identifierSuffix(_ separator: String) -> String {
        language == site.settings.defaultLanguage ? "" : separator + language.code
    }
}

extension Voice {
    /// The page of a dialogue in this language, or in its own where there is none.
    func page(of dialogue: Dialogue) -> LinkOrigin {
        let edition = dialogue.editions.contains(edition) ? edition : Edition(dialogue.language)
        return LinkOrigin(address: site.addresses.dialogue(dialogue.slug, edition), edition: edition)
    }

    /// The whole address of a dialogue's page, or of a place on it.
    func address(of dialogue: Dialogue, fragment: String? = nil) -> String {
        site.context.baseURL.absolute(page(of: dialogue).address) + (fragment.map { "#" + $0 } ?? "")
    }

    func absolute(_ address: Address) -> String { site.context.baseURL.absolute(address) }

    /// Prose of a dialogue's page as text, each link followed by its whole address.
    func plain(_ prose: Localized<Prose>, of dialogue: Dialogue) -> String {
        PlainProse(links: site.links, origin: page(of: dialogue)).text(prose.best(for: edition).value)
    }
}
