import SamtalModel
import Testing

@testable import SamtalContent

@Suite struct MoveTests {
    @Test(arguments: [
        ("öppen till 2026-12-31 i stället för 2026-12-15. Fler ville svara.", Timeline.Step.phase(.open)),
        ("öppen från 2026-12-31 i stället för 2026-12-15", .phase(.open)),
        ("återkoppling från 15 december 2026 till 31 december 2026", .feedback),
        ("inför beslut torsdag 31 december 2026, inte 2026-12-15", .phase(.decision)),
    ])
    func seesWhatWasMovedFromWhichDayToWhich(text: String, step: Timeline.Step) {
        let move = readMove(text, words: swedishWords)
        #expect(move.step == step)
        #expect(move.from?.iso == "2026-12-15")
        #expect(move.to?.iso == "2026-12-31")
    }

    @Test(arguments: ["Fler ville svara.", "", "till 2026-12-31", "till 2026-13-31 i stället för 31 nonember"])
    func leavesOutWhatTheWordsDoNotSay(text: String) {
        let move = readMove(text, words: swedishWords)
        #expect(move.from == nil)
        #expect(move.to == nil)
    }
}
