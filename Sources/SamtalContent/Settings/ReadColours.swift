import SamtalModel

/// Understands `colours` of site.yml: a colour for light mode, or one for each mode.
///
///     colours:
///       accent: '#005ea5'
///       link: { light: '#005ea5', dark: '#7cc4ff' }
func readColours(_ value: YAMLValue?, _ taker: inout YAMLTaker) -> [ColourSetting] {
    guard let value else { return [] }
    guard case .mapping = value else {
        taker.refuse(
            .yamlForm,
            at: value.place,
            sv: "Skriv en färg på varje rad under \"colours:\", till exempel \"  accent: '#005ea5'\".",
            en: "Write one colour on each line below \"colours:\", for example \"  accent: '#005ea5'\"."
        )
        return []
    }
    let values = taker.mapping(value, known: ColourToken.settable.map(\.rawValue))
    return ColourToken.settable.compactMap { token in
        values[token.rawValue].map { readSetting(of: token, $0, &taker) }
    }
}

private func readSetting(of token: ColourToken, _ value: YAMLValue, _ taker: inout YAMLTaker) -> ColourSetting {
    guard case .mapping(let pairs, let place) = value else {
        return ColourSetting(token, light: readColour(of: token, value, &taker), dark: nil)
    }
    if pairs.isEmpty { refuse(token, at: place, &taker) }
    let modes = taker.mapping(value, known: ["light", "dark"])
    return ColourSetting(
        token,
        light: modes["light"].flatMap { readColour(of: token, $0, &taker) },
        dark: modes["dark"].flatMap { readColour(of: token, $0, &taker) }
    )
}

/// Names and colours that one can see through have no contrast that can be worked out.
private func readColour(of token: ColourToken, _ value: YAMLValue, _ taker: inout YAMLTaker) -> ColourSetting.Value? {
    guard case .text(let text, let place) = value, let colour = Colour(hex: text) else {
        refuse(token, at: value.place, &taker)
        return nil
    }
    return ColourSetting.Value(colour, at: place)
}

private func refuse(_ token: ColourToken, at place: Place, _ taker: inout YAMLTaker) {
    taker.refuse(
        .colourForm,
        at: place,
        sv: "En färg skrivs med \"#\" och sex av tecknen 0–9 och a–f inom citattecken. Skriv till exempel "
            + "\"\(token.rawValue): '#005ea5'\".",
        en:
            "A colour is written with \"#\" and six of the characters 0–9 and a–f in quotation marks. Write for example "
            + "\"\(token.rawValue): '#005ea5'\"."
    )
}
