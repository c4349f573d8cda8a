/// What is written after a value that ends with a sign: no full stop after one that ends the sentence already, and no colon
/// after a question, as in "Nytt möte: Hur blev det?".
package func following(_ words: String, after last: @autoclosure () -> Unicode.Scalar?) -> String {
    guard let sign = words.utf8.first, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ":"), let last = last() else {
        return words
    }
    if last.endsSentence, let rest = words.after(".") { return String(rest) }
    if last == "?" || last == "!", let rest = words.after(":") { return String(rest) }
    return words
}

/// The text with a full stop, where it does not end with a sign already.
package func asSentence(_ text: String) -> String {
    needsFullStop(after: text.unicodeScalars.last) ? text + "." : text
}

/// Whether a full stop is to be written after a text that ends so: it is neither empty nor ends with a sign.
package func needsFullStop(after last: Unicode.Scalar?) -> Bool {
    last.map { !$0.endsSentence && $0 != ":" } ?? false
}

extension Unicode.Scalar {
    /// A full stop, a question mark, an exclamation mark or three dots.
    package var endsSentence: Bool { self == "." || self == "?" || self == "!" || self == "\u{2026}" }
}

/// The text with its first letter as a capital, for a word that begins a line.
package func capitalised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return first.properties.uppercaseMapping + text[text.unicodeScalars.index(after: text.startIndex)...]
}
