import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct NearestColourTests {
    private struct Search {
        let original: Colour
        let nearest: Colour
        let passes: (Colour) -> Bool
    }

    /// Searches from all over the screen's range that end in another colour.
    private static func searches(_ need: ColourPair.Need) -> [Search] {
        zip(someColours(150, seed: 2), someColours(150, seed: 3)).compactMap { original, ground in
            let passes = { (colour: Colour) in colour.contrast(with: ground) >= need.rawValue }
            guard !passes(original), let nearest = nearestColour(to: original, where: passes) else { return nil }
            return Search(original: original, nearest: nearest, passes: passes)
        }
    }

    private static let needs: [ColourPair.Need] = [.edge, .text, .reading]

    @Test(arguments: needs)
    func passes(_ need: ColourPair.Need) {
        let searches = NearestColourTests.searches(need)
        #expect(searches.count > 40)
        for search in searches { #expect(search.passes(search.nearest), "\(search.original.hex)") }
    }

    @Test(arguments: needs)
    func keepsTheHue(_ need: ColourPair.Need) {
        for search in NearestColourTests.searches(need) {
            let (before, after) = (OKLab(search.original), OKLab(search.nearest))
            let strength = (before.a * before.a + before.b * before.b).squareRoot()
            // A grey has none.
            guard strength > 0.01 else { continue }
            // How far to the side of its own hue it has come; half of what an eye can tell.
            let aside = abs(before.a * after.b - before.b * after.a) / strength
            #expect(aside < 0.01, "\(search.original.hex) became \(search.nearest.hex)")
        }
    }

    @Test(arguments: needs)
    func changesNoMoreThanItMust(_ need: ColourPair.Need) {
        for search in NearestColourTests.searches(need) {
            let (before, after) = (OKLab(search.original), OKLab(search.nearest))
            for part in [0.25, 0.5, 0.75, 0.9] {
                let between = before.colour(lightness: before.lightness + (after.lightness - before.lightness) * part)
                // Whole levels of the channels lie closer than this.
                guard OKLab(between).distance(to: after) > 0.005 else { continue }
                #expect(
                    !search.passes(between),
                    "\(between.hex) lies between \(search.original.hex) and \(search.nearest.hex)"
                )
            }
        }
    }

    /// Against every sixteenth colour of the whole range, of whatever hue: none that passes is much nearer.
    @Test(arguments: needs)
    func isNearlyTheNearestOfAll(_ need: ColourPair.Need) {
        let levels = stride(from: 0, through: 255, by: 15).map(UInt8.init)
        let all = levels.flatMap { red in
            levels.flatMap { green in levels.map { Colour(red: red, green: green, blue: $0) } }
        }.map { (colour: $0, seen: OKLab($0)) }
        for search in NearestColourTests.searches(need).prefix(40) {
            let seen = OKLab(search.original)
            let distance = OKLab(search.nearest).distance(to: seen)
            for candidate in all where candidate.seen.distance(to: seen) < distance * 0.8 {
                #expect(!search.passes(candidate.colour), "\(candidate.colour.hex) is nearer \(search.original.hex)")
            }
        }
    }

    @Test func leavesWhatPassesAsItIs() {
        for colour in someColours(50, seed: 4) { #expect(nearestColour(to: colour) { _ in true } == colour) }
    }

    @Test func findsNothingWhereNothingPasses() {
        // 7:1 from a middle grey is beyond black and white.
        let grey = colour("#777777")
        #expect(nearestColour(to: colour("#005ea5")) { $0.contrast(with: grey) >= 7 } == nil)
        #expect(nearestColour(to: colour("#005ea5")) { _ in false } == nil)
    }

    @Test func goesTheShorterWay() {
        let passes = { (other: Colour) in other.contrast(with: colour("#808080")) >= 3 }
        #expect(nearestColour(to: colour("#999999"), where: passes).map { OKLab($0).lightness > 0.8 } == true)
        #expect(nearestColour(to: colour("#555555"), where: passes).map { OKLab($0).lightness < 0.4 } == true)
    }
}
