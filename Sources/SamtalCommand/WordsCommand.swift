import ArgumentParser
import SamtalBuild
import SamtalModel

/// `samtal words`.
struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words",
        abstract: helpText(sv: "Visa allt som går att skriva.", en: "Show everything that can be written."),
        discussion: helpText(
            sv: """
                Exempel:

                  samtal words
                  samtal words Återkoppling
                  samtal words --format markdown > referens.md

                \(exitCodesText.swedish)
                """,
            en: """
                Examples:

                  samtal words
                  samtal words Feedback
                  samtal words --format markdown > reference.md

                \(exitCodesText.english)
                """
        )
    )

    @Argument(
        help: optionHelp(
            sv: "Ordet att slå upp. Utan ord visas allt.",
            en: "The word to look up. Without one, all is shown.",
            value: ("ord", "word")
        )
    )
    var word: [String] = []

    @Option(
        help: optionHelp(
            sv: "Hur det skrivs: text eller markdown.",
            en: "How it is written: text or markdown.",
            value: ("format", "format")
        )
    )
    var format = ReferenceFormat.text

    @OptionGroup var spoken: LanguageOption

    func run() throws {
        let language = spoken.language?.language ?? .swedish
        let reference = try reference(in: language)
        guard !word.isEmpty else {
            switch format {
            case .text: Console.standardOutput.write(referenceText(of: reference.chapters, in: language))
            case .markdown: Console.standardOutput.write(referenceMarkdown(of: reference, in: language))
            }
            return
        }
        let word = word.joined(separator: " ")
        let chapters = reference.about(word)
        guard chapters.isEmpty else {
            Console.standardOutput.write(referenceText(of: chapters, in: language))
            return
        }
        let near = reference.nearest(to: word, in: language)
        let message = Message(
            sv: "Ordet \"\(word)\" finns inte."
                + (near.map { " Menade du \"\($0)\"?" } ?? " Skriv \"samtal words\" för att se alla."),
            en: "There is no word \"\(word)\"."
                + (near.map { " Did you mean \"\($0)\"?" } ?? " Write \"samtal words\" to see all.")
        )
        tell(message, in: language)
        throw ExitCode.wrongUsage
    }

    private func reference(in language: Language) throws -> Reference {
        let search = shareSearch()
        do {
            let read = try readReference(search: search)
            guard let reference = read.value else {
                showLines(of: read.diagnostics, in: language)
                throw ExitCode.diskFailed
            }
            return reference
        } catch let error as DiskError {
            tell(error.message, in: language)
            throw ExitCode.diskFailed
        }
    }
}

/// How `words` writes the reference.
enum ReferenceFormat: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
}
