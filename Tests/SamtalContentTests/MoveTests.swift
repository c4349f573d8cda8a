import SamtalModel
import Testing

@testable import SamtalContent

@Suite struct MoveTests {
    @Test(arguments: [
        ("öppen till 2026-12-31 i stället för 2026-12-15. Fler ville svara.", Timeline.Step.phase(.open)),
        ("återkoppling från 15 december 2026 till 31 december 2026", .feedback),
        ("inför beslut torsdag 31 december 2026, inte 2026-12-15", .phase(.decision)),
    ])
    func seesWhatWasMovedFromWhichDayToWhich(text: String, step: Timeline.Step) throws {
        let move = try #require(readMove(text, words: swedishWords))
        #expect(move.step == step)
        #expect(!move.movesFirstDay)
        #expect(move.from.iso == "2026-12-15")
        #expect(move.to.iso == "2026-12-31")
    }

    @Test func seesThatAFirstDayWasMoved() throws {
        let move = try #require(readMove("öppen från 2026-11-16 i stället för 2026-11-09.", words: swedishWords))
        #expect(move.movesFirstDay)
        #expect((move.from.iso, move.to.iso) == ("2026-11-09", "2026-11-16"))
    }

    @Test func seesWhichPromiseOfAnEntryWasMoved() throws {
        let move = try #require(readMove("besked senast 2027-02-01 i stället för 2027-01-14. …", words: swedishWords))
        #expect(move.label == .replyBy && move.step == nil)
        #expect((move.from.iso, move.to.iso) == ("2027-01-14", "2027-02-01"))
    }

    @Test(arguments: [
        ("sista dag 2026-12-31 kl. 12.00 i stället för 2026-12-15 kl. 16.00.", false),
        ("sista dag 2026-12-15 kl. 12.00 i stället för 2026-12-15 kl. 16.00.", true),
        ("sista dag 2026-12-15 kl. 12.00 i stället för 2026-12-15.", true),
    ])
    func readsTimesOfDayBesideTheDays(text: String, isTimeAlone: Bool) throws {
        let move = try #require(readMove(text, words: swedishWords))
        #expect(move.label == .lastDay && move.movesTimeAlone == isTimeAlone)
        #expect(move.from.iso == "2026-12-15" && (move.fromDay == nil) == isTimeAlone)
    }

    @Test(arguments: ["Fler ville svara.", "", "till 2026-12-31", "till 2026-13-31 i stället för 31 nonember"])
    func readsNothingThatTheWordsDoNotSay(text: String) {
        #expect(readMove(text, words: swedishWords) == nil)
    }
}
