import SamtalModel

/// A name in a list.
struct ListPart {
    let name: Substring
    /// How many scalars of the list stand before it.
    let offset: Int
}

/// The names of a list, parted at commas and at "och"; the longest known name wins ("Kultur och fritid").
///
/// Empty parts are left out.
func listParts(_ text: String, words: FileWords, isKnown: (Substring) -> Bool) -> [ListPart] {
    text.parts(at: ",").flatMap { part in
        names(in: part, words, isKnown).map { name in
            let before = text.unicodeScalars.distance(from: text.startIndex, to: name.startIndex)
            return ListPart(name: name, offset: before)
        }
    }
}

private func names(in part: Substring, _ words: FileWords, _ isKnown: (Substring) -> Bool) -> [Substring] {
    var runs: [Range<String.Index>] = []
    var isAfterAnd = true
    for word in part.filledParts(at: \.isSpace) {
        if words.word(Particle.self, word, among: [.and]) != nil {
            isAfterAnd = true
        } else if isAfterAnd {
            runs.append(word.startIndex..<word.endIndex)
            isAfterAnd = false
        } else {
            runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<word.endIndex
        }
    }
    return joined(runs, of: part, isKnown)
}

/// What stands between "och" and "och", put together again where that is a name; what is unknown stays in one piece, to
/// be told of once.
private func joined(
    _ runs: [Range<String.Index>],
    of text: Substring,
    _ isKnown: (Substring) -> Bool
) -> [Substring] {
    var names: [Substring] = []
    var unknown: Range<String.Index>?
    var first = 0
    while first < runs.count {
        let last = runs.indices[first...].last { isKnown(text[runs[first].lowerBound..<runs[$0].upperBound]) }
        if let last {
            if let unknown { names.append(text[unknown]) }
            unknown = nil
            names.append(text[runs[first].lowerBound..<runs[last].upperBound])
        } else {
            unknown = (unknown?.lowerBound ?? runs[first].lowerBound)..<runs[first].upperBound
        }
        first = (last ?? first) + 1
    }
    return unknown.map { names + [text[$0]] } ?? names
}
