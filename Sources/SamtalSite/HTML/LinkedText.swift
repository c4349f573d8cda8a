import SamtalModel

extension DateWords {
    /// A text as it is read out, with its telephone numbers as links; for where no link is around it.
    func linkedHTML(_ text: String, tellsHours: Bool = false) -> HTML {
        let numbers = telephoneNumbers(in: text)
        guard !numbers.isEmpty else { return spokenHTML(text, tellsHours: tellsHours) }
        let bytes = Array(text.utf8)
        let words = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
        var html = HTML()
        var written = 0
        for number in numbers {
            html.append(spokenHTML(words(written..<number.range.lowerBound), tellsHours: tellsHours))
            html.append(HTML("a", [("href", "tel:" + number.dialled)], HTML(escaping: unbroken(words(number.range)))))
            written = number.range.upperBound
        }
        return html + spokenHTML(words(written..<bytes.count), tellsHours: tellsHours)
    }
}

extension PageContext {
    /// Words of the front matter as `html` writes them, with links; not for cards, which are links themselves.
    func linkedHTML(_ text: Localized<String>, at place: Place) -> HTML {
        inline(text.map { Prose(literal: $0, at: place) }, of: address) ?? HTML()
    }
}
