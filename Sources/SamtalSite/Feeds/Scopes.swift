import SamtalModel

extension KnownSite {
    /// The languages in which a dialogue has pages, and so feeds and calendars: the site's order.
    func languages(of dialogue: Dialogue) -> [Language] {
        settings.languages.filter { language in dialogue.editions.contains { $0.language == language } }
    }

    /// The groups that a meeting is for: its own, all where one stands for every other, or else the dialogue's.
    func groups(of meeting: Meeting, in known: KnownDialogue) -> [String] {
        guard !meeting.groups.isEmpty else { return known.groups }
        let coversAll = meeting.groups.contains { organisation.groups[$0]?.coversAll == true }
        return coversAll ? organisation.groups.entries.map(\.id) : meeting.groups
    }
}

extension Voice {
    /// The page that a scope's feed and calendar are about.
    func page(of scope: Scope) -> Address {
        if case .dialogue(let slug) = scope, let known = site.dialogue(slug: slug) {
            return page(of: known.dialogue).address
        }
        return site.addresses.page(of: scope, language)
    }

    /// What a scope is called by its feed and its calendar.
    func name(of scope: Scope) -> String {
        switch scope {
        case .site: site.settings.name
        case .feedback, .overdue: site.settings.municipality
        case .deadlines, .week: site.settings.name
        case .dialogue(let slug):
            site.dialogue(slug: slug).map { site.distinctTitle(of: $0.dialogue, in: edition) } ?? slug
        case .area(let id): name(id, in: site.organisation.areas)
        case .group(let id): name(id, in: site.organisation.groups)
        case .unit(let id), .unitDeadlines(let id): name(id, in: site.organisation.units)
        }
    }
}

/// The addresses at which a dialogue's feed and calendar go on answering, after its page has moved: below each alias
/// that is a page's, in the language that it begins with.
func aliasPages(of dialogue: Dialogue, in site: KnownSite) -> [(page: Address, place: Place, language: Language)] {
    let languages = site.languages(of: dialogue)
    return dialogue.aliases.filter { $0.path.ends(with: "/") }.compactMap { alias in
        let named = site.language(of: alias.path)
        guard let language = languages.contains(named) ? named : languages.first else { return nil }
        return (Address(alias.path), alias.place, language)
    }
}

/// The languages that a dialogue once had a page in, and has no more: its earlier addresses say so.
func lostLanguages(of dialogue: Dialogue, in site: KnownSite) -> [Language] {
    let named = Set(dialogue.aliases.filter { $0.path.ends(with: "/") }.map { site.language(of: $0.path) })
    return named.subtracting(site.languages(of: dialogue)).sorted()
}

extension KnownSite {
    /// The language of an address, by what it begins with.
    func language(of path: String) -> Language {
        settings.languages.dropFirst().first { path.begins(with: "/\($0.code)/") } ?? settings.defaultLanguage
    }
}
