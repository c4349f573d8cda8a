import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct LoadThemeTests {
    /// The standard theme with one template replaced or added.
    private func load(_ name: String, _ text: String) throws -> Outcome<Theme?> {
        let standard = try SampleSite.standardTemplates().filter { $0.name != name }
        let own = ThemeFiles.Template(name: name, file: "tema/\(name).mustache", text: Array(text.utf8))
        return loadTheme(ThemeFiles(templates: standard + [own]), vocabulary: try SampleSite.vocabulary())
    }

    @Test func acceptsTheStandardTheme() throws {
        let theme = loadTheme(
            ThemeFiles(templates: try SampleSite.standardTemplates()),
            vocabulary: try SampleSite.vocabulary()
        )
        #expect(theme.diagnostics.isEmpty)
        let isLoaded = theme.value != nil
        #expect(isLoaded)
    }

    /// Each with the line and column of what is wrong, and some words of what is said about it.
    @Test(arguments: [
        ("<p>\n  {{titel}}", 2, 3, "Namnet \"titel\" finns inte här. Menar du \"title\"?"),
        ("{{title}}", 1, 1, "är färdig HTML. Skriv {{{title}}}"),
        ("{{{page-title}}}", 1, 1, "är text och måste skrivas {{page-title}}"),
        ("{{&page-title}}", 1, 1, "är text och måste skrivas {{page-title}}"),
        ("{{editions}}", 1, 1, "kan inte skrivas ut"),
        ("{{is-withdrawn}}", 1, 1, "kan inte skrivas ut"),
        ("{{#editions}}{{hreff}}{{/editions}}", 1, 14, "Menar du \"href\"?"),
        ("{{#status}}\n{{/steps}}{{/status}}", 2, 1, "Här väntas {{/status}}"),
        ("å{{#status}}", 1, 2, "öppnas men stängs aldrig"),
        ("{{/status}}", 1, 1, "stänger något som inte är öppet"),
        ("{{>statos}}", 1, 1, "Delmallen \"statos\" finns inte. Menar du \"status\"?"),
        ("{{>*status}}", 1, 1, "Delmallen \"*status\" finns inte"),
        ("{{=<% %>=}}", 1, 1, "tecken kan inte bytas"),
        ("{{% CONTENT_TYPE:TEXT}}", 1, 1, "går inte att använda i ett tema"),
        ("{{title", 1, 1, "slutar inte med }}"),
        ("{{#t}}{{menu}}{{/t}}", 1, 1, "Skriv {{t.namn}} utan avsnitt runt"),
        ("{{^t.search-link}}{{/t.search-link}}", 1, 1, "Skriv {{t.namn}} utan avsnitt runt"),
        ("{{t.serch-link}}", 1, 1, "Menar du \"t.search-link\"?"),
        ("{{{t.search-link}}}", 1, 1, "måste skrivas {{t.search-link}}"),
        ("<p title=\"{{t.search-many}}\">", 1, 11, "har {count}, som en mall inte kan fylla i"),
        ("{{.}}", 1, 1, "Här finns inget som \".\" kan stå för"),
        ("{{status.}}", 1, 1, "är inget namn"),
        ("{{#status\u{301}}}", 1, 1, "är inget namn"),
        ("<p>\n<b>\u{0}</b>", 2, 4, "styrtecken"),
        ("\u{9B}", 1, 1, "styrtecken"),
        ("{{uppercased(page-title)}}", 1, 1, "är inget namn"),
        ("{{t.finns-ej}}", 1, 1, "finns inte här"),
        ("<p class={{page-title}}>", 1, 10, "inom citattecken"),
        ("{{<layout}}{{$mian}}{{/mian}}{{/layout}}", 1, 12, "har inget block \"mian\". Menar du \"main\"?"),
        ("{{<layout}}{{title}}{{/layout}}", 1, 1, "får bara stå block"),
    ])
    func refuses(_ template: String, line: Int, column: Int, words: String) throws {
        let theme = try load("dialogue", template)
        let isRefused = theme.value == nil
        #expect(isRefused)
        let errors = theme.diagnostics.filter { $0.severity == .error }
        let error = try #require(errors.first { $0.message.swedish.contains(words) }, "\(errors)")
        #expect(error.place == Place(file: "tema/dialogue.mustache", line: line, column: column))
    }

    @Test func checksAPartialAgainstTheNamesOfEachPlaceThatUsesIt() throws {
        // "term" is known where a fact is printed, and not at the top of a page.
        let theme = try load("dialogue", "{{>fact}}")
        #expect(theme.diagnostics.contains { $0.place.file == "templates/fact.mustache" && $0.place.line == 2 })
    }

    @Test func refusesPartialsThatUseEachOther() throws {
        let theme = try load("feedback-entry", "{{>outcome}}")
        let words = theme.diagnostics.map(\.message.swedish)
        #expect(words.contains { $0.contains("använder sig själv: outcome → feedback-entry → outcome") }, "\(words)")
    }

    @Test(arguments: [
        ("{{<layout}}{{$main}}{{$main}}{{/main}}{{/main}}{{/layout}}", 21),
        ("{{$main}}{{$main}}{{/main}}{{/main}}", 10),
    ])
    func refusesABlockWithinItself(_ template: String, column: Int) throws {
        let theme = try load("dialogue", template)
        let error = try #require(theme.diagnostics.first)
        #expect(error.message.swedish.contains("Blocket \"main\" står i sig självt"))
        #expect(error.place == Place(file: "tema/dialogue.mustache", line: 1, column: column))
    }

    /// 2,580 sections within each other exhausted the stack.
    @Test(arguments: ["#status", "^is-withdrawn", "$block"])
    func refusesWhatIsTooDeep(_ tag: String) throws {
        let closing = "{{/" + tag.dropFirst() + "}}"
        let deep = String(repeating: "{{\(tag)}}", count: 20_000) + String(repeating: closing, count: 20_000)
        let theme = try load("dialogue", deep)
        let isRefused = theme.value == nil
        #expect(isRefused)
        let error = try #require(theme.diagnostics.first)
        #expect(error.message.swedish.contains("Här står mer än 64 avsnitt i varandra"))
        #expect(error.place.line == 1 && error.place.column == 64 * (tag.count + 4) + 1)
    }

    /// Twenty partials that each use the next one twice are a million.
    @Test func refusesPartialsThatDoubleEachOther() throws {
        let partials = (1...20).map { number in
            ThemeFiles.Template(
                name: "p\(number)",
                file: "tema/p\(number).mustache",
                text: Array((number == 20 ? "<p>{{language}}</p>" : "{{>p\(number + 1)}}{{>p\(number + 1)}}").utf8)
            )
        }
        let standard = try SampleSite.standardTemplates().filter { $0.name != "fotter" && $0.name != "dialogue" }
        let page = ThemeFiles.Template(name: "dialogue", file: "tema/dialogue.mustache", text: Array("{{>p1}}".utf8))
        let theme = loadTheme(
            ThemeFiles(templates: standard + [page] + partials),
            vocabulary: try SampleSite.vocabulary()
        )
        let isRefused = theme.value == nil
        #expect(isRefused)
        #expect(theme.diagnostics.contains { $0.message.swedish.contains("Mallen blir för stor") })
    }

    @Test func refusesWhatIsNotUTF8() throws {
        let standard = try SampleSite.standardTemplates().filter { $0.name != "dialogue" }
        let own = ThemeFiles.Template(name: "dialogue", file: "tema/dialogue.mustache", text: [0x3C, 0x70, 0x3E, 0xE5])
        let theme = loadTheme(ThemeFiles(templates: standard + [own]), vocabulary: try SampleSite.vocabulary())
        #expect(theme.diagnostics.first?.place == Place(file: "tema/dialogue.mustache", line: 1, column: 4))
    }

    @Test func warnsOfATemplateThatNoPageUses() throws {
        let theme = try load("fotter", "")
        let isLoaded = theme.value != nil
        #expect(isLoaded)
        #expect(theme.diagnostics.map(\.severity) == [.warning])
        #expect(theme.diagnostics.first?.message.swedish.contains("Menar du \"footer\"?") == true)
    }

    @Test func saysWhichTemplateIsMissing() throws {
        let templates = try SampleSite.standardTemplates().filter { $0.name != "front" }
        let theme = loadTheme(ThemeFiles(templates: templates), vocabulary: try SampleSite.vocabulary())
        #expect(theme.diagnostics.map(\.place.file) == ["templates/front.mustache"])
    }

    /// Mustache's own escaping lets a quote through that a combining mark or a joiner follows.
    @Test(arguments: ["\"\u{301}", "\"\u{200D}", "<\u{301}", "&\u{20E3}", "'\u{FE0F}"])
    func escapesWhateverFollowsTheCharacter(_ text: String) async throws {
        let file = dialogueFile(front: "").text.replacing("Nytt torg", with: "\"a \(text) onload=x\"")
        let site = try await SampleSite.plan([(path: "dialogues/torget.md", text: file)])
        // In what the page says to search engines a quote means nothing, and there is no "<" (DialogueDataTests).
        let data = /(?s)<script type="application\/ld\+json">.*?<\/script>/.matchingSemantics(.unicodeScalar)
        let page = try site.page("/dialoger/torget/").replacing(data, with: "")
        #expect(!page.unicodeScalars.map(\.value).contains(text.unicodeScalars.map(\.value)), "\(text) stands raw")
        #expect(page.contains("onload=x"))
    }
}
