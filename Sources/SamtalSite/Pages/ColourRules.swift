/// The municipality's own colours as a `style` element: custom properties over the theme's.
///
/// A name or value with anything in it that colours are not written with is left out: it could end the element.
func colourRules(_ colours: [(name: String, value: String)]) -> HTML? {
    let rules = colours.filter { isColourName($0.name) && isColourValue($0.value) }
        .map { "--\($0.name):\($0.value)" }
    guard !rules.isEmpty else { return nil }
    return HTML(trusted: "<style>:root{" + rules.joined(separator: ";") + "}</style>")
}

private func isColourName(_ name: String) -> Bool {
    !name.isEmpty
        && name.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
}

/// Whether a value is safe inside a `style` element: letters, digits and what colours are written with.
private func isColourValue(_ value: String) -> Bool {
    value.unicodeScalars.allSatisfy { scalar in
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
            || "#(),.%- /".unicodeScalars.contains(scalar)
    }
}
