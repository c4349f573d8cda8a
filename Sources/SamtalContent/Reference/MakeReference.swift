package import SamtalModel

/// The reference of everything that may be written, made from the grammar's own tables.
package func makeReference(of vocabulary: Vocabulary) -> Reference {
    let maker = ReferenceMaker(
        swedish: vocabulary[.swedish] ?? vocabulary.words(.english),
        english: vocabulary.words(.english)
    )
    return Reference([maker.keys] + maker.sections + maker.choices + maker.forms + settingsChapters)
}

/// Words as they are written in Swedish and in English files.
struct ReferenceMaker {
    let swedish: Words
    let english: Words

    func printed<W: Word>(_ word: W) -> Message { Message(sv: swedish.printed(word), en: english.printed(word)) }

    /// The other words that mean the same.
    func others<W: Word>(_ word: W) -> Message { others(W.wordKind, word.index) }

    func others(_ kind: WordKind, _ index: Int) -> Message {
        Message(
            sv: swedish.content[kind.rawValue][index].dropFirst().joined(separator: ", "),
            en: english.content[kind.rawValue][index].dropFirst().joined(separator: ", ")
        )
    }

    var keys: Reference.Chapter {
        Reference.Chapter(
            Message(sv: "Högst upp i filen", en: "At the top of the file"),
            Message(
                sv: "Mellan två rader med ---, en uppgift på varje rad.",
                en: "Between two lines with ---, one on each line."
            ),
            Key.allCases.map { key in
                Reference.Entry(
                    key.id,
                    printed(key),
                    others: others(key),
                    key.note.meaning,
                    traits: [key.note.need.text].compactMap(\.self),
                    example: printed(key).joined(": ", key.note.example)
                )
            }
        )
    }

    var sections: [Reference.Chapter] {
        SectionName.allCases.map { section in
            let heading = Message(sv: "## \(swedish.section(section))", en: "## \(english.section(section))")
            let example = section.note.example
            return Reference.Chapter(
                printed(section),
                section.note.meaning,
                example: example.swedish.isEmpty ? heading : heading.joined("\n\n", example),
                section.labels.map { entry($0, in: section) }
            )
        }
    }

    private func entry(_ rule: LabelRule, in section: SectionName) -> Reference.Entry {
        let note = rule.id.note(in: section)
        return Reference.Entry(
            rule.id.id,
            printed(rule.id),
            others: others(rule.id),
            note.meaning,
            traits: rule.traits,
            example: Message(sv: "- ", en: "- ")
                .joined("", printed(rule.id)).joined("", rule.exampleMark).joined(": ", note.example)
        )
    }
}

extension LabelRule {
    fileprivate var traits: [Message] {
        let all: [(Bool, Message)] = [
            (isRequired, WordNote.needed),
            (mayRepeat, Message(sv: "får stå flera gånger", en: "may stand several times")),
            (isDated, Message(sv: "med en dag", en: "with a day")),
            (mayBeDated, Message(sv: "gärna med en dag", en: "a day may follow")),
            (isNumbered, Message(sv: "med ett nummer", en: "with a number")),
            (isWords, Message(sv: "får stå i en översättning", en: "may stand in a translation")),
        ]
        return all.filter(\.0).map(\.1)
    }

    /// What follows upon the label itself in an example.
    fileprivate var exampleMark: Message {
        let mark = isDated ? " 2026-11-20" : isNumbered ? " 1" : ""
        return Message(sv: mark, en: mark)
    }
}

extension WordNote {
    fileprivate static let needed = Message(sv: "behövs", en: "needed")
}

extension WordNote.Need {
    var text: Message? {
        switch self {
        case .always: WordNote.needed
        case .optional: nil
        case .when(let when): WordNote.needed + when
        }
    }
}

extension Message {
    /// Both, with the same between them in each language.
    func joined(_ separator: String, _ other: Message) -> Message {
        Message(
            sv: "\(swedish)\(separator)\(other.swedish)",
            en: "\(english)\(separator)\(other.english)"
        )
    }
}
