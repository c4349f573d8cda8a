import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct ProseWriterTests {
    private let place = Place(file: "content/dialogues/torget.md", line: 12, column: 3)

    /// A writer on a dialogue's page; `/moten/` is shown, and `/dialoger/hemlig/` is not.
    private func writer(isFeed: Bool = false) throws -> ProseWriter {
        let vocabulary = try SampleSite.vocabulary()
        let addresses = Addresses(vocabulary: vocabulary, defaultLanguage: .swedish)
        var settings = Settings(
            name: "Samtal",
            municipality: "Ale kommun",
            baseURL: nil,
            identity: "dialog.example.org",
            languages: [.swedish, .english],
            timeZone: nil,
            contact: Settings.Contact()
        )
        settings.notice = nil
        let translated = FeedSamples.dialogue("parken").with { $0.editions = [Edition(.swedish), Edition(.english)] }
        let municipality = Municipality(
            settings: settings,
            organisation: Organisation(),
            dialogues: [FeedSamples.dialogue("torget"), translated, FeedSamples.dialogue("hemlig")],
            pages: [],
            media: [
                MediaFile(path: "karta.png", size: 1, dimensions: MediaFile.Dimensions(width: 640, height: 480)),
                MediaFile(path: "mapp/en fil.pdf", size: 120_400, dimensions: nil),
                MediaFile(path: "stor.pdf", size: 1_449_999, dimensions: nil),
            ]
        )
        let base = try #require(BaseURL("https://www.example.org/ale"))
        let shown = ["/moten/", "/dialoger/torget/", "/dialoger/parken/"].map { path in
            SiteFile(address: Address(path), owner: .site) { _, _ in }
        }
        let files = shown + [SiteFile(address: Address("/dialoger/hemlig/"), owner: .site)]
        let links = LinkMap(municipality, baseURL: base, addresses: addresses, to: files)
        let page = Address("/dialoger/torget/")
        return ProseWriter(
            links: links,
            origin: LinkOrigin(address: page, edition: Edition(.swedish)),
            page: isFeed ? nil : page,
            dates: DateWords(words: vocabulary.words(.swedish))
        )
    }

    private func link(_ destination: String) -> Prose {
        Prose([.link(Inline.Link(destination: destination, content: [.text("ord")], place: place))])
    }

    @Test(arguments: [
        ("/moten/", "<a href=\"/ale/moten/\">ord</a>"),
        ("/moten", "<a href=\"/ale/moten/\">ord</a>"),
        ("../../moten/", "<a href=\"/ale/moten/\">ord</a>"),
        ("/moten/?a=1#b", "<a href=\"/ale/moten/?a=1#b\">ord</a>"),
        ("#decision", "<a href=\"#decision\">ord</a>"),
        ("parken.md", "<a href=\"/ale/dialoger/parken/\">ord</a>"),
        ("../dialogues/parken.md#history", "<a href=\"/ale/dialoger/parken/#history\">ord</a>"),
        ("hemlig.md", "ord"),
        ("/finns-inte/", "ord"),
        ("https://www.example.com/a?b=1&c=2", "<a href=\"https://www.example.com/a?b=1&amp;c=2\">ord</a>"),
        ("mailto:a@example.org", "<a href=\"mailto:a@example.org\">ord</a>"),
        ("https://www.example.com/a.pdf", "<a href=\"https://www.example.com/a.pdf\">ord (pdf)</a>"),
        ("../media/mapp/en%20fil.pdf", "<a href=\"/ale/media/mapp/en%20fil.pdf\">ord (pdf, 120 kB)</a>"),
        ("media/stor.pdf", "<a href=\"/ale/media/stor.pdf\">ord (pdf, 1,4 MB)</a>"),
    ])
    func writesALinkAsThePageNeedsIt(_ destination: String, _ markup: String) throws {
        #expect(try writer().inline(link(destination)).markup == markup)
    }

    @Test(arguments: [
        ("/moten/", "https://www.example.org/ale/moten/"),
        ("#decision", "https://www.example.org/ale/dialoger/torget/#decision"),
        ("media/karta.png", "https://www.example.org/ale/media/karta.png"),
    ])
    func writesWholeAddressesInAFeed(_ destination: String, _ address: String) throws {
        #expect(try writer(isFeed: true).inline(link(destination)).markup.hasPrefix("<a href=\"\(address)\">ord"))
    }

    @Test func writesAPictureWithItsSize() throws {
        let image = Inline.Image(file: "karta.png", alternative: "Karta \"A\"", place: place)
        let markup = try writer().inline(Prose([.image(image)])).markup
        #expect(
            markup
                == "<img src=\"/ale/media/karta.png\" alt=\"Karta &quot;A&quot;\" width=\"640\" height=\"480\" loading=\"lazy\">"
        )
    }

    @Test func writesEveryKindOfBlock() throws {
        let prose = Prose([
            .heading(level: 2, [.text("Rubrik")]),
            .paragraph([.emphasis([.text("a")]), .softBreak, .strong([.text("b")]), .lineBreak, .code("<c>")]),
            .list(
                start: 3,
                isTight: true,
                items: [
                    [.paragraph([.text("x")]), .list(start: nil, isTight: true, items: [[.paragraph([.text("y")])]])]
                ]
            ),
            .list(start: nil, isTight: false, items: [[.paragraph([.text("z")])]]),
            .quote([.paragraph([.text("q")])]),
            .code("a < b\n"),
            .thematicBreak,
        ])
        let expected = """
            <h2>Rubrik</h2>
            <p><em>a</em>
            <strong>b</strong><br>
            <code>&lt;c&gt;</code></p>
            <ol start="3">
            <li>x<ul>
            <li>y</li>
            </ul>
            </li>
            </ol>
            <ul>
            <li><p>z</p>
            </li>
            </ul>
            <blockquote>
            <p>q</p>
            </blockquote>
            <pre><code>a &lt; b
            </code></pre>
            <hr>

            """
        #expect(try writer().html(prose).markup == expected)
    }

    @Test(arguments: [
        ("نريد مقعدا.", "<p dir=\"rtl\">نريد مقعدا.</p>\n"),
        ("Ale: نريد مقعدا.", "<p dir=\"rtl\">Ale: نريد مقعدا.</p>\n"),
        ("אנחנו רוצים ספסל.", "<p dir=\"rtl\">אנחנו רוצים ספסל.</p>\n"),
        ("En annan skrev ”مقعد” på sin lapp.", "<p>En annan skrev ”مقعد” på sin lapp.</p>\n"),
        ("Մենք ուզում ենք նստարան։", "<p>Մենք ուզում ենք նստարան։</p>\n"),
        ("2026", "<p>2026</p>\n"),
    ])
    func marksWordsThatAreReadFromRightToLeft(_ text: String, _ markup: String) throws {
        #expect(try writer().html(Prose(text: text)).markup == markup)
    }

    @Test func marksAQuoteAndAListThatAreReadFromRightToLeft() throws {
        let words: [Block] = [.paragraph([.text("مقعد")])]
        let prose = Prose([.quote(words), .list(start: nil, isTight: true, items: [words])])
        let expected = """
            <blockquote dir="rtl">
            <p dir="rtl">مقعد</p>
            </blockquote>
            <ul dir="rtl">
            <li>مقعد</li>
            </ul>

            """
        #expect(try writer().html(prose).markup == expected)
        #expect(try writer().inline(Prose(text: "مقعد")).markup == "<span dir=\"rtl\">مقعد</span>")
    }

    @Test func givesHeadingsOnePlaceEach() {
        let headings: [Block] = ["Så här går det till", "Kostnader 2027", "Kostnader 2027", "…"].map {
            .heading(level: 2, [.text($0)])
        }
        let expected = ["avsnitt-sa-har-gar-det-till", "avsnitt-kostnader-2027", "avsnitt-kostnader-2027-2", nil]
        #expect(headingIds(of: Prose(headings)) == expected)
    }
}
