/// The colours that a page is made of: a theme gives each a value, and a municipality may give eight of them its own.
///
/// The raw value is the name in site.yml, and after `--` in a stylesheet.
package enum ColourToken: String, CaseIterable, Sendable {
    /// What is read.
    case text
    /// The page.
    case background
    /// Boxes, the footer, and what else is set off from the page.
    case surface
    /// Lines and frames.
    case edge
    case link
    /// The header and buttons.
    case accent
    /// Text in the header and on buttons.
    case onAccent = "on-accent"
    /// What is late or cancelled.
    case warning
    /// The accent where it is a line: buttons' frames and the sides of boxes. It follows from the others.
    case mark

    /// Those that `colours` in site.yml may set.
    package static let settable = allCases.filter { $0 != .mark }
}

/// A colour of site.yml, in light mode, in dark mode, or in both.
package struct ColourSetting: Hashable, Sendable {
    package let token: ColourToken
    package let light: Value?
    package let dark: Value?

    package init(_ token: ColourToken, light: Value?, dark: Value?) {
        self.token = token
        self.light = light
        self.dark = dark
    }

    package struct Value: Hashable, Sendable {
        package let colour: Colour
        package let place: Place

        package init(_ colour: Colour, at place: Place) {
            self.colour = colour
            self.place = place
        }
    }
}
