import SamtalModel

extension Words {
    /// A text of the site's with its `{name}` parts filled in with markup.
    func html(_ text: SiteText, _ values: [(name: String, value: HTML)] = []) -> HTML {
        var filled = HTML()
        for part in parts(of: text) {
            switch part {
            case .words(let words): filled.append(text: following(words, after: filled.lastScalar))
            case .name(let name):
                if let value = values.first(where: { $0.name == name })?.value {
                    filled.append(value)
                } else {
                    filled.append(text: "{\(name)}")
                }
            }
        }
        return filled
    }
}

extension HTML {
    /// The last of its text, whatever elements end after it.
    fileprivate var lastScalar: Unicode.Scalar? {
        var text = bytes[...]
        while text.last == UInt8(ascii: ">"), let tag = text.lastIndex(of: UInt8(ascii: "<")) { text = text[..<tag] }
        // No scalar is longer.
        return String(decoding: text.suffix(4), as: UTF8.self).unicodeScalars.last
    }

    /// With a full stop, where it does not end with a sign already.
    var asSentence: HTML { needsFullStop(after: lastScalar) ? self + HTML(trusted: ".") : self }
}
