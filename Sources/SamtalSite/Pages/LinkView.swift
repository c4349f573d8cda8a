import SamtalModel

/// A link with its words.
struct LinkView: View {
    let href: String
    let label: HTML
    /// The language of the page that it leads to, where that is another than this page's.
    var language: Language?
    /// Whether it leads to the page that it is on.
    var isCurrent = false

    static let names = Names<LinkView>(
        .text("href") { $0.href },
        .html("label") { $0.label },
        .text("language") { $0.language?.code },
        .flag("is-current") { $0.isCurrent }
    )

    /// The link as it stands in running text.
    var html: HTML { HTML("a", [("href", href), ("hreflang", language?.code)], label) }
}

/// A name and its value: a row of a `dl`.
struct FactView: View {
    let term: String
    let value: HTML

    /// Nil where there is no value.
    init?(_ term: String, _ value: HTML?) {
        guard let value, !value.isEmpty else { return nil }
        self.term = term
        self.value = value
    }

    static let names = Names<FactView>(
        .text("term") { $0.term },
        .html("value") { $0.value }
    )
}

/// Something that happened or was told on a day.
struct DatedView: View {
    /// Its place on the page, where it can be linked to.
    let id: String?
    let day: HTML
    let text: HTML

    static let names = Names<DatedView>(
        .text("id") { $0.id },
        .html("day") { $0.day },
        .html("text") { $0.text }
    )
}

/// A reserved section that is a list, with the text that belongs to none of its items.
struct ListSection: View {
    let text: HTML?
    let items: [HTML]

    /// Nil where there is nothing at all.
    init?(text: HTML?, items: [HTML]) {
        guard text != nil || !items.isEmpty else { return nil }
        self.text = text
        self.items = items
    }

    static let names = Names<ListSection>(
        .html("text") { $0.text },
        .htmls("items") { $0.items }
    )
}
