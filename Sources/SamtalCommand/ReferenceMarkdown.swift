import SamtalModel

/// The whole reference as a page: `docs/referens.md` and `docs/reference.md`.
func referenceMarkdown(of reference: Reference, in language: Language) -> String {
    let head = Message(
        sv: """
            # Allt som går att skriva

            Gjord av `samtal words --format markdown` ur programmets egna tabeller, så att den alltid stämmer. Slå upp ett ord \
            med `samtal words Återkoppling`. Hur man gör, sak för sak, står i [redaktor.md](redaktor.md), och vad ett meddelande \
            betyder i [meddelanden.md](meddelanden.md).

            Ord får skrivas med stora eller små bokstäver, på webbplatsens språk eller på engelska. Under en rubrik står \
            uppgifterna i en lista där varje rad är en uppgift. Vanlig text får stå ovanför listan eller under den, och visas \
            efter uppgifterna.
            """,
        en: """
            # Everything that can be written

            Made by `samtal words --format markdown --language en` from the program's own tables, so that it is always right. \
            Look a word up with `samtal words Feedback`. What a message means is told in [messages.md](messages.md).

            Words may be in capital or small letters, in the site's language or in English. Below a heading the facts are a \
            list in which each line is a fact. Ordinary text may stand above the list or below it, and is shown after the facts.
            """
    )
    return head.text(in: language) + "\n" + reference.chapters.map { chapterMarkdown($0, in: language) }.joined()
}

private func chapterMarkdown(_ chapter: Reference.Chapter, in language: Language) -> String {
    let example = chapter.example.text(in: language)
    let block = example.isEmpty ? "" : "\n```markdown\n\(example)\n```\n"
    let head = Message(sv: "| skriv | vad det är | exempel |", en: "| write | what it is | example |")
    let table = chapter.entries.isEmpty ? "" : "\n\(head.text(in: language))\n|---|---|---|\n"
    let rows = chapter.entries.map { entryMarkdown($0, in: language) }.joined()
    return "\n## \(chapter.title.text(in: language))\n\n\(chapter.about.text(in: language))\n\(block)\(table)\(rows)"
}

private func entryMarkdown(_ entry: Reference.Entry, in language: Language) -> String {
    let others = entry.others.text(in: language)
    let traits = entry.traits.map { $0.text(in: language) }.joined(separator: "; ")
    let name = "**\(entry.name.text(in: language))**" + (others.isEmpty ? "" : " · \(others)")
    let cells = [
        name, entry.meaning.text(in: language) + (traits.isEmpty ? "" : " *\(traits)*"),
        "`\(entry.example.text(in: language))`",
    ]
    return "| \(cells.map { $0.writing("|", as: "\\|") }.joined(separator: " | ")) |\n"
}
