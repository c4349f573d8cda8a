import SamtalModel

/// The order of a language's letters: å, ä and ö come after z in Swedish, and with a and o in English.
struct Alphabet: Sendable {
    /// Where each letter stands, from 0.
    ///
    /// A letter is a text, which equals another however it is put together: `å` in one part and in two.
    private let places: [String: Int]
    /// The letter that stands for each place in headings, as a capital.
    private let capitals: [String]

    /// From letters in their order with spaces between, those that count as one together: `… x yü z å äæ öø`.
    init(_ letters: String) {
        let groups = letters.filledParts(at: " ").map { Alphabet.letters(of: $0) }
        capitals = groups.map { $0.first?.uppercased() ?? "" }
        places = Dictionary(groups.enumerated().flatMap { place, group in group.map { ($0, place) } }) { first, _ in
            first
        }
    }

    /// What a text begins with, as the heading that it stands under.
    enum Initial: Hashable, Sendable {
        case digit
        /// As a capital.
        case letter(String)
        /// A letter of another alphabet, or no letter at all.
        case other
    }

    /// Where a text stands among others: word by word, and within a word letter by letter.
    ///
    /// Accents and capitals count only between texts that are otherwise the same; signs do not count.
    struct Key: Comparable, Sendable {
        fileprivate var ranks: [UInt32] = []
        fileprivate let text: String

        static func < (left: Key, right: Key) -> Bool {
            guard left.ranks == right.ranks else { return left.ranks.lexicographicallyPrecedes(right.ranks) }
            return left.text < right.text
        }
    }

    func key(_ text: String) -> Key {
        let lower = text.lowercased()
        var key = Key(text: lower)
        for letter in Alphabet.letters(of: lower) {
            let ranks = ranks(of: letter)
            // Signs and spaces part words; one gap is like another, and none is needed at the start.
            if ranks.isEmpty, let last = key.ranks.last, last != Rank.gap { key.ranks.append(Rank.gap) }
            key.ranks += ranks
        }
        if key.ranks.last == Rank.gap { key.ranks.removeLast() }
        return key
    }

    func initial(of key: Key) -> Initial {
        guard let first = key.ranks.first, first < Rank.other else { return .other }
        return first < Rank.letter ? .digit : .letter(capitals[Int(first - Rank.letter)])
    }

    /// Gaps come before digits, digits before letters, and letters that are not the language's own last.
    private enum Rank {
        static let gap: UInt32 = 0
        static let digit: UInt32 = 1
        static let letter: UInt32 = 11
        static let other: UInt32 = 10_000
    }

    /// Empty for what is neither a letter nor a digit.
    private func ranks(of letter: String) -> [UInt32] {
        if let own = rank(of: letter) { return [own] }
        guard letter.unicodeScalars.first?.isLetter ?? false else { return [] }
        // "é" stands with "e" where it is no letter of its own.
        return withoutAccents(letter).unicodeScalars.map { plain in
            rank(of: String(plain)) ?? Rank.other + plain.value
        }
    }

    /// Each with the accents that stand after it.
    private static func letters(of text: some StringProtocol) -> [String] {
        var letters: [String] = []
        for scalar in text.unicodeScalars {
            if ("\u{300}"..."\u{36F}").contains(scalar), !letters.isEmpty {
                letters[letters.count - 1].unicodeScalars.append(scalar)
            } else {
                letters.append(String(scalar))
            }
        }
        return letters
    }

    private func rank(of letter: String) -> UInt32? {
        if let place = places[letter] { return Rank.letter + UInt32(place) }
        guard let digit = letter.unicodeScalars.first?.properties.numericValue.flatMap(Int.init(exactly:)),
            (0...9).contains(digit)
        else { return nil }
        return Rank.digit + UInt32(digit)
    }
}
