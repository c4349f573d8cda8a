/// A word or phrase made comparable: lower case, single spaces, no space around it.
///
/// Composed and decomposed letters compare equal, since Swift compares strings canonically. It is read as it looks.
package func folded(_ text: some StringProtocol) -> String {
    let lower = text.lowercased()
    // The usual case, and this is asked for every word of every file.
    if hasOnlySingleSpaces(lower) { return lower }
    return asItLooks(lower).filledParts(at: \.isSpace).joined(separator: " ")
}

/// Whether the words are parted by single ordinary spaces; false wherever that would take a closer look.
private func hasOnlySingleSpaces(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
        // 0xC2, 0xE1, 0xE2 and 0xE3 begin the spaces beyond ASCII; 0xC2, 0xE2 and 0xEF what is not seen.
        if byte < 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte) || byte == 0xEF
            || (byte == 0x20 && previous == 0x20)
        {
            return false
        }
        previous = byte
    }
    return previous != 0x20
}

/// The word without its accents, for finding what an author may have meant: `Möten` and `Moten` are alike.
package func withoutAccents(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "å", "ä", "á", "à", "â", "ã", "ā", "ă", "ą": plain.append("a")
        case "ö", "ó", "ò", "ô", "õ", "ø", "ō", "ő": plain.append("o")
        case "é", "è", "ê", "ë", "ē", "ė", "ę", "ě": plain.append("e")
        case "ü", "ú", "ù", "û", "ū", "ů", "ű", "ų": plain.append("u")
        case "í", "ì", "î", "ï", "ī", "į", "ı": plain.append("i")
        case "æ": plain.append("ae")
        case "ñ", "ń", "ņ", "ň": plain.append("n")
        case "ç", "ć", "č": plain.append("c")
        case "š", "ś", "ş", "ș": plain.append("s")
        case "ž", "ź", "ż": plain.append("z")
        case "ý", "ÿ": plain.append("y")
        case "ł", "ľ", "ļ": plain.append("l")
        case "đ", "ð", "ď": plain.append("d")
        case "ğ", "ģ": plain.append("g")
        case "ķ": plain.append("k")
        case "ř": plain.append("r")
        case "ť", "ţ", "ț": plain.append("t")
        case "ß": plain.append("ss")
        case "œ": plain.append("oe")
        case "þ": plain.append("th")
        // The accent of a letter that is written in two parts.
        case "\u{300}"..."\u{36F}": continue
        default: plain.unicodeScalars.append(scalar)
        }
    }
    return plain
}

/// A word's letters without case and accents, ready to be compared with many others.
package struct Spelling: Sendable {
    fileprivate let letters: [Unicode.Scalar]
    /// A bit for each letter that it has, whichever share one.
    private let signature: UInt64

    package init(_ word: String) { self.init(folded: SamtalModel.folded(word)) }

    /// The spelling of a word that is folded already.
    init(folded word: String) {
        letters = Array(withoutAccents(word).unicodeScalars)
        signature = letters.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }

    /// How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into the other.
    ///
    /// Words that are more than `limit` apart are `limit + 1` apart, without counting on; so are very long ones.
    package func distance(to other: Spelling, limit: Int = 3) -> Int {
        let left = letters
        let right = other.letters
        guard abs(left.count - right.count) <= limit, left.count <= 80, right.count <= 80,
            // No step changes more than two of the bits.
            (signature ^ other.signature).nonzeroBitCount <= 2 * limit
        else { return limit + 1 }
        var beforePrevious = Array(0...right.count)
        var previous = beforePrevious
        var current = beforePrevious
        for row in left.indices {
            current[0] = row + 1
            for column in right.indices {
                let change = left[row] == right[column] ? 0 : 1
                var best = min(previous[column + 1] + 1, current[column] + 1, previous[column] + change)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, beforePrevious[column - 1] + 1)
                }
                current[column + 1] = best
            }
            // No way through two such rows comes back below the limit.
            if (current.min() ?? 0) > limit, (previous.min() ?? 0) > limit { return limit + 1 }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return previous.last ?? 0
    }

    /// Whether the word is so like another that it is surely a slip: one letter off, or two from eight letters.
    package func isSlip(of other: Spelling) -> Bool {
        let allowed = other.letters.count >= 8 ? 2 : 1
        return distance(to: other, limit: allowed) <= allowed
    }
}

/// The candidate that is most like a word, if any is like it at all: at most one slip in three letters; in a word of two or
/// three, which is one letter from many others, not in the first or last of them.
///
/// Else one that the word is short for: `Tel` for `Telefon`, `diarienr` for `diarienummer`. Of several as near, the first
/// in the candidates' order.
package func nearest(to word: String, among candidates: [String]) -> String? {
    let spelling = Spelling(word)
    let most = max(1, min(3, spelling.letters.count / 3))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let limit = best.map { $0.distance - 1 } ?? most
        let other = Spelling(candidate)
        let distance = spelling.distance(to: other, limit: max(0, limit))
        if distance <= limit, spelling.letters.count > 3 || spelling.hasEnds(of: other) { best = (candidate, distance) }
        if distance == 0 { break }
    }
    return best?.candidate ?? candidates.first { spelling.isShort(for: Spelling($0)) }
}

extension Spelling {
    fileprivate func hasEnds(of other: Spelling) -> Bool {
        letters.first == other.letters.first && letters.last == other.letters.last
    }

    /// Whether the word begins like a longer one: all of it from three letters, or all but one from seven.
    fileprivate func isShort(for other: Spelling) -> Bool {
        guard letters.count < other.letters.count else { return false }
        let alike = zip(letters, other.letters).prefix { $0 == $1 }.count
        return alike >= 3 && alike == letters.count || alike >= 6 && alike >= letters.count - 1
    }
}
