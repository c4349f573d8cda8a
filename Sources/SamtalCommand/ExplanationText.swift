import SamtalModel

/// What a kind of mistake is, for a terminal.
func explanationText(of kind: MessageKind, in language: Language) -> String {
    let explanation = kind.explanation
    let examples = [(wrongWord, explanation.wrong), (rightWord, explanation.right)].map { word, example in
        example.map { "\n\(word.text(in: language)):\n\n\(indented($0.text(in: language), by: 4))\n" } ?? ""
    }
    return "\(kind.id)\n\n\(indented(explanation.meaning.text(in: language), by: 2))\n" + examples.joined()
}

/// All of them as a page: `docs/meddelanden.md` and `docs/messages.md`.
func explanationsMarkdown(in language: Language) -> String {
    let head = Message(
        sv: """
            # Meddelanden

            Gjord av `samtal explain --format markdown`. Efter varje meddelande står ett id inom hakparentes, som \
            `[okand-etikett]`: slå upp det här, eller med `samtal explain okand-etikett`. Ett id ändras aldrig.
            """,
        en: """
            # Messages

            Made by `samtal explain --format markdown --language en`. After each message stands an id in brackets, such as \
            `[okand-etikett]`: look it up here, or with `samtal explain okand-etikett`. An id never changes.
            """
    )
    return head.text(in: language) + "\n" + MessageKind.allCases.map { markdown(of: $0, in: language) }.joined()
}

private func markdown(of kind: MessageKind, in language: Language) -> String {
    let explanation = kind.explanation
    let examples = [(wrongWord, explanation.wrong), (rightWord, explanation.right)].map { word, example in
        example.map { example in
            let text = example.text(in: language)
            let fence = fence(round: text)
            return "\n\(word.text(in: language)):\n\n\(fence)text\n\(text)\n\(fence)\n"
        } ?? ""
    }
    return "\n## \(kind.id)\n\n\(explanation.meaning.text(in: language))\n" + examples.joined()
}

private let wrongWord = Message(sv: "Fel", en: "Wrong")
private let rightWord = Message(sv: "Rätt", en: "Right")

/// Backticks that a text can stand between as code: more than it has in a row itself (CommonMark §4.5).
func fence(round text: String) -> String {
    var (longest, run) = (0, 0)
    for scalar in text.unicodeScalars {
        run = scalar == "`" ? run + 1 : 0
        longest = max(longest, run)
    }
    return String(repeating: "`", count: max(3, longest + 1))
}
