import SamtalModel

/// What reading a value came to.
enum Reading<Value> {
    case read(Value)
    /// Nothing of the kind stands there.
    case absent
    /// It stands there, and can't be so; why, and what to write instead.
    case wrong(Fault)

    func map<Other>(_ change: (Value) -> Other) -> Reading<Other> {
        switch self {
        case .read(let value): .read(change(value))
        case .absent: .absent
        case .wrong(let message): .wrong(message)
        }
    }

    /// Wrong, for a reason of its own or else another, since something else was to stand here.
    func orWrong(_ message: Fault) -> Reading {
        if case .wrong = self { self } else { .wrong(message) }
    }

    func flatMap<Other>(_ change: (Value) -> Reading<Other>) -> Reading<Other> {
        switch self {
        case .read(let value): change(value)
        case .absent: .absent
        case .wrong(let message): .wrong(message)
        }
    }
}

/// Reads numbers, words and marks from the start of a value, as it looks.
struct ValueScanner {
    private(set) var rest: Substring
    let words: FileWords

    init(_ text: some ScalarText, words: FileWords) {
        rest = asItLooks(text).whole
        self.words = words
        skipSpace()
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skipSpace() { rest = rest.droppingLeading(\.isSpace) }

    /// Passes over a text, if it stands here.
    mutating func skip(_ text: String) {
        if let after = rest.after(text) { rest = after }
    }

    /// A run of ASCII digits, at most nine of them, with how many there were.
    mutating func number() -> (value: Int, digits: Int)? {
        let digits = rest.leading(\.isDigit)
        guard !digits.isEmpty, digits.utf8.count <= 9, let value = Int(digits) else { return nil }
        rest = rest[digits.endIndex...]
        return (value, digits.utf8.count)
    }

    /// One of some characters.
    mutating func mark(_ marks: String) -> Unicode.Scalar? {
        guard let first = rest.unicodeScalars.first, marks.holds(first) else { return nil }
        rest = Substring(rest.unicodeScalars.dropFirst())
        return first
    }

    /// A word of a kind, in any of the file's languages; it must end where it ends.
    mutating func word<W: Word>(_ type: W.Type, among allowed: [W]? = nil) -> W? {
        let words = W.allCases
        return index(of: W.wordKind) { allowed?.contains(words[$0]) ?? true }.map { words[$0] }
    }

    /// A month or weekday by its name, 1 being January or Monday.
    mutating func number(of kind: WordKind) -> Int? { index(of: kind) { _ in true }.map { $0 + 1 } }

    private mutating func index(of kind: WordKind, _ isAllowed: (Int) -> Bool) -> Int? {
        guard let first = rest.unicodeScalars.first, !first.isDigit else { return nil }
        let start = Substring(rest.unicodeScalars.prefix(80)).lowercased()
        let hasMarks = start.unicodeScalars.contains(where: isMark)
        for known in words.longestFirst(kind) where isAllowed(known.index) {
            let word = known.word
            guard hasMarks || start.begins(with: word), let after = rest(after: word),
                !(after.unicodeScalars.first?.isLetter ?? false)
            else { continue }
            rest = after
            if !word.ends(with: "."), kind == .months || kind == .weekdays { _ = mark(".") }
            return known.index
        }
        return nil
    }

    /// What follows a word, however its letters are put together; nil where another word stands here.
    private func rest(after word: String) -> Substring? {
        var letters = word.unicodeScalars.count { !isMark($0) }
        let end = rest.unicodeScalars.firstIndex { scalar in
            if isMark(scalar) { return false }
            letters -= 1
            return letters < 0
        }
        let found = rest[..<(end ?? rest.endIndex)]
        // Swift's strings are equal where their letters are the same, in one part or in two.
        return found.lowercased() == word ? rest[found.endIndex...] : nil
    }

    /// A dash, or the word "till", with space around it or not.
    mutating func rangeSeparator() -> Bool {
        let before = rest
        skipSpace()
        if mark("–—-−") != nil || word(Particle.self, among: [.until]) != nil {
            skipSpace()
            return true
        }
        rest = before
        return false
    }
}

/// Whether a scalar belongs to the letter before it.
private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.canonicalCombiningClass != .notReordered
}
