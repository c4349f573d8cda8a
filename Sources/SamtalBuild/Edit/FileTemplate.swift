import SamtalModel

/// A new file as its template has it: marks such as `{today+21}` are filled in, and example texts stand between « and ».
///
/// `{title|words}` has words for where there is no title. What is filled in may hold any marks of its own.
struct FileTemplate {
    let text: String
    /// By the mark's name; a mark without a value takes its line along, in a heading its section.
    let values: [String: String]
    /// The same for what was not answered: they are chosen for the editor, as the days are.
    let guesses: [String: String]
    let today: Day
    let words: Words

    /// The text to write, and its lines that still are examples, counted from 1.
    func filled() -> (text: String, examples: [Int]) {
        var lines: [Substring] = []
        var isSkipping = false
        let marked = text.writing("«", as: opening).writing("»", as: closing)
        for line in marked.parts(at: "\n") {
            if line.begins(with: "#") || isSkipping && line.begins(with: "## ") { isSkipping = false }
            guard !isSkipping else { continue }
            if let filled = fill(line) {
                lines.append(filled[...])
            } else {
                isSkipping = line.begins(with: "#")
            }
        }
        let examples = lines.enumerated().filter { $0.element.holds(opening) || isDraft($0.element) }.map {
            $0.offset + 1
        }
        return (lines.joined(separator: "\n").writing(opening, as: "").writing(closing, as: ""), examples)
    }

    private func isDraft(_ line: Substring) -> Bool { line.begins(with: "\(words.key(.draft)): ") }

    /// Nil where a mark has no value.
    private func fill(_ line: Substring) -> String? {
        guard let (before, rest) = line.halves(at: "{") else { return String(line) }
        // What stands instead of a missing value may hold marks of its own.
        guard let end = endOfMark(rest) else { return String(line) }
        let mark = rest[..<end]
        let after = fill(rest[rest.unicodeScalars.index(after: end)...])
        let name = mark.halves(at: "|")
        guard let after, let value = value(of: name?.before ?? mark) ?? name.flatMap({ fill($0.after) }) else {
            return nil
        }
        return "\(before)\(value)\(after)"
    }

    private func endOfMark(_ text: Substring) -> Substring.Index? {
        var depth = 0
        return text.unicodeScalars.indices.first { index in
            switch text.unicodeScalars[index] {
            case "{": depth += 1
            case "}" where depth == 0: return true
            case "}": depth -= 1
            default: break
            }
            return false
        }
    }

    private func value(of name: Substring) -> String? {
        if let value = values[String(name)] { return value }
        if let guess = guesses[String(name)] { return opening + guess + closing }
        func day(_ start: String) -> Day? {
            guard let rest = name.after(start) else { return nil }
            return rest.isEmpty ? today : Int(rest).map { today + $0 }
        }
        if name == "today" { return today.iso }
        if let day = day("today") { return opening + day.iso + closing }
        if let day = day("year") { return String(day.year) }
        return day("long").map { "\($0.parts.day) \(words.month($0.parts.month)) \($0.parts.year)" }
    }
}

/// Stand for « and » of the template alone, for private use (U+E000).
private let opening = "\u{E000}"
private let closing = "\u{E001}"
