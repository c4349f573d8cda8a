import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct ThemeColoursTests {
    /// The standard stylesheet with something put in the place of something else.
    private func read(_ old: String = "", _ new: String = "", adding end: String = "") throws -> Outcome<ThemeColours?>
    {
        let sheet = try standardStylesheet()
        let changed = old.isEmpty ? sheet : sheet.replacing(old, with: new)
        #expect(changed != sheet || old.isEmpty, "\(old) does not stand in the stylesheet")
        return readThemeColours(changed + end, file: "tema/style.css")
    }

    @Test func readsEveryColourOfTheStandardTheme() throws {
        let read = try read()
        let theme = try #require(read.value)
        #expect(read.diagnostics.isEmpty)
        #expect(ColourToken.allCases.allSatisfy { theme.light[$0] != nil && theme.dark[$0] != nil })
        #expect(theme.light[.background] == colour("#ffffff"))
        #expect(theme.paper[.text] == colour("#000000"))
        // What the print rules do not set is the light colour.
        #expect(theme.paper[.edge] == theme.light[.edge])
    }

    @Test func findsThemAmongCommentsStringsAndBrackets() {
        let declarations = customProperties(
            in: """
                /* --link: #111; { */ a { content: "} --link: #222;"; background: url(data:x;--link: #333;) }
                :root{--link:#444;--a : b ; /* ; */ --edge:
                  light-dark( #555 ,#666 )}
                @media  print { :root { --text: #777 } }
                """,
            file: "x.css"
        )
        #expect(declarations.map(\.name) == ["link", "a", "edge", "text"])
        #expect(declarations.map(\.value) == ["#444", "b", "light-dark( #555 ,#666 )", "#777"])
        #expect(declarations.map(\.context) == [[":root"], [":root"], [":root"], ["@media print", ":root"]])
        #expect(declarations[0].place == Place(file: "x.css", line: 2, column: 7))
        #expect(declarations[2].place == Place(file: "x.css", line: 2, column: 37))
    }

    @Test(arguments: ["a { content: \"", "/* ", "}}}", "a { b: (((", ":root { --link", "@media print {", "\\"])
    func getsThroughWhatIsBroken(_ end: String) throws {
        #expect(try read(adding: end).value != nil)
    }

    @Test(arguments: [
        "teal", "rgb(0 0 0)", "#0009", "#00000099", "var(--link)", "light-dark(#000)", "light-dark(#000, red)",
        "light-dark(#000, #fff, #fff)", "#000 !important", "color-mix(in oklab, #000, #fff)", "#０００", "",
    ])
    func refusesWhatItCannotJudge(_ value: String) throws {
        let read = try read("--warning: light-dark(#8a1c12, #ffb4a8)", "--warning: \(value)")
        #expect(read.value == nil)
        let said = try #require(read.diagnostics.first)
        #expect(read.diagnostics.count == 1 && said.severity == .error)
        #expect(said.message.swedish.contains(value.isEmpty ? "--warning" : "\"\(value)\""))
    }

    @Test(arguments: [
        "@media (prefers-color-scheme: dark) { :root { --link: #fff; } }", ".tag { --link: #fff }",
        "html { --link: #fff }",
        "@media print { .tag { --link: #fff } }", ":root { .tag { --link: #fff } }",
    ])
    func refusesAColourThatIsSetSomewhereElse(_ rule: String) throws {
        let read = try read(adding: "\n" + rule)
        let line = try standardStylesheet().split(separator: "\n", omittingEmptySubsequences: false).count + 1
        #expect(read.diagnostics.map(\.place.line) == [line])
        #expect(read.diagnostics.first?.message.swedish.contains("\"--link\" får bara ha värden i") == true)
    }

    @Test func letsOtherPropertiesBe() throws {
        #expect(try read(adding: ".tag { --own: teal }").diagnostics.isEmpty)
    }

    @Test(arguments: ColourToken.allCases)
    func saysWhichColourIsMissing(_ token: ColourToken) throws {
        let read = try read("  --\(token.rawValue): light-dark", "  --own-\(token.rawValue): light-dark")
        #expect(read.diagnostics.count == 1)
        #expect(
            read.diagnostics.first?.message.english.contains("The colour \"--\(token.rawValue)\" is missing") == true
        )
    }
}
