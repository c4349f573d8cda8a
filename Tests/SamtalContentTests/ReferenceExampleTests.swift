import Foundation
import SamtalModel
import TestSupport
import Testing

@testable import SamtalContent

/// Every example of the reference stands in a file that passes every check, in Swedish and in English.
@Suite struct ReferenceExampleTests {
    private static let languages: [Language] = [.swedish, .english]
    private let reference = makeReference(of: vocabulary)

    @Test(arguments: languages) func readsTheExampleOfEveryKey(_ language: Language) async throws {
        var files: [(path: String, text: String)] = []
        for key in Key.allCases {
            let line = try example(of: key.id, chapter: 0, language)
            guard key != .footer else {
                files.append(("pages/om.md", "---\n\(front([.title], language))\n\(line)\n---\n\nText.\n"))
                continue
            }
            var lines =
                front([.title, .summary, .responsible, .published].filter { $0 != key }, language) + "\n\(line)"
            for other in key.companions { lines += "\n\(try example(of: other.id, chapter: 0, language))" }
            if key == .reason {
                lines += "\n\(words(language).key(.phase)): \(words(language).printed(Phase.cancelled))"
            } else if key != .phase {
                lines += "\n\(words(language).key(.phase)): \(words(language).printed(Phase.planned))"
            }
            files.append(("dialogues/\(key.id).md", "---\n\(lines)\n---\n\nText.\n"))
        }
        let faults = await faults(files)
        #expect(faults == [])
    }

    @Test(arguments: languages) func readsTheExampleOfEveryLabel(_ language: Language) async throws {
        var bodies: [(name: String, text: String)] = []
        for section in SectionName.allCases {
            for label in section.labelIds {
                let line = try example(of: label, in: section, language)
                bodies.append(("\(section.id)-\(label.id)", try text(of: section, with: line, label, language)))
            }
        }
        let faults = await faults(ofBodies: bodies, language)
        #expect(faults == [])
    }

    @Test(arguments: languages) func readsTheExampleOfEverySection(_ language: Language) async throws {
        let bodies = try SectionName.allCases.map { section in
            (section.id, try text(of: section, with: nil, section.labelIds.first, language))
        }
        let faults = await faults(ofBodies: bodies, language)
        #expect(faults == [])
    }

    /// A row of the timeline, a key's line, or a label's.
    @Test(arguments: languages) func readsTheExampleOfEveryChoice(_ language: Language) async throws {
        let labels: [(String, Label, SectionName)] = [
            ("Mötesformer", .form, .meetings), ("Lägen", .state, .implementation),
            ("Dialogens betydelse", .effect, .decision), ("Svaret blev", .theAnswerWas, .proposal),
            ("Ungefärliga antal", .participants, .feedback),
        ]
        var bodies: [(name: String, text: String)] = []
        for entry in try chapter("Skeden").entries {
            let line = entry.example.text(in: language)
            let isRow = entry.id != Phase.decided.id
            let text =
                try isRow ? heading(.timeline, language) + line : text(of: .decision, with: line, .outcome, language)
            bodies.append(("phase-\(entry.id)", text))
        }
        for (title, label, section) in labels {
            for entry in try chapter(title).entries {
                let text = try text(of: section, with: entry.example.text(in: language), label, language)
                bodies.append(("\(label.id)-\(entry.id)", text))
            }
        }
        var files = files(ofBodies: bodies, language)
        for title in ["Nivåer", "Syften", "Initiativ", "Slag", "Ja och nej"] {
            for entry in try chapter(title).entries {
                let lines = front([.title, .summary, .responsible, .published, .registryNumber], language)
                let phase = "\(words(language).key(.phase)): \(words(language).printed(Phase.planned))"
                let text = "---\n\(lines)\n\(phase)\n\(entry.example.text(in: language))\n---\n\nText.\n"
                files.append(("dialogues/\(slugified(title))-\(entry.id).md", text))
            }
        }
        let faults = await faults(files)
        #expect(faults == [])
    }

    @Test(arguments: languages) func readsEveryForm(_ language: Language) async throws {
        let words = words(language)
        let bodies = try WrittenForm.all.enumerated().map { index, form in
            let value = form.written.text(in: language)
            let text =
                switch form.kind {
                case .day, .time:
                    try text(of: .meetings, with: "- \(words.label(.when)): \(value)", .when, language)
                case .days: heading(.timeline, language) + "- \(value): \(words.printed(Phase.open))"
                case .period: timeline(with: "- \(value): byggstart", language)
                case .people:
                    try text(of: .feedback, with: "- \(words.label(.participants)): \(value)", .participants, language)
                }
            return ("form-\(index)", text)
        }
        let faults = await faults(ofBodies: bodies, language)
        #expect(faults == [])
    }

    @Test(arguments: languages) func readsEveryMonthAndWeekday(_ language: Language) async throws {
        let bodies = try chapter("Månader och veckodagar").entries.map { entry in
            (entry.id, timeline(with: "- \(entry.example.text(in: language)): byggstart", language))
        }
        let faults = await faults(ofBodies: bodies, language)
        #expect(faults == [])
    }

    @Test(arguments: languages) func readsEverySmallWord(_ language: Language) async throws {
        let bodies = try chapter("Små ord i värden").entries.map { entry in
            let line = entry.example.text(in: language)
            let text =
                switch Particle.allCases.first(where: { $0.id == entry.id }) {
                case .from: try text(of: .meetings, with: line, .moved, language)
                case .insteadOf: try text(of: .timeline, with: line, .changed, language)
                case .at, .am, .pm, .noon, .midnight: try text(of: .meetings, with: line, .when, language)
                case .decorative: line
                case .and: try text(of: .feedback, with: line, .howWeTold, language)
                case .percent: heading(.results, language) + "### A\n\n\(line)"
                case .until, .untilFurtherNotice: heading(.timeline, language) + line
                case nil: timeline(with: "- \(line): byggstart", language)
                default: timeline(with: line, language)
                }
            return ("small-\(entry.id)", text)
        }
        let faults = await faults(ofBodies: bodies, language)
        #expect(faults == [])
    }
}

extension Key {
    /// The keys that it does not stand without.
    fileprivate var companions: [Key] {
        switch self {
        case .image, .imageCredit: [.image, .imageText].filter { $0 != self }
        case .imageText: [.image]
        case .withdrawn: [.reason]
        case .id: [.aliases]
        default: []
        }
    }
}

/// Files in which examples stand.
extension ReferenceExampleTests {
    private func words(_ language: Language) -> Words { vocabulary.words(language) }

    private func example(of id: String, chapter: Int, _ language: Language) throws -> String {
        try #require(reference.chapters[chapter].entries.first { $0.id == id }).example.text(in: language)
    }

    private func example(of label: Label, in section: SectionName, _ language: Language) throws -> String {
        try example(of: label.id, chapter: 1 + section.rawValue, language)
    }

    private func front(_ keys: [Key], _ language: Language) -> String {
        keys.map { "\(words(language).key($0)): \($0.note.example.text(in: language))" }.joined(separator: "\n")
    }

    private func heading(_ section: SectionName, _ language: Language) -> String {
        "## \(words(language).section(section))\n\n"
    }

    /// The section's own example, with what it can't be without, and a line of a label's.
    private func text(
        of section: SectionName,
        with line: String?,
        _ label: Label?,
        _ language: Language
    ) throws -> String {
        let own = reference.chapters[1 + section.rawValue].example.text(in: language)
        let before = label.map { section.companions(of: $0) } ?? []
        var lines = try before.map { required in
            if required == label, let line { line } else { try example(of: required, in: section, language) }
        }
        if let line, !lines.contains(line) { lines.append(line) }
        let after = try label?.followers.map { try example(of: $0, in: section, language) } ?? []
        let separator = own.contains("\n- ") ? "\n" : "\n\n"
        let text = own + separator + (lines + after).joined(separator: "\n") + "\n"
        switch label {
        case .replyTo where section == .feedback:
            let asked = try [Label.id, .youSaid, .weAreLookingIntoIt, .replyBy].map {
                try example(of: $0, in: section, language)
            }
            let later = text.replacing("2026-11-18", with: "2026-11-20")
            return own + "\n\n" + asked.joined(separator: "\n") + "\n\n"
                + later.split(separator: "\n").dropFirst().joined(separator: "\n\n").replacing("\n\n- ", with: "\n- ")
                .replacing("\n- ", with: "\n\n- ", maxReplacements: 1)
        case .fromMeeting:
            let meeting = try [Label.id, .when, .place].map { try example(of: $0, in: .meetings, language) }
            return heading(.meetings, language) + "### A\n\n\(meeting.joined(separator: "\n"))\n\n" + text
        default: return text
        }
    }

    private func chapter(_ title: String) throws -> Reference.Chapter {
        try #require(reference.chapters.first { $0.title.swedish == title })
    }

    /// An open window, and a row after it.
    private func timeline(with row: String, _ language: Language) -> String {
        "\(heading(.timeline, language))- 2026-11-20 – 2026-12-15: \(words(language).printed(Phase.open))\n\(row)\n"
    }

    /// Dialogues with texts below their front matter, and a timeline where they have none of their own.
    private func files(ofBodies bodies: [(name: String, text: String)], _ language: Language) -> [(
        path: String, text: String
    )] {
        let keys = front([.title, .summary, .responsible, .published, .contact], language)
        return bodies.map { name, text in
            let body = text.contains(heading(.timeline, language)) ? text : timeline(with: "", language) + "\n" + text
            // Two meetings may not have one id.
            let text = body.replacing("torgvandring", with: name)
            return ("dialogues/\(name).md", "---\n\(keys)\n---\n\n\(text)\n")
        }
    }

    private func faults(ofBodies bodies: [(name: String, text: String)], _ language: Language) async -> [String] {
        await faults(files(ofBodies: bodies, language))
    }

    /// The errors of files beside each of which stand a page of the same name in the other's place, and another dialogue.
    private func faults(_ files: [(path: String, text: String)]) async -> [String] {
        let other = front([.title, .summary, .responsible, .published], .swedish) + "\nskede: planeras"
        let dialogue = "---\n\(other.replacing("torg", with: "bad"))\n---\n\nText.\n"
        return await referenceFaults(files + [("dialogues/andra.md", dialogue)])
    }
}

extension SectionName {
    /// What must stand above a label, which is among them where it is one of these.
    fileprivate func companions(of label: Label) -> [Label] {
        let answers: [Label] = [.weDid, .weDidInPart, .weDidNot, .weAreLookingIntoIt, .notOursToDecide]
        switch (self, label) {
        case (.meetings, .session): return [.id, .place, .published]
        case (.meetings, .backOn): return [.id, .when, .place, .published, .cancelled]
        case (.meetings, _): return [.id, .when, .place, .published]
        case (.feedback, .replyBy): return [.youSaid, .weAreLookingIntoIt]
        case (.feedback, .whyNot): return [.youSaid, .weDidNot]
        case (.feedback, .replyTo): return []
        case (.feedback, _) where answers.contains(label): return [.youSaid]
        case (.proposal, .theAnswerWas): return [.submitted, .answerBy, .answer]
        case (.decision, .effect), (.decision, .howTheDialogueChangedIt): return [.decidedBy, .when, .outcome]
        default: return labels.filter(\.isRequired).map(\.id)
        }
    }
}

extension Label {
    /// What must stand below it.
    fileprivate var followers: [Label] {
        switch self {
        case .youSaid: [.weDid]
        // One that is both at a place and on the web has both.
        case .form: [.online]
        case .weDidInPart, .weDidNot: [.whyNot]
        case .weAreLookingIntoIt: [.replyBy]
        default: []
        }
    }
}
