extension QRCode {
    /// The light modules that a reader needs on every side of the code (ISO/IEC 18004 §5.3.8).
    static let quietZone = 4

    /// The code as a vector picture, black on white in every mode, with words for those who don't see it.
    func svg(label: String) -> HTML {
        let side = String(size + 2 * QRCode.quietZone)
        let picture =
            HTML("rect", [("width", side), ("height", side), ("fill", "#fff")], HTML())
            + HTML("path", [("stroke", "#000"), ("d", strokes)], HTML())
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
    private var strokes: String {
        // Joined without interpolation: a code has some five hundred strokes.
        var path = ""
        for row in 0..<size {
            var end: Int?
            var column = 0
            while column < size {
                let start = column
                while column < size, self[row, column] { column += 1 }
                if column > start {
                    if let end {
                        path += "m" + String(start - end) + " 0"
                    } else {
                        path += "M" + String(start + QRCode.quietZone) + " " + String(row + QRCode.quietZone) + ".5"
                    }
                    path += "h" + String(column - start)
                    end = column
                }
                column += 1
            }
        }
        return path
    }
}
