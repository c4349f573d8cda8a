import SamtalModel

/// Whether a text may be a permanent id: a-z, 0-9 and single hyphens between them, 100 characters at most.
func isSlug(_ text: some StringProtocol) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 100 else { return false }
    var previous = UInt8(ascii: "-")
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
        case UInt8(ascii: "-") where previous != byte: break
        default: return false
        }
        previous = byte
    }
    return previous != UInt8(ascii: "-")
}

/// An id made of any text, to offer to an author: `Möte i Älvängen` becomes `mote-i-alvangen`.
func slugified(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in withoutAccents(folded(text)).unicodeScalars {
        if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
            slug.append(scalar)
        } else if let last = slug.last, last != "-" {
            slug.append("-")
        }
    }
    let id = String(slug.prefix(60)).droppingTrailing { $0 == "-" }
    return id.isEmpty ? "x" : String(id)
}
