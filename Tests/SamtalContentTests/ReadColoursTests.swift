import SamtalModel
import Testing

@testable import SamtalContent

@Suite struct ReadColoursTests {
    private func read(_ text: String) -> Outcome<[ColourSetting]> {
        let yaml = readYAML(Array("colours:\n\(text)\n".utf8), file: "site.yml")
        guard case .mapping(let pairs, _)? = yaml.value else { return Outcome([], yaml.diagnostics) }
        var taker = YAMLTaker()
        let settings = readColours(pairs.first?.value, &taker)
        return Outcome(settings, yaml.diagnostics + taker.diagnostics)
    }

    private func value(_ hex: String, _ line: Int, _ column: Int) -> ColourSetting.Value? {
        Colour(hex: hex).map { ColourSetting.Value($0, at: Place(file: "site.yml", line: line, column: column)) }
    }

    @Test(arguments: ["  accent: '#005ea5'", "  accent: \"#005ea5\"", "  accent: 005ea5", "  accent: '005EA5'"])
    func takesOneColourForLightMode(_ text: String) {
        let read = read(text)
        #expect(read.diagnostics.isEmpty)
        #expect(read.value == [ColourSetting(.accent, light: value("005ea5", 2, 11), dark: nil)])
    }

    @Test func takesOneForEachMode() {
        let read = read("  link: { light: '#05a', dark: '#7cc4ff' }\n  on-accent:\n    dark: 'fff'")
        #expect(read.diagnostics.isEmpty)
        #expect(
            read.value == [
                ColourSetting(.link, light: value("05a", 2, 18), dark: value("7cc4ff", 2, 32)),
                ColourSetting(.onAccent, light: nil, dark: value("fff", 4, 11)),
            ]
        )
    }

    @Test(arguments: [
        "blue", "'#05'", "'#005ea5ff'", "'rgb(0 94 165)'", "'#005ea5; } body { color'", "[ '#005ea5' ]", "'</style>'",
        "{ }",
        "", "{ light: blue }",
    ])
    func refusesWhatIsNoColour(_ text: String) {
        let read = read("  accent: \(text)")
        #expect(read.value == [ColourSetting(.accent, light: nil, dark: nil)])
        #expect(read.diagnostics.map(\.message.swedish).allSatisfy { $0.contains("\"accent: '#005ea5'\"") })
        #expect(read.diagnostics.count == 1)
    }

    /// YAML would drop the colour without a word, and the bracket with it.
    @Test(arguments: [
        ("  accent: #005ea5", 11, "accent: '#005ea5'"), ("  accent: #05A  ", 11, "accent: '#05A'"),
        ("  link: { light: #005ea5, dark: #7cc4ff }", 18, "link: { light: '#005ea5', dark: '#7cc4ff' }"),
        ("  link: { light: '#005ea5', dark: #7cc4ff }", 35, "link: { light: '#005ea5', dark: '#7cc4ff' }"),
        ("  accent: #005ea5 # blå", 11, "accent: '#005ea5'"),
    ])
    func noticesAColourWithoutQuotationMarks(_ text: String, column: Int, line: String) {
        let read = read(text)
        #expect(read.diagnostics.map(\.place) == [Place(file: "site.yml", line: 2, column: column)])
        #expect(read.diagnostics.first?.message.swedish.contains("Skriv \"\(line)\".") == true)
    }

    @Test func noticesEachOfThem() {
        let read = read(
            "  link: { light: #005ea5 }\n  edge: #777\n  text: '#000' # black\n  accent:\n    light: #123456"
        )
        #expect(read.diagnostics.map(\.place.line) == [2, 3, 4, 6])
    }

    @Test(arguments: [
        "  # accent: #005ea5", "  #005ea5\n  accent: '#005ea5'", "  accent: 005ea5#05a",
        "  accent: '#005ea5'\nnotice: |\n  Rum: #101 är bokat",
    ])
    func letsCommentsAndTextsBe(_ text: String) {
        #expect(!readYAML(Array("colours:\n\(text)\n".utf8), file: "site.yml").hasErrors)
    }
}
