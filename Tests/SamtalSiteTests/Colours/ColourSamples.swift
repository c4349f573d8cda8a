import Foundation
import SamtalModel
import TestSupport
import Testing

@testable import SamtalSite

/// A colour that a test writes as a stylesheet does.
func colour(_ hex: String) -> Colour {
    guard let colour = Colour(hex: hex) else { preconditionFailure("\(hex) is no colour") }
    return colour
}

/// Colours from all over the screen's range, the same in every run.
func someColours(_ count: Int, seed: UInt64) -> [Colour] {
    // SplitMix64.
    var state = seed
    return (0..<count).map { _ in
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        bits ^= bits >> 31
        return Colour(
            red: UInt8(truncatingIfNeeded: bits),
            green: UInt8(truncatingIfNeeded: bits >> 8),
            blue: UInt8(truncatingIfNeeded: bits >> 16)
        )
    }
}

func standardStylesheet() throws -> String {
    try String(contentsOfFile: Checkout.path("themes/standard/assets/style.css"), encoding: .utf8)
}

func standardColours() throws -> ThemeColours {
    let read = readThemeColours(try standardStylesheet(), file: "style.css")
    return try #require(read.value, "\(read.diagnostics)")
}

/// A line of site.yml, whose number is its place.
func setting(_ token: ColourToken, _ light: String? = nil, dark: String? = nil, line: Int = 1) -> ColourSetting {
    let value = { (hex: String?) in
        hex.map { ColourSetting.Value(colour($0), at: Place(file: "site.yml", line: line, column: 3)) }
    }
    return ColourSetting(token, light: value(light), dark: value(dark))
}
