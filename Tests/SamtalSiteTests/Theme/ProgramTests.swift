import SamtalModel
import Testing

@testable import SamtalSite

/// What a template of a small view of its own is written as.
@Suite struct ProgramTests {
    private struct Inner: View {
        let name: String
        static let names = Names<Inner>(.text("name") { $0.name })
    }

    private struct Outer: View {
        var title: String? = "A & \"\u{301}B"
        var markup: HTML? = HTML(trusted: "<b>x</b>")
        var isTrue = true
        var inner: Inner? = Inner(name: "inre")
        var list = [Inner(name: "ett"), Inner(name: "två")]
        var words = ["<", ">"]

        static let names = Names<Outer>(
            .text("title") { $0.title },
            .html("markup") { $0.markup },
            .flag("is-true") { $0.isTrue },
            .section("inner") { $0.inner },
            .list("list") { $0.list },
            .texts("words") { $0.words },
            .pieces("pieces", Template<Inner>(name: "piece")) { $0.list }
        )
    }

    private func write(_ template: String, _ view: Outer = Outer(), partials: [String: String] = [:]) throws -> String {
        var trees: [String: TemplateTree] = [:]
        for (name, text) in ["page": template, "piece": "[{{name}}]"].merging(partials, uniquingKeysWith: { $1 }) {
            let file = ThemeFiles.Template(name: name, file: "\(name).mustache", text: Array(text.utf8))
            trees[name] = readTemplate(file).value
        }
        let words = try SampleSite.vocabulary().words(.swedish)
        let program = compile(trees, for: words, roots: [.piece(Template<Outer>(name: "page"))])
        try #require(!program.diagnostics.contains { $0.severity == .error }, "\(program.diagnostics)")
        var bytes: [UInt8] = []
        program.value["page"]?.write([Filled(view)], to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("{{title}}", "A &amp; &quot;\u{301}B"),
        ("{{{markup}}}{{&markup}}", "<b>x</b><b>x</b>"),
        ("{{#title}}({{.}}){{/title}}", "(A &amp; &quot;\u{301}B)"),
        ("{{^title}}ingen{{/title}}{{#is-true}}ja{{/is-true}}{{^is-true}}nej{{/is-true}}", "ja"),
        ("{{#inner}}{{name}} i {{title}}{{/inner}}", "inre i A &amp; &quot;\u{301}B"),
        ("{{#list}}{{name}},{{/list}}", "ett,två,"),
        ("{{#has-list}}<ul>{{#list}}<li>{{name}}</li>{{/list}}</ul>{{/has-list}}", "<ul><li>ett</li><li>två</li></ul>"),
        ("{{#words}}{{.}}{{/words}}", "&lt;&gt;"),
        ("{{{pieces}}}", "[ett][två]"),
        ("{{#pieces}}<dl>{{{.}}}</dl>{{/pieces}}", "<dl>[ett][två]</dl>"),
        ("{{^pieces}}inga{{/pieces}}", ""),
        ("a\n  {{#is-true}}  \nb\n{{/is-true}}\nc{{! kommentar }}d\n{{! ensam }}\ne", "a\nb\ncd\ne"),
        ("a\r\n{{#is-true}}\r\nb\r\n{{/is-true}}\r\n", "a\r\nb\r\n"),
        ("{{t.search-link}}{{#is-true}}{{/is-true}}x", "Sök bland dialogerx"),
    ])
    func writes(_ template: String, _ page: String) throws {
        #expect(try write(template) == page)
    }

    /// A piece is a template of its own: its blocks are not those of the page that it stands on.
    @Test func letsAPieceHaveABlockCalledAsOneOfItsPages() throws {
        let page = try write("{{$main}}{{{pieces}}}{{/main}}", partials: ["piece": "{{$main}}{{name}}{{/main}};"])
        #expect(page == "ett;två;")
    }

    @Test func leavesOutWhatIsNotThere() throws {
        let empty = Outer(title: "", markup: nil, isTrue: false, inner: nil, list: [], words: [])
        let template =
            "{{title}}{{{markup}}}{{#title}}1{{/title}}{{#markup}}2{{/markup}}{{#is-true}}3{{/is-true}}{{#inner}}4{{/inner}}"
            + "{{#list}}5{{/list}}{{#has-list}}6{{/has-list}}{{#pieces}}7{{/pieces}}{{{pieces}}}{{^has-list}}8{{/has-list}}"
        #expect(try write(template, empty) == "8")
    }

    @Test func putsPartialsAndBlocksInTheirPlaces() throws {
        let partials = ["frame": "<{{$main}}tom{{/main}}|{{$side}}sida{{/side}}>", "part": "{{name}}"]
        #expect(
            try write("{{<frame}}\n{{$main}}{{#list}}{{>part}} {{/list}}{{/main}}\n{{/frame}}", partials: partials)
                == "<ett två |sida>"
        )
    }

    /// A piece is the same by itself as where it stands on a page.
    @Test(arguments: ["Plats", "<b>", "\"a\u{301}", "'\u{200D}", "{{term}}", ""])
    func writesAPieceByItselfAsOnAPage(_ name: String) throws {
        let view = Outer(list: [Inner(name: name)])
        #expect(try write("{{{pieces}}}", view) == write("{{#list}}[{{name}}]{{/list}}", view))
    }

    @Test func asksForAListOnceThoughItStandsInSeveralPlaces() throws {
        let counter = Counter()
        let filling = Filled(0)
        let value = Value.items(.list(of: .text)) { _ in
            counter.count += 1
            return [Filled("a")]
        }.remembering(at: 0).finding
        #expect(
            value.isThere(in: filling) && value.items(in: filling).count == 1 && value.items(in: filling).count == 1
        )
        #expect(counter.count == 1)
    }
}

private final class Counter: @unchecked Sendable { var count = 0 }
