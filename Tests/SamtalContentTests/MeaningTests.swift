import SamtalModel
import Testing

/// What a language lists as saying nothing is no answer, however it is written.
@Suite struct MeaningTests {
    @Test(arguments: [
        ("-", false), ("", false), (String(repeating: "–", count: 200), false), ("Nej.", false), ("vet  ej", false),
        ("Inget nytt!", false), ("x", false), ("kommunen", true), ("Nej, det blev för dyrt.", true), ("2", true),
        (String(repeating: "–", count: 200) + "a", true),
    ]) func tellsWhetherWordsSaySomething(_ text: String, _ isSaid: Bool) {
        #expect(vocabulary.isMeaningful(text, in: .swedish) == isSaid)
    }

    @Test(arguments: [
        ("kommunen", false), ("Av oss.", false), ("Kommunens tjänstepersoner", false), ("ingen", false),
        ("kommunen och Ungdomsrådet", true), ("Ungdomsrådet", true),
    ]) func tellsWhetherOthersHadAPart(_ text: String, _ isMadeTogether: Bool) {
        #expect(vocabulary.isMadeTogether(Localized(text, in: .swedish)) == isMadeTogether)
    }
}
