import SamtalModel
import Testing

@testable import SamtalSite

/// Weeks look only at dialogues with something on their days: none that has may be passed over.
@Suite struct DatedDaysTests {
    @Test func namesEveryDayThatADialogueHolds() async throws {
        for dialogue in try await SampleSite.known(on: "2026-11-23").context.municipality.dialogues {
            let times = dialogue.meetings.flatMap { $0.occasions.map(\.time) + $0.changes.compactMap(\.earlier) }
            let known = Set(dialogue.namedDays + times.flatMap { [$0.firstDay, $0.lastDay] })
            let missing = days(in: dialogue).subtracting(known)
            #expect(missing.isEmpty, "\(dialogue.slug): \(missing.map(\.iso))")
        }
    }

    @Test func passesOverNoDialogueThatAWeekTellsOf() async throws {
        let endless = """
            ---
            rubrik: Panelen
            ingress: Svara när du vill.
            ansvarig: kommunstyrelsen
            publicerad: 2026-01-02
            syfte: samtal
            ---

            Panelen är öppen.

            ## Tidplan

            - 2026-01-15 – tills vidare: öppen
            """
        let site = try await SampleSite.known(on: "2026-11-23", adding: [("dialogues/panelen.md", endless)])
        let municipality = site.context.municipality
        #expect(municipality.dialogues.contains { $0.slug == "panelen" })
        let delays = municipality.settings.delays
        for back in 0..<120 {
            let monday = ISOWeek(of: site.today).monday - 7 * back
            let (first, last) = (monday - 7, Coming.last(from: monday))
            let days = try #require(DayRange(from: first, through: last))
            let all = await knownDialogues(municipality.dialogues, at: .midnight(monday), in: municipality)
            for known in all where !known.dialogue.mayConcern(days, delays: delays) {
                let happened = known.happenings.filter { first <= $0.day && $0.day < monday }
                let deadlines = known.deadlines(on: monday)
                let coming = Coming(from: monday, in: [known], deadlines: deadlines)
                #expect(happened.isEmpty && coming.isEmpty, "\(known.dialogue.slug), \(monday.iso)")
            }
        }
    }

    private func days(in value: Any) -> Set<Day> {
        if let day = value as? Day { return [day] }
        return Mirror(reflecting: value).children.reduce(into: []) { $0.formUnion(days(in: $1.value)) }
    }
}
