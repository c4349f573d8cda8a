import SamtalModel

/// How feeds and calendars speak one language: plain words, and addresses that are whole wherever they are read.
final class Voice: Sendable {
    let site: KnownSite
    let links: LinkMap
    let language: Language
    let words: Words

    init(_ site: KnownSite, _ links: LinkMap, in language: Language) {
        self.site = site
        self.links = links
        self.language = language
        words = site.context.vocabulary.words(language)
    }

    var edition: Edition { Edition(language) }
    var dates: DateWords { DateWords(words: words) }

    func text(_ text: SiteText, _ values: (name: String, value: String)...) -> String { words.text(text, values) }

    func label(_ id: Label) -> String { words.label(id) }

    func plain(_ text: Localized<String>) -> String { text.best(for: edition).value }

    func name(_ id: String, in register: Register) -> String { register[id]?.name(in: language).value ?? id }

    func name(_ party: Party) -> String {
        switch party {
        case .unit(let id): name(id, in: site.organisation.units)
        case .other(let name): name
        }
    }

    func name(_ parties: Parties) -> String { parties.text(and: words.printed(Particle.and)) { name($0) } }

    /// Whom to ask about a dialogue.
    func contact(of dialogue: Dialogue) -> String { site.contact(of: dialogue) ?? site.settings.municipality }

    /// The names of a dialogue's areas and topics.
    func categories(of dialogue: Dialogue) -> [String] {
        dialogue.areas.map { name($0, in: site.organisation.areas) }
            + dialogue.topics.map { name($0, in: site.organisation.topics) }
    }

    /// Each time that people meet, and the place.
    func whenAndWhere(_ meeting: Meeting) -> String {
        return (times(of: meeting).map(capitalised) + [place(of: meeting)]).filter { !$0.isEmpty }.map { $0 + "." }
            .joined(separator: " ")
    }

    /// Each time that people meet, with its place where that is its own; else that no day is set, and about when it is.
    func times(of meeting: Meeting) -> [String] {
        if let undecided = meeting.undecided { return [dates.undecided(undecided)] }
        return meeting.occasions.map { occasion in
            [dates.text(occasion.time), occasion.location.map(words.text)].compactMap(\.self).joined(separator: ", ")
        }
            + meeting.undecidedSessions.filter { !meeting.state(of: $0).isOff }.map { session in
                let name = text(.session, ("number", String(session.session)))
                return [name + ": " + dates.undecided(session.when), session.location.map(words.text)].compactMap(
                    \.self
                )
                .joined(separator: ", ")
            }
    }

    /// Where people meet, on one line; that it is on the web where there is no other place.
    func place(of meeting: Meeting) -> String {
        let place = meeting.placeNames.joined(separator: ", ")
        let isOnlineAlone = meeting.online != nil && meeting.occasions.allSatisfy { $0.location?.placeName == nil }
        return place.isEmpty && isOnlineAlone ? text(.eventOnline) : place
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
    func page(of dialogue: Dialogue) -> LinkOrigin { site.page(of: dialogue, in: language) }

    /// The whole address of a dialogue's page, or of a place on it.
    func address(of dialogue: Dialogue, fragment: String? = nil) -> String {
        let page = page(of: dialogue)
        let place = fragment.map { "#" + site.place($0, on: page, of: dialogue) } ?? ""
        return absolute(page.address) + place
    }

    func absolute(_ address: Address) -> String { site.context.baseURL.absolute(address) }

    /// Prose of a dialogue's page as text, each link followed by its whole address.
    func plain(_ prose: Localized<Prose>, of dialogue: Dialogue) -> String {
        let best = prose.wording(for: edition)
        // Nothing can be marked here, and a quotation stands as it was said.
        guard let dates = site.dates(of: best.language) else { return best.value.plainText }
        let writer = PlainProse(links: links, origin: page(of: dialogue), dates: dates)
        return writer.text(best.value)
    }
}
