import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct BrandStylesheetTests {
    private func brand(_ settings: [ColourSetting] = []) throws -> Outcome<String> {
        brandStylesheet(try standardStylesheet(), file: "style.css", with: settings)
    }

    /// What the stylesheet has after the theme's own rules.
    private func added(to branded: Outcome<String>) throws -> String {
        String(branded.value.dropFirst(try standardStylesheet().count))
    }

    @Test func leavesTheStandardThemeAsItIs() throws {
        let branded = try brand()
        #expect(branded.diagnostics.isEmpty)
        #expect(try added(to: branded) == "")
    }

    @Test func givesEachModeItsOwnColourOnScreensAlone() throws {
        let branded = try brand([
            setting(.link, "#005ea5", dark: "#7cc4ff"), setting(.edge, "#777777", dark: "#999999"),
        ])
        #expect(try added(to: branded).contains("@media not print {\n  :root { --link: light-dark(#005ea5, #7cc4ff); "))
        let plain = try brand([setting(.onAccent, "#ffffff", dark: "#ffffff")])
        #expect(try added(to: plain).hasSuffix("@media not print {\n  :root { --on-accent: #ffffff; }\n}\n"))
    }

    @Test func keepsTheLightColourOfTheThemeWhereOnlyTheDarkOneIsGiven() throws {
        let theme = try standardColours()
        let light = try #require(theme.light[.link]).hex
        #expect(
            try added(to: brand([setting(.link, dark: "#7cc4ff")])).contains("--link: light-dark(\(light), #7cc4ff);")
        )
    }

    /// Whatever light colour passes, the dark one that is worked out from it passes too, and keeps the hue.
    @Test(arguments: ColourToken.settable)
    func worksOutADarkColourThatPasses(_ token: ColourToken) throws {
        let theme = try standardColours()
        for light in someColours(30, seed: 5) {
            let colours = siteColours([setting(token, light.hex)], over: theme)
            for pair in colourPairs where pair.front == token || pair.ground == token || pair.front == .mark {
                let (front, ground) = (try #require(colours.dark[pair.front]), try #require(colours.dark[pair.ground]))
                #expect(pair.passes(front, on: ground), "\(token) \(light.hex): \(pair.front) on \(pair.ground)")
            }
        }
    }

    @Test func worksOutAllDarkColoursTogether() throws {
        let theme = try standardColours()
        let lights = someColours(40 * ColourToken.settable.count, seed: 6)
        for first in stride(from: 0, to: lights.count, by: ColourToken.settable.count) {
            let settings = zip(ColourToken.settable, lights[first...]).map { setting($0, $1.hex) }
            let dark = siteColours(settings, over: theme).dark
            for pair in colourPairs {
                let (front, ground) = (try #require(dark[pair.front]), try #require(dark[pair.ground]))
                #expect(pair.passes(front, on: ground), "\(settings.compactMap(\.light?.colour.hex)): \(pair)")
            }
        }
    }

    @Test func makesTheMarkOfTheAccent() throws {
        let theme = try standardColours()
        let dark = siteColours([setting(.accent, "#005ea5")], over: theme)
        #expect(dark.light[.mark] == colour("#005ea5"))
        let yellow = siteColours([setting(.accent, "#ffcc00"), setting(.onAccent, "#000000")], over: theme)
        let mark = try #require(yellow.light[.mark])
        #expect(mark != colour("#ffcc00") && mark.contrast(with: colour("#ffffff")) >= 3)
    }

    /// Each with the lines of site.yml that something is said at, and some words of it.
    @Test(
        arguments: [
            (
                [setting(.link, "#7cc4ff", line: 4)], [4, 4],
                "\"link\" (#7cc4ff) och \"background\" (#ffffff). Länkar behöver"
            ),
            ([setting(.warning, "#ff0000", line: 4)], [4, 4], "Varningar behöver minst 4,5:1. Närmaste färg som går:"),
            ([setting(.text, "#222222", dark: "#999999", line: 4)], [4, 4], "I mörkt läge är kontrasten 6,"),
            (
                [setting(.edge, dark: "#333333", line: 4)], [4, 4],
                "Närmaste färg som går: \"edge: { light: '#6a757d', dark: '#"
            ),
            ([setting(.accent, "#ffcc00", line: 4)], [4], "Eller behåll den, och skriv \"on-accent: '#"),
            // Both are the municipality's: what stands on the ground is what has to change.
            (
                [setting(.accent, "#ffcc00", line: 4), setting(.onAccent, "#ffffff", line: 5)], [5],
                "Närmaste färg som går: \"on-accent: '#"
            ),
            // The ground alone is the municipality's.
            ([setting(.background, "#888888", line: 4)], [4, 4, 4, 4], "Närmaste färg som går: \"background: '#"),
            // Nothing can be read at length on both.
            (
                [setting(.background, "#777777", line: 4), setting(.text, "#000000", line: 5)], [5, 4, 4, 4],
                "Närmaste färg som går: \"background: '#"
            ),
        ] as [([ColourSetting], [Int], String)]
    )
    func refusesWhatIsHardToSee(_ settings: [ColourSetting], lines: [Int], words: String) throws {
        let said = try brand(settings).diagnostics
        #expect(said.map(\.place.line) == lines, "\(said.map(\.message.swedish))")
        #expect(said.contains { $0.message.swedish.contains(words) }, "\(said.map(\.message.swedish))")
    }

    /// Whatever is refused, the line that is offered instead is not.
    @Test(arguments: ColourToken.settable)
    func offersWhatItAccepts(_ token: ColourToken) throws {
        var count = 0
        for light in someColours(30, seed: 7) {
            guard let said = try brand([setting(token, light.hex)]).diagnostics.first?.message.english else { continue }
            let line = try #require(
                said.split(separator: "The nearest that passes: \"").last?.split(separator: "\"").first
            )
            let hex = try #require(line.split(separator: "'").dropFirst().first)
            #expect(line == "\(token.rawValue): '\(hex)'")
            #expect(try brand([setting(token, String(hex))]).diagnostics.isEmpty, "\(light.hex): \(line)")
            count += 1
        }
        #expect(count > 2)
    }

    @Test func saysNothingMoreOfWhatWasRefusedAsItWasRead() throws {
        #expect(try brand([setting(.accent, "#ffcc00"), setting(.onAccent)]).diagnostics.isEmpty)
    }
}
