import SamtalModel
import Testing

@testable import SamtalContent

@Suite struct FileNameTests {
    private func read(_ name: String) -> Outcome<FileName?> {
        readFileName(name, at: Place(file: name), siteLanguages: [.swedish, .english])
    }

    @Test(arguments: [
        ("torget.md", nil as String?, false), ("torget.en.md", "en", false), ("torget.lattlast.md", nil, true),
        ("torget.en.lattlast.md", "en", true),
    ])
    func readsWhatANameSays(_ name: String, language: String?, isEasyRead: Bool) {
        #expect(read(name).value == FileName(slug: "torget", language: language, isEasyRead: isEasyRead))
        #expect(read(name).diagnostics.isEmpty)
    }

    /// The file is read as what was meant, so that all that is wrong in it is told in one run.
    @Test(arguments: [
        ("torget.lättläst.md", "torget.lattlast.md"), ("torget.la\u{308}ttla\u{308}st.md", "torget.lattlast.md"),
        ("torget.Lattlast.md", "torget.lattlast.md"), ("torget.eng.md", "torget.en.md"),
        ("torget.EN.md", "torget.en.md"),
        ("torget.english.lättläst.md", "torget.en.lattlast.md"), ("Torget.md", "torget.md"),
        ("Tor get.en.md", "tor-get.en.md"),
    ])
    func offersTheRightNameForOneThatIsNearlyIt(_ name: String, right: String) {
        let found = read(name)
        #expect(found.value == read(right).value)
        #expect(found.value != nil)
        #expect(found.diagnostics.count == 1)
        #expect(found.diagnostics.first?.message.swedish.holds("Döp om filen till \"\(right)\".") == true)
    }

    @Test(arguments: ["torget.fi.md", "torget.sv.md", "torget.en.fi.md", "torget.txt", "torget.docx"])
    func readsNothingFromANameThatMayMeanAnything(_ name: String) {
        #expect(read(name).value == nil)
        #expect(read(name).diagnostics.count == 1)
    }
}
