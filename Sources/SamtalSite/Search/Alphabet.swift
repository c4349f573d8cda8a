import SamtalModel

/// The order of a language's letters: å, ä and ö come after z in Swedish, and with a and o in English.
struct Alphabet: Sendable {
    /// Where each letter stands, from 0.
    private let places: [Character: Int]
    /// The letter that stands for each place in headings, as a capital.
    private let capitals: [String]

    /// From letters in their order with spaces between, those that count as one together: `… x yü z å äæ öø`.
    init(_ letters: String) {
        let groups = letters.split(separator: " ")
        capitals = groups.map { $0.prefix(1).uppercased() }
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
        for character in lower {
            let ranks = ranks(of: character)
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
    private func ranks(of character: Character) -> [UInt32] {
        if let own = rank(of: character) { return [own] }
        guard character.isLetter else { return [] }
        // "é" stands with "e" where it is no letter of its own.
        return withoutAccents(String(character)).map { plain in
            rank(of: plain) ?? Rank.other + (plain.unicodeScalars.first?.value ?? 0)
        }
    }

    private func rank(of character: Character) -> UInt32? {
        if let place = places[character] { return Rank.letter + UInt32(place) }
        guard let digit = character.wholeNumberValue, (0...9).contains(digit) else { return nil }
        return Rank.digit + UInt32(digit)
    }
}
