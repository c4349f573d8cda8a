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
        let bytes = Array(word.utf8)
        guard
            let ending = endings.first(where: {
                bytes.reversed().starts(with: $0.reversed()) && leavesEnough(bytes, $0)
            })
        else { return word }
        return String(decoding: bytes.dropLast(ending.count), as: UTF8.self)
    }

    /// Three letters, whatever alphabet they are of.
    private func leavesEnough(_ word: [UInt8], _ ending: [UInt8]) -> Bool {
        word.dropLast(ending.count).count { $0 & 0xC0 != 0x80 } >= 3
    }
}
