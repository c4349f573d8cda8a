import SamtalModel

/// The colours of a theme, as its stylesheet sets them.
struct ThemeColours: Sendable {
    let light: [ColourToken: Colour]
    let dark: [ColourToken: Colour]
    /// What stands on paper.
    let paper: [ColourToken: Colour]
    /// Where each is set, for screens and for paper.
    let places: [ColourToken: Place]
    let paperPlaces: [ColourToken: Place]
}

/// Reads the colours of a theme from the `:root` rule of its stylesheet, and those of paper from `@media print`.
///
/// Each is `--name: light-dark(#rrggbb, #rrggbb)` or one `#rrggbb` for both modes. Anything else, and a colour that is
/// set anywhere else, could not be judged, and is an error. Nil where one is missing.
func readThemeColours(_ stylesheet: String, file: String) -> Outcome<ThemeColours?> {
    var diagnostics: [Diagnostic] = []
    var screen: [ColourToken: (light: Colour, dark: Colour, place: Place)] = [:]
    var paper: [ColourToken: (colour: Colour, place: Place)] = [:]
    var misspelt: Set<ColourToken> = []
    for declaration in customProperties(in: stylesheet, file: file) {
        guard let token = ColourToken(rawValue: declaration.name) else { continue }
        guard let value = readValue(declaration.value) else {
            misspelt.insert(token)
            diagnostics.append(wrongValue(declaration))
            continue
        }
        switch declaration.context {
        case [":root"]: screen[token] = (value.light, value.dark, declaration.place)
        // A browser prints in light mode.
        case ["@media print", ":root"]: paper[token] = (value.light, declaration.place)
        default: diagnostics.append(wrongContext(declaration))
        }
    }
    let missing = ColourToken.allCases.filter { screen[$0] == nil && !misspelt.contains($0) }
    diagnostics += missing.map { withoutColour($0, file: file) }
    guard diagnostics.isEmpty else { return Outcome(nil, diagnostics) }
    let light = screen.mapValues(\.light)
    return Outcome(
        ThemeColours(
            light: light,
            dark: screen.mapValues(\.dark),
            paper: light.merging(paper.mapValues(\.colour)) { _, printed in printed },
            places: screen.mapValues(\.place),
            paperPlaces: paper.mapValues(\.place)
        )
    )
}

private func readValue(_ value: String) -> (light: Colour, dark: Colour)? {
    if let colour = readColour(value) { return (colour, colour) }
    guard let parts = value.after("light-dark(")?.before(")")?.parts(at: ",") else { return nil }
    let colours = parts.compactMap { readColour(trimmed($0)) }
    return parts.count == 2 && colours.count == 2 ? (colours[0], colours[1]) : nil
}

private func readColour(_ text: String) -> Colour? { text.begins(with: "#") ? Colour(hex: text) : nil }

private func wrongValue(_ declaration: StylesheetDeclaration) -> Diagnostic {
    let name = declaration.name
    return .error(
        .stylesheet,
        at: declaration.place,
        sv: "Kontrasten mot \"\(declaration.value)\" går inte att räkna ut. Skriv \"--\(name): #0d4d4a;\" eller "
            + "\"--\(name): light-dark(#0d4d4a, #14403e);\".",
        en: "The contrast of \"\(declaration.value)\" can't be worked out. Write \"--\(name): #0d4d4a;\" or "
            + "\"--\(name): light-dark(#0d4d4a, #14403e);\"."
    )
}

private func wrongContext(_ declaration: StylesheetDeclaration) -> Diagnostic {
    .error(
        .stylesheet,
        at: declaration.place,
        sv: "\"--\(declaration.name)\" får bara ha värden i \":root\" och i \":root\" inom \"@media print\". Skriv "
            + "light-dark(…, …) där i stället, eller ge färgen här ett eget namn.",
        en:
            "\"--\(declaration.name)\" may have values only in \":root\" and in \":root\" within \"@media print\". Write "
            + "light-dark(…, …) there instead, or give the colour here a name of its own."
    )
}

private func withoutColour(_ token: ColourToken, file: String) -> Diagnostic {
    .error(
        .stylesheet,
        at: Place(file: file),
        sv: "Färgen \"--\(token.rawValue)\" saknas i \":root\". Kopiera den från standardtemats style.css.",
        en: "The colour \"--\(token.rawValue)\" is missing in \":root\". Copy it from the standard theme's style.css."
    )
}
