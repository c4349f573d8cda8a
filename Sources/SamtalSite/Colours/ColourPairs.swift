import SamtalModel

/// Two colours that a page shows against each other, and how well the one must be seen on the other.
struct ColourPair: Sendable {
    let front: ColourToken
    let ground: ColourToken
    let need: Need

    /// The least contrast, and what it is for.
    enum Need: Double, Sendable {
        /// WCAG 2.2, 1.4.6 Contrast (Enhanced): what is read at length.
        case reading = 7
        /// WCAG 2.2, 1.4.3 Contrast (Minimum): any other text.
        case text = 4.5
        /// WCAG 2.2, 1.4.11 Non-text Contrast: what shows where a thing begins.
        case edge = 3
    }
}

/// Every pair that the standard theme's rules make, and that a theme of one's own may make.
///
/// The rings around what has the focus (1.4.11, 2.4.13) are of `text` on `background`, and in the header of `on-accent`
/// on `accent`, both two tones beside each other: as text those pairs are held to more than a ring's 3:1.
let colourPairs: [ColourPair] = [
    ColourPair(front: .text, ground: .background, need: .reading),
    ColourPair(front: .text, ground: .surface, need: .reading),
    ColourPair(front: .link, ground: .background, need: .text),
    ColourPair(front: .link, ground: .surface, need: .text),
    ColourPair(front: .warning, ground: .background, need: .text),
    ColourPair(front: .warning, ground: .surface, need: .text),
    ColourPair(front: .onAccent, ground: .accent, need: .text),
    ColourPair(front: .edge, ground: .background, need: .edge),
    ColourPair(front: .edge, ground: .surface, need: .edge),
    ColourPair(front: .mark, ground: .background, need: .edge),
    ColourPair(front: .mark, ground: .surface, need: .edge),
]

extension ColourPair {
    func passes(_ front: Colour, on ground: Colour) -> Bool { front.contrast(with: ground) >= need.rawValue }
}

/// Whether a colour can be used for a token beside some others: it passes in every pair whose other half is there.
func fits(_ colour: Colour, as token: ColourToken, beside others: [ColourToken: Colour]) -> Bool {
    colourPairs.allSatisfy { pair in
        if pair.front == token { return others[pair.ground].map { pair.passes(colour, on: $0) } ?? true }
        if pair.ground == token { return others[pair.front].map { pair.passes($0, on: colour) } ?? true }
        return true
    }
}
