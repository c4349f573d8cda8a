import SamtalModel

/// What the forms of a language's words end in: `cykelbana` and `cykelbanor` have `cykelban` in common.
///
/// The longest ending that leaves three letters or more is taken away, once. The search's script does the same with what the
/// reader writes, by the same list (`languages/`), so that it finds all forms; without it, the index would hold each.
struct WordEndings: Sendable {
    /// By their last letter, the longest first.
    private let endings: [[[UInt8]]]

    /// From endings in ASCII with spaces between.
    init(_ text: String) {
        var endings = Array(repeating: [[UInt8]](), count: 0x80)
        for ending in text.filledParts(at: " ").map({ Array($0.utf8) }).sorted(by: { $0.count > $1.count }) {
            if let last = ending.last, last < 0x80 { endings[Int(last)].append(ending) }
        }
        self.endings = endings
    }

    func stem(_ word: String) -> String {
        var word = word
        let stem = word.withUTF8 { bytes -> String? in
            guard let last = bytes.last, last < 0x80 else { return nil }
            let ending = endings[Int(last)].first {
                bytes.suffix($0.count).elementsEqual($0) && isEnough(bytes.dropLast($0.count))
            }
            return ending.map { String(decoding: bytes.dropLast($0.count), as: UTF8.self) }
        }
        return stem ?? word
    }

    /// Three letters, whatever alphabet they are of.
    private func isEnough(_ stem: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        stem.count { $0 & 0xC0 != 0x80 } >= 3
    }
}
