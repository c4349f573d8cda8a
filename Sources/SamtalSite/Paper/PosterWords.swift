import SamtalModel

/// How a poster's words are found and marked; the longest title that is printed whole has 300 characters.
extension PageContext {
    var posterNotice: String? { site.settings.notice.map { shortened($0, to: 300) } }

    func posterTitle(_ title: Localized<String>) -> PosterText {
        let best = title.best(for: edition)
        return PosterText(words: shortened(best.value, to: 300), language: best.language)
    }

    func posterText(_ text: Localized<String>) -> PosterText? {
        let best = text.best(for: edition)
        return best.value.isEmpty ? nil : PosterText(words: best.value, language: best.language)
    }

    func posterText(_ prose: Localized<Prose>?) -> PosterText? {
        posterText(prose.map { $0.map { onOneLine($0.plainText) } } ?? Localized("", in: language))
    }

    /// A fact in a language, else the page's own; nil where there is nothing to say.
    func posterFact(_ term: String, _ words: String?, in language: Language? = nil) -> PosterFact? {
        guard let words, !words.isEmpty else { return nil }
        return PosterFact(term: term, text: PosterText(words: words, language: language ?? self.language))
    }

    func posterFact(_ term: String, _ prose: Localized<Prose>?) -> PosterFact? {
        posterText(prose).map { PosterFact(term: term, text: $0) }
    }

    /// Something that only the original says, in its language.
    func posterFact(_ term: String, _ prose: Prose?, of dialogue: Dialogue) -> PosterFact? {
        posterFact(term, prose.map { Localized($0, in: dialogue.language) })
    }

    /// Letters, visits and paper; the telephone stands by itself.
    func waysWithoutComputer(_ dialogue: Dialogue) -> [PosterFact] {
        let language = site.settings.defaultLanguage
        return [
            posterFact(words.label(.letter), letterAddress(of: dialogue), in: language),
            posterFact(words.label(.inPerson), visitAddress(of: dialogue), in: language),
            posterFact(words.label(.onPaper), dialogue.participation?.onPaper, of: dialogue),
        ].compactMap(\.self)
    }

    /// An address as people type it: without what a browser adds by itself.
    func shortAddress(_ page: Address) -> String {
        let whole = site.context.baseURL.absolute(page)
        let address = whole.place(of: "//").map { whole[$0.upperBound...] } ?? whole[...]
        return String(address.before("/") ?? address)
    }

    /// The words as they stand on the page, marked with their language where it is not the page's.
    func html(_ text: PosterText) -> HTML {
        text.markup ?? marked(HTML(escaping: text.words), text.language, with: "span")
    }
}

extension PosterText {
    /// Words that have markup in them; how much room they take is told without it.
    init(markup: HTML, in language: Language) {
        self.init(words: wordsAlone(markup), language: language, markup: markup)
    }
}

/// The text of some markup of ours, with what is escaped left as it is: only for how long it is.
private func wordsAlone(_ html: HTML) -> String {
    var isInTag = false
    return String(
        String.UnicodeScalarView(
            html.markup.unicodeScalars.filter { scalar in
                if scalar == "<" { isInTag = true }
                defer { if scalar == ">" { isInTag = false } }
                return !isInTag
            }
        )
    )
}
