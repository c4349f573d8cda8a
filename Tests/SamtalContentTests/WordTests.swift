import SamtalModel
import Testing

@testable import SamtalContent

@Suite struct WordTests {
    @Test(arguments: [
        ("möten", "möten", 0), ("moten", "möten", 0), ("mötena", "möten", 1), ("aterkopling", "återkoppling", 1),
        ("platts", "plats", 1), ("paltas", "platas", 1), ("", "abc", 3),
    ])
    func countsTheLettersBetweenWords(_ left: String, _ right: String, letters: Int) {
        #expect(Spelling(left).distance(to: Spelling(right)) == letters)
    }

    @Test(arguments: [("mötenr", "möten", true), ("mötenar", "möten", false), ("återkopplinen", "återkoppling", true)])
    func takesOneLetterForASlipAndTwoFromEight(_ word: String, of other: String, isSlip expected: Bool) {
        #expect(Spelling(word).isSlip(of: Spelling(other)) == expected)
    }

    /// What is like nothing gets no offer, and a word of two or three letters is like very little.
    @Test(arguments: [
        ("Platts", "Plats" as String?), ("Tel", "Telefon"), ("diarienr", "diarienummer"), ("Nr", "När"), ("Tid", nil),
        ("Var", nil), ("Guide", nil), ("Telefonnummer", nil), ("telefn", "Telefon"),
    ])
    func offersTheNearestWordOrNone(_ word: String, near expected: String?) {
        #expect(nearest(to: word, among: ["Id", "Vad", "När", "Plats", "Telefon", "diarienummer"]) == expected)
    }

    @Test(arguments: [
        ("Inställd 2026-11-22", "Inställt 2026-11-22" as String?),
        ("Tillfälle 2 inställd 2026-11-22", "Tillfälle 2 inställt 2026-11-22"),
        ("Anmälan senast den", "Anmälan senast"), ("Plats och adress", "Plats"), ("Vår guide", nil), ("Byggnad 2", nil),
        ("Antal deltagare", "Deltagare"),
    ])
    func findsTheLabelMeantAmongDatesAndOtherWords(_ text: String, label: String?) {
        #expect(labelMeant(by: text, in: .meetings, swedishWords) == label)
    }

    /// "Vi gjorde" would say the opposite.
    @Test(arguments: [
        ("Vi gjorde aldrig", nil as String?), ("Vi gjorde dlvis", "Vi gjorde delvis"), ("Vi gorde", "Vi gjorde"),
    ])
    func offersNoAnswerThatSaysLess(_ text: String, label: String?) {
        #expect(labelMeant(by: text, in: .feedback, swedishWords) == label)
    }

    @Test func offersTheFilesOwnWords() {
        #expect(swedishWords.nearestWord(Label.self, to: "Telephon") == "Telefon")
        #expect(swedishWords.slip(SectionName.self, "Dokument")?.word == .documents)
        let text = "---\ntitle: The square\nrubrik: Torget\n---\n"
        let words = swedishWords.spoken(in: SourceText(file: "torget.md", bytes: Array(text.utf8)))
        #expect(words.section(.meetings) == "Meetings")
        #expect(words.word(SectionName.self, "Möten") == .meetings)
    }

    @Test func knowsWordsInAnyCaseAndComposition() {
        #expect(swedishWords.word(SectionName.self, "MÖTEN") == .meetings)
        #expect(swedishWords.word(SectionName.self, "Mo\u{308}ten") == .meetings)
        #expect(swedishWords.word(SectionName.self, "meetings") == .meetings)
        #expect(swedishWords.word(Phase.self, "synpunkterna  sammanställs") == .analysing)
    }

    /// The letters may be in two parts; what is another letter, though no one sees it, is another word.
    @Test(arguments: [
        ("våren 2027", true), ("va\u{30A}ren 2027", true), ("VA\u{30A}REN 2027", true), ("våren\u{301} 2027", false),
        ("vår\u{30A}en 2027", false), ("varen 2027", false),
    ])
    func knowsWordsWithinValuesInAnyComposition(_ text: String, _ isKnown: Bool) {
        if case .read = readWhen(text, words: swedishWords) {
            #expect(isKnown)
        } else {
            #expect(!isKnown)
        }
    }

    @Test(arguments: [
        ("torget", true), ("torget-2", true), ("a", true), ("Torget", false), ("tor--get", false), ("-torget", false),
        ("torget-", false), ("tor.get", false), ("torgét", false), ("", false), ("..", false),
    ])
    func knowsWhatMayBeAPermanentId(_ text: String, isId: Bool) {
        #expect(isSlug(text) == isId)
    }

    @Test(arguments: [("Möte i Älvängen!", "mote-i-alvangen"), ("  ", "x"), ("Ré & co", "re-co")])
    func offersAnIdForAnyText(_ text: String, slug: String) {
        #expect(slugified(text) == slug)
        #expect(isSlug(slugified(text)))
    }
}
