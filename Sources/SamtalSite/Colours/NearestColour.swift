import SamtalModel

/// The colour nearest to one that does not pass: of the same hue, lighter or darker, whichever is the smaller change.
///
/// A colour that passes is its own nearest. Where it must, a hue becomes weaker, since very light and very dark colours
/// can't be strong. Nil where nothing from black to white passes.
func nearestColour(to original: Colour, where passes: (Colour) -> Bool) -> Colour? {
    if passes(original) { return original }
    let seen = OKLab(original)
    // A thousandth is less than a step of one channel, so none is passed over.
    let steps = stride(from: 0.001, through: 1, by: 0.001)
    let darker = steps.lazy.map { max(0, seen.lightness - $0) }.map(seen.colour(lightness:)).first(where: passes)
    let lighter = steps.lazy.map { min(1, seen.lightness + $0) }.map(seen.colour(lightness:)).first(where: passes)
    return [darker, lighter].compactMap(\.self).min {
        OKLab($0).distance(to: seen) < OKLab($1).distance(to: seen)
    }
}
