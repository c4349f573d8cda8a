import SamtalModel

extension YAMLTaker {
    /// A text in the site's own language, or one in each of several: `{ sv: …, en: … }`, the site's own among them.
    mutating func localized(_ value: YAMLValue?, _ languages: [Language]) -> Localized<String>? {
        guard let value else { return nil }
        // Where the languages could not be made out, that has been told of: any of them will do here.
        let own = languages.first ?? .swedish
        guard case .mapping = value else { return text(value).map { Localized($0, in: own) } }
        let values = mapping(value, known: languages.map(\.code), isKnown: { languages.isEmpty && isLanguageCode($0) })
        guard let original = values[own.code] else {
            if !languages.isEmpty {
                refuse(
                    .siteLanguage,
                    at: value.place,
                    sv: "Texten saknas på webbplatsens eget språk. Lägg till \"\(own.code): …\".",
                    en: "The text is missing in the site's own language. Add \"\(own.code): …\"."
                )
            }
            return nil
        }
        guard let text = text(original) else { return nil }
        var localized = Localized(text, in: own)
        for language in languages.dropFirst() {
            localized.others[Edition(language)] = self.text(values[language.code])
        }
        return localized
    }
}
