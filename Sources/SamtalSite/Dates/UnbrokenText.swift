import SamtalModel

/// Texts in which no line breaks inside what is read as one: `446 40`, `24 017`, `0303-70 30 00`, `20 december`, `kl. 17.00`.
extension DateWords {
    /// The text with no-break spaces in such places (U+00A0).
    func unbroken(_ text: String) -> String {
        guard hasByte(text, \.isDigit), hasByte(text, { $0 == space }) else { return text }
        let bytes = Array(text.utf8)
        var places: [Int] = []
        for index in bytes.indices.dropFirst().dropLast() where bytes[index] == space {
            if keeps(index, of: bytes, after: places) { places.append(index) }
        }
        guard !places.isEmpty else { return text }
        var whole: [UInt8] = []
        var written = 0
        for place in places {
            whole += bytes[written..<place]
            whole += [0xC2, 0xA0]
            written = place + 1
        }
        return String(decoding: whole + bytes[written...], as: UTF8.self)
    }

    private func keeps(_ index: Int, of bytes: [UInt8], after places: [Int]) -> Bool {
        let before = bytes[..<index]
        let after = bytes[(index + 1)...]
        let left = digits(endingIn: before)
        let right = after.prefix(while: \.isDigit)
        if !left.isEmpty, !right.isEmpty { return isGroup(right, after: left) && !isLong(index, places) }
        if !right.isEmpty { return isClockSign(before) }
        guard (1...2).contains(left.count) else { return false }
        let word = String(decoding: after.prefix { $0 >= 0x80 || $0.isLetter }, as: UTF8.self).lowercased()
        return words.months.contains(word)
    }

    /// A part of a number: two or three digits after at most three, or after the area code of a telephone number.
    private func isGroup(_ right: ArraySlice<UInt8>, after left: ArraySlice<UInt8>) -> Bool {
        (2...3).contains(right.count) && (left.count <= 3 || left.first == UInt8(ascii: "0"))
    }

    /// Whether four such places stand just before it: a narrow screen could not hold more.
    private func isLong(_ index: Int, _ places: [Int]) -> Bool {
        places.count >= 4 && index - places[places.count - 4] <= 16
    }
}

private let space = UInt8(ascii: " ")

private func digits(endingIn bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.lastIndex { !$0.isDigit }.map { $0 + 1 } ?? bytes.startIndex
    return bytes[start...]
}

/// "kl." or "kl" as a word of its own.
private func isClockSign(_ before: ArraySlice<UInt8>) -> Bool {
    ["kl.", "kl", "Kl.", "Kl"].contains { sign in
        before.suffix(sign.utf8.count).elementsEqual(sign.utf8)
            && !(before.dropLast(sign.utf8.count).last.map { $0 >= 0x80 || $0.isLetter } ?? false)
    }
}
