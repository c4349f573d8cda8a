import SamtalModel

/// The size that an SVG's root element gives: its width and height, else the shape of its `viewBox`.
///
/// One with a shape and no size is drawn by browsers as wide as there is room; it counts as a thousand pixels wide.
func svgSize(_ root: XMLElement) -> MediaFile.Dimensions? {
    let width = text(of: "width", in: root).flatMap(pixels)
    let height = text(of: "height", in: root).flatMap(pixels)
    if let width, let height { return dimensions(rounded(width), rounded(height)) }
    guard let box = text(of: "viewBox", in: root).map(numbers), box.count == 4, box[2] > 0, box[3] > 0 else {
        return nil
    }
    if let width { return dimensions(rounded(width), rounded(width * box[3] / box[2])) }
    if let height { return dimensions(rounded(height * box[2] / box[3]), rounded(height)) }
    return dimensions(1000, rounded(1000 * box[3] / box[2]))
}

private func text(of name: String, in element: XMLElement) -> String? {
    let attribute = element.attributes.first { $0.name.space.isEmpty && $0.name.local.elementsEqual(name.utf8) }
    return attribute.map { String(decoding: $0.value, as: UTF8.self) }
}

/// A length in pixels of 1/96 inch (CSS Values §6.2); nil for one that depends on the page, such as `100%`.
private func pixels(_ length: String) -> Double? {
    let units: [(name: String, pixels: Double)] = [
        ("px", 1), ("pt", 96 / 72), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96),
        // Without a page around it, a picture has the size of letters that browsers begin with.
        ("rem", 16), ("em", 16), ("", 1),
    ]
    let text = length.keeping { !$0.isSpace }
    for unit in units {
        guard let number = text.before(unit.name) else { continue }
        return Double(number).flatMap { $0 > 0 && $0.isFinite ? $0 * unit.pixels : nil }
    }
    return nil
}

private func numbers(_ text: String) -> [Double] {
    text.filledParts { $0.isSpace || $0 == "," }.compactMap { Double($0) }
}

private func rounded(_ number: Double) -> Int? { number < 1_000_000 ? Int(number.rounded()) : nil }
