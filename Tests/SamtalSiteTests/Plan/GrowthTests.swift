import SamtalModel
import Testing

@testable import SamtalSite

/// Twice the content makes a site of about twice the size: no page lists everything that there is.
@Suite struct GrowthTests {
    enum Kind: CaseIterable {
        case pages, areas, dialogues, meetings, feedback, translations

        func files(_ count: Int) -> [(path: String, text: String)] {
            let numbers = 1...count
            switch self {
            case .pages: return numbers.map { pageFile("sida-\($0)", "Ord.") }
            case .areas:
                let areas = numbers.map { "  - { id: ort-\($0), sv: Ort \($0) }" }.joined(separator: "\n")
                let text = "areas:\n\(areas)\ngroups: []\nunits:\n  - { id: namnden, kind: body, sv: Nämnden }\n"
                return [("organisation.yml", text + "channels: []\ntopics: []\n"), dialogueFile()]
            case .dialogues: return numbers.map { dialogueFile("torget-\($0)", front: "områden: nol") }
            case .meetings:
                let meetings = numbers.map { number in
                    "### Möte \(number)\n\n- Id: m-\(number)\n- När: 2027-01-10 18.00–20.00\n- Plats: Torget\n"
                        + "- Publicerat: 2026-11-01\n"
                }
                return [dialogueFile(body: "## Möten\n\n" + meetings.joined(separator: "\n"))]
            case .feedback:
                let entries = numbers.map { number in
                    "### 2026-10-20 Svar \(number)\n\n- Id: svar-\(number)\n- Ni sa: Bra.\n- Vi gjorde: Ja.\n"
                }
                return [dialogueFile(body: "## Återkoppling\n\n" + entries.joined(separator: "\n"))]
            case .translations:
                return numbers.flatMap { number in
                    [
                        pageFile("sida-\(number)", "Ord."),
                        (path: "pages/sida-\(number).en.md", text: "---\ntitle: Page \(number)\n---\n\nWords.\n"),
                    ]
                }
            }
        }
    }

    @Test(arguments: Kind.allCases)
    func isNoFasterThanTheContents(_ kind: Kind) async throws {
        var sizes: [Int] = []
        for count in [100, 200] {
            let site = try await SampleSite.plan(kind.files(count))
            #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
            sizes.append(site.plan.files.reduce(0) { $0 + $1.render().count })
        }
        #expect(Double(sizes[1]) <= 2.2 * Double(sizes[0]), "\(sizes)")
    }
}
