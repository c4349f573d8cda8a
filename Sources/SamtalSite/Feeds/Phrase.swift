import SamtalModel

/// A text of the site's with words of the content in it, before it is put into a language.
struct Phrase: Sendable {
    let text: SiteText
    let values: [(name: String, value: Value)]

    enum Value: Sendable {
        case words(Localized<String>)
        case label(Label)
        case site(SiteText)
        case number(Int)
        /// When something is, as short as a title has it.
        case time(Meeting.Time)
        case clock(LocalTime)
        case phrase(Phrase)
    }

    init(_ text: SiteText, _ values: (name: String, value: Value)...) {
        self.text = text
        self.values = values
    }
}

extension Voice {
    func plain(_ phrase: Phrase) -> String {
        words.text(
            phrase.text,
            phrase.values.map { name, value in (name, plain(value)) }
        )
    }

    private func plain(_ value: Phrase.Value) -> String {
        switch value {
        case .words(let localized): plain(localized)
        case .label(let label): words.label(label)
        case .site(let text): words.text(text)
        case .number(let number): words.number(number)
        case .time(let time): dates.shortly(time)
        case .clock(let time): dates.clock(time)
        case .phrase(let phrase): plain(phrase)
        }
    }
}

extension PageContext {
    /// The phrase with the content's words marked where they are in another language than the page.
    func html(_ phrase: Phrase) -> HTML {
        words.html(
            phrase.text,
            phrase.values.map { name, value in (name, html(value)) }
        )
    }

    func html(_ value: Phrase.Value) -> HTML {
        switch value {
        case .words(let localized): html(localized)
        case .label(let label): HTML(escaping: words.label(label))
        case .site(let text): HTML(escaping: words.text(text))
        case .number(let number): HTML(escaping: words.number(number))
        case .time(let time): HTML(escaping: dates.shortly(time))
        case .clock(let time): HTML(escaping: dates.clock(time))
        case .phrase(let phrase): html(phrase)
        }
    }
}
