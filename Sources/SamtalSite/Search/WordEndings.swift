import SamtalModel

/// What the forms of a language's words end in: `cykelbana` and `cykelbanor` have `cykelban` in common.
///
/// The longest ending that leaves three letters or more is taken away, once. The search's script does the same with what the
/// reader writes, by the same list (`languages/`), so that it finds all forms; without it, the index would hold each.
struct WordEndings: Sendable {
    /// The longest first.
    private let endings: [[UInt8]]

    /// From endings in ASCII with spaces between.
    init(_ text: String) {
        endings = text.filledParts(at: " ").map { Array($0.utf8) }.sorted { $0.count > $1.count }
    }

    func stem(_ word: String) -> String {
        var word = word
        let stem = word.withUTF8 { bytes in
            endings.lazy.filter { $0.last == bytes.last && bytes.suffix($0.count).elementsEqual($0) }
                .map { bytes.dropLast($0.count) }.first(where: isEnough)
                .map { String(decoding: $0, as: UTF8.self) }
        }
        return stem ?? word
    }

    /// Three letters, whatever alphabet they are of.
    private func isEnough(_ stem: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        stem.count { $0 & 0xC0 != 0x80 } >= 3
    }
}
