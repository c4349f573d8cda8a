import SamtalModel

/// A text of the site's with words of the content in it, before it is put into a language.
struct Phrase: Sendable {
    let text: SiteText
    let values: [(name: String, value: Value)]

    enum Value: Sendable {
        case words(Localized<String>)
        case phase(Phase)
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
            phrase.values.map { name, value in
                switch value {
                case .words(let localized): (name, plain(localized))
                case .phase(let phase): (name, words.printed(phase))
                }
            }
        )
    }
}

extension PageContext {
    /// The phrase with the content's words marked where they are in another language than the page.
    func html(_ phrase: Phrase) -> HTML {
        words.html(
            phrase.text,
            phrase.values.map { name, value in
                switch value {
                case .words(let localized): (name, html(localized))
                case .phase(let phase): (name, HTML(escaping: words.printed(phase)))
                }
            }
        )
    }
}
