import SamtalContent
import TestSupport
import Testing

@testable import SamtalBuild
@testable import SamtalModel

/// A dialogue in which nothing is dated later is itself what is known of it, and is not looked through.
@Suite struct KnownContentTests {
    @Test func nothingIsLeftToForgetOnTheLastDayThatSomethingIsTold() async throws {
        let folder = try readContentFolder(Checkout.path("content"))
        let languages = try readLanguages(search: ShareSearch(programFolder: nil, workingFolder: Checkout.path))
        let vocabulary = try #require(readVocabulary(languages.map { ($0.path, $0.bytes) }).value)
        let read = await readMunicipality(in: folder, using: vocabulary, zones: { readZone($0) })
        let dialogues = try #require(read.value?.dialogues)
        #expect(dialogues.contains { $0.lastTold != nil } && dialogues.contains { $0.lastTold == nil })
        for dialogue in dialogues {
            let day = dialogue.lastTold ?? dialogue.published
            #expect(said(dialogue.facts.known(on: day)) == said(dialogue.facts), "\(dialogue.slug) on \(day.iso)")
            guard let told = dialogue.lastTold, told > dialogue.published else { continue }
            #expect(
                said(dialogue.facts.known(on: told - 1)) != said(dialogue.facts),
                "\(dialogue.slug) before \(told.iso)"
            )
        }
    }

    private func said(_ facts: DialogueFacts) -> String {
        var text = ""
        dump(facts, to: &text)
        return text
    }
}
