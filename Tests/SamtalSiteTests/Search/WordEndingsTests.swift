import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct WordEndingsTests {
    @Test(arguments: [
        ("cykelbana", "cykelban"), ("cykelbanor", "cykelban"), ("cykelbanorna", "cykelban"), ("vägarnas", "väg"),
        ("verksamheten", "verksam"), ("skolan", "skol"), ("torget", "torg"), ("möten", "möt"), ("park", "park"),
        ("en", "en"), ("öarna", "öarn"), ("stad", "stad"), ("", ""),
    ])
    func takesAwayASwedishEnding(_ word: String, _ stem: String) throws {
        let endings = WordEndings(try SampleSite.vocabulary().words(.swedish).text(.wordEndings))
        #expect(endings.stem(word) == stem)
    }

    @Test(arguments: [("libraries", "librar"), ("library", "librar"), ("cycling", "cycl"), ("bus", "bus")])
    func takesAwayAnEnglishEnding(_ word: String, _ stem: String) throws {
        let endings = WordEndings(try SampleSite.vocabulary().words(.english).text(.wordEndings))
        #expect(endings.stem(word) == stem)
    }
}
