import SamtalModel
import Testing

@testable import SamtalContent

@Suite struct LixTests {
    private func measure(_ markdown: String) -> LixMeasure {
        let source = source(markdown)
        return LixMeasure(of: [readProse(MarkdownDocument(parsing: source, fromLine: 1).blocks, in: source)])
    }

    @Test(arguments: [
        // Four words in a sentence, none long.
        ("Vi ses på torget.", 4), ("Vi ses nu. Kom hit du.", 3),
        // Two words in a sentence, and one of the two is long.
        ("Vi planerar.", 52), ("", 0), ("18.00–20.00", 0),
    ])
    func addsTheLengthOfSentencesToTheShareOfLongWords(_ text: String, _ lix: Int) {
        #expect(measure(text).lix == lix)
    }

    @Test(arguments: [
        ("Kom kl. 18.00 till oss.", 4), ("Ta t.ex. boken.", 4), ("Ring 0303-70 30 00 nu.", 2),
        ("Det är vi-känslan, don’t du vet.", 6),
    ])
    func countsWordsAndNotFigures(_ text: String, _ words: Int) {
        #expect(measure(text).words == words)
    }

    @Test(arguments: ["Kom kl. 18.00 till oss nu.", "Ta en bok t.ex. den här nu.", "Vi ses (vid ån) på torget."])
    func endsASentenceOnlyBeforeACapital(_ text: String) {
        let measured = measure(text)
        #expect(measured.lix == measured.words)
    }

    @Test func takesEveryItemOfAListForASentence() {
        #expect(measure("- en gunga\n- ett träd\n- en bänk").lix == 2)
    }
}
