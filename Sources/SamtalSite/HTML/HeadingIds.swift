import SamtalModel

/// The `id` of each block of a text: headings have one, made of their words, and no two the same.
func headingIds(of prose: Prose) -> [String?] {
    var taken: Set<String> = []
    return prose.blocks.map { block in
        guard case .heading(_, let inlines) = block, let id = headingId(plainText(of: inlines)) else { return nil }
        var unique = id
        var number = 2
        while !taken.insert(unique).inserted {
            unique = "\(id)-\(number)"
            number += 1
        }
        return unique
    }
}

/// A heading's `id`, for links to it: its words in lower case, with hyphens between and å, ä, ö as a, a, o.
///
/// Begins with `avsnitt-`, so that it can't be one of the page's own ids. Nil where no letter or digit is left.
private func headingId(_ text: String) -> String? {
    var id: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars {
        switch scalar {
        case "a"..."z", "0"..."9": id.append(UInt8(truncatingIfNeeded: scalar.value))
        case "å", "ä", "à", "á": id.append(UInt8(ascii: "a"))
        case "ö", "ø", "ó": id.append(UInt8(ascii: "o"))
        case "é", "è", "ë": id.append(UInt8(ascii: "e"))
        case "ü": id.append(UInt8(ascii: "u"))
        default: if let last = id.last, last != UInt8(ascii: "-") { id.append(UInt8(ascii: "-")) }
        }
    }
    if id.last == UInt8(ascii: "-") { id.removeLast() }
    return id.isEmpty ? nil : "avsnitt-" + String(decoding: id, as: UTF8.self)
}
