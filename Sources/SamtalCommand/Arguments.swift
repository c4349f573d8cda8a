import ArgumentParser
import SamtalModel

/// The arguments that the program was given, with `--language` where the parser looks for it.
///
/// It means the same wherever it stands: before the command, after it, and when help is asked for.
struct Arguments {
    /// All others, in their order.
    let rest: [String]
    /// What `--language` was given; nil where it was not.
    let language: String?

    init(_ given: [String]) {
        var rest: [String] = []
        var language: String?
        var index = given.startIndex
        while index < given.endIndex {
            if let value = given[index].after("--language=") {
                language = String(value)
            } else if given[index] == "--language", index + 1 < given.endIndex {
                index += 1
                language = given[index]
            } else {
                rest.append(given[index])
            }
            index += 1
        }
        self.rest = rest
        self.language = language
    }

    /// Those that are handed to the parser.
    var parsed: [String] {
        guard let language, let first = rest.first, first != "help", Samtal.commandNames.contains(first) else {
            return rest
        }
        return rest + ["--language", language]
    }

    static let ofProgram = Arguments(Array(CommandLine.arguments.dropFirst()))
}
