import Testing

@testable import SamtalModel

@Suite struct HostNameTests {
    /// The samples of RFC 3492 §7.1 that are not of Latin letters alone, and Swedish names.
    @Test(arguments: [
        ("\u{4ED6}\u{4EEC}\u{4E3A}\u{4EC0}\u{4E48}\u{4E0D}\u{8BF4}\u{4E2D}\u{6587}", "ihqwcrb4cv8a8dqg056pqjye"),
        ("\u{5B89}\u{5BA4}\u{5948}\u{7F8E}\u{6075}-with-SUPER-MONKEYS", "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n"),
        ("Pročprostěnemluvíčesky", "Proprostnemluvesky-uyb24dma41a"), ("bücher", "bcher-kva"),
        ("räksmörgås", "rksmrgs-5wao1o"),
    ])
    func writesPunycode(_ text: String, _ wanted: String) {
        #expect(punycode(text.unicodeScalars.map(\.value)) == wanted)
    }

    @Test(arguments: [
        ("https://www.Åmål.se/å?ö#ä", "https://www.xn--ml-xiab.se/å?ö#ä"),
        ("https://a\u{30A}a\u{308}.se", "https://xn--4cab.se"),
        ("https://ale.se/å", "https://ale.se/å"), ("media/å.pdf", "media/å.pdf"),
        ("mailto:å@åmål.se", "mailto:å@åmål.se"),
    ])
    func writesAHostInASCII(_ text: String, _ wanted: String) { #expect(WebAddress.inASCII(text) == wanted) }

    @Test func takesABaseAddressWithSwedishLetters() {
        #expect(BaseURL("https://dialog.älvängen.se/ale/")?.absolute(.root) == "https://dialog.xn--lvngen-9tac.se/ale/")
        #expect(BaseURL("https://dialog.se/älvängen/") == nil)
    }

    @Test func refusesAHostThatIsTooLongInASCII() {
        #expect(WebAddress("https://" + String(repeating: "å", count: 31) + ".se") != nil)
        #expect(WebAddress("https://" + String(repeating: "åäöé", count: 15) + ".se") == nil)
    }
}
