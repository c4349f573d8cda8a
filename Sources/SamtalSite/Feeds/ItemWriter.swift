import SamtalModel

/// Writes the parts of an item's HTML: addresses whole, words in another language marked, no ids and no classes.
struct ItemWriter: Sendable {
    let voice: Voice
    let known: KnownDialogue

    private func writer(in language: Language) -> ProseWriter {
        ProseWriter(
            links: voice.links,
            origin: voice.page(of: known.dialogue),
            page: nil,
            dates: voice.site.dates(of: language) ?? voice.dates,
            isQuoting: voice.site.dates(of: language) == nil
        )
    }

    func paragraph(_ text: String) -> HTML? { text.isEmpty ? nil : HTML("p", HTML(escaping: text)) }

    func paragraph(_ text: Localized<String>) -> HTML? {
        let best = text.best(for: voice.edition)
        return best.value.isEmpty ? nil : HTML("p", attributes(best.language), HTML(escaping: best.value))
    }

    func prose(_ prose: Localized<Prose>?) -> HTML? {
        guard let best = prose?.wording(for: voice.edition), !best.value.isEmpty else { return nil }
        return marked(writer(in: best.language).html(best.value), best.language, with: "div")
    }

    /// Prose after a label or in a list: one paragraph stands there without its `<p>`.
    func inline(_ prose: Localized<Prose>) -> HTML {
        let best = prose.wording(for: voice.edition)
        return inline(best.value, in: best.language)
    }

    /// What stands in the original alone, and so is in the site's first language.
    func inline(_ prose: Prose) -> HTML { inline(prose, in: voice.site.settings.defaultLanguage) }

    private func inline(_ prose: Prose, in language: Language) -> HTML {
        marked(writer(in: language).inline(prose), language, with: prose.blocks.count == 1 ? "span" : "div")
    }

    func html(_ value: MeetingFact.Value) -> HTML {
        switch value {
        case .text(let text): HTML(escaping: text)
        case .address(let address): HTML("a", [("href", address)], HTML(escaping: address))
        case .prose(let prose): inline(prose)
        }
    }

    func heading(_ text: String) -> HTML { HTML("h3", HTML(escaping: text)) }

    /// Nil where there is nothing to list.
    func list(_ items: [HTML], under heading: String) -> HTML? {
        guard !items.isEmpty else { return nil }
        return self.heading(heading) + HTML("ul", items.map { HTML("li", $0) }.joined(separator: HTML()))
    }

    func facts(_ facts: [(label: String, value: HTML)]) -> HTML {
        HTML(
            "dl",
            facts.map { HTML("dt", HTML(escaping: $0.label)) + HTML("dd", $0.value) }.joined(separator: HTML())
        )
    }

    /// The link that every item ends with.
    func wayToPage(fragment: String) -> HTML {
        let words = voice.text(.feedRead, ("dialogue", voice.plain(known.dialogue.title)))
        let address = voice.address(of: known.dialogue, fragment: fragment)
        return HTML("p", HTML("a", [("href", address)], HTML(escaping: words)))
    }

    private func marked(_ html: HTML, _ language: Language, with element: String) -> HTML {
        language == voice.language ? html : HTML(element, attributes(language), html)
    }

    private func attributes(_ language: Language) -> [(name: String, value: String?)] {
        guard language != voice.language else { return [] }
        return [("lang", language.code), ("dir", language.isRightToLeft ? "rtl" : "ltr")]
    }
}
