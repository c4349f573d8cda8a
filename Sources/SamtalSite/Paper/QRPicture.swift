extension QRCode {
    /// The light modules that a reader needs on every side of the code (ISO/IEC 18004 §5.3.8).
    static let quietZone = 4

    /// The code as a vector picture, black on white in every mode, with words for those who don't see it.
    func svg(label: String) -> HTML {
        let side = String(size + 2 * QRCode.quietZone)
        var picture = HTML("rect", [("width", side), ("height", side), ("fill", "#fff")], HTML())
        picture.append(trusted: "<path stroke=\"#000\" d=\"")
        picture.append(trusted: strokes)
        picture.append(trusted: "\"></path>")
        return HTML(
            "svg",
            [
                ("class", "qr"), ("role", "img"), ("aria-label", label), ("viewBox", "0 0 \(side) \(side)"),
                // Between two modules there must be no grey line.
                ("shape-rendering", "crispEdges"),
            ],
            picture
        )
    }

    /// The dark modules as one path.
    ///
    /// For each stretch of them in a row it has a stroke as thick as a module is high, along its middle.
    private var strokes: [UInt8] {
        var path: [UInt8] = []
        path.reserveCapacity(4 * size * size)
        for row in 0..<size {
            var end: Int?
            var column = 0
            while column < size {
                let start = column
                while column < size, self[row, column] { column += 1 }
                if column > start {
                    if let end {
                        append("m", start - end, to: &path)
                        append(" ", 0, to: &path)
                    } else {
                        append("M", start + QRCode.quietZone, to: &path)
                        append(" ", row + QRCode.quietZone, to: &path)
                        append(".", 5, to: &path)
                    }
                    append("h", column - start, to: &path)
                    end = column
                }
                column += 1
            }
        }
        return path
    }
}

/// Appends an ASCII sign and a number from 0 to 999.
private func append(_ sign: Unicode.Scalar, _ number: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: sign))
    if number >= 100 { bytes.append(UInt8(48 + number / 100)) }
    if number >= 10 { bytes.append(UInt8(48 + number / 10 % 10)) }
    bytes.append(UInt8(48 + number % 10))
}
