import SamtalModel

extension DateWords {
    /// A text as it is read out, with its telephone numbers as links; for where no link is around it.
    func linkedHTML(_ text: String, tellsHours: Bool = false) -> HTML {
        let links = telephoneNumbers(in: text).map { ($0.range, "tel:" + $0.dialled) }
        return linking(links, in: text, words: { HTML(escaping: unbroken($0)) }) {
            spokenHTML($0, tellsHours: tellsHours)
        }
    }

    /// A text with links where some bytes of it stand, and the rest of it written by `others`.
    func linking(
        _ links: [(range: Range<Int>, href: String)],
        in text: String,
        words: (String) -> HTML,
        others: (String) -> HTML
    ) -> HTML {
        guard !links.isEmpty else { return others(text) }
        let bytes = Array(text.utf8)
        let part = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
        var html = HTML()
        var written = 0
        for (range, href) in links {
            html.append(others(part(written..<range.lowerBound)))
            html.append(HTML("a", [("href", href)], words(part(range))))
            written = range.upperBound
        }
        return html + others(part(written..<bytes.count))
    }
}

extension PageContext {
    /// Words of the front matter as `html` writes them, with links; not for cards, which are links themselves.
    func linkedHTML(_ text: Localized<String>, at place: Place) -> HTML {
        inline(text.map { Prose(literal: $0, at: place) }, of: address) ?? HTML()
    }
}
