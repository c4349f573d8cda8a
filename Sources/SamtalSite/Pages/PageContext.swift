import SamtalModel

/// What everything on one page shares: where it is, which edition it speaks, and how it writes words and links.
final class PageContext: Sendable {
    let site: KnownSite
    let links: LinkMap
    let address: Address
    let edition: Edition
    let words: Words
    /// What stands in several files; a card, which is one of those, has none.
    private let rendering: Rendering?

    init(
        _ site: KnownSite,
        _ links: LinkMap,
        at address: Address,
        in edition: Edition,
        rendering: Rendering? = nil
    ) {
        self.site = site
        self.links = links
        self.rendering = rendering
        self.address = address
        self.edition = edition
        words = site.context.vocabulary.words(edition.language)
    }

    var language: Language { edition.language }
    var dates: DateWords { DateWords(words: words) }

    /// Those of the site's first language, which what nobody has translated is in.
    var siteDates: DateWords { site.dates(in: site.settings.defaultLanguage) }

    /// The cards of some dialogues, occasions or feedback, by their places among the site's.
    func cards(_ places: some Sequence<Int>) -> [HTML] { places.map { rendering?.cards[$0, language] ?? HTML() } }

    func cards(_ places: some Sequence<OccasionPlace>) -> [HTML] {
        places.map { rendering?.cards[$0, language] ?? HTML() }
    }

    func cards(_ places: some Sequence<FeedbackPlace>) -> [HTML] {
        places.map { rendering?.cards[$0, language] ?? HTML() }
    }

    /// The weeks that have ended, the newest first.
    var endedWeeks: [WeekReport] { rendering?.weeks ?? [] }

    /// The site's own ways of contact.
    var siteContact: [FactView] { rendering?.contact[language] ?? ways(of: site.settings.contact) }

    func text(_ text: SiteText) -> String { words.text(text) }

    func text(_ text: SiteText, _ values: (name: String, value: String)...) -> String { words.text(text, values) }

    func html(_ text: SiteText, _ values: (name: String, value: HTML)...) -> HTML { words.html(text, values) }

    func href(_ address: Address) -> String { site.context.baseURL.href(address) }

    /// Words of the content's, marked with their language where it is not the page's.
    func html(_ text: Localized<String>) -> HTML {
        let best = text.best(for: edition)
        let dates = best.language == language ? dates : site.dates(in: best.language)
        return marked(dates.spokenHTML(best.value), best.language, with: "span")
    }

    func plain(_ text: Localized<String>) -> String { text.best(for: edition).value }

    /// The name of an area, group, unit, channel or topic, kept apart from the text around it (`<bdi>`).
    func name(_ id: String, in register: Register) -> HTML {
        guard let entry = register[id] else { return HTML("bdi", HTML(escaping: id)) }
        let name = entry.name(in: language)
        return HTML("bdi", languageAttributes(name.language), HTML(escaping: name.value))
    }

    /// Markup in a language, marked with it where it is not the page's.
    func marked(_ html: HTML, _ language: Language, with element: String) -> HTML {
        guard language != self.language, !html.isEmpty else { return html }
        return HTML(element, languageAttributes(language), html)
    }

    func languageAttributes(_ language: Language) -> [(name: String, value: String?)] {
        guard language != self.language else { return [] }
        let changesDirection = language.isRightToLeft != self.language.isRightToLeft
        return [("lang", language.code), ("dir", changesDirection ? (language.isRightToLeft ? "rtl" : "ltr") : nil)]
    }
}

extension PageContext {
    /// Prose that belongs to the page of a dialogue or an ordinary page, wherever it is shown.
    func prose(_ prose: Localized<Prose>?, of origin: Address, headingShift: Int = 0) -> HTML? {
        guard let best = prose?.wording(for: edition), !best.value.isEmpty else { return nil }
        let writer = writer(of: origin, in: best.language, headingShift: headingShift)
        return marked(writer.html(best.value), best.language, with: "div")
    }

    /// Prose for the middle of a sentence or a list item: one paragraph stands there without its `<p>`.
    func inline(_ prose: Localized<Prose>?, of origin: Address) -> HTML? {
        guard let best = prose?.wording(for: edition), !best.value.isEmpty else { return nil }
        let element = best.value.isOneParagraph ? "span" : "div"
        return marked(writer(of: origin, in: best.language).inline(best.value), best.language, with: element)
    }

    /// The same where more is said after it: one paragraph ends with a sign.
    func sentence(_ prose: Localized<Prose>?, of origin: Address) -> HTML? {
        let isOneParagraph = prose?.best(for: edition).value.isOneParagraph == true
        return inline(prose, of: origin).map { isOneParagraph ? $0.asSentence : $0 }
    }

    /// A fact, such as an address or a link: it stands in the original alone, and so is in the site's first language.
    func inline(_ prose: Prose?, of origin: Address) -> HTML? {
        guard let prose, !prose.isEmpty else { return nil }
        let element = prose.isOneParagraph ? "span" : "div"
        let language = site.settings.defaultLanguage
        return marked(writer(of: origin, in: language).inline(prose), language, with: element)
    }

    /// Words that nobody has translated, such as those of site.yml, which are in the site's first language.
    func siteWords(_ text: String?) -> HTML? {
        text.map { siteWords(siteDates.spokenHTML($0)) }
    }

    /// The same words, with links in them.
    func siteWords(_ html: HTML) -> HTML { marked(html, site.settings.defaultLanguage, with: "span") }

    /// What writes texts of a page that are in a language.
    func writer(of origin: Address, in language: Language, headingShift: Int = 0) -> ProseWriter {
        ProseWriter(
            links: links,
            origin: LinkOrigin(address: origin, edition: edition),
            page: address,
            dates: site.dates(of: language) ?? dates,
            isQuoting: site.dates(of: language) == nil,
            headingShift: headingShift
        )
    }
}

extension Localized<Prose> {
    /// The words for an edition, with their language: the one that their label names, where it names any.
    func wording(for edition: Edition) -> (value: Prose, language: Language) {
        let best = best(for: edition)
        return (best.value, best.value.language ?? best.language)
    }
}

extension Prose {
    /// Whether it fits where only running text may stand.
    var isOneParagraph: Bool {
        guard blocks.count == 1, case .paragraph? = blocks.first else { return false }
        return true
    }
}
