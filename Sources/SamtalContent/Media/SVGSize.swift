import SamtalModel

/// The size that an SVG's root element gives: its width and height, else the shape of its `viewBox`.
///
/// One with a shape and no size is drawn by browsers as wide as there is room; it counts as a thousand pixels wide.
func svgSize(_ bytes: [UInt8]) -> MediaFile.Dimensions? {
    guard let text = String(validating: bytes, as: UTF8.self), let attributes = rootAttributes(of: text) else {
        return nil
    }
    let width = attributes["width"].flatMap(pixels)
    let height = attributes["height"].flatMap(pixels)
    if let width, let height { return dimensions(rounded(width), rounded(height)) }
    guard let box = attributes["viewBox"].map(numbers), box.count == 4, box[2] > 0, box[3] > 0 else { return nil }
    if let width { return dimensions(rounded(width), rounded(width * box[3] / box[2])) }
    if let height { return dimensions(rounded(height * box[2] / box[3]), rounded(height)) }
    return dimensions(1000, rounded(1000 * box[3] / box[2]))
}

/// The attributes of the first element, if that is an `svg`; declarations and comments may stand before it.
private func rootAttributes(of text: String) -> [String: String]? {
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
        rest = rest[open...]
        let end = rest.hasPrefix("<!--") ? "-->" : rest.hasPrefix("<?") ? "?>" : rest.hasPrefix("<!") ? ">" : nil
        guard let end else { break }
        guard let close = rest.firstRange(of: end) else { return nil }
        rest = rest[close.upperBound...]
    }
    let name = rest.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
    guard name == "svg" || name.hasSuffix(":svg") else { return nil }
    var attributes: [String: String] = [:]
    rest = rest.dropFirst(1 + name.count).drop(while: \.isWhitespace)
    while let equals = rest.firstIndex(of: "="), !rest[..<equals].contains(where: { $0 == ">" }) {
        let value = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
        guard let quote = value.first, quote == "\"" || quote == "'",
            let close = value.dropFirst().firstIndex(of: quote)
        else { break }
        attributes[String(rest[..<equals].filter { !$0.isWhitespace })] = String(value[..<close].dropFirst())
        rest = value[value.index(after: close)...].drop(while: \.isWhitespace)
    }
    return attributes
}

/// A length in pixels of 1/96 inch (CSS Values §6.2); nil for one that depends on the page, such as `100%`.
private func pixels(_ length: String) -> Double? {
    let units: [(name: String, pixels: Double)] = [
        ("px", 1), ("pt", 96 / 72), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96),
        // Without a page around it, a picture has the size of letters that browsers begin with.
        ("rem", 16), ("em", 16), ("", 1),
    ]
    let text = length.split(whereSeparator: \.isWhitespace).joined()
    for unit in units where text.hasSuffix(unit.name) {
        return Double(text.dropLast(unit.name.count)).flatMap { $0 > 0 && $0.isFinite ? $0 * unit.pixels : nil }
    }
    return nil
}

private func numbers(_ text: String) -> [Double] {
    text.split { $0.isWhitespace || $0 == "," }.compactMap { Double($0) }
}

private func rounded(_ number: Double) -> Int? { number < 1_000_000 ? Int(number.rounded()) : nil }
