import SamtalModel

/// A colour by how it looks: equal steps look equally large.
///
/// Björn Ottosson, "A perceptual color space for image processing" (2020); CSS Color 4 §9.
struct OKLab {
    /// From 0 (black) to 1 (white).
    var lightness: Double
    /// From green to red, and from blue to yellow: their proportion is the hue, their size how strong it is.
    var a: Double
    var b: Double

    init(_ colour: Colour) {
        let (red, green, blue) = colour.linear
        let long = cubeRoot(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let medium = cubeRoot(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let short = cubeRoot(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
        a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
        b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    }

    func distance(to other: OKLab) -> Double {
        let (lightness, a, b) = (lightness - other.lightness, a - other.a, b - other.b)
        return (lightness * lightness + a * a + b * b).squareRoot()
    }

    /// The same hue at another lightness, as strong as it was, or as strong as a screen can show it there.
    func colour(lightness: Double) -> Colour {
        let whole = light(lightness, strength: 1)
        if isShown(whole) { return Colour(linear: whole) }
        // Without any strength it is a grey, which every screen can show.
        var (shown, beyond) = (0.0, 1.0)
        for _ in 0..<16 {
            let middle = (shown + beyond) / 2
            if isShown(light(lightness, strength: middle)) { shown = middle } else { beyond = middle }
        }
        return Colour(linear: light(lightness, strength: shown))
    }

    private func light(_ lightness: Double, strength: Double) -> (red: Double, green: Double, blue: Double) {
        let (a, b) = (a * strength, b * strength)
        let long = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
        let medium = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
        let short = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
        return (
            4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short
        )
    }
}

/// Whether a screen can show some light; what rounding alone puts outside is still inside.
private func isShown(_ light: (red: Double, green: Double, blue: Double)) -> Bool {
    let range = -0.0001...1.0001
    return range.contains(light.red) && range.contains(light.green) && range.contains(light.blue)
}

private func cube(_ value: Double) -> Double { value * value * value }

/// By Newton's method, for the same bits on every machine; `value` is not negative.
private func cubeRoot(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root - value) / (3 * root * root) }
    return root
}
