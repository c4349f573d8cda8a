import SamtalModel
import Testing

@testable import SamtalSite

/// Who came from each group, and who was not reached (the policy's sixth point).
@Suite struct ReachTests {
    private func group(_ name: String, _ lines: String = "") -> String {
        """
        ### \(name)

        - Så berörs de: De går där.
        - Så deltar de: På torget.
        - Så bjuder vi in: brev
        \(lines)

        """
    }

    private func meeting(_ id: String, _ participants: String) -> String {
        """
        ### Möte \(id)

        - Id: \(id)
        - När: 2026-10-20 18.00–20.00
        - Plats: Torget
        - Publicerat: 2026-10-12
        - Deltagare: \(participants)

        """
    }

    private func feedback(_ participants: String) -> String {
        """
        ## Återkoppling

        ### 2026-11-05 Tack

        - Ni sa: Bänkar.
        - Vi gjorde: Bänkar.
        - Deltagare: \(participants)

        """
    }

    /// What is told of a group on the dialogue's page: its facts, by their terms.
    private func facts(
        _ name: String,
        groups: String,
        meetings: [String] = [],
        feedback: String = "",
        now: String = "2026-11-23"
    ) async throws -> [String: String] {
        let organisation = SampleSite.organisation.replacing(
            "  - { id: unga,",
            with: "  - { id: alla, covers: all, sv: Alla }\n  - { id: aldre, sv: Äldre }\n  - { id: unga,"
        )
        let all = meetings.isEmpty ? "" : "## Möten\n\n" + meetings.joined()
        let timeline = "## Tidplan\n\n- 2026-10-12 – 2026-10-31: öppen\n- 2026-11-10: återkoppling\n\n"
        let body = "## Vilka berörs\n\n\(groups)\n\(timeline)\(all)\n\(feedback)"
        let site = try await SampleSite.plan(
            [("organisation.yml", organisation), dialogueFile(body: body)],
            now: now + "T12:00"
        )
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        let page = try site.page("/dialoger/torget/")
        let start = try #require(page.firstRange(of: "<bdi>\(name)</bdi></a></h3>")?.upperBound)
        let list = try #require(page[start...].firstMatch(of: /(?s)<dl.*?<\/dl>/)).output
        let pairs = list.matches(of: /(?s)<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/).map { match in
            (String(match.1), String(match.2).replacing(/<[^>]+>/, with: ""))
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    @Test func tellsHowManyCameAndHowTheyWereInvited() async throws {
        let facts = try await facts("Unga", groups: group("Unga"), meetings: [meeting("a", "unga 20")])
        #expect(facts["Så många kom"] == "20" && facts["Så bjuder vi in"] == "brev" && facts["Vi nådde inte"] == nil)
    }

    @Test func saysNothingBeforeAnybodyIsCounted() async throws {
        let facts = try await facts("Unga", groups: group("Unga"))
        #expect(facts["Så många kom"] == nil && facts["Vi nådde inte"] == nil)
    }

    @Test(arguments: [
        // An entry that tells again of those who came to the meetings.
        (["unga 20", "unga 5"], "unga 25", "25"), (["unga 20", "unga 5"], "", "25"), ([], "unga 12", "12"),
        // Others answered besides: how many of them had been to the meeting too is not known.
        (["unga 20"], "unga 50", "minst 50"), (["ca 20"], "unga 50", "50"), (["unga ca 20"], "", "ca 20"),
    ])
    func countsNobodyTwice(meetings: [String], told: String, came: String) async throws {
        let meetings = zip(["a", "b"], meetings).map { meeting($0, $1) }
        let entry = told.isEmpty ? "" : feedback(told)
        let facts = try await facts("Unga", groups: group("Unga"), meetings: meetings, feedback: entry)
        #expect(facts["Så många kom"] == came)
    }

    @Test func saysThatItWasNotCountedByGroupAndCountsAllForEveryone() async throws {
        let groups = group("Unga") + group("Alla")
        let meetings = [meeting("a", "30")]
        #expect(
            try await facts("Unga", groups: groups, meetings: meetings)["Så många kom"] == "Inte räknat grupp för grupp"
        )
        #expect(try await facts("Alla", groups: groups, meetings: meetings)["Så många kom"] == "30")
    }

    @Test func tellsWhomItDidNotReachAndWhy() async throws {
        let groups = group("Unga") + group("Äldre", "- Nådde inte: Brevet kom för sent.")
        let facts = try await facts("Äldre", groups: groups, meetings: [meeting("a", "unga 20")])
        #expect(facts["Vi nådde inte"] == "Äldre: Brevet kom för sent." && facts["Så många kom"] == nil)
    }

    @Test(arguments: [
        // Those who answered a survey are counted with the feedback.
        ("2026-10-25", false), ("2026-11-04", false), ("2026-11-05", true), ("2027-11-05", true),
    ])
    func saysThatNobodyCameOnceAllAreCounted(now: String, isMissed: Bool) async throws {
        let groups = group("Unga") + group("Äldre")
        let facts = try await facts(
            "Äldre",
            groups: groups,
            meetings: [meeting("a", "unga 20")],
            feedback: feedback("unga 25"),
            now: now
        )
        #expect(facts["Vi nådde inte"] == (isMissed ? "Äldre." : nil))
        #expect(facts["Så många kom"] == (isMissed ? nil : "Ingen är räknad än"))
    }
}
