import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct ContrastTests {
    /// The greys on either side of what WCAG 2.2 asks on white, and its extremes.
    @Test(arguments: [
        ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#767676", "#ffffff", 4.542),
        ("#777777", "#ffffff", 4.478), ("#595959", "#ffffff", 7.005), ("#949494", "#ffffff", 3.033),
        ("#ff0000", "#ffffff", 3.998), ("#0000ff", "#ffffff", 8.592), ("#00ff00", "#000000", 15.304),
    ])
    func countsAsTheGuidelinesDo(_ one: String, _ other: String, ratio: Double) {
        #expect(abs(colour(one).contrast(with: colour(other)) - ratio) < 0.001)
        #expect(colour(one).contrast(with: colour(other)) == colour(other).contrast(with: colour(one)))
    }

    @Test func knowsOneGreyFromTheNext() {
        let pair = ColourPair(front: .link, ground: .background, need: .text)
        #expect(pair.passes(colour("#767676"), on: colour("#ffffff")))
        #expect(!pair.passes(colour("#777777"), on: colour("#ffffff")))
    }

    /// Values from CSS Color 4's own tests of oklab().
    @Test(arguments: [
        ("#ffffff", 1.0, 0.0, 0.0), ("#ff0000", 0.6280, 0.2249, 0.1258), ("#008000", 0.5198, -0.1403, 0.1077),
    ])
    func looksAsItIsMeasured(_ hex: String, lightness: Double, a: Double, b: Double) {
        let seen = OKLab(colour(hex))
        #expect(abs(seen.lightness - lightness) < 0.001 && abs(seen.a - a) < 0.001 && abs(seen.b - b) < 0.001)
    }

    @Test func comesBackFromHowItLooks() {
        for colour in someColours(500, seed: 1) {
            let seen = OKLab(colour)
            #expect(seen.colour(lightness: seen.lightness) == colour)
        }
    }
}
