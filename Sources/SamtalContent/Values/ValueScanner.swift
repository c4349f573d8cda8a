import SamtalModel

/// What reading a value came to.
enum Reading<Value> {
    case read(Value)
    /// Nothing of the kind stands there.
    case absent
    /// It stands there, and can't be so; why, and what to write instead.
    case wrong(Message)

    func map<Other>(_ change: (Value) -> Other) -> Reading<Other> {
        switch self {
        case .read(let value): .read(change(value))
        case .absent: .absent
        case .wrong(let message): .wrong(message)
        }
    }

    func flatMap<Other>(_ change: (Value) -> Reading<Other>) -> Reading<Other> {
        switch self {
        case .read(let value): change(value)
        case .absent: .absent
        case .wrong(let message): .wrong(message)
        }
    }
}

/// Reads numbers, words and marks from the start of a value.
struct ValueScanner {
    private(set) var rest: Substring
    let words: FileWords

    init(_ text: some StringProtocol, words: FileWords) {
        rest = Substring(text)
        self.words = words
        skipSpace()
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skipSpace() { rest = rest.drop { isSpace($0) } }

    /// Passes over a text, if it stands here.
    mutating func skip(_ text: String) {
        if rest.hasPrefix(text) { rest = rest.dropFirst(text.count) }
    }

    /// A run of ASCII digits, at most nine of them, with how many there were.
    mutating func number() -> (value: Int, digits: Int)? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count <= 9, let value = Int(digits) else { return nil }
        rest = rest[digits.endIndex...]
        return (value, digits.count)
    }

    /// One of some characters.
    mutating func mark(_ marks: String) -> Character? {
        guard let first = rest.first, marks.contains(first) else { return nil }
        rest.removeFirst()
        return first
    }

    /// A word of a kind, in any of the file's languages; it must end where it ends.
    mutating func word(_ kind: WordKind, among allowed: [String]? = nil) -> String? {
        guard let first = rest.first, !first.isNumber else { return nil }
        let start = rest.prefix(40).lowercased()
        for known in words.longestFirst(kind) where allowed?.contains(known.id) ?? true {
            let word = known.word
            guard start.hasPrefix(word), start.count <= rest.count else { continue }
            let after = rest.dropFirst(word.count)
            guard !(after.first?.isLetter ?? false) else { continue }
            rest = after
            if rest.first == ".", !word.hasSuffix("."), kind == .month || kind == .weekday { rest.removeFirst() }
            return known.id
        }
        return nil
    }

    /// A dash, or the word "till", with space around it or not.
    mutating func rangeSeparator() -> Bool {
        let before = rest
        skipSpace()
        if mark("–—-−") != nil || word(.particle, among: ["until"]) != nil {
            skipSpace()
            return true
        }
        rest = before
        return false
    }
}
