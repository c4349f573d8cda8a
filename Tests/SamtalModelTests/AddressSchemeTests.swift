import SamtalModel
import Testing

@Suite struct AddressSchemeTests {
    @Test(arguments: [
        // U+FF9E and a combining mark make one Character of the colon and themselves.
        "javascript:\u{FF9E}=alert(1)", "javascript:\u{301}alert(1)", "javascript:\u{200D}alert(1)",
        "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "java\tscript:alert(1)", "java\r\nscript:\u{301}alert(1)",
        "\u{1}javascript:alert(1)", " \u{1F}javascript:alert(1)", "javascript\n:alert(1)", "data:text/html,x",
        "vbscript:x", "file:///etc/passwd", "blob:x", "webcal://example.org/", "htt\u{440}s://example.org/", "1a:b",
        "å:b", "javascript\u{301}:alert(1)", "https\u{200B}://example.org/", ":", "//x:y".replacing("//", with: ""),
    ])
    func isOtherForWhatNoVisitorIsSentTo(_ address: String) { #expect(AddressScheme(of: address) == .other) }

    @Test(arguments: [
        ("https://www.example.org/", AddressScheme.https), ("HTTP://x/", .http), ("mailto:a@example.org", .mailto),
        ("tel:+46303703000", .tel), ("  https://x/", .https), ("ht\ntps://x/", .https), ("https:\u{301}//x", .https),
    ])
    func isFoundHoweverItIsWritten(_ address: String, _ scheme: AddressScheme) {
        #expect(AddressScheme(of: address) == scheme)
    }

    @Test(arguments: [
        "/dialoger/", "torget.md", "?a=b:c", "#a:b", "../media/a:b.pdf", "./a:b", "", "//example.org:80/",
    ])
    func isNoneForAPageOfTheSite(_ address: String) { #expect(AddressScheme(of: address) == .none) }
}

@Suite struct WebAddressTests {
    @Test(arguments: [
        "https://www.example.org", "http://example.org/a?b#c", "https://www.älvängen.se/",
        "https://xn--lvngen-bua0u.se/",
        "https://example.org:8443/x", "https://127.0.0.1/", "https://[::1]:8080/", "https://[2001:db8::1]/",
        "https://[::ffff:192.0.2.1]/", "https://a_b.example.org/", "https://example.org?x", "https://ไทย.example/",
    ])
    func isAWholeAddress(_ text: String) { #expect(WebAddress(text) != nil) }

    @Test(arguments: [
        "https://[/", "https://[", "https://]/", "https://[::1/", "https://::1/", "https://[::1]x/", "https://[1:2]/",
        "https://[::1::]/", "https://[12345::]/", "https://[::g]/", "https://[::1%25eth0]/", "https://[+1::]/",
        "https://[:1:2:3:4:5:6:7:8]/", "https://", "https:///", "https:/x", "https:x", "https://:80/", "https://x:/",
        "https://x:0/", "https://x:65536/", "https://x:99999999999999999999/", "https://x:8a/", "https://x:80:80/",
        "https://x:\u{661}/", "https://a@b/", "https://a:b@c/", "https://@/", "https://a b/", "https://a%20b/",
        "https://a\\b/", "https://a<b/", "https://a^b/", "https://a|b/", "https://a..b/", "https://.a/", "https://a./",
        "https://256.1.1.1/", "https://1.2.3/", "https://01.2.3.4/", "https://1/", "ftp://a/", "//a/",
        "https:\u{301}//a/", "https://a\u{200D}b/", "https://\u{FF0F}/", "https:///\u{301}b",
    ])
    func isRefusedWhereABrowserWouldGoElsewhereOrNowhere(_ text: String) { #expect(WebAddress(text) == nil) }
}

@Suite struct BaseURLTests {
    @Test(arguments: [
        ("https://dialog.example.org", "https://dialog.example.org", ""),
        ("https://dialog.example.org/", "https://dialog.example.org", ""),
        ("HTTPS://Dialog.Example.ORG/Ale/", "https://dialog.example.org", "/Ale"),
        ("http://localhost:8000/a/b//", "http://localhost:8000", "/a/b"),
        ("https://example.org:443/", "https://example.org", ""), ("http://example.org:080/", "http://example.org", ""),
        ("https://[::1]:8080/a", "https://[::1]:8080", "/a"),
        ("https://www.example.org/%C3%A5", "https://www.example.org", "/%C3%A5"),
    ])
    func hasAnOriginAndAPrefix(_ text: String, _ origin: String, _ prefix: String) throws {
        let url = try #require(BaseURL(text))
        #expect(url.origin == origin)
        #expect(url.prefix == prefix)
    }

    @Test(arguments: [
        "https://[/", "https://", "https:///", "https://:80/", "https://x:0/", "https://x:65536/", "https://x:/",
        "https://user@x/", "https://user:pass@x/", "https://x/?a", "https://x/#a", "https://x?a", "https://x/ ",
        " https://x/",
        "https://x/a b", "https://x/a//b", "https://x//a", "https://x/../a", "https://x/./", "https://x/%2e%2e/a",
        "https://x/.%2E/", "https://x/%", "https://x/%zz", "https://x/%2F", "https://x/%00", "https://x/å",
        "https://a_b/", "x", "/x/", "ftp://x/", "javascript:\u{FF9E}//x", "https:\u{301}//x/", "https://x/a\u{301}",
        "https://x\n/", "https://x/\"", "https://x/<", "https://x/a;b", "",
    ])
    func isRefused(_ text: String) { #expect(BaseURL(text) == nil) }
}

@Suite struct AddressTests {
    @Test func isAnotherWhereItsBytesAre() {
        let composed = Address("/media/caf\u{E9}.png")
        let decomposed = Address("/media/cafe\u{301}.png")
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
        #expect(decomposed < composed)
    }

    @Test(arguments: [
        ("/", "index.html"), ("/a/", "a/index.html"), ("/a/feed.xml", "a/feed.xml"), ("/\u{301}a", "\u{301}a"),
    ])
    func knowsItsFile(_ path: String, _ file: String) { #expect(Address(path).file.utf8.elementsEqual(file.utf8)) }
}
