import SamtalModel
import Testing

@testable import SamtalSite

/// Nothing that an author writes in a section is lost: it is on the page, in each edition of it.
@Suite struct SectionTextTests {
    /// The labels that a section can't be without.
    private static let needed: [SectionName: String] = [
        .proposal: "- Inlämnat: 2026-05-04\n- Svar senast: 2026-12-31\n\n",
        .decision: "- Beslutas av: namnden\n- När: 2027-02-10\n\n",
    ]

    /// What may stand in a section besides.
    private static let entries: [SectionName: String] = [
        .influence: "### Lek\n\n- Vad: lek\n", .decided: "- Budgeten är satt.\n",
        .takePart: "", .questions: "- Vad saknas?\n",
        .affected: "### Unga\n\n- Så berörs de: mycket\n- Så deltar de: möte\n- Så bjuder vi in: brev\n",
        .timeline: "- 2026-11-02 – 2026-12-15: öppen\n", .meetings: String(meetingSection.dropFirst(10)),
        .feedback: "### 2026-11-10 Bryggan\n\nDen byggs.\n", .implementation: "### 2026-11-10 Grävning\n\nDet grävs.\n",
        .documents: "- [Underlaget](https://www.example.org/x)\n", .corrections: "- 2026-10-14: Det är 12 miljoner.\n",
    ]

    @Test(arguments: SectionName.allCases, [false, true])
    func isOnThePageInEveryEdition(_ section: SectionName, hasEntries: Bool) async throws {
        let heading = try SampleSite.vocabulary().words(.swedish).section(section)
        let body = { (text: String) in
            "## \(heading)\n\n" + (Self.needed[section] ?? "") + text + "\n\n"
                + (hasEntries ? Self.entries[section] ?? "" : "")
        }
        let files = ["en", "lattlast", "en.lattlast"].map { name in
            (
                path: "dialogues/torget.\(name).md",
                text: "---\ntitle: A\nsummary: B\n---\n\n## \(heading)\n\nOrden i \(name).\n"
            )
        }
        // Where there are no rows, the phase is set by hand.
        let front = section == .timeline && !hasEntries ? "skede: planeras" : ""
        let original = dialogueFile(front: front, body: body("Orden i originalet."))
        let site = try await SampleSite.plan([original] + files)
        #expect(site.contentErrors == [], "\(site.contentErrors.map(\.message.swedish))")
        #expect(site.diagnostics == [])
        for (address, words) in [
            ("/dialoger/torget/", "originalet"), ("/en/dialogues/torget/", "en"),
            ("/dialoger/torget/lattlast/", "lattlast"), ("/en/dialogues/torget/easy-read/", "en.lattlast"),
        ] {
            let page = try site.page(address)
            #expect(page.contains("<p>Orden i \(words).</p>"), "\(address)")
            #expect(!page.contains("<ul>\n</ul>") && !page.contains("<ol class=\"timeline\">\n</ol>"), "\(address)")
        }
    }

    @Test func isOnlyOnThePagesThatHaveIt() async throws {
        let easy = (
            path: "dialogues/torget.lattlast.md", text: "---\nrubrik: A\ningress: B\n---\n\n## Möten\n\nKom till oss.\n"
        )
        let site = try await SampleSite.plan([dialogueFile(body: "## Möten"), easy])
        #expect(site.contentErrors == [])
        #expect(try site.page("/dialoger/torget/lattlast/").contains("Kom till oss."))
        #expect(try !site.page("/dialoger/torget/").contains("meetings-heading"))
    }
}
