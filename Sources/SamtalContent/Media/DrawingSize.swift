import SamtalModel

/// The width and height of an SVG drawing in CSS pixels; nil where it tells neither its size nor its `viewBox`.
///
/// SVG 2 §8.2: what a browser takes for the drawing's own size. Only its proportions matter where a style sheet sets
/// the size, and those the `viewBox` has too.
func drawingSize(_ bytes: [UInt8]) -> MediaFile.Dimensions? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.firstRange(of: "<svg"), let end = text[start.upperBound...].firstIndex(of: ">") else {
        return nil
    }
    let attributes = attributes(of: text[start.upperBound..<end])
    if let width = attributes["width"].flatMap(pixels), let height = attributes["height"].flatMap(pixels) {
        return dimensions(width, height)
    }
    let box = (attributes["viewBox"] ?? "").split { $0 == "," || $0.isWhitespace }.compactMap { Double($0) }
    return box.count == 4 ? dimensions(box[2], box[3]) : nil
}

/// A size that has to have something in it: rounded, but a hair is a pixel.
private func dimensions(_ width: Double, _ height: Double) -> MediaFile.Dimensions? {
    let sides = [width, height].map { max(1, $0.rounded()) }
    guard width > 0, height > 0, sides.allSatisfy({ $0 <= 100_000 }) else { return nil }
    return MediaFile.Dimensions(width: Int(sides[0]), height: Int(sides[1]))
}

/// CSS Values 4 §6.2: a length in one of the units that do not depend on the page.
private func pixels(_ length: String) -> Double? {
    let units: [String: Double] = [
        "": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4,
    ]
    let number = length.prefix { $0.isNumber || ".+-".contains($0) }
    guard let value = Double(number), let unit = units[trimmed(length.dropFirst(number.count)).lowercased()] else {
        return nil
    }
    return value * unit
}

/// What stands in a start tag as `name="value"` or `name='value'`.
private func attributes(of tag: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = tag
    while let sign = rest.firstIndex(of: "=") {
        let name = trimmed(rest[..<sign])
        let value = rest[rest.index(after: sign)...].drop(while: \.isWhitespace)
        guard let quote = value.first, quote == "\"" || quote == "'",
            let close = value.dropFirst().firstIndex(of: quote)
        else { return attributes }
        attributes[name] = String(value.dropFirst()[..<close])
        rest = value[value.index(after: close)...]
    }
    return attributes
}
