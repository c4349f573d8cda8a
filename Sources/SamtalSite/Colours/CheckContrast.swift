import SamtalModel

/// Refuses colours that can't be told from each other, in light mode and in dark.
///
/// What is said stands where one of the two is given: in site.yml, or in the theme's stylesheet where both are its own.
func checkContrast(
    of colours: SiteColours,
    _ settings: [ColourSetting],
    over theme: ThemeColours
) -> [Diagnostic] {
    let settings = Dictionary(settings.map { ($0.token, $0) }) { first, _ in first }
    return [(colours.light, false), (colours.dark, true)].flatMap { values, isDark in
        let check = ContrastCheck(isDark: isDark, values: values, settings: settings, theme: theme)
        // A mark that was worked out fails only where no edge passes, which is told of there.
        let pairs = colourPairs.filter { $0.front != .mark || !colours.changed.contains(.mark) }
        return pairs.compactMap(check.diagnostic)
    }
}

/// The colours of one mode.
private struct ContrastCheck {
    let isDark: Bool
    let values: [ColourToken: Colour]
    let settings: [ColourToken: ColourSetting]
    let theme: ThemeColours

    func diagnostic(of pair: ColourPair) -> Diagnostic? {
        let mode =
            isDark ? Message(sv: "I mörkt läge", en: "In dark mode") : Message(sv: "I ljust läge", en: "In light mode")
        guard let front = values[pair.front], let ground = values[pair.ground],
            let fault = ContrastFault(pair, front, on: ground, in: mode), !isRefused(pair.front),
            !isRefused(pair.ground)
        else { return nil }
        if let place = place(of: pair.front) {
            return fault.error(at: place, remedy: remedy(changing: pair.front, not: pair.ground))
        }
        if let place = place(of: pair.ground) {
            return fault.error(at: place, remedy: remedy(changing: pair.ground, not: pair.front))
        }
        return themeError(fault, theme, isDark: isDark)
    }

    /// Where site.yml gives the token's colour in this mode, or gives the one that it was worked out from.
    private func place(of token: ColourToken) -> Place? {
        guard let setting = settings[token] else { return nil }
        return isDark ? (setting.dark ?? setting.light)?.place : setting.light?.place
    }

    /// What was refused as it was read is judged no further.
    private func isRefused(_ token: ColourToken) -> Bool {
        settings[token].map { $0.light == nil && $0.dark == nil } ?? false
    }

    private func remedy(changing token: ColourToken, not other: ColourToken) -> Message {
        let own = line(changing: token)
        let others = line(changing: other)
        // A municipality's own colour is hard to give up; the text on it is not.
        if token == .accent, let own, let others {
            return Message(
                sv: "\(nearestPassing(own).swedish) Eller behåll den, och skriv \"\(others)\".",
                en: "\(nearestPassing(own).english) Or keep it, and write \"\(others)\"."
            )
        }
        return (own ?? others).map(nearestPassing) ?? withoutRemedy(token, other)
    }

    /// The line of site.yml that gives the token the nearest colour that passes beside all others; nil where none does.
    private func line(changing token: ColourToken) -> String? {
        guard token != .mark, let value = values[token], let near = nearest(to: value, as: token, beside: values),
            let light = isDark ? settings[token]?.light?.colour ?? theme.light[token] : near
        else { return nil }
        guard let dark = isDark ? near : settings[token]?.dark?.colour else {
            return "\(token.rawValue): '\(light.hex)'"
        }
        return "\(token.rawValue): { light: '\(light.hex)', dark: '\(dark.hex)' }"
    }
}

/// The colour nearest to one that passes beside all others.
func nearest(to colour: Colour, as token: ColourToken, beside values: [ColourToken: Colour]) -> Colour? {
    var others = values
    // The mark follows from the others, and keeps none of them back.
    if token != .mark { others[.mark] = nil }
    return nearestColour(to: colour) { fits($0, as: token, beside: others) }
}

/// Names the line that mends a fault.
func nearestPassing(_ line: String) -> Message {
    Message(sv: "Närmaste färg som går: \"\(line)\".", en: "The nearest that passes: \"\(line)\".")
}

func withoutRemedy(_ token: ColourToken, _ other: ColourToken) -> Message {
    Message(
        sv: "Ingen färg på \"\(token.rawValue)\" räcker till bredvid de andra. Ändra \"\(other.rawValue)\" också.",
        en: "No colour of \"\(token.rawValue)\" is enough beside the others. Change \"\(other.rawValue)\" too."
    )
}
