import Testing

@testable import SamtalSite

@Suite struct XMLTextTests {
    private func escaped(_ text: String) -> String { String(decoding: XMLText(escaping: text).escaped, as: UTF8.self) }
    private func section(_ text: String) -> String { String(decoding: XMLText(section: text).escaped, as: UTF8.self) }

    @Test func escapesOnceWithXMLsOwnFiveEntities() {
        #expect(escaped(#"Park & <torg> "nu" &amp; 's"#) == "Park &amp; &lt;torg&gt; &quot;nu&quot; &amp;amp; &apos;s")
    }

    @Test(arguments: [
        ("\u{0}\u{1}a\u{B}\u{1F}", "a"), ("a\tb\nc\r\n", "a\tb\nc\r\n"), ("\u{FFFE}x\u{FFFF}", "\u{FFFD}x\u{FFFD}"),
        ("\u{FFBE}\u{FFFD}", "\u{FFBE}\u{FFFD}"), ("\u{10FFFF}", "\u{10FFFF}"), ("\"\u{301}", "&quot;\u{301}"),
    ])
    func leavesOutWhatXMLForbidsAndNothingElse(text: String, written: String) {
        #expect(escaped(text).unicodeScalars.elementsEqual(written.unicodeScalars))
    }

    @Test(arguments: [
        ("a]]>b", "<![CDATA[a]]]]><![CDATA[>b]]>"), ("]]]>", "<![CDATA[]]]]]><![CDATA[>]]>"),
        ("a>b", "<![CDATA[a>b]]>"),
    ])
    func cutsASectionWhereItWouldEndEarly(text: String, written: String) {
        #expect(section(text) == written)
    }
}
