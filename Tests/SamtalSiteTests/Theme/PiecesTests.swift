import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct PiecesTests {
    private let pieces: Pieces

    init() throws {
        pieces = Pieces(try SampleSite.standardTheme())
    }

    @Test(arguments: ["Plats", "<b>", "\"a\u{301}", "'\u{200D}", "\u{F0000}1\u{F0001}", "{{term}}", ""])
    func rendersAPieceAsMustacheDoes(_ term: String) throws {
        let fact = try #require(FactView(term, HTML(escaping: "Biblioteket & torget")))
        let theme = try SampleSite.standardTheme()
        // The first time makes the pattern, the second uses it.
        for _ in 1...2 {
            #expect(pieces.render(.fact, [fact], in: .swedish) == theme.render(.fact, fact, in: .swedish))
        }
    }

    @Test func keepsPiecesWithAndWithoutAValueApart() throws {
        let first = LinkView(href: "/a/", label: HTML(escaping: "A"), isCurrent: true)
        let second = LinkView(href: "/b/", label: HTML(escaping: "B"), isCurrent: false)
        let markup = pieces.render(.menuLink, [first, second, first], in: .swedish).markup
        #expect(markup.ranges(of: "aria-current").count == 2)
        #expect(markup.ranges(of: "/b/").count == 1)
    }

    @Test func putsAnotherTemplateInAnotherLanguage() throws {
        let fact = try #require(FactView("Plats", HTML(escaping: "Biblioteket")))
        #expect(pieces.render(.fact, [fact], in: .swedish) == pieces.render(.fact, [fact], in: .english))
    }
}
