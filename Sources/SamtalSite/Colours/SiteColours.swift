import SamtalModel

/// The colours of a site on screens: the municipality's own, and the theme's where it has none.
struct SiteColours: Sendable {
    let light: [ColourToken: Colour]
    let dark: [ColourToken: Colour]
    /// What the theme's own stylesheet does not say already, in the order of the tokens.
    let changed: [ColourToken]
}

/// Puts a municipality's colours over a theme's.
///
/// Where a colour is given for light mode alone, the hue in dark mode is the municipality's and the lightness is the
/// theme's, or the nearest that passes. The mark is the accent, where that passes as a line on the page and in a box.
func siteColours(_ settings: [ColourSetting], over theme: ThemeColours) -> SiteColours {
    var light = theme.light
    var dark = theme.dark
    for setting in settings {
        if let value = setting.light { light[setting.token] = value.colour }
        if let value = setting.dark { dark[setting.token] = value.colour }
    }
    deriveDark(of: settings, theme, into: &dark)

    var changed = settings.filter { $0.light != nil || $0.dark != nil }.map(\.token)
    // The line is judged by its grounds, and is the accent's kin.
    if changed.contains(where: { [.accent, .background, .surface].contains($0) }) {
        let isOwn = changed.contains(.accent)
        light[.mark] = mark(in: light, of: theme.light, isOwn: isOwn)
        dark[.mark] = mark(in: dark, of: theme.dark, isOwn: isOwn)
        changed.append(.mark)
    }
    return SiteColours(light: light, dark: dark, changed: changed)
}

/// Works out the dark colours that were not given; grounds first, then what stands on them.
private func deriveDark(of settings: [ColourSetting], _ theme: ThemeColours, into dark: inout [ColourToken: Colour]) {
    let order: [ColourToken] = [.background, .surface, .accent, .text, .link, .edge, .onAccent, .warning]
    let given = order.compactMap { token in
        settings.first { $0.token == token && $0.dark == nil }.flatMap { $0.light?.colour }.map { (token, $0) }
    }
    // Each is fitted to what is settled; what follows is fitted to it. The mark follows from them all.
    var settled = dark
    settled[.mark] = nil
    for (token, _) in given { settled[token] = nil }
    for (token, light) in given {
        guard let pattern = theme.dark[token] else { continue }
        let darkened = OKLab(light).colour(lightness: OKLab(pattern).lightness)
        let colour = nearestColour(to: darkened) { fits($0, as: token, beside: settled) } ?? darkened
        settled[token] = colour
        dark[token] = colour
    }
}

/// The accent as a line: itself, else its hue in the lightness of the theme's mark, else the nearest that passes.
///
/// Where no colour passes on both grounds, no edge does either, which is told of there.
private func mark(in colours: [ColourToken: Colour], of theme: [ColourToken: Colour], isOwn: Bool) -> Colour? {
    guard let accent = colours[.accent], let pattern = theme[.mark] else { return theme[.mark] }
    let passes = { fits($0, as: .mark, beside: colours) }
    if isOwn, passes(accent) { return accent }
    let wanted = isOwn ? OKLab(accent).colour(lightness: OKLab(pattern).lightness) : pattern
    return nearestColour(to: wanted, where: passes) ?? wanted
}
