/// A host's name as programs look it up: a label with other letters than ASCII's as `xn--` and ASCII (RFC 5891, RFC 3492).
///
/// Nil where a label becomes longer than the 63 letters that one may have.
func asciiHost(_ host: some ScalarText) -> String? {
    guard hasByte(String(host), { $0 >= 0x80 }) else { return String(host) }
    var labels: [String] = []
    for label in composed(host.whole).lowercased().parts(at: ".") {
        guard let ascii = asciiLabel(label), ascii.utf8.count <= 63 else { return nil }
        labels.append(ascii)
    }
    return labels.joined(separator: ".")
}

extension WebAddress {
    /// A web address whose host is written in ASCII, as machines want it; any other text as it is.
    package static func inASCII(_ text: String) -> String {
        guard hasByte(text, { $0 >= 0x80 }), let address = WebAddress(text) else { return text }
        return address.origin + address.rest
    }
}

private func asciiLabel(_ label: Substring) -> String? {
    guard hasByte(String(label), { $0 >= 0x80 }) else { return String(label) }
    return punycode(label.unicodeScalars.map(\.value)).map { "xn--" + $0 }
}

/// Latin letters in one part, where they were typed as a letter and a mark: `a` and U+030A as `å`.
///
/// Swift's texts are equal however their letters are put together, which is what is asked for here.
private func composed(_ host: Substring) -> String {
    var letters: [Unicode.Scalar] = []
    for scalar in host.unicodeScalars {
        guard scalar.properties.canonicalCombiningClass != .notReordered, let base = letters.last,
            let letter = (0xC0...0x24F).lazy.compactMap(Unicode.Scalar.init(_:)).first(where: {
                (letter: Unicode.Scalar) in
                String(letter) == String(base) + String(scalar)
            })
        else {
            letters.append(scalar)
            continue
        }
        letters[letters.count - 1] = letter
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: letters)
    return text
}
