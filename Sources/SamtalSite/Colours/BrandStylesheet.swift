package import SamtalModel

/// A theme's stylesheet with a municipality's own colours after it, when all that a page shows has been seen to pass.
///
/// `file` is the stylesheet as the designer knows it. Where there is an error among the diagnostics, nothing may be
/// published.
package func brandStylesheet(_ stylesheet: String, file: String, with settings: [ColourSetting]) -> Outcome<String> {
    let read = readThemeColours(stylesheet, file: file)
    guard let theme = read.value else { return Outcome(stylesheet, read.diagnostics) }
    let colours = siteColours(settings, over: theme)
    let contrast = checkContrast(of: colours, settings, over: theme) + checkPaper(theme)
    let rules = colourRules(colours).map { "\n/* The site's own colours, from site.yml. */\n\n" + $0 } ?? ""
    return Outcome(stylesheet + rules, read.diagnostics + contrast)
}
