import SamtalModel

/// A number to ring in large type, and what else is said of it.
struct PosterPhone: Sendable {
    let number: String
    let note: String?

    /// A number alone, or with a note after a comma: `0303-70 30 00, vardagar kl. 8.00–16.30`. Out of a sentence the
    /// number is lifted, and the sentence is the note: `Ring 0303-70 30 00 så skriver vi ner ditt svar.`
    init(_ words: String) {
        let parts = words.filledParts(at: ",").map { trimmed($0) }
        if let index = parts.firstIndex(where: { telephone($0) != nil }) {
            let rest = parts.enumerated().filter { $0.offset != index }.map(\.element).joined(separator: ", ")
            number = parts[index]
            note = rest.isEmpty ? nil : shortened(rest, to: 160)
        } else {
            let lifted = telephone(in: words)
            number = lifted ?? shortened(words, to: 80)
            note = lifted == nil ? nil : shortened(words, to: 160)
        }
    }
}

/// The first telephone number in a text, as it is written there.
private func telephone(in text: String) -> String? {
    var rest = text[...]
    while let start = rest.unicodeScalars.firstIndex(where: { $0 == "0" || $0 == "+" }) {
        let signs = rest[start...].leading { $0.isDigit || " -\u{2011}()+".holds($0) }
        let run = signs.droppingTrailing { !$0.isDigit }
        // Past the sign that it begins with, should it be no digit.
        rest = rest[max(signs.endIndex, rest.unicodeScalars.index(after: start))...]
        if telephone(String(run)) != nil { return String(run) }
    }
    return nil
}
