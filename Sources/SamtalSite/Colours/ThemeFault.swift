import SamtalModel

/// What a designer is told of a pair in which both colours are the theme's, at its line of the stylesheet.
func themeError(_ fault: ContrastFault, _ theme: ThemeColours, isDark: Bool) -> Diagnostic {
    let token = fault.pair.front
    guard let place = theme.places[token], var light = theme.light[token], var dark = theme.dark[token] else {
        preconditionFailure("A theme without --\(token.rawValue) is refused when it is read.")
    }
    let values = isDark ? theme.dark : theme.light
    guard let near = nearest(to: fault.front, as: token, beside: values) else {
        return fault.error(at: place, remedy: withoutRemedy(token, fault.pair.ground))
    }
    if isDark { dark = near } else { light = near }
    return fault.error(at: place, remedy: nearestPassing("--\(token.rawValue): \(lightDark(light, dark));"))
}
