import Testing

@testable import SamtalModel

@Suite struct FollowingWordsTests {
    @Test(arguments: [
        (". Mer.", "a", ". Mer."), (". Mer.", "?", " Mer."), (".", ".", ""), (".", "\u{2026}", ""),
        (": ny", "?", " ny"),
        (": ny", ".", ": ny"), (" ny", "?", " ny"), (")", "?", ")"),
    ])
    func leavesOutTheSignThatIsOneTooMany(_ words: String, _ last: Unicode.Scalar, _ written: String) {
        #expect(following(words, after: last) == written)
    }

    @Test func leavesWordsThatNothingComesBefore() {
        #expect(following(". Mer", after: nil) == ". Mer")
    }

    @Test(arguments: [("Det är halt", "Det är halt."), ("Det är halt.", "Det är halt."), ("Hur?", "Hur?"), ("", "")])
    func endsASentence(_ text: String, _ sentence: String) {
        #expect(asSentence(text) == sentence)
    }
}
