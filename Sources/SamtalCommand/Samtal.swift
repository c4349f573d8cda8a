import ArgumentParser
import Glibc

/// The program: reads the command line, and turns what happened into an exit code.
@main
struct Samtal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "samtal",
        abstract: helpText(
            sv: "Gör en webbplats av kommunens dialoger med invånarna.",
            en: "Makes a website of a municipality's dialogues with its residents."
        ),
        discussion: helpText(
            sv: """
                Dialogerna skrivs som textfiler i mappen content. "samtal check" berättar om något är fel i dem, och \
                "samtal build" gör webbplatsen i mappen site. Skriv "samtal help build" för att läsa mer. Help in \
                English: samtal --language en --help
                """,
            en: """
                The dialogues are written as text files in the folder content. "samtal check" tells if anything is \
                wrong in them, and "samtal build" makes the site in the folder site. Write "samtal help build" to \
                read more.
                """
        ),
        subcommands: [BuildCommand.self, CheckCommand.self]
    )

    static func main() async {
        do {
            let command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                var command = command
                try command.run()
            }
        } catch {
            leave(because: error)
        }
    }

    private static func leave(because error: any Error) -> Never {
        if exitCode(for: error) == .validationFailure {
            Console.standardError.write(fullMessage(for: error) + "\n")
            Glibc.exit(ExitCode.wrongUsage.rawValue)
        }
        exit(withError: error)
    }
}

extension ExitCode {
    /// The content has errors, and nothing was written.
    static let contentHasErrors = ExitCode(1)
    static let wrongUsage = ExitCode(2)
    /// A file, folder or port could not be used.
    static let diskFailed = ExitCode(3)
}
