import SamtalModel
import Testing

@testable import SamtalContent

/// Addresses that an author writes as they are, as mail programs and word processors make links of them.
@Suite struct BareAddressTests {
    @Test(arguments: [
        ("https://www.example.org/", "https://www.example.org/"), ("http://example.org", "http://example.org"),
        ("www.example.org/a?b=c#d", "https://www.example.org/a?b=c#d"), ("WWW.example.org", "https://WWW.example.org"),
        ("torget@example.org", "mailto:torget@example.org"), ("mailto:torget@example.org", "mailto:torget@example.org"),
        ("for.namn_efter-namn+torg@mail.example.org", "mailto:for.namn_efter-namn+torg@mail.example.org"),
        ("https://meet.example.org/_/A_1_?pwd=_x_", "https://meet.example.org/_/A_1_?pwd=_x_"),
        ("https://example.org/*a*b", "https://example.org/*a*b"),
        ("https://example.org/a\\_b", "https://example.org/a_b"),
        ("https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&b=2"),
        ("https://example.org/a_(b)_c", "https://example.org/a_(b)_c"),
        ("https://example.org/?a[0]=1", "https://example.org/?a[0]=1"),
        ("https://www.älvängen.example/å", "https://www.älvängen.example/å"),
        ("https://exam\u{AD}ple.org/a\u{2011}b", "https://example.org/a-b"),
    ])
    func makesALinkOfAnAddress(_ address: String, _ destination: String) {
        for text in [
            "Se \(address).", "(\(address))", "\(address), och mer", "Se\u{A0}\(address)!", "- Enkät: \(address)",
        ] {
            #expect(links(in: text).map(\.destination) == [destination], "\(text)")
        }
    }

    @Test(arguments: [
        ("**https://example.org/a_b**", "https://example.org/a_b"), ("*www.example.org*", "https://www.example.org"),
        ("_https://example.org_", "https://example.org"), ("”https://example.org/a”", "https://example.org/a"),
        ("**Se https://example.org/a_b** nu", "https://example.org/a_b"),
        ("«www.example.org»", "https://www.example.org"),
        ("https://example.org/a–b", "https://example.org/a"),
        ("<https://example.org/_a_b_>", "https://example.org/_a_b_"),
        ("https://example.org/a_", "https://example.org/a"), ("(se https://example.org/a).", "https://example.org/a"),
    ])
    func leavesTheMarksAroundAnAddress(_ text: String, _ destination: String) {
        #expect(links(in: text).map(\.destination) == [destination])
        #expect(errors(in: text).isEmpty)
    }

    @Test(arguments: [
        "`https://example.org`", "    https://example.org", "```\nwww.example.org\n```", "https://", "www.", "www.x",
        "@ale", "a@b", "åsa@example.org", "info@älvängen.example", "ftp://www.example.org", "xhttps://example.org",
        "http://…", "https://[/", "htpps://example.org", "example.org", "a@example..org",
    ])
    func leavesWhatIsNoAddressAsText(_ text: String) {
        #expect(links(in: "Se nedan.\n\n" + text + "\n").isEmpty)
        #expect(errors(in: "Se nedan.\n\n" + text + "\n").isEmpty)
    }

    @Test func makesNoLinkInsideALink() {
        let found = links(in: "[www.example.org och a@example.org](https://example.org/_a_)")
        #expect(found.map(\.destination) == ["https://example.org/_a_"])
        #expect(
            links(in: "[a](https://example.org/_a_), b_ https://example.org/_b_ [c]\n\n[c]: https://example.org/_c_")
                .map(\.destination) == [
                    "https://example.org/_a_", "https://example.org/_b_", "https://example.org/_c_",
                ]
        )
    }

    @Test func knowsWhereAnAddressStands() {
        let text = "Åk och se\nhttps://example.org/_a_ och *a@example.org*, www.example.org och https://example.org/_a_"
        #expect(links(in: text).map(\.place.line) == [2, 2, 2, 2])
        #expect(links(in: text).map(\.place.column) == [1, 30, 46, 66])
    }

    @Test func changesNothingElse() {
        let text = "_a_ *b* https://example.org/_/*c* och *mer* `https://example.org/_d_`"
        let parsed = MarkdownDocument(parsing: source(text), fromLine: 1).blocks
        #expect(parsed.map(\.plainText) == ["a b https://example.org/_/*c* och mer https://example.org/_d_"])
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["a@", "https://", "www.a_", "https://a.b/(", "a@b.c ", "www.a.b\\_ "])
    func takesTimeInStepWithTheText(_ part: String) {
        let text = Array(String(repeating: part, count: 30_000).utf8)
        _ = bareAddresses(in: text[...])
        _ = hidingEmphasisMarks(in: text[...])
        #expect(read(String(repeating: part, count: 30_000), isDialogue: false).value == nil)
    }

    private func links(in text: String) -> [Inline.Link] {
        let source = source(text)
        var links: [Inline.Link] = []
        for block in MarkdownDocument(parsing: source, fromLine: 1).blocks {
            block.forEach { node in
                if case .link(let destination, _) = node.kind {
                    links.append(Inline.Link(destination: destination, content: [], place: source.place(of: node)))
                }
            }
        }
        return links
    }

    private func errors(in text: String) -> [Diagnostic] { read(text, isDialogue: false).diagnostics }
}

/// A file with the least front matter and some text.
func read(_ text: String, isDialogue: Bool) -> Outcome<WrittenFile?> {
    readWrittenFile(
        Array(("---\nrubrik: A\n---\n\n" + text).utf8),
        file: "test.md",
        edition: Edition(.swedish),
        isDialogue: isDialogue,
        isOriginal: true,
        words: swedishWords,
        media: []
    )
}
