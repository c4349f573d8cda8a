import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct HTMLTests {
    @Test(arguments: [
        ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"'", "&quot;&#39;"), ("åäö", "åäö"),
        ("\"\u{301}", "&quot;\u{301}"), ("", ""),
    ])
    func escapesWhatMeansSomethingInHTML(_ text: String, _ markup: String) {
        #expect(Array(HTML(escaping: text).markup.utf8) == Array(markup.utf8))
    }

    @Test func escapesTheValuesOfAttributes() {
        let link = HTML("a", [("href", "/x/?a=\"b\""), ("lang", nil)], HTML(escaping: "A & B"))
        #expect(link.markup == "<a href=\"/x/?a=&quot;b&quot;\">A &amp; B</a>")
    }

    @Test(arguments: [
        ("/a/b/../c/", "/a/c/"), ("/a/./b", "/a/b"), ("/../../x/", "/x/"), ("/a/b/..", "/a/"), ("/", "/"),
    ])
    func worksOutDotsAsABrowserDoes(_ path: String, _ whole: String) {
        #expect(withoutDots(path) == whole)
    }

    @Test(arguments: ["a b.pdf", "å/ä.pdf", "50%.pdf", "plain.pdf"])
    func decodesWhatItEncodes(_ path: String) {
        #expect(percentDecoded(percentEncoded(path)) == path)
        #expect(percentEncoded(path).utf8.allSatisfy { $0 < 128 && $0 != UInt8(ascii: " ") })
    }

    @Test(arguments: [
        ("Planarkitekten, 0303-70 30 00", "Planarkitekten, <a href=\"tel:0303703000\">0303-70\u{A0}30\u{A0}00</a>"),
        ("dialog@example.org", "<a href=\"mailto:dialog@example.org\">dialog@example.org</a>"),
        ("0303-70 30 00, kl. 8–16", "<a href=\"tel:0303703000\">0303-70\u{A0}30\u{A0}00</a>, kl.\u{A0}8 till 16"),
        ("a@b", "a@b"),
    ])
    func linksWhatAContactCanBeReachedBy(_ contact: String, _ markup: String) throws {
        let words = DateWords(words: try SampleSite.vocabulary().words(.swedish))
        #expect(words.contactHTML(contact).markup == markup)
    }
}
