/// Everything that may be written in the content, chapter by chapter.
package struct Reference: Sendable {
    package let chapters: [Chapter]

    package init(_ chapters: [Chapter]) { self.chapters = chapters }

    package struct Chapter: Sendable {
        package let title: Message
        package let about: Message
        /// Lines as they stand in a file; empty where the entries' own are enough.
        package let example: Message
        package let entries: [Entry]

        package init(_ title: Message, _ about: Message, example: Message = Message(sv: "", en: ""), _ entries: [Entry])
        {
            self.title = title
            self.about = about
            self.example = example
            self.entries = entries
        }
    }

    package struct Entry: Sendable {
        /// What it is called whatever the language.
        package let id: String
        package let name: Message
        /// Other words for the same, with commas between; often empty.
        package let others: Message
        package let meaning: Message
        /// Whether it is needed, may repeat, and so on.
        package let traits: [Message]
        /// A line as it stands in a file.
        package let example: Message

        package init(
            _ id: String,
            _ name: Message,
            others: Message = Message(sv: "", en: ""),
            _ meaning: Message,
            traits: [Message] = [],
            example: Message
        ) {
            self.id = id
            self.name = name
            self.others = others
            self.meaning = meaning
            self.traits = traits
            self.example = example
        }

        /// Whether a word is its name, one of its other words, or its id, in either language.
        package func isCalled(_ word: String) -> Bool {
            let word = folded(word)
            return names.contains { folded($0) == word }
        }

        package var names: [String] {
            let others = [others.swedish, others.english].flatMap { $0.filledParts(at: ",").map { trimmed($0) } }
            return [name.swedish, name.english, id] + others
        }
    }
}

extension Reference {
    /// The chapters that a word is in, each with only what the word is about: all of one that it is the title of.
    package func about(_ word: String) -> [Chapter] {
        let written = folded(word)
        return chapters.compactMap { chapter in
            if [chapter.title.swedish, chapter.title.english].contains(where: { folded($0) == written }) {
                return chapter
            }
            let entries = chapter.entries.filter { $0.isCalled(word) }
            return entries.isEmpty ? nil : Chapter(chapter.title, chapter.about, entries)
        }
    }

    /// The word of a language that is most like one that is nowhere; nil where none is.
    package func nearest(to word: String, in language: Language) -> String? {
        let names = chapters.flatMap { chapter in
            [chapter.title.text(in: language)] + chapter.entries.map { $0.name.text(in: language) }
        }
        return SamtalModel.nearest(to: word, among: names)
            ?? SamtalModel.nearest(to: word, among: chapters.flatMap { $0.entries.flatMap(\.names) })
    }
}
