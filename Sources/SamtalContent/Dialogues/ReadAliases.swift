import SamtalModel

extension DialogueReader {
    /// Earlier addresses of a page; one that is not a path on this site is refused.
    mutating func aliases(of keys: FrontMatter) -> [(path: String, place: Place)] {
        (keys.entry(.aliases)?.values ?? []).compactMap { value in
            // As a browser's address field gives it to whoever copies it, and as keyboards type its letters.
            let path = composed(percentDecoded(value.text))
            if isAlias(path) { return (path, value.place) }
            refuse(
                .formerAddress,
                at: value.place,
                sv:
                    "En tidigare adress börjar med \"/\", slutar med \"/\" eller \".html\", och har inget \"..\". Skriv "
                    + "till exempel \"/dialoger/\(slug)/\".",
                en: "An earlier address begins with \"/\", ends with \"/\" or \".html\", and has no \"..\". Write for "
                    + "example \"/dialogues/\(slug)/\"."
            )
            return nil
        }
    }
}

private func isAlias(_ path: String) -> Bool {
    guard path.utf8.count <= 300, let whole = path.after("/") else { return false }
    let isPageFile = ["html", "htm"].contains(ending(of: path))
    guard let inner = isPageFile ? whole : whole.before("/") else { return false }
    return inner.parts(at: "/").allSatisfy { part in
        !part.isEmpty && !part.begins(with: ".") && part.unicodeScalars.allSatisfy(mayBeInAlias)
    }
}

/// A letter of any script with its marks, a digit, or a sign that stands for itself in addresses (RFC 3986 §2.3).
private func mayBeInAlias(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar.isDigit || "-_.~".holds(scalar)
        || !scalar.isASCII && scalar.properties.generalCategory == .nonspacingMark
}
