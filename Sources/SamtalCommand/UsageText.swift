import ArgumentParser
import SamtalModel

/// What the argument parser says, in the language that was asked for: it has its words in English alone.
func usageText(_ text: String) -> String {
    let lines = text.parts(at: "\n").map { line -> String in
        let suggested = suggestingCommand(line)
        return isHelpInEnglish ? suggested : inSwedish(suggested)
    }
    return lines.joined(separator: "\n")
}

/// A command that does not exist, told as one, with the one that is most like it.
private func suggestingCommand(_ line: Substring) -> String {
    guard let word = line.between("Error: Unexpected argument '", "'"),
        word == Arguments.ofProgram.rest.first
    else { return String(line) }
    let near = nearest(to: word, among: Samtal.commandNames)
    return "Error: There is no command '\(word)'." + (near.map { " Did you mean '\($0)'?" } ?? "")
}

private func inSwedish(_ line: String) -> String {
    if let (word, near) = line.halves(between: "Error: There is no command '", "'.") {
        return "Fel: Kommandot \"\(word)\" finns inte." + meant(near)
    }
    if let (word, near) = line.halves(between: "Error: Unknown option '", "'") {
        return "Fel: Valet \(word) finns inte." + meant(near)
    }
    if let (word, _) = line.halves(between: "Error: Unexpected argument '", "'") {
        return "Fel: \"\(word)\" hör inte till det som kommandot tar."
    }
    if let (word, rest) = line.halves(between: "Error: The value '", "' is invalid for '"),
        let (option, choices) = String(rest).halves(between: "", "'")
    {
        let among = choices.after(". Please provide one of ").map { " Skriv ett av \($0)" } ?? ""
        return "Fel: Värdet \"\(word)\" går inte att läsa för \(option)." + swedishWords(among)
    }
    if let (option, _) = line.halves(between: "Error: Missing value for '", "'") {
        return "Fel: \(option) saknar sitt värde."
    }
    if let (argument, _) = line.halves(between: "Error: Missing expected argument '", "'") {
        return "Fel: \(argument) saknas."
    }
    if let (command, _) = line.halves(between: "  See '", "' for") {
        return "  Skriv \"\(swedishWords(String(command)))\" för att läsa mer."
    }
    return swedishWords(line)
}

private func meant(_ rest: Substring) -> String {
    rest.between("Did you mean '", "'").map { " Menade du \"\($0)\"?" } ?? ""
}

/// The parser's headings, and the words that it sets beside ours.
private func swedishWords(_ line: String) -> String {
    let words = [
        ("OVERVIEW: ", ""), ("USAGE: ", "SÅ SKRIVER DU: "), ("ARGUMENTS:", "DET SOM SKA STÅ EFTER:"),
        ("OPTIONS:", "VAL:"), ("SUBCOMMANDS:", "KOMMANDON:"),
        ("Error: ", "Fel: "), ("Help: ", "Hjälp: "), ("Usage: ", "Så skriver du: "), ("<subcommand>", "<kommando>"),
        ("<subcommands>", "<kommando>"), ("Show help information.", "Visa den här hjälpen."),
        ("Show subcommand help information.", "Visa hjälp om ett kommando."), ("Show the version.", "Visa versionen."),
        ("(default:", "(annars:"), ("; default:", "; annars:"), ("(values:", "(värden:"), ("' or '", "' eller '"),
    ]
    return words.reduce(line) { text, word in
        text.place(of: word.0).map { "\(text[..<$0.lowerBound])\(word.1)\(text[$0.upperBound...])" } ?? text
    }
}

extension ScalarText {
    /// What stands between a text that it holds and the next place of another one.
    fileprivate func between(_ start: String, _ end: String) -> String? {
        place(of: start).flatMap { opening in
            let rest = self[opening.upperBound...]
            return rest.place(of: end).map { String(rest[..<$0.lowerBound]) }
        }
    }

    /// What stands between a text that it begins with and the next place of another one, and what follows upon that.
    fileprivate func halves(between start: String, _ end: String) -> (inside: Substring, after: Substring)? {
        guard let rest = after(start), let closing = rest.place(of: end) else { return nil }
        return (rest[..<closing.lowerBound], rest[closing.upperBound...])
    }
}
