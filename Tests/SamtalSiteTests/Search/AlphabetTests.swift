import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct AlphabetTests {
    private func alphabet(_ language: Language) throws -> Alphabet {
        Alphabet(try SampleSite.vocabulary().words(language).text(.alphabet))
    }

    private func sorted(_ titles: [String], _ language: Language) throws -> [String] {
        let alphabet = try alphabet(language)
        return titles.sorted { alphabet.key($0) < alphabet.key($1) }
    }

    @Test func putsÅÄÖLastInSwedish() throws {
        let order = ["Apa", "Zebra", "Åker", "Åsa", "Äng", "Äpple", "Öga", "Ö-dialog"]
        #expect(
            try sorted(order.reversed(), .swedish) == [
                "Apa", "Zebra", "Åker", "Åsa", "Äng", "Äpple", "Ö-dialog", "Öga",
            ]
        )
    }

    @Test func takesALetterInTwoPartsForTheSameLetter() throws {
        let alphabet = try alphabet(.swedish)
        #expect(alphabet.initial(of: alphabet.key("A\u{30A}ker")) == .letter("Å"))
        #expect(
            try sorted(["O\u{308}ga", "A\u{30A}ker", "Zebra"], .swedish) == ["Zebra", "A\u{30A}ker", "O\u{308}ga"]
        )
    }

    @Test func putsThemWithAAndOInEnglish() throws {
        #expect(
            try sorted(["Zebra", "Öga", "Åker", "Apa", "Ost", "Äng"], .english)
                == ["Åker", "Äng", "Apa", "Öga", "Ost", "Zebra"]
        )
    }

    @Test func goesWordByWord() throws {
        #expect(
            try sorted(["Nya torget", "Nyköping", "Ny väg", "Ny-byggt"], .swedish)
                == ["Ny-byggt", "Ny väg", "Nya torget", "Nyköping"]
        )
    }

    /// A letter of a neighbour's alphabet stands where Swedish dictionaries put it.
    @Test func knowsWhichLettersCountAsOne() throws {
        #expect(
            try sorted(["Ærlig", "Ålen", "Ängen", "Øy", "Oxen", "Üre", "Yxa", "Zoo"], .swedish)
                == ["Oxen", "Üre", "Yxa", "Zoo", "Ålen", "Ängen", "Ærlig", "Øy"]
        )
    }

    @Test func countsAccentsAndCapitalsLast() throws {
        #expect(
            try sorted(["Idén", "ide b", "Idé", "Ide", "Idea"], .swedish) == ["Ide", "Idé", "ide b", "Idea", "Idén"]
        )
        #expect(try alphabet(.swedish).initial(of: alphabet(.swedish).key("Élan")) == .letter("E"))
    }

    @Test(arguments: [
        ("”Nytt” torg", Alphabet.Initial.letter("N")), ("  – Vad händer?", .letter("V")), ("2045 års plan", .digit),
        ("östra skolan", .letter("Ö")), ("O\u{308}stra skolan", .letter("Ö")), ("Ægir", .letter("Ä")),
        ("Ürsula", .letter("Y")), ("ساحة", .other), ("…", .other), ("", .other),
    ])
    func findsTheHeadingOfATitle(_ title: String, _ initial: Alphabet.Initial) throws {
        let alphabet = try alphabet(.swedish)
        #expect(alphabet.initial(of: alphabet.key(title)) == initial)
    }

    @Test func putsDigitsFirstAndOtherAlphabetsLast() throws {
        #expect(
            try sorted(["Öl", "Жизнь", "Ask", "3 frågor", "ساحة"], .swedish)
                == ["3 frågor", "Ask", "Öl", "Жизнь", "ساحة"]
        )
    }

    /// Å may be written as one sign, or as an A and a ring: no reader can tell.
    @Test func treatsBothWaysToWriteALetterAlike() throws {
        let alphabet = try alphabet(.swedish)
        #expect(!(alphabet.key("Ål") < alphabet.key("A\u{30A}l")) && !(alphabet.key("A\u{30A}l") < alphabet.key("Ål")))
    }

    @Test(arguments: ["", "a", "ö", "Ny väg", "ny  väg", "Nyväg", "é", "e", "!", "1", "ж"])
    func isAnOrder(_ text: String) throws {
        let alphabet = try alphabet(.swedish)
        let keys = ["", "a", "ö", "Ny väg", "ny  väg", "Nyväg", "é", "e", "!", "1", "ж"].map(alphabet.key)
        let key = alphabet.key(text)
        #expect(!(key < key))
        for other in keys where key < other {
            #expect(!(other < key))
            #expect(keys.allSatisfy { !(other < $0) || key < $0 })
        }
    }
}
