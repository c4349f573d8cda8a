/// A word that content may use, ready to be compared with what is written.
package struct KnownWord: Sendable {
    /// As the language has it.
    package let written: String
    /// In lower case, with single spaces.
    package let word: String
    /// How many scalars there are in `word`.
    package let length: Int
    /// Its place among the words of its kind.
    package let index: Int
    package let spelling: Spelling

    init(_ text: String, index: Int) {
        written = text
        word = folded(text)
        length = word.unicodeScalars.count
        self.index = index
        spelling = Spelling(folded: word)
    }
}
