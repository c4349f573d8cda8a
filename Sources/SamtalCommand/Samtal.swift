import ArgumentParser
import Glibc
import SamtalModel

/// The program.
@main
enum Program {
    static func main() {
        // Where a file may not grow so large, or nobody reads what is said, the call fails and can be told of.
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGPIPE, SIG_IGN)
        let others = max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN))) - 1
        guard let workers = Workers() else { Samtal.leaveWithoutFiles() }
        do {
            try workers.complete(withOthers: others) { try await Samtal.run() }
        } catch {
            Samtal.leave(because: error)
        }
    }
}

/// Reads the command line, and turns what happened into an exit code.
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

                \(exitCodesText.swedish)
                """,
            en: """
                The dialogues are written as text files in the folder content. "samtal check" tells if anything is \
                wrong in them, and "samtal build" makes the site in the folder site. Write "samtal help build" to \
                read more.

                \(exitCodesText.english)
                """
        ),
        // Read from the disk, so only where it is asked for.
        version: Arguments.ofProgram.rest.contains("--version") ? versionText() : samtalVersion,
        subcommands: [
            InitCommand.self, NewCommand.self, MoveCommand.self, CancelCommand.self, ExtendCommand.self,
            WithdrawCommand.self, RenameCommand.self, AnswerCommand.self, BuildCommand.self, CheckCommand.self,
            NextCommand.self, ReportCommand.self, ServeCommand.self, WordsCommand.self, ExplainCommand.self,
        ]
    )

    static var commandNames: [String] { configuration.subcommands.map { $0._commandName } + ["help"] }

    static func run() async throws {
        var command = try parseAsRoot(Arguments.ofProgram.parsed)
        if var command = command as? any AsyncParsableCommand {
            try await command.run()
        } else {
            try command.run()
        }
    }

    static func leaveWithoutFiles() -> Never {
        let text = helpText(
            sv: "samtal: fel: För många filer är öppna. Stäng något program och försök igen.",
            en: "samtal: error: Too many files are open. Close a program, and try again."
        )
        Console.standardError.writeLine(text)
        exit(withError: ExitCode.diskFailed)
    }

    static func leave(because error: any Error) -> Never {
        let code = exitCode(for: error)
        let full = fullMessage(for: error)
        // Scripts for a shell are not for people.
        let text = Arguments.ofProgram.rest.contains("--generate-completion-script") ? full : usageText(full)
        let isWrongUsage = code == .validationFailure
        if !text.isEmpty { (code == .success ? Console.standardOutput : .standardError).write(text + "\n") }
        Glibc.exit(isWrongUsage ? ExitCode.wrongUsage.rawValue : code.rawValue)
    }
}

/// The exit codes, as each help tells them.
let exitCodesText = Message(
    sv: """
        Slutkoder: 0 allt gick bra; 1 innehållet har fel, och ingenting skrevs; 2 kommandot är fel skrivet; 3 en fil \
        eller mapp gick inte att använda.
        """,
    en: """
        Exit codes: 0, all is well; 1, the content has errors, and nothing was written; 2, wrong usage; 3, a file or \
        folder could not be used.
        """
)

extension ExitCode {
    /// The content has errors, and nothing was written.
    static let contentHasErrors = ExitCode(1)
    static let wrongUsage = ExitCode(2)
    /// A file, folder or port could not be used.
    static let diskFailed = ExitCode(3)
}
