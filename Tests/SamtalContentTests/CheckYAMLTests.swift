import SamtalModel
import Testing

@testable import SamtalContent

/// Settings are refused by what the parser makes of them, so that nothing in how they are written hides anything.
@Suite struct CheckYAMLTests {
    private func read(_ text: String) -> Outcome<YAMLValue?> { readYAML(Array(text.utf8), file: "site.yml") }

    private func place(_ line: Int, _ column: Int) -> Place { Place(file: "site.yml", line: line, column: column) }

    /// Ten aliases to ten aliases, and so on: four gigabytes, if anyone resolved them.
    private static let bomb = "a0: &a0 [x]\n" + (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()

    /// Each is a way of writing something that a reader of lines takes for text up to the end of the file.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "", "- id: |\n", "a: |\n  x\n\n", "a: >-\n  \"\n", "k: |2\n    x\n", "a: b\n  \"c\n", "a: b\n  'c\n",
            "a: b\n  [c\n",
            "\"a\": \"b\\\n  c\"\n", "'a': 'it''s'\n", "? |\n  x\n: y\n", "? a\n: b\n", "# \"\n", "#|\n", "a: b # \"\n",
            "a: [b, \"c]\", 'd']\n", "a: {b: c}\n", "%YAML 1.1\n---\n", "%TAG ! tag:x,2000:\n---\n", "--- \n",
            "--- |\n x\n---\n",
            "a: \"\\\"\"\n", "a: \"\\\\\"\n", "a: '\\'\n", "a: b\n\n  |\n", "a:\n  - |\n    b\n  - >\n   c\n",
            "a: \"x\n\n  y\"\n",
        ]
    )
    func refusesAnAliasBombWhateverStandsBeforeIt(_ beginning: String) throws {
        let read = read(beginning + CheckYAMLTests.bomb)
        #expect(read.value == nil)
        #expect(read.hasErrors)
    }

    @Test(arguments: [
        ("a: &x [1]\nb: *x\n", 1, 4), ("a: !!binary x\n", 1, 4), ("a: [*x]\n", 1, 5), ("- &a b\n", 1, 3),
        ("a: {b: !c d}\n", 1, 8), ("&a b: c\n", 1, 1), ("? *a\n: b\n", 1, 3), ("--- !x\na: b\n", 1, 5),
        ("- id: |\n- &a b\n", 2, 3), ("a: b\n  \"c\nd: *e\n", 3, 4), ("a:\n  &b\n  c: d\n", 2, 3), ("<<: *a\n", 1, 5),
        ("a: ! b\n", 1, 4), ("a: !<tag:yaml.org,2002:str> b\n", 1, 4), ("a: å\nö: &b\n", 2, 4), ("a: &b\n", 1, 4),
    ])
    func refusesSigns(_ text: String, line: Int, column: Int) {
        let errors = read(text).diagnostics
        #expect(errors.map(\.place) == [place(line, column)])
        #expect(errors.first?.message.swedish.hasPrefix("Ett värde får inte börja med \"&\"") == true)
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("[", 100_000), ("- ", 100_000), ("{a: ", 100_000), ("? ", 100_000), ("[", 9), ("- ", 9), ("{a: ", 9),
            ("[\n", 2_000),
        ]
    )
    func refusesNestingThatNoSettingsNeed(_ opening: String, count: Int) {
        let errors = read(String(repeating: opening, count: count) + "a").diagnostics
        #expect(errors.count == 1)
        #expect(errors.first?.message.swedish.hasPrefix("Här ligger listor för djupt") == true)
    }

    @Test func refusesIndentationThatNoSettingsNeed() {
        let lines = (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }
        #expect(read(lines.joined()).diagnostics.map(\.place) == [place(9, 9)])
    }

    @Test(arguments: [
        "a: Vi & ni\n", "a: \"*x\"\n", "a: 3 * 4\n", "a: |\n  * punkt\n  & mer # inte\nb: c\n", "a: 'b # *x'\n",
        "a: b#c\n", "# a\na:\n  # b\n  - c\n  # d\n", "a: >\n\n  # text\n\n# kommentar\nb: c\n",
        "a: \"b\n  # c\n  d\"\n",
        "%YAML 1.1\n---\na: b\n...\n# slut\n", "a: b\n  c # d".replacing(" #", with: "#"), "a: [b,\n  # c\n  d]\n",
        "\u{FEFF}a: b\r\n",
    ])
    func letsOrdinaryTextsBe(_ text: String) {
        #expect(read(text).diagnostics.isEmpty)
    }

    /// It would have eaten the rest of the value without a word.
    @Test(arguments: [
        ("a: b # c\n", 1, 6), ("a: Torget #2\n", 1, 11), ("a: #2\n", 1, 4), ("a: # b\n  c: d\n", 1, 4),
        ("a: \"b\" # c\n", 1, 8),
        ("a: 'b'# c\n", 1, 7), ("a: [b, # c\n  d]\n", 1, 8), ("a: [b # c]\n", 1, 7), ("a: | # b\n  c\n", 1, 6),
        ("a: \"b\n  c\" #d\n", 2, 6),
        ("- # b\n  c\n", 1, 3), ("--- # a\nb: c\n", 1, 5), ("a: b\n  c # d\n", 2, 5), ("å: ö # ä\n", 1, 6),
        ("{a: b}# c\n", 1, 7),
    ])
    func refusesACommentAfterAValue(_ text: String, line: Int, column: Int) {
        let errors = read(text).diagnostics
        #expect(errors.map(\.place) == [place(line, column)])
        #expect(errors.first?.message.swedish.contains("Sätt citattecken om värdet") == true)
    }

    @Test(arguments: [
        ("a: b\n---\nc: d\n", 2, 1), ("a: b\n...\n--- c\n", 3, 1), ("a: \"b\n", 2, 1), ("a: b: c\n", 1, 5),
        ("a: \u{2028}b: c\n", 1, 4),
        ("# a\u{2029}b: c\n", 1, 4), ("\"\\e[31m\": b\n", 1, 1), ("a: \"\\0\"\n", 1, 4),
        ("a: b\na: c\n", 1, 1),
        ("a: \"b # c\nd: e\n", 3, 1),
    ])
    func refusesWhatCanNotBeRead(_ text: String, line: Int, column: Int) {
        #expect(read(text).diagnostics.map(\.place) == [place(line, column)])
    }
}
