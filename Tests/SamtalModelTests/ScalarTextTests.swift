import SamtalModel
import Testing

/// In each text the mark makes one `Character` of itself and what it stands beside.
@Suite struct ScalarTextTests {
    @Test func findsWhatAMarkHides() {
        #expect("/\u{301}a".begins(with: "/"))
        #expect("a\u{600}<b".holds("<b"))
        #expect("a.md\u{301}".ends(with: ".md") == false)
        #expect("a\u{600}.md".ends(with: ".md"))
        #expect("a,\u{301}b".parts(at: ",") == ["a", "\u{301}b"])
        #expect("\r\n,\u{301}\r\n".filledParts { $0 == "\n" || $0 == "\r" } == [",\u{301}"])
        #expect("media/\u{301}x".after("media/").map(Array.init) == ["\u{301}", "x"])
        #expect("a\u{600}<a\u{600}<".writing("<", as: "&lt;") == "a\u{600}&lt;a\u{600}&lt;")
        #expect("a:\u{FF9E}b".halves(at: ":")?.after == "\u{FF9E}b")
    }

    @Test(arguments: [("", ""), (" \u{2028}a b\r\n", "a b"), (" \u{301}a ", "\u{301}a"), ("\u{A0}", "")])
    func trimsWhiteSpaceAndNothingElse(_ text: String, _ rest: String) { #expect(trimmed(text) == rest) }

    @Test(arguments: [
        ("%C3%A5", "å"), ("%c3%a5%", "å%"), ("100 %", "100 %"), ("%+1", "%+1"), ("%2", "%2"), ("%E5", "%E5"),
        ("%3C\u{301}", "<\u{301}"), ("%\u{301}41", "%\u{301}41"),
    ])
    func decodesPercent(_ text: String, _ decoded: String) {
        #expect(percentDecoded(text).utf8.elementsEqual(decoded.utf8))
    }
}
