import SamtalModel
import Testing

@testable import SamtalSite

/// Cases after the Mustache specification (github.com/mustache/spec), in the part of it that themes use.
@Suite struct TemplateTests {
    private struct Person: View {
        let name: String
        static let names = Names<Person>(.text("name") { $0.name })
    }

    private struct Page: View {
        static let names = Names<Page>(
            .text("subject") { _ in "world" },
            .text("forbidden") { _ in "& \" < >" },
            .text("nothing") { _ in nil },
            .html("markup") { _ in HTML(trusted: "<b>") },
            .flag("yes") { _ in true },
            .flag("no") { _ in false },
            .text("name") { _ in "outer" },
            .section("person") { _ in Person(name: "Ada") },
            .section("nobody") { _ -> Person? in nil },
            .list("people") { _ in [Person(name: "Ada"), Person(name: "Bo")] },
            .list("none") { _ -> [Person] in [] },
            .texts("letters") { _ in ["a", "b"] }
        )
    }

    private func render(_ text: String, partials: [(name: String, text: String)] = []) throws -> String {
        let templates = ([(name: "page", text: text)] + partials).map { name, text in
            readTemplate(ThemeFiles.Template(name: name, file: "\(name).mustache", text: text))
        }
        let names = ["page"] + partials.map(\.name)
        let trees = Dictionary(uniqueKeysWithValues: zip(names, templates.map(\.value)))
        let compiled = compileTheme(trees, roots: [(name: "page", shapes: [Page.names.shape])])
        let errors = (templates.flatMap(\.diagnostics) + compiled.diagnostics).filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors)")
        return String(decoding: try #require(compiled.value["page"]).render([Page().filling]), as: UTF8.self)
    }

    @Test(arguments: [
        ("Hello, {{subject}}!", "Hello, world!"), ("{{forbidden}}", "&amp; &quot; &lt; &gt;"), ("|{{nothing}}|", "||"),
        ("{{{markup}}}", "<b>"), ("{{&markup}}", "<b>"), ("| {{ subject }} |", "| world |"),
        ("{{person.name}}", "Ada"), ("{{nobody.name}}", ""), ("{ {subject} }", "{ {subject} }"),
    ])
    func printsValues(_ template: String, _ result: String) throws { #expect(try render(template) == result) }

    @Test(arguments: [
        ("{{#yes}}x{{/yes}}", "x"), ("{{#no}}x{{/no}}", ""), ("{{^no}}x{{/no}}", "x"), ("{{^yes}}x{{/yes}}", ""),
        ("{{#subject}}{{.}}{{/subject}}", "world"), ("{{#nothing}}x{{/nothing}}", ""),
        ("{{^nothing}}x{{/nothing}}", "x"),
        ("{{#markup}}{{{.}}}{{/markup}}", "<b>"), ("{{#person}}{{name}} {{subject}}{{/person}}", "Ada world"),
        ("{{#nobody}}x{{/nobody}}{{^nobody}}y{{/nobody}}", "y"), ("{{#people}}{{name}},{{/people}}", "Ada,Bo,"),
        ("{{#none}}x{{/none}}{{^none}}y{{/none}}", "y"), ("{{#letters}}{{.}}{{/letters}}", "ab"),
        ("{{#has-people}}x{{/has-people}}{{^has-none}}y{{/has-none}}", "xy"),
        ("{{#people}}{{#yes}}{{name}}{{/yes}}{{/people}}", "AdaBo"),
    ])
    func goesThroughSections(_ template: String, _ result: String) throws { #expect(try render(template) == result) }

    @Test(arguments: [
        ("| This Is\n{{#yes}}\n|\n{{/yes}}\n| A Line", "| This Is\n|\n| A Line"),
        ("| This Is\n  {{#yes}}\n|\n  {{/yes}}\n| A Line", "| This Is\n|\n| A Line"),
        ("|\r\n{{#yes}}\r\n{{/yes}}\r\n|", "|\r\n|"),
        ("  {{#yes}}\n#{{/yes}}\n/", "#\n/"), ("#{{#yes}}\n/\n  {{/yes}}", "#\n/\n"),
        (" | {{#yes}}\t|\t{{/yes}} | \n", " | \t|\t | \n"), ("a\n{{! nothing }}\nb", "a\nb"),
        ("a {{! nothing }} b", "a  b"),
        ("{{! many\nlines }}\nb", "b"), ("{{#yes}}{{/yes}}\n", "\n"),
    ])
    func leavesOutTheLinesOfTagsThatStandAlone(_ template: String, _ result: String) throws {
        #expect(try render(template) == result)
    }

    @Test func putsInPartialsWithTheNamesOfTheirPlace() throws {
        let partials = [(name: "greeting", text: "Hi {{name}}!\n")]
        #expect(
            try render("{{>greeting}}\n{{#people}}{{>greeting}}{{/people}}", partials: partials)
                == "Hi outer!\nHi Ada!\nHi Bo!\n"
        )
    }

    @Test func fillsTheBlocksOfAnotherTemplate() throws {
        let partials = [
            (name: "base", text: "<{{$a}}one{{/a}}|{{$b}}two{{/b}}>"),
            (name: "middle", text: "{{<base}}{{$b}}middle{{/b}}{{/base}}"),
        ]
        #expect(try render("{{<base}}{{$a}}{{subject}}{{/a}}{{/base}}", partials: partials) == "<world|two>")
        #expect(try render("{{<middle}}{{$a}}x{{/a}}{{$b}}y{{/b}}{{/middle}}", partials: partials) == "<x|y>")
        #expect(try render("{{<middle}}{{/middle}}", partials: partials) == "<one|middle>")
    }
}
