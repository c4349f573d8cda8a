import SamtalModel

/// A character that nobody sees, with what stands before it.
struct Unseen {
    let scalar: Unicode.Scalar
    let before: String
}

/// The first character beside a digit of a fact that shows nothing and is read as no other; nil where there is none.
///
/// Soft hyphens and the like are gone already (`asItLooks`). Among words it may have its use, and is let be.
func unseen(in text: String) -> Unseen? {
    // 0xCC is the first byte of U+0300, before which none is.
    guard hasByte(text, { $0 >= 0xCC }) else { return nil }
    let scalars = text.unicodeScalars
    let found = scalars.indices.first { index in
        guard isUnseen(scalars[index]) else { return false }
        let after = scalars[scalars.index(after: index)...].first
        return after?.isDigit ?? false || scalars[..<index].last?.isDigit ?? false
    }
    guard let index = found else { return nil }
    let before = text[..<index].filledParts(at: \.isSpace).last ?? ""
    return Unseen(scalar: scalars[index], before: String(before))
}

func withoutUnseen(_ text: String) -> String { text.keeping { !isUnseen($0) } }

private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && !scalar.isInvisible && !scalar.properties.isVariationSelector
        && scalar.properties.isDefaultIgnorableCodePoint
}

func invisible(_ unseen: Unseen, at place: Place) -> Diagnostic {
    let code = "U+" + hexadecimal(unseen.scalar.value, digits: 4).uppercased()
    let before = unseen.before
    return .error(
        .unseenCharacter,
        at: place,
        sv:
            "Här står ett osynligt tecken (\(code))\(before.isEmpty ? "" : " efter \"\(before)\""). Ta bort det: skriv om "
            + "raden för hand i stället för att klistra in den.",
        en:
            "An invisible character (\(code)) stands here\(before.isEmpty ? "" : " after \"\(before)\""). Remove it: write "
            + "the line by hand instead of pasting it.",
        fix: [Fix(at: place, "\(before)\(unseen.scalar)", as: before)]
    )
}
