import SamtalModel

/// A custom property that a stylesheet sets, such as `--link: #0a4a7c`.
struct StylesheetDeclaration {
    /// Without the `--`.
    let name: String
    let value: String
    /// What it stands in, outermost first, such as `@media print` and `:root`.
    let context: [String]
    let place: Place
}

/// The custom properties that a stylesheet sets, in its order.
///
/// CSS Syntax 3, as much of it as finds them: comments, strings, brackets and blocks. What is malformed is passed over,
/// as a browser does.
func customProperties(in stylesheet: String, file: String) -> [StylesheetDeclaration] {
    var scanner = StylesheetScanner(scalars: Array(stylesheet.unicodeScalars), file: file)
    return scanner.declarations()
}

private struct StylesheetScanner {
    let scalars: [Unicode.Scalar]
    let file: String
    private var position = 0
    private var line = 1
    private var lineStart = 0
    private var context: [String] = []
    private var found: [StylesheetDeclaration] = []
    /// What has been read since the last `{`, `}` or `;`, and where it begins.
    private var statement = ""
    private var start: Place?
    /// How many round and square brackets are open: a `;` inside them ends nothing.
    private var depth = 0

    init(scalars: [Unicode.Scalar], file: String) {
        self.scalars = scalars
        self.file = file
    }

    mutating func declarations() -> [StylesheetDeclaration] {
        while position < scalars.count {
            let scalar = scalars[position]
            switch scalar {
            case "/" where scalars.dropFirst(position + 1).first == "*": skipComment()
            case "\"", "'": takeString(until: scalar)
            case "{":
                context.append(words(statement))
                endStatement()
            case "}":
                takeDeclaration()
                _ = context.popLast()
            case ";" where depth == 0: takeDeclaration()
            case "(", "[":
                depth += 1
                take()
            case ")", "]":
                depth = max(0, depth - 1)
                take()
            default: take()
            }
        }
        return found
    }

    /// Moves on, and keeps the scalar.
    private mutating func take() {
        if start == nil, !isSpace(scalars[position]) {
            start = Place(file: file, line: line, column: position - lineStart + 1)
        }
        statement.unicodeScalars.append(scalars[position])
        step()
    }

    private mutating func step() {
        if scalars[position] == "\n" {
            line += 1
            lineStart = position + 1
        }
        position += 1
    }

    private mutating func skipComment() {
        step()
        step()
        while position < scalars.count {
            let isEnd = scalars[position] == "*" && scalars.dropFirst(position + 1).first == "/"
            step()
            guard isEnd else { continue }
            step()
            return
        }
    }

    private mutating func takeString(until quote: Unicode.Scalar) {
        take()
        while position < scalars.count, scalars[position] != "\n" {
            let scalar = scalars[position]
            take()
            if scalar == quote { return }
            if scalar == "\\", position < scalars.count { take() }
        }
    }

    private mutating func takeDeclaration() {
        if let start, let (before, after) = statement.halves(at: ":"), let name = words(String(before)).after("--") {
            let value = words(String(after))
            found.append(StylesheetDeclaration(name: String(name), value: value, context: context, place: start))
        }
        endStatement()
    }

    private mutating func endStatement() {
        statement = ""
        start = nil
        depth = 0
        step()
    }

    /// The text with single spaces, and none at its ends.
    private func words(_ text: String) -> String {
        text.unicodeScalars.split(whereSeparator: isSpace).map { String($0) }.joined(separator: " ")
    }

    private func isSpace(_ scalar: Unicode.Scalar) -> Bool { " \t\n\r\u{C}".unicodeScalars.contains(scalar) }
}
