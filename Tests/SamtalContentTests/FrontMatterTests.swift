import SamtalModel
import Testing

@testable import SamtalContent

@Suite struct FrontMatterTests {
    @Test(arguments: [
        ("rubrik: Älvängen: nytt torg", "Älvängen: nytt torg"), ("rubrik: Torget #2", "Torget #2"),
        ("rubrik: \"Nytt\" torg", "\"Nytt\" torg"), ("rubrik: \"Nytt\" och \"gammalt\"", "\"Nytt\" och \"gammalt\""),
        ("rubrik: no", "no"), ("rubrik: 18:30", "18:30"), ("rubrik: \"Nytt torg\"", "Nytt torg"),
        ("rubrik: 'Ale''s torg'", "Ale's torg"), ("rubrik: [torg]", "[torg]"), ("RUBRIK:   torg  ", "torg"),
        ("rubrik: \"a \\\"b\\\" c\"", "a \"b\" c"), ("title: *torg*", "*torg*"), ("rubrik: & torg", "& torg"),
    ])
    func readsAValueAsItStands(_ line: String, value: String) {
        let read = readFrontMatter(source("---\n\(line)\n---\n"), words: swedishWords, isRequired: true)
        #expect(read.diagnostics.isEmpty)
        #expect(read.value.value(.title)?.text == value)
    }

    @Test(arguments: [
        "områden: nol, surte", "områden: [nol, surte]", "områden:\n- nol\n- surte", "områden:\n  - nol\n  - \"surte\"",
    ])
    func readsListsInThreeWays(_ lines: String) {
        let read = readFrontMatter(source("---\n\(lines)\n---\n"), words: swedishWords, isRequired: true)
        #expect(read.diagnostics.isEmpty)
        #expect(read.value.entry(.areas)?.values.map(\.text) == ["nol", "surte"])
    }

    @Test(arguments: [
        ("rubrik torg", 2, 1), ("rubrik:torg", 2, 1), ("rubrik: a\nrubrik: b", 3, 1), ("rubrik:\n  under: b", 3, 3),
        ("rubrik: a\n- b", 3, 1), ("# kommentar", 2, 1), ("rubrik:", 2, 1), ("rubbrik: a", 2, 1),
    ])
    func refusesAnythingElseAtItsPlace(_ lines: String, line: Int, column: Int) {
        let read = readFrontMatter(source("---\n\(lines)\n---\n"), words: swedishWords, isRequired: true)
        #expect(read.diagnostics.contains { $0.place == Place(file: "test.md", line: line, column: column) })
    }

    @Test func countsColumnsInCharactersOfTheFile() {
        let read = readFrontMatter(source("---\nområden: åäö, nol\n---\n"), words: swedishWords, isRequired: true)
        #expect(read.value.entry(.areas)?.values.map(\.place.column) == [10, 15])
    }
}
