import SamtalModel

extension Colour {
    /// How light the colour is, from 0 to 1: WCAG 2.2, relative luminance.
    var luminance: Double { linear.red * 0.2126 + linear.green * 0.7152 + linear.blue * 0.0722 }

    /// From 1 (the same) to 21 (black on white): WCAG 2.2, contrast ratio.
    func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// The light of each channel, from 0 to 1.
    var linear: (red: Double, green: Double, blue: Double) {
        (linearLevels[Int(red)], linearLevels[Int(green)], linearLevels[Int(blue)])
    }

    /// The colour whose channels come nearest to some light.
    init(linear light: (red: Double, green: Double, blue: Double)) {
        self.init(
            red: nearestLevel(to: light.red),
            green: nearestLevel(to: light.green),
            blue: nearestLevel(to: light.blue)
        )
    }
}

/// The light of each of a channel's 256 levels: WCAG 2.2, relative luminance, note 1.
private let linearLevels: [Double] = (0...255).map { level in
    let value = Double(level) / 255
    return value <= 0.04045 ? value / 12.92 : powerOf2Point4((value + 0.055) / 1.055)
}

private func nearestLevel(to light: Double) -> UInt8 {
    var (below, above) = (0, 255)
    while above - below > 1 {
        let middle = (below + above) / 2
        if linearLevels[middle] <= light { below = middle } else { above = middle }
    }
    return UInt8(light - linearLevels[below] < linearLevels[above] - light ? below : above)
}

/// x^2.4, as the square of x times the fifth root of that square.
///
/// By Newton's method, since the standard library has no powers, and so that every machine gets the same bits.
private func powerOf2Point4(_ value: Double) -> Double {
    let square = value * value
    var root = 1.0
    for _ in 0..<40 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
}
