/// The text as a reader sees it: what shows nothing is gone, and every space and hyphen is the ordinary one.
///
/// Copied text brings soft hyphens, zero-width characters, no-break spaces and no-break hyphens along, which nobody sees and
/// which make another word of a word. What joins or parts the letters of scripts that need it, or emoji, stays.
@inlinable package func asItLooks(_ text: some ScalarText) -> String {
    mayHoldUnseen(text.utf8) ? seen(of: text.whole) : String(text.whole)
}

@usableFromInline package func seen(of text: Substring) -> String {
    var seen = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    let scalars = text.unicodeScalars
    for index in scalars.indices {
        let scalar = scalars[index]
        if scalar.isInvisible {
            let after = scalars.index(after: index)
            guard scalar.isJoiner, let previous, previous.takesJoiners, after < scalars.endIndex,
                scalars[after].takesJoiners
            else { continue }
        }
        previous = scalar
        seen.append(scalar.isNoBreakSpace ? " " : scalar == "\u{2011}" ? "-" : scalar)
    }
    return String(seen)
}

/// Whether a text may hold something that looks otherwise, by the bytes that it begins with: not "–" or "å", which most
/// texts hold.
@inlinable package func mayHoldUnseen(_ bytes: some Sequence<UInt8>) -> Bool {
    var (beforePrevious, previous): (UInt8, UInt8) = (0, 0)
    for byte in bytes where byte >= 0x80 {
        switch (beforePrevious, previous, byte) {
        case (_, 0xC2, 0xA0), (_, 0xC2, 0xAD), (0xE2, 0x80, 0x87), (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x80, 0x91),
            (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
            return true
        default: (beforePrevious, previous) = (previous, byte)
        }
    }
    return false
}

/// Whether there is nothing in a text that a reader would see.
package func showsNothing(_ text: some ScalarText) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
        // U+2800 is a braille cell without dots.
        scalar.isSpace || scalar == "\u{2800}"
            || (!scalar.isASCII && (scalar.properties.isDefaultIgnorableCodePoint || scalar.isInvisible))
    }
}

extension Unicode.Scalar {
    /// A soft hyphen, or a character without width.
    package var isInvisible: Bool {
        switch value {
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// A space at which no line is broken.
    package var isNoBreakSpace: Bool { value == 0xA0 || value == 0x2007 || value == 0x202F }

    /// What parts or joins letters without being seen: Persian, Thai and families of emoji are written with it.
    fileprivate var isJoiner: Bool { (0x200B...0x200D).contains(value) }

    fileprivate var takesJoiners: Bool {
        // From Hebrew on; what comes before has letters that stand by themselves.
        value >= 0x590 && !isInvisible
            && (properties.isAlphabetic || properties.isEmoji || properties.isVariationSelector
                || properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark)
    }
}
