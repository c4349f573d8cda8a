/// What in a style could fetch or run something; nil where nothing can.
///
/// A style is not understood, only looked through, so it is judged sooner too hard than too kindly, comments and texts
/// in quotation marks too: every function and every `@` rule must be a known one, `url(` must lead to a part of the
/// picture itself, and nothing may be written with a backslash, which would hide it from being looked for.
func styleProblem(_ style: some Collection<UInt8>) -> String? {
    let bytes = style.map(lowercased)
    for (index, byte) in bytes.enumerated() {
        switch byte {
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "@"):
            let name = bytes[(index + 1)...].prefix(while: isNameByte)
            if !SVGWords.atRules.contains(Array(name)) { return text("@", name) }
        case UInt8(ascii: "("):
            let start = bytes[..<index].lastIndex { !isNameByte($0) }.map { $0 + 1 } ?? 0
            let name = bytes[start..<index]
            if name.isEmpty || (start > 0 && bytes[start - 1] == UInt8(ascii: "@")) { continue }
            if name.elementsEqual("url".utf8) {
                if !leadsWithin(bytes[(index + 1)...]) { return "url(" }
            } else if !SVGWords.functions.contains(Array(name)) {
                return text("", name) + "("
            }
        default: continue
        }
    }
    return nil
}

/// Whether what follows `url(` is `#name`, with or without quotation marks.
private func leadsWithin(_ bytes: ArraySlice<UInt8>) -> Bool {
    let written = bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let isQuoted = written.first == UInt8(ascii: "\"") || written.first == UInt8(ascii: "'")
    return written.dropFirst(isQuoted ? 1 : 0).first == UInt8(ascii: "#")
}

/// Letters, digits, `-`, `_` and whatever is not ASCII (CSS Syntax §4.2, "ident code point").
private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
        UInt8(ascii: "_"), 0x80...:
        true
    default: false
    }
}

private func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

private func text(_ before: String, _ name: ArraySlice<UInt8>) -> String {
    before + String(decoding: name, as: UTF8.self)
}
