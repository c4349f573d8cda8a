import ArgumentParser
import Glibc
import SamtalBuild
import SamtalModel

/// Asks for what was not given as an option, where someone sits at a terminal.
struct Questions {
    let areAsked = isatty(0) == 1 && Console.standardOutput.isTerminal
    /// Options that were neither given nor answered.
    private var missing: [String] = []

    /// What was given, or answered; empty where it is missing, which ``refuseMissing()`` then tells.
    mutating func answer(_ given: String?, option: String, _ question: String, otherwise: String? = nil) -> String {
        if let given { return given }
        if areAsked {
            Console.standardOutput.write(question.ends(with: "?") ? "\(question) " : "\(question): ")
            let line = trimmed(readLine() ?? "")
            if !line.isEmpty { return String(line) }
        }
        if otherwise == nil { missing.append(option) }
        return otherwise ?? ""
    }

    /// One of some names, as given, or chosen from a list by its number or by itself.
    mutating func choice(
        _ given: String?,
        option: String,
        _ question: String,
        among choices: [(name: String, shown: String)]
    ) -> String {
        if given == nil, areAsked {
            for (number, choice) in choices.enumerated() {
                Console.standardOutput.writeLine("  \(number + 1)  \(choice.name)  \(choice.shown)")
            }
        }
        let answer = answer(given, option: option, question)
        guard given == nil, let number = Int(answer), choices.indices.contains(number - 1) else { return answer }
        return choices[number - 1].name
    }

    /// Whether they say yes; where nobody can be asked, they have said it by giving the command.
    func isYes(_ question: String) -> Bool {
        guard areAsked else { return true }
        Console.standardOutput.write("\(question) \(helpText(sv: "[J/n]", en: "[Y/n]")) ")
        guard let line = readLine() else { return false }
        let answer = trimmed(line).lowercased()
        return answer.isEmpty || ["j", "ja", "y", "yes"].contains(answer)
    }

    /// - Throws: a wrong usage that names all that is missing.
    func refuseMissing() throws {
        guard !missing.isEmpty else { return }
        let options = missing.joined(separator: ", ")
        throw ValidationError(
            helpText(
                sv: "Det här saknas: \(options). Skriv till exempel \(missing[0]) och värdet efter kommandot.",
                en: "This is missing: \(options). Write for example \(missing[0]) and its value after the command."
            )
        )
    }
}

/// - Throws: a wrong usage where something can't stand in the files that are to be written.
func refuseUnusable(_ start: MunicipalityStart) throws {
    guard BaseURL(start.baseURL) != nil, MunicipalityStart.canHold(start.baseURL) else {
        throw unusable("--base-url", start.baseURL, example: "https://dialog.example.org/")
    }
    let texts: [(option: String, text: String?)] = [
        ("--municipality", start.municipality), ("--name", start.name), ("--identity", start.identity),
        ("--email", start.email), ("--phone", start.phone), ("--letter", start.letter), ("--visit", start.visit),
    ]
    for (option, text) in texts {
        if let text, !MunicipalityStart.canHold(text) { throw unusable(option, text) }
    }
    guard isDomain(start.identity) else { throw unusable("--identity", start.identity, example: "dialog.example.org") }
    guard start.email.parts(at: "@").count == 2, !start.email.holds(" ") else {
        throw unusable("--email", start.email, example: "dialog@example.org")
    }
    guard !start.languages.isEmpty, start.languages.allSatisfy({ ["sv", "en"].contains($0) }) else {
        throw unusable("--languages", start.languages.joined(separator: ","), example: "sv,en")
    }
}

/// A domain name in lower case, as `identity` is to be.
private func isDomain(_ text: String) -> Bool {
    text.parts(at: ".").allSatisfy { part in
        !part.isEmpty && part.unicodeScalars.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".holds($0) }
    }
}

func unusable(_ option: String, _ text: String, example: String? = nil) -> ValidationError {
    let swedish = example.map { " Skriv till exempel \($0)." } ?? " Ta bort tecken som < > [ ] { } * # \" och \\."
    let english =
        example.map { " Write for example \($0)." } ?? " Take away characters such as < > [ ] { } * # \" and \\."
    return ValidationError(
        helpText(
            sv: "\"\(text)\" går inte att använda för \(option).\(swedish)",
            en: "\"\(text)\" can't be used for \(option).\(english)"
        )
    )
}
