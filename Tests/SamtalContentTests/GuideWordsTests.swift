import SamtalModel
import TestSupport
import Testing

@testable import SamtalContent

/// The tables of the guide's chapter on how one writes, which leave out no label and no word of a closed list.
@Suite struct GuideWordsTests {
    private func table(_ mark: String) throws -> GuideChapter.Table {
        try #require(try GuideChapter().tables.first { $0.value(of: mark) != nil })
    }

    @Test(arguments: [SectionName.takePart, .meetings]) func haveEveryLabel(_ section: SectionName) throws {
        let name = swedishWords.section(section)
        let table = try #require(try GuideChapter().tables.first { $0.value(of: "alla uppgifter: ") == name })
        let told = table.rows.flatMap { $0.dropFirst().flatMap(\.self) }.compactMap { code -> Label? in
            let label = (code.after("- ") ?? code.whole).halves(at: ":")?.before ?? code.whole
            return switch readLabelName(String(label), in: section, words: swedishWords) {
            case .read(let name): name.rule.id
            case .wrong, .absent: section.labels.first { swedishWords.label($0.id) == String(label) }?.id
            }
        }
        for label in section.labelIds { #expect(told.contains(label), "\(swedishWords.label(label))") }
    }

    /// Each answer, with what it needs below it, is read as it stands.
    @Test func haveEveryAnswer() throws {
        let rows = try table("alla svar").rows.map { $0[1] }
        let labels = rows.compactMap { $0.first?.after("- ")?.halves(at: ":")?.before }.map(String.init)
        #expect(Set(labels) == Set(Feedback.Answer.Kind.allCases.map { swedishWords.label($0.label) }))
        let needed = rows.map { $0.dropFirst().joined() }
        #expect(needed.filter { $0.begins(with: "- \(swedishWords.label(.whyNot)): ") }.count == 2)
        #expect(needed.filter { $0.begins(with: "- \(swedishWords.label(.replyBy)): ") }.count == 1)
        for row in rows {
            let text = "## Återkoppling\n\n### 2027-04-08 Svar\n\n- Ni sa: Toalett.\n" + row.joined(separator: "\n")
            let reading = read(text, isDialogue: true)
            #expect(reading.diagnostics.isEmpty)
            #expect(reading.value?.section(.feedback)?.entries.first?.labels.count == row.count + 1)
        }
    }

    private static let lists: [String: (kind: WordKind, besides: Set<String>)] = [
        "syfte": (.purposes, []), "initiativ": (.initiators, []), "slag": (.kinds, []), "nivå": (.levels, []),
        // It comes by itself.
        "skede": (.phases, ["beslutad"]), "Form": (.forms, []), "Dialogens betydelse": (.effects, []),
        "Svaret blev": (.outcomes, []), "Så långt har vi kommit": (.states, []),
    ]

    @Test func haveEveryWordOfAClosedList() throws {
        let rows = try table("alla ord").rows
        #expect(Set(rows.compactMap(\.first?.first)) == Set(Self.lists.keys))
        for row in rows {
            let (kind, besides) = try #require(row.first?.first.flatMap { Self.lists[$0] })
            let all = kind.ids.indices.map { swedishWords.suggested.printed(kind, $0) }.filter { !besides.contains($0) }
            #expect(Set(row[1]) == Set(all), "\(row[0])")
        }
    }
}
