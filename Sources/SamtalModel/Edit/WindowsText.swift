/// The text of bytes that surely are Windows-1252, as Notepad and older programs save it; nil where they may be anything.
///
/// Swedish letters and the signs that a word processor writes are all that is beyond ASCII in it, and at least one such letter
/// is there: in the encodings of DOS and of older Macs the same bytes would be signs that no one writes.
package func windowsText(_ bytes: [UInt8]) -> String? {
    let beyond = bytes.filter { $0 >= 0x80 }
    let letters: Set<UInt8> = [0xC4, 0xC5, 0xD6, 0xE4, 0xE5, 0xF6]
    guard String(validating: bytes, as: UTF8.self) == nil, beyond.contains(where: letters.contains),
        beyond.allSatisfy({ $0 >= 0xC0 || signs[$0] != nil })
    else { return nil }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(signs[byte] ?? Unicode.Scalar(byte)) }
    return String(text)
}

/// What office programs write: € … ‘ ’ “ ” • – — and, as in Latin-1, no-break space, §, «, °, ´, · and ».
private let signs: [UInt8: Unicode.Scalar] = [
    0x80: "€", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0xA0: "\u{A0}",
    0xA7: "§", 0xAB: "«", 0xB0: "°", 0xB4: "´", 0xB7: "·", 0xBB: "»", 0xBD: "½",
]
