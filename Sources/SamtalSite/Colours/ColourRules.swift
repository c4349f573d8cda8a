import SamtalModel

/// The rule that gives the site its own colours, to stand after the theme's rules; nil where it has none.
///
/// Not for paper: there the theme's black on white stands, since no browser prints the grounds.
func colourRules(_ colours: SiteColours) -> String? {
    let values = colours.changed.compactMap { token -> String? in
        guard let light = colours.light[token], let dark = colours.dark[token] else { return nil }
        return "--\(token.rawValue): \(lightDark(light, dark));"
    }
    return values.isEmpty ? nil : "@media not print {\n  :root { " + values.joined(separator: " ") + " }\n}\n"
}

/// A colour for each mode, as a stylesheet has it.
func lightDark(_ light: Colour, _ dark: Colour) -> String {
    light == dark ? light.hex : "light-dark(\(light.hex), \(dark.hex))"
}
